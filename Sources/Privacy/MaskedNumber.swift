package import Text

/// A number with its middle or an end hidden by stars: 138****1234, 35*************123.
package struct MaskedNumber: Hashable, Sendable {
    /// Digits shown before the stars and behind them; either may be empty, not both.
    package let prefix: String
    package let suffix: String
    /// Characters of the whole, stars included. Often not that of the number: stars are not always counted.
    package let length: Int
    package let range: Range<Int>
    package let span: TextSpan
    /// The name or word that stands nearest before it in its line: two to four Chinese characters, stars of
    /// a masked name included. Empty where there is none.
    package let label: String

    package init(prefix: String, suffix: String, length: Int, range: Range<Int>, span: TextSpan, label: String) {
        self.prefix = prefix
        self.suffix = suffix
        self.length = length
        self.range = range
        self.span = span
        self.label = label
    }

    package var isMobileNumber: Bool { length == 11 && prefix.first == "1" }

    /// Whether both may be the same number, going by the digits that both show; and whether one shows
    /// digits that the other hides.
    package func showsOtherParts(than other: MaskedNumber) -> Bool {
        guard isMobileNumber == other.isMobileNumber else { return false }
        let front = zip(prefix, other.prefix)
        let back = zip(suffix.reversed(), other.suffix.reversed())
        guard front.allSatisfy({ $0 == $1 }), back.allSatisfy({ $0 == $1 }) else { return false }
        return prefix.count != other.prefix.count || suffix.count != other.suffix.count
    }
}

/// The masked numbers of a text, in order. At least three stars and three digits; stars may be plain or
/// full-width asterisks, multiplication signs or black circles, but not letters.
package func maskedNumbers(in bytes: [UInt8], range: Range<Int>? = nil) -> [MaskedNumber] {
    let range = range ?? bytes.indices
    var found: [MaskedNumber] = []
    var lines = LineCounter(bytes)
    var position = range.lowerBound
    while let start = DigitSearch.next(in: bytes, from: position, to: range.upperBound) {
        let from = position
        guard touchesStar(in: bytes, digitAt: start, to: range.upperBound, end: &position) else { continue }
        let masked = MaskedRun(in: bytes, digitAt: start, from: from, to: range.upperBound)
        position = masked.end
        guard masked.stars >= 3, masked.prefix.count + masked.suffix.count >= 3 else { continue }
        found.append(
            MaskedNumber(
                prefix: masked.prefix, suffix: masked.suffix,
                length: masked.prefix.count + masked.stars + masked.suffix.count, range: masked.start..<masked.end,
                span: lines.span(of: masked.start..<masked.end, in: bytes),
                label: label(before: masked.start, in: bytes)))
    }
    return found
}

/// Whether something like a star stands before or behind the digits at `offset`, going by single bytes;
/// `end` becomes the end of the digits.
private func touchesStar(in bytes: [UInt8], digitAt offset: Int, to limit: Int, end: inout Int) -> Bool {
    let start = offset
    end = offset
    while let (_, width) = DigitGroups.digit(in: bytes, at: end, to: limit) { end += width }
    // The last and the first bytes of the four forms.
    if start > 0, [0x2A, 0x8A, 0x97, 0x8F].contains(bytes[start - 1]) { return true }
    return end < limit && [0x2A, 0xEF, 0xC3, 0xE2].contains(bytes[end])
}

/// Digits, stars, digits around a digit.
private struct MaskedRun {
    private(set) var start: Int
    private(set) var end: Int
    private(set) var prefix = ""
    private(set) var suffix = ""
    private(set) var stars = 0

    init(in bytes: [UInt8], digitAt offset: Int, from first: Int, to limit: Int) {
        (start, end) = (offset, offset)
        while let width = starWidth(in: bytes, endingAt: start), start - width >= first, stars < 40 {
            start -= width
            stars += 1
        }
        let digits = takeDigits(in: bytes, to: limit)
        if stars > 0 {
            suffix = digits
            return
        }
        prefix = digits
        while let width = starWidth(in: bytes, at: end, to: limit) {
            end += width
            stars += 1
        }
        if stars > 0 { suffix = takeDigits(in: bytes, to: limit) }
    }

    /// Digits from `end` on, and the check letter X behind some; past 40 they are passed over.
    private mutating func takeDigits(in bytes: [UInt8], to limit: Int) -> String {
        var text = ""
        while let (value, width) = DigitGroups.digit(in: bytes, at: end, to: limit) {
            if text.utf8.count < 40 { text.unicodeScalars.append(Unicode.Scalar(0x30 + value)) }
            end += width
        }
        if stars > 0, end < limit, bytes[end] | 0x20 == UInt8(ascii: "x") {
            text += "X"
            end += 1
        }
        return text
    }
}

private let starForms: [[UInt8]] = ["*", "＊", "×", "●"].map { Array($0.utf8) }

private func starWidth(in bytes: [UInt8], at offset: Int, to limit: Int) -> Int? {
    starForms.first { offset + $0.count <= limit && bytes[offset..<offset + $0.count].elementsEqual($0) }?.count
}

private func starWidth(in bytes: [UInt8], endingAt offset: Int) -> Int? {
    starForms.first { offset >= $0.count && bytes[offset - $0.count..<offset].elementsEqual($0) }?.count
}

/// The last run of two to four Chinese characters and stars in the 60 bytes before `offset`.
private func label(before offset: Int, in bytes: [UInt8]) -> String {
    var start = offset
    while start > 0, offset - start < 60, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars
    let runs = text.split { !(0x4E00...0x9FFF).contains($0.value) && $0 != "*" && $0 != "＊" }
    let named = runs.last { run in
        (2...4).contains(run.count) && run.contains { $0.value >= 0x4E00 && $0.value <= 0x9FFF }
            && !["身份证", "身份证号", "证号", "手机", "手机号", "电话", "号码", "卡号", "账号"].contains(String(run))
    }
    return named.map { String($0) } ?? ""
}
