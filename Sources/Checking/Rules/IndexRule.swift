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
            if let reason = disagreement(of: parts, with: entry.dates.produced) {
                reasons.append(reason)
            } else {
                return
            }
        case .failure(let mismatch):
            reasons.append(mismatch.words)
        }
    }
    let patterns = context.indexPatterns.map(\.text)
    collector.report(
        .indexMalformed, at: head.place(of: .index), zh: "索引号“\(entry.index)”\(reasons[0].zh)",
        en: "index number `\(entry.index)` \(reasons[0].en)",
        mend: Words(
            zh: "索引号的规则是 \(patterns.joined(separator: " 或 "))",
            en: "the pattern is \(patterns.joined(separator: " or "))"))
}

private func disagreement(of parts: IndexPattern.Match, with produced: CivilDate) -> Words? {
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

extension IndexPattern.Mismatch {
    fileprivate var words: Words {
        let place = offset + 1
        return switch reason {
        case .ends: Words(zh: "太短，只有 \(offset) 位", en: "ends too early, after \(offset) characters")
        case .literal(let expected):
            Words(zh: "第 \(place) 位起应是“\(expected)”", en: "should have `\(expected)` from character \(place)")
        case .digits(let count):
            Words(zh: "第 \(place) 位起应是 \(count) 位数字", en: "should have \(count) digits from character \(place)")
        case .noSuchDay(let text): Words(zh: "里的“\(text)”不是日历上的日期", en: "holds `\(text)`, which is no date")
        case .code(let problem): problem.words
        case .emptyText: Words(zh: "第 \(place) 位处缺少内容", en: "lacks a part at character \(place)")
        case .goesOn(let rest): Words(zh: "末尾多出“\(rest)”", en: "goes on with `\(rest)`")
        }
    }
}

extension CodeProblem {
    /// What follows the number or the name that holds the code.
    var words: Words {
        switch self {
        case .length(let found, let expected):
            Words(zh: "里的机构代码有 \(found) 位，应为 \(expected) 位", en: "holds a code of \(found) characters, not \(expected)")
        case .character(let character, let offset):
            Words(
                zh: "里的机构代码第 \(offset + 1) 位不能是“\(character)”",
                en: "holds a code with `\(character)` as its character \(offset + 1)")
        case .checkDigit(let found, let expected):
            Words(
                zh: "里的机构代码校验位是“\(found)”，按前面各位计算应为“\(expected)”，代码有误",
                en: "holds a code with check digit `\(found)`, which should be `\(expected)`")
        }
    }
}
