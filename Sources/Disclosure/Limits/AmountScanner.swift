/// Finds numbers and amounts of days in the plain form of a sentence.
struct AmountScanner {
    enum Amount {
        case days(DayCount)
        /// A number that was never filled in: XXX个工作日, [ ]月.
        case blank
    }

    /// The amount with its unit that begins at `start`, and where it ends; `nil` where none does.
    static func amount(in scalars: [Unicode.Scalar], at start: Int) -> (amount: Amount, end: Int)? {
        if let end = placeholderEnd(in: scalars, at: start) {
            let afterMeasure = skip("个", in: scalars, at: end)
            let isUnit = ["工作日", "日", "天", "月"].contains { matches($0, in: scalars, at: afterMeasure) }
            return isUnit ? (.blank, afterMeasure) : nil
        }
        guard var (value, end) = number(in: scalars, at: start) else { return nil }
        if end < scalars.count, "-~—–至到".unicodeScalars.contains(scalars[end]),
            let upper = number(in: scalars, at: end + 1)
        {
            (value, end) = upper
        }
        end = skip("个", in: scalars, at: end)
        guard (1...9999).contains(value), let unit = unit(in: scalars, at: end) else { return nil }
        return (.days(DayCount(value, unit.kind)), unit.end)
    }

    /// The number that begins at `start`, in digits or Chinese numerals, at most 9999.
    static func number(in scalars: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end < scalars.count, ("0"..."9").contains(scalars[end]) {
            value = min(value * 10 + Int(scalars[end].value - 0x30), 10_000)
            end += 1
        }
        return end > start ? (value, end) : chineseNumber(in: scalars, at: start)
    }

    /// Whether `word` stands at `start`.
    static func matches(_ word: String, in scalars: [Unicode.Scalar], at start: Int) -> Bool {
        var index = start
        for scalar in word.unicodeScalars {
            guard index < scalars.count, scalars[index] == scalar else { return false }
            index += 1
        }
        return true
    }

    /// Where `word` ends if it stands at `start`, else `start`.
    static func skip(_ word: String, in scalars: [Unicode.Scalar], at start: Int) -> Int {
        matches(word, in: scalars, at: start) ? start + word.unicodeScalars.count : start
    }
}

extension AmountScanner {
    private static let units: [(word: String, kind: DayKind)] = [
        ("工作日", .workingDay), ("自然日", .calendarDay), ("日历日", .calendarDay), ("日", .calendarDay),
        ("天", .calendarDay),
    ]

    private static func unit(in scalars: [Unicode.Scalar], at start: Int) -> (kind: DayKind, end: Int)? {
        units.first { matches($0.word, in: scalars, at: start) }
            .map { ($0.kind, start + $0.word.unicodeScalars.count) }
    }

    private static func placeholderEnd(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
        for empty in ["[]", "()", "【】", "〔〕"] where matches(empty, in: scalars, at: start) { return start + 2 }
        var end = start
        while end < scalars.count, "x×*_□○〇?".unicodeScalars.contains(scalars[end]) { end += 1 }
        return end > start ? end : nil
    }

    /// 十五, 二十, 一百二十, 两, 三〇: read up to 百.
    private static func chineseNumber(in scalars: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
        var total = 0
        var pending: Int?
        var end = start
        while end < scalars.count, end - start < 7 {
            if let digit = chineseDigit(scalars[end]) {
                pending = (pending ?? 0) * 10 + digit
            } else if scalars[end] == "十" {
                total += (pending ?? 1) * 10
                pending = nil
            } else if scalars[end] == "百", let hundreds = pending {
                total += hundreds * 100
                pending = nil
            } else {
                break
            }
            end += 1
        }
        return end > start ? (min(total + (pending ?? 0), 10_000), end) : nil
    }

    private static func chineseDigit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "零", "〇": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }
}
