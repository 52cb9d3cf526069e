import Disclosure

/// Statements of the time that a report is about.
extension Statement {
    /// 截至2026年6月30日, 截止2026年5月份: the month to which figures go.
    static func cutOff(_ match: Range<Int>, _ window: TextWindow) -> Statement? {
        var text = window.line(from: match.upperBound, limit: 14)[...]
        if let first = text.first, "至到于".unicodeScalars.contains(first.scalar) { text = text.dropFirst() }
        guard let (year, behindYear) = text.leadingNumber, year > 1900, behindYear.first?.scalar == "年",
            let (month, rest) = behindYear.dropFirst().leadingNumber, (1...12).contains(month),
            let end = rest.first, end.scalar == "月"
        else { return nil }
        return Statement(
            .cutOff(year: year, month: month), at: match.lowerBound..<end.offset + UTF8.width(end.scalar))
    }

    /// A period of 300 days and more between two whole dates.
    static func period(_ match: Range<Int>, _ window: TextWindow) -> Statement? {
        let before = window.line(before: match.lowerBound, limit: 10)
        let after = window.line(from: match.upperBound, limit: 11)
        guard let start = before.firstIndex(where: { isDigit($0.scalar) }),
            let from = date(before[start...]), let until = date(after[...]),
            (300...400).contains(until.dayNumber - from.dayNumber),
            let newYear = CivilDate(year: until.year, month: 1, day: 1),
            let end = after.first(where: { $0.scalar == "日" })
        else { return nil }
        let isMostlyLast = until.dayNumber - newYear.dayNumber >= newYear.dayNumber - from.dayNumber
        return Statement(
            .period(year: isMostlyLast ? until.year : from.year),
            at: before[start].offset..<end.offset + UTF8.width(end.scalar))
    }

    /// 2026年7月1 and whatever follows.
    private static func date(_ text: WindowText) -> CivilDate? {
        guard let (year, behindYear) = text.leadingNumber, behindYear.first?.scalar == "年",
            let (month, behindMonth) = behindYear.dropFirst().leadingNumber, behindMonth.first?.scalar == "月",
            let (day, _) = behindMonth.dropFirst().leadingNumber
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// 2026年度, but where it is compared with, or planned for.
    static func year(_ match: Range<Int>, _ window: TextWindow) -> Statement? {
        let before = window.line(before: match.lowerBound, limit: 5)[...]
        guard let (year, lead) = before.endingNumber, (1900...2999).contains(year), lead.count == before.count - 4,
            !(lead.last.map { "比较与同和自".unicodeScalars.contains($0.scalar) } ?? false),
            !(window.after(match.upperBound).map { "预计规目决比同".unicodeScalars.contains($0) } ?? false),
            let first = before.dropFirst(lead.count).first
        else { return nil }
        return Statement(.year(year), at: first.offset..<match.upperBound)
    }
}
