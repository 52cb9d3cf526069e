import Disclosure

/// The day that a person wrote in another form than ISO 8601, where no other day can be meant: 2026年1月5日,
/// 2026.1.5, 2026/1/5, 2026-1-5, 20260105, 二〇二六年一月五日, each with full-width digits and blanks as well.
///
/// The whole text must be the date. Two digits of a year, and days before months, are not understood: 5/1/2026
/// is the fifth of January to one and the first of May to another.
struct DateForm {
    let date: CivilDate

    init?(_ text: String) {
        guard text.utf8.count <= 60 else { return nil }
        let plain = Array(plainForm(text).unicodeScalars)
        guard let date = DateForm.joined(plain) ?? DateForm.separated(plain) else { return nil }
        self.date = date
    }

    /// Eight digits.
    private static func joined(_ text: [Unicode.Scalar]) -> CivilDate? {
        guard text.count == 8, let all = number(text[...]) else { return nil }
        return CivilDate(year: all / 10_000, month: all / 100 % 100, day: all % 100)
    }

    private static func separated(_ text: [Unicode.Scalar]) -> CivilDate? {
        let marks = text.indices.filter { number(text[$0...$0]) == nil && !numerals.contains(text[$0]) }
        guard marks.count == 2 || marks.count == 3 else { return nil }
        let (first, second) = (marks[0], marks[1])
        let isChinese = text[first] == "年" && text[second] == "月"
        let end = marks.count == 3 ? marks[2] : text.count
        // Behind the day, nothing but 日 or 号 and the end.
        if marks.count == 3 {
            guard isChinese, end == text.count - 1, text[end] == "日" || text[end] == "号" else { return nil }
        }
        guard isChinese || text[first] == text[second] && separators.contains(text[first]), first == 4,
            let year = year(text[..<first]), let month = count(text[(first + 1)..<second]),
            let day = count(text[(second + 1)..<end])
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// Signs between the parts of a date: the full stop is what the point key gives in Chinese.
    private static let separators: [Unicode.Scalar] = [
        ".", "/", "-", "。", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
    ]

    private static let numerals = Array("〇零一二三四五六七八九十○".unicodeScalars)

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "0"..."9": Int(scalar.value) - 0x30
        case "○": 0
        case "零": 0
        default: numerals.firstIndex(of: scalar).flatMap { $0 == 0 ? 0 : $0 - 1 }.flatMap { $0 < 10 ? $0 : nil }
        }
    }

    private static func number(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard !text.isEmpty, text.count <= 8, text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        return text.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    }

    /// Four digits of either kind.
    private static func year(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        let digits = text.compactMap(digit)
        guard digits.count == 4, text.count == 4, digits[0] > 0 else { return nil }
        return digits.reduce(0) { $0 * 10 + $1 }
    }

    /// One or two digits, or a numeral up to 三十一.
    private static func count(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        if let number = number(text) { return text.count <= 2 ? number : nil }
        let parts = text.split(separator: "十", omittingEmptySubsequences: false)
        let digits = parts.map { $0.isEmpty ? nil : $0.count == 1 ? digit($0[$0.startIndex]) : -1 }
        switch digits.count {
        case 1: return digits[0].flatMap { $0 > 0 ? $0 : nil }
        case 2:
            guard digits.allSatisfy({ ($0 ?? 1) > 0 }) else { return nil }
            return (digits[0] ?? 1) * 10 + (digits[1] ?? 0)
        default: return nil
        }
    }
}
