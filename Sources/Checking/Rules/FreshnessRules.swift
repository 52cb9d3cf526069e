import Disclosure
import Findings
import Text

/// `column-empty` and `column-stale`: the columns of `freshness.csv` hold something, and something new enough
/// (国办秘函〔2019〕19号: 动态、要闻 in 2 weeks, 通知公告、政策文件 in 6 months, no empty columns).
///
/// A dated statement that there is nothing to disclose (暂无) counts as what it is: an update.
func checkFreshness(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    guard !context.duties.freshness.isEmpty else { return }
    var newest: [ColumnPart: CivilDate] = [:]
    for entry in readings.compactMap(\.entry) where isSeen(entry, on: context.date) {
        let part = ColumnPart(item: entry.item, unit: entry.unit)
        newest[part] = max(newest[part] ?? entry.dates.published, entry.lastUpdate(before: context.date))
    }
    for column in context.duties.freshness {
        let dates = newest.filter { part, _ in
            column.items.contains(part.item) && column.units?.contains(part.unit) ?? true
        }
        guard let last = dates.values.max() else {
            reportEmpty(column, &collector)
            continue
        }
        let limit = column.limit.last(from: last)
        if limit < context.date { reportStale(column, last: last, limit: limit, context, &collector) }
    }
}

private struct ColumnPart: Hashable {
    let item: ItemID
    let unit: UnitID
}

private func isSeen(_ entry: Entry, on date: CivilDate) -> Bool {
    !entry.isDraft && entry.dates.published <= date && entry.manner != .withheld && entry.withdrawal == nil
}

extension Entry {
    /// A changed entry was updated by its change.
    fileprivate func lastUpdate(before date: CivilDate) -> CivilDate {
        guard edition > 1, let changed = dates.changed, changed <= date else { return dates.published }
        return max(changed, dates.published)
    }
}

private func reportEmpty(_ column: FreshnessRule, _ collector: inout FindingCollector) {
    collector.report(
        .columnEmpty, at: column.place, zh: "栏目“\(column.name)”没有任何内容", en: "column “\(column.name)” is empty",
        mend: Words(
            zh: "发布内容；确实没有的，发一个写明“暂无: 是”的条目，说明到哪一天为止没有",
            en: "publish something; where there is nothing, publish an entry with `none: yes` that says until when"))
}

private func reportStale(
    _ column: FreshnessRule, last: CivilDate, limit: CivilDate, _ context: CheckContext,
    _ collector: inout FindingCollector
) {
    let days = context.date.days(since: limit)
    let basis =
        column.basis.isEmpty
        ? Words(zh: "", en: "") : Words(zh: "（依据：\(column.basis)）", en: " (basis: \(column.basis))")
    collector.report(
        .columnStale, at: column.place,
        zh: "栏目“\(column.name)”最近更新于 \(last)，超过 \(column.limit.description(in: .simplifiedChinese)) 的期限 \(days) 天"
            + basis.zh,
        en: "column “\(column.name)” was last updated on \(last), "
            + "\(days) \(days == 1 ? "day" : "days") past its limit of \(column.limit.description(in: .english))\(basis.en)",
        mend: Words(
            zh: "发布新的内容；确实没有的，发一个写明“暂无: 是”的条目",
            en: "publish something new; where there is nothing, publish an entry with `none: yes`"))
}
