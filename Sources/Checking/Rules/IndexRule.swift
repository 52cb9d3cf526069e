import Disclosure
import Findings
import Text

/// `index-malformed`: the number follows one of the site's patterns, and its date part agrees with the
/// produced date (《政府信息公开目录系统实施指引（试行）》: made once, never changed).
func checkIndex(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    guard !context.indexPatterns.isEmpty else { return }
    var reasons: [Words] = []
    for pattern in context.indexPatterns {
        switch pattern.match(entry.index) {
        case .success(let parts):
            if let reason = disagreement(of: parts, with: entry.dates.produced) { reasons.append(reason) } else { return }
        case .failure(let mismatch):
            reasons.append(mismatch.reason)
        }
    }
    let patterns = context.indexPatterns.map(\.text).joined(separator: "、")
    collector.report(
        .indexMalformed, at: head.place(of: .index), zh: "索引号“\(entry.index)”\(reasons[0].zh)",
        en: "index number `\(entry.index)` \(reasons[0].en)",
        mend: Words(zh: "规则是 \(patterns)", en: "the pattern is \(patterns)"))
}

private func disagreement(of parts: IndexParts, with produced: CivilDate) -> Words? {
    if let year = parts.year, year != produced.year {
        return Words(
            zh: "里的年份 \(year) 与生成日期 \(produced) 不一致", en: "says \(year), but the entry was produced on \(produced)")
    }
    if let month = parts.month, month != produced.month {
        return Words(
            zh: "里的月份 \(month) 与生成日期 \(produced) 不一致",
            en: "says month \(month), but the entry was produced on \(produced)")
    }
    if let day = parts.day, day != produced.day {
        return Words(
            zh: "里的日 \(day) 与生成日期 \(produced) 不一致", en: "says day \(day), but the entry was produced on \(produced)")
    }
    return nil
}
