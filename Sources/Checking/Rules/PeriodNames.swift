import Disclosure

/// The periods that a title names: 2026年第三季度, 2026年9月, 2025年上半年, 2026年1—3月, 2025年度.
struct PeriodNames {
    private let characters: [Character]

    init(in title: String) {
        characters = Array(plainForm(title).replacingChineseNumerals())
    }

    /// Periods of that many months; empty where the title names none of them.
    func periods(ofMonths months: Int) -> [Period] {
        guard let (year, end) = year() else { return [] }
        let rest = characters[end...]
        switch months {
        case 1: return self.months(in: rest).map { Period(year: year, month: $0, months: 1) }
        case 3: return quarters(in: rest).map { Period(year: year, month: $0 * 3, months: 3) }
        case 6:
            if holds("上半年", in: rest) { return [Period(year: year, month: 1, months: 6)] }
            return holds("下半年", in: rest) ? [Period(year: year, month: 7, months: 6)] : []
        default: return [Period(year: year, month: 1, months: 12)]
        }
    }

    /// The first year, and where its 年 ends.
    private func year() -> (Int, end: Int)? {
        for index in characters.indices.dropFirst(4) where characters[index] == "年" {
            let start = index - 4
            guard start == 0 || !isDigit(characters[start - 1]), let year = number(start..<index), year >= 1900 else {
                continue
            }
            return (year, index + 1)
        }
        return nil
    }

    private func months(in rest: ArraySlice<Character>) -> [Int] {
        guard let mark = rest.firstIndex(of: "月"), let last = numberEnding(at: mark, from: rest.startIndex),
            (1...12).contains(last.value)
        else { return [] }
        let first = rangeStart(before: last.start, from: rest.startIndex, upTo: last.value) ?? last.value
        return Array(first...last.value)
    }

    private func quarters(in rest: ArraySlice<Character>) -> [Int] {
        if let mark = rest.indices.first(where: { rest[$0...].starts(with: "季") }) {
            guard let last = numberEnding(at: mark, from: rest.startIndex), (1...4).contains(last.value) else {
                return []
            }
            let first = rangeStart(before: last.start, from: rest.startIndex, upTo: last.value) ?? last.value
            return Array(first...last.value)
        }
        // 7—9月 is a quarter by another name.
        let named = months(in: rest)
        return named.count == 3 && named[0] % 3 == 1 ? [named[2] / 3] : []
    }

    /// The other end of `1-3` before its 3.
    private func rangeStart(before end: Int, from start: Int, upTo last: Int) -> Int? {
        guard end > start, "-—–~至到".contains(characters[end - 1]) else { return nil }
        var mark = end - 1
        while mark > start, "-—–~月第季度".contains(characters[mark - 1]) { mark -= 1 }
        guard let first = numberEnding(at: mark, from: start), (1...last).contains(first.value) else { return nil }
        return first.value
    }

    private func numberEnding(at end: Int, from start: Int) -> (value: Int, start: Int)? {
        var first = end
        while first > start, end - first < 3, isDigit(characters[first - 1]) { first -= 1 }
        return number(first..<end).map { ($0, first) }
    }

    private func number(_ range: Range<Int>) -> Int? { Int(String(characters[range])) }

    private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private func holds(_ word: String, in rest: ArraySlice<Character>) -> Bool {
        rest.indices.contains { rest[$0...].starts(with: word) }
    }
}

extension String {
    /// With Chinese numerals up to twelve, and those of years written digit by digit, as digits.
    fileprivate func replacingChineseNumerals() -> String {
        let digits: [Character: Character] = [
            "〇": "0", "零": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8",
            "九": "9",
        ]
        var result = ""
        var rest = self[...]
        while let character = rest.popFirst() {
            if character == "十" {
                result += rest.first.flatMap { digits[$0] } == nil ? "10" : "1"
            } else {
                result.append(digits[character] ?? character)
            }
        }
        return result
    }
}
