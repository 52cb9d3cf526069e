import Disclosure
import Findings
import Text

/// A number of days that a text gives beside two dates: 2025年2月7日至2月19日，共10个工作日.
struct ClaimedDays {
    /// The number with its unit.
    let range: Range<Int>
    private let count: DayCount
    private let period: NoticePeriod

    /// What stands before a number of days.
    static let signs = ["共", "共计", "为期", "公示期", "公示期为", "公告期", "公告期为", "历时"]

    /// The claim that begins with the sign at `sign`; `nil` where no number of days follows, or no two
    /// dates stand close by.
    init?(at sign: Range<Int>, in window: TextWindow) {
        let following = window.line(from: sign.upperBound, limit: 12)
        let number = following.prefix { isDigit($0.scalar) || "零〇一二三四五六七八九十百两".unicodeScalars.contains($0.scalar) }
        let units = ["个工作日", "工作日", "个自然日", "自然日", "日", "天"]
        let start = number.last.map { $0.offset + UTF8.width($0.scalar) } ?? sign.upperBound
        guard !number.isEmpty, let unit = units.first(where: { window.has($0, at: start) }) else { return nil }
        range = sign.lowerBound..<start + unit.utf8.count
        let isWorking = unit.hasSuffix("工作日")
        let amount = window.text(sign.upperBound..<start) + (isWorking ? "个工作日" : "日")
        guard let count = DayCount(reading: amount) else { return nil }
        self.count = count
        let before = window.line(before: sign.lowerBound, limit: 60).map(\.scalar)
        let after = window.line(from: range.upperBound, limit: 60).map(\.scalar)
        guard let found = DateRange.last(in: before) ?? DateRange.first(in: after),
            let period = NoticePeriod(from: found.from, until: found.until)
        else { return nil }
        self.period = period
    }

    /// Says where the number is wrong by every way of counting that is used.
    func check(at place: Place, _ calendar: WorkCalendar, _ collector: inout FindingCollector) {
        guard let both = period.length(in: count.kind, counting: .sameDay, calendar: calendar),
            let later = period.length(in: count.kind, counting: .nextDay, calendar: calendar)
        else { return }
        guard count.amount != both, count.amount != later, !endsLaterForRest(calendar) else { return }
        let isWorking = count.kind == .workingDay
        let (zh, en) = isWorking ? ("个工作日", "working days") : ("日", "days")
        collector.report(
            .daysClaimed, at: place,
            zh:
                "写的是 \(count.amount) \(zh)，但 \(period.from) 至 \(period.until) 首尾两天都算是 \(both) \(zh)，从次日起算是 \(later) \(zh)",
            en:
                "\(count.amount) \(en) are claimed, but \(period.from) to \(period.until) are \(both) \(en) with both ends and \(later) from the next day",
            mend: Words(zh: "核对天数和起止日期", en: "check the number and both dates"))
    }

    /// 民法典 Art. 203: a period whose last day is a day of rest ends on the next working day.
    private func endsLaterForRest(_ calendar: WorkCalendar) -> Bool {
        [CountingStart.sameDay, .nextDay].contains { start in
            NoticePeriod.lastDay(from: period.from, lasting: count, counting: start, in: calendar) == period.until
        }
    }
}

/// Two dates with a word for "to" between them.
private struct DateRange {
    let from: CivilDate
    let until: CivilDate

    /// The range that `text` ends with, but for a mark or two.
    static func last(in text: [Unicode.Scalar]) -> DateRange? {
        let dates = WrittenDate.all(in: text)
        guard dates.count >= 2, let until = dates.last else { return nil }
        let rest = text[until.end...].filter { !"，,（(、；;止结束期间为公示时限 　".unicodeScalars.contains($0) }
        guard rest.isEmpty else { return nil }
        return DateRange(dates[dates.count - 2], until, in: text)
    }

    /// The range that `text` begins with, but for a mark or two.
    static func first(in text: [Unicode.Scalar]) -> DateRange? {
        let dates = WrittenDate.all(in: text)
        guard dates.count >= 2 else { return nil }
        let lead = text[..<dates[0].start].filter { !"，,（(：:、即自从为 　".unicodeScalars.contains($0) }
        return lead.isEmpty ? DateRange(dates[0], dates[1], in: text) : nil
    }

    private init?(_ one: WrittenDate, _ other: WrittenDate, in text: [Unicode.Scalar]) {
        let between = text[one.end..<other.start].filter { !"起（星期周一二三四五六日） ".unicodeScalars.contains($0) }
        guard between.count == 1 || between.count == 2 && between.first == between.last,
            let mark = between.first, "至到-—–~～".unicodeScalars.contains(mark)
        else { return nil }
        guard let year = one.year, let from = one.date(year: year, month: nil),
            let until = other.date(year: year, month: one.month)
        else { return nil }
        (self.from, self.until) = (from, until)
    }
}

/// A date as texts write it, whole or in part: 2025年2月7日, 2月19日, 19日, 2025-02-07, 2025.2.7.
private struct WrittenDate {
    let year: Int?
    let month: Int?
    let day: Int
    /// Positions in the characters that were searched.
    let start: Int
    let end: Int

    func date(year otherYear: Int, month otherMonth: Int?) -> CivilDate? {
        guard let month = month ?? otherMonth else { return nil }
        return CivilDate(year: year ?? otherYear, month: month, day: day)
    }

    /// The dates of a short text, from left to right.
    static func all(in text: [Unicode.Scalar]) -> [WrittenDate] {
        var found: [WrittenDate] = []
        var index = 0
        while index < text.count {
            if let date = WrittenDate(in: text, at: index) {
                found.append(date)
                index = date.end
            } else {
                index += 1
                while index < text.count, isDigit(text[index]), isDigit(text[index - 1]) { index += 1 }
            }
        }
        return found
    }

    private init?(in text: [Unicode.Scalar], at start: Int) {
        var parts: [Int] = []
        var marks: [Unicode.Scalar] = []
        var index = start
        while parts.count < 3, let (value, end) = WrittenDate.number(in: text, at: index) {
            guard end < text.count || parts.count == 2 else { break }
            parts.append(value)
            index = end
            guard end < text.count, "年月日号-./".unicodeScalars.contains(text[end]) else { break }
            if parts.count == 3, "-./".unicodeScalars.contains(text[end]) { break }
            marks.append(text[end])
            index = end + 1
            if "日号".unicodeScalars.contains(text[end]) { break }
        }
        switch (parts.count, String(String.UnicodeScalarView(marks))) {
        case (3, "年月日"), (3, "年月号"), (3, "--"), (3, ".."), (3, "//"):
            (year, month, day) = (parts[0], parts[1], parts[2])
        case (2, "月日"), (2, "月号"): (year, month, day) = (nil, parts[0], parts[1])
        case (1, "日"), (1, "号"): (year, month, day) = (nil, nil, parts[0])
        default: return nil
        }
        self.start = start
        end = index
    }

    private static func number(in text: [Unicode.Scalar], at start: Int) -> (Int, end: Int)? {
        var value = 0
        var end = start
        while end < text.count, end - start < 4, isDigit(text[end]) {
            value = value * 10 + Int(text[end].value - 0x30)
            end += 1
        }
        return end > start ? (value, end) : nil
    }
}
