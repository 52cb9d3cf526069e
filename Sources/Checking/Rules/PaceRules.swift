import Disclosure
import Findings
import Text

/// `publishing-burst` and `publishing-silence`: 抓一阵，停一阵. Told of units, because a pause or a campaign is
/// nobody's single slip.
func checkPace(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    var byUnit: [UnitID: [Entry]] = [:]
    for entry in readings.compactMap(\.entry) where !entry.isDraft && entry.dates.published <= context.date {
        byUnit[entry.unit, default: []].append(entry)
    }
    for (unit, entries) in byUnit.sorted(by: { $0.key < $1.key }) {
        checkBursts(entries, of: context.units[unit], &collector)
        checkSilence(entries, of: context.units[unit], context, &collector)
    }
}

/// Days between the making and the publishing of what was long ago, and entries of that kind on one day that
/// make a burst.
private let (oldAfter, burst) = (90, 10)

private func checkBursts(_ entries: [Entry], of unit: Unit, _ collector: inout FindingCollector) {
    var counts: [CivilDate: Int] = [:]
    for entry in entries where entry.edition == 1 && entry.dates.published.days(since: entry.dates.produced) > oldAfter
    {
        counts[entry.dates.published, default: 0] += 1
    }
    for (day, count) in counts.sorted(by: { $0.key < $1.key }) where count >= burst {
        collector.report(
            .publishingBurst, at: unit.place, zh: "\(unit.name)在 \(day) 一天补发了 \(count) 条生成已逾 \(oldAfter) 天的信息",
            en:
                "\(unit.name) published \(count) entries on \(day) that had been made more than \(oldAfter) days before",
            mend: Words(
                zh: "以后随时公开；属于清理历史信息的，可在 site.yaml 的“规则”中关闭本规则",
                en: "publish as things happen; after a clean-up of old information, switch the rule off in site.yaml"))
    }
}

/// Days without anything that make a silence (国办秘函〔2019〕19号: columns not updated in 6 months), and entries from
/// which on a unit has a pace to fall out of.
private let (silence, paced) = (183, 6)
/// Days before the date of the check within which a silence is told.
private let remembered = 365

private func checkSilence(
    _ entries: [Entry], of unit: Unit, _ context: CheckContext, _ collector: inout FindingCollector
) {
    guard entries.count >= paced else { return }
    let oldest = context.date.adding(days: -remembered)
    let days = entries.map(\.dates.published).filter { $0 >= oldest }.sorted() + [context.date]
    let gaps = zip(days, days.dropFirst()).filter { $1.days(since: $0) > silence }
    guard let longest = gaps.max(by: { $0.1.days(since: $0.0) < $1.1.days(since: $1.0) }) else { return }
    let length = longest.1.days(since: longest.0)
    collector.report(
        .publishingSilence, at: unit.place, zh: "\(unit.name)从 \(longest.0) 到 \(longest.1) 有 \(length) 天没有公开任何信息",
        en: "\(unit.name) published nothing for \(length) days, from \(longest.0) to \(longest.1)",
        mend: Words(
            zh: "按目录核对这段时间应公开的信息并补发；确实没有的，发一个写明“暂无: 是”的条目",
            en:
                "publish what the catalogue asks for that time; where there was nothing, say so in an entry with `none: yes`"
        ))
}
