import Disclosure
import Findings
import Text

/// `follow-up-missing`: what the site's table `follow-ups.csv` wants to come after an entry has come in time: a
/// result after its procedure, a completion after its plan.
func checkOwnFollowUps(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    guard !context.duties.followUps.isEmpty else { return }
    let followers = Followers(readings)
    for reading in readings {
        guard let entry = reading.entry, !entry.isDraft, !entry.statesNothing, entry.withdrawal == nil else { continue }
        for duty in context.duties.followUps where duty.items.contains(entry.item) {
            // What itself follows an entry of the same duty is a step on the way, and starts nothing.
            guard !entry.relations.contains(where: { duty.relations.contains($0.kind) }) else { continue }
            check(duty, entry, at: reading.places.index, followers, context, &collector)
        }
    }
}

private func check(
    _ duty: FollowUp, _ entry: Entry, at place: Place, _ followers: Followers, _ context: CheckContext,
    _ collector: inout FindingCollector
) {
    let due = NoticePeriod.lastDay(
        from: entry.dates.published, lasting: duty.limit, counting: .nextDay, in: context.calendar)
    guard let due, due < context.date else { return }
    let dates = duty.relations.flatMap { followers[$0, of: entry] }.map(\.dates.published)
    guard !dates.contains(where: { $0 <= due }) else { return }
    let basis =
        duty.basis.isEmpty ? Words(zh: "", en: "") : Words(zh: "（依据：\(duty.basis)）", en: " (basis: \(duty.basis))")
    let keys = duty.relations.compactMap { EntryKey.named($0.rawValue) }
    collector.report(
        .followUpMissing, at: place,
        zh: "发布于 \(entry.dates.published)，到 \(due)（\(duty.limit.description(in: .simplifiedChinese))）没有公开\(duty.name)"
            + basis.zh,
        en: "published on \(entry.dates.published), without \(duty.name) by \(due) "
            + "(\(duty.limit.description(in: .english)))\(basis.en)",
        mend: Words(
            zh: "发布\(duty.name)，在其头部写“\(keys.map(\.chinese).joined(separator: "”或“")): \(entry.index)”",
            en: "publish it with `\(keys.map(\.english).joined(separator: "` or `")): \(entry.index)` in its head"))
}
