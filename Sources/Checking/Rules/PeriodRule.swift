import Disclosure
import Findings
import Text

/// `period-missing`: an item that is due every month, quarter, half-year or year has an entry for each of
/// its periods.
///
/// Judged for each unit that has begun to publish under the item; told at the item's row of the
/// catalogue, because what is missing has no place of its own.
func checkPeriods(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    var accounts: [Account: [Entry]] = [:]
    for entry in readings.compactMap(\.entry) where !entry.isDraft {
        accounts[Account(item: entry.item, unit: entry.unit), default: []].append(entry)
    }
    for (account, entries) in accounts.sorted(by: { ($0.key.item, $0.key.unit) < ($1.key.item, $1.key.unit) }) {
        guard let duty = context.catalogue[account.item].duty, let rhythm = duty.limit.rhythm else { continue }
        let missing = missingPeriods(entries, rhythm, on: context.date)
        guard !missing.isEmpty else { continue }
        let item = context.catalogue[account.item].pathText
        let unit = context.units[account.unit].name
        collector.report(
            .periodMissing, at: duty.place,
            zh: "\(unit)的“\(item)”缺少\(missing.map(\.chinese).joined(separator: "、"))",
            en: "\(unit) has no entry under “\(item)” for \(missing.map(\.english).joined(separator: ", "))",
            mend: Words(
                zh: "公开时限是“\(duty.limit.text)”：补发缺少的一期；已发布的，在标题中写明所属时期",
                en:
                    "the limit is “\(duty.limit.text)”: publish what is missing; where it is published, name its period in the title"
            ))
    }
}

/// What one unit publishes under one item.
struct Account: Hashable {
    let item: ItemID
    let unit: UnitID
}

extension TimeLimit {
    /// The first rhythm in the sentence.
    var rhythm: Rhythm? {
        clauses.lazy.compactMap { if case .periodic(let rhythm) = $0 { rhythm } else { nil } }.first
    }
}

/// Months before the date of the check within which a period must have ended to be missed.
private let horizon = 13

/// Periods whose information was due before `date` and is not there, oldest first.
private func missingPeriods(_ entries: [Entry], _ rhythm: Rhythm, on date: CivilDate) -> [Period] {
    duePeriods(entries, rhythm, on: date).filter { !$0.isFilled }.map(\.period)
}

/// Periods whose information was due before `date`, oldest first, and whether it is there. The first period
/// that has an entry opens the account: what lies before it is not due.
func duePeriods(
    _ entries: [Entry], _ rhythm: Rhythm, on date: CivilDate
) -> [(period: Period, isFilled: Bool)] {
    guard let months = rhythm.cycleMonths else { return [] }
    let filled = Set(
        entries.flatMap { rhythm.periods(of: $0, months: months) })
    guard let first = filled.min() else { return [] }
    let month = Period(holding: date, months: 1).number - horizon
    let oldest = Period(number: month / months, months: months)
    let current = Period(holding: date, months: months)
    guard max(first, oldest) < current else { return [] }
    return (max(first, oldest).number..<current.number).map { Period(number: $0, months: months) }
        .filter { rhythm.due($0).map { $0 < date } ?? false }
        .map { ($0, filled.contains($0)) }
}

extension Rhythm {
    /// The periods that an entry is about: those that its title names, else by the day it came to be.
    func periods(of entry: Entry, months: Int) -> [Period] {
        let named = PeriodNames(in: entry.title).periods(ofMonths: months)
        return named.isEmpty ? periods(ofInformationFrom: entry.dates.produced) : named
    }
}
