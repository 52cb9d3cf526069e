import Disclosure

extension SiteModel {
    /// Entries that items with a rhythm need from the model's day through `last`, for units that have begun
    /// to publish under them, where there is none for the period yet.
    func duePeriods(through last: CivilDate) -> [DueMatter] {
        var accounts: [Account: [Entry]] = [:]
        for entry in entries where !entry.isDraft {
            accounts[Account(item: entry.item, unit: entry.unit), default: []].append(entry)
        }
        return accounts.sorted { ($0.key.item, $0.key.unit) < ($1.key.item, $1.key.unit) }.flatMap { account, entries in
            guard let rhythm = catalogue[account.item].duty?.limit.rhythm else { return [DueMatter]() }
            return coming(rhythm, entries, through: last).map { due, period in
                DueMatter(
                    date: due, kind: .periodic, title: catalogue[account.item].pathText, index: "",
                    unit: units[account.unit].name, boards: [], period: (period.chinese, period.english))
            }
        }
    }

    private func coming(
        _ rhythm: Rhythm, _ entries: [Entry], through last: CivilDate
    ) -> [(due: CivilDate, period: Period)] {
        guard let months = rhythm.cycleMonths else { return [] }
        let filled = Set(entries.flatMap { rhythm.periods(of: $0, months: months) })
        var period = Period(holding: date, months: months).previous
        var found: [(due: CivilDate, period: Period)] = []
        while let due = rhythm.due(period), due <= last {
            if due >= date, !filled.contains(period) { found.append((due, period)) }
            period = period.next
        }
        return found
    }
}
