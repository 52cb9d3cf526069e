/// Characters that no text should hold, by the bytes that begin them.
enum CharacterSign: Sendable {
    /// Shows nothing: zero-width, or a mark that turns the direction of writing.
    case hidden(String)
    /// U+FFFD, a private character that no other computer shows, or what a wrong encoding made of them.
    case lost
    /// Beyond the first plane: CJK extension B (U+20000) and what came after, which many fonts lack.
    case rare
    /// A letter and its mark apart, a radical or a compatibility ideograph in place of the character.
    case variant(Variant)
    /// A line that ends as on Windows, or on old Macs.
    case carriageReturn

    enum Variant: Sendable {
        case mark
        case kanaMark
        case radical
        case compatibility
    }

    static let all: [(bytes: [UInt8], sign: CharacterSign)] =
        hiddenOnes.map { (Array(String($0.scalar).utf8), .hidden($0.code)) }
        + ["\u{FFFD}", "锟斤拷", "烫烫烫", "屯屯屯"].map { (Array($0.utf8), .lost) }
        // Private use: U+E000–EFFF, U+F000–F8FF.
        + [([0xEE], .lost)] + (0x80...0xA3).map { ([0xEF, $0], .lost) }
        // Planes 15 and 16.
        + (0xB0...0xBF).map { ([0xF3, $0], .lost) } + (0x80...0x8F).map { ([0xF4, $0], .lost) }
        // U+20000–3FFFF.
        + (0xA0...0xBF).map { ([0xF0, $0], .rare) }
        // U+0300–036F; CD goes on to Greek.
        + [([0xCC], .variant(.mark)), ([0xCD], .variant(.mark))]
        + [([0xE3, 0x82, 0x99], .variant(.kanaMark)), ([0xE3, 0x82, 0x9A], .variant(.kanaMark))]
        // U+2E80–2FFF and U+F900–FAFF.
        + (0xBA...0xBF).map { ([0xE2, $0], .variant(.radical)) }
        + (0xA4...0xAB).map { ([0xEF, $0], .variant(.compatibility)) }
        + [([0x0D], .carriageReturn)]

    /// Control characters but for tabs and line ends, characters of general category Cf that Chinese texts have no use for, fillers that look empty, and the
    /// two separators that break lines in some programs only.
    private static let hiddenOnes: [(scalar: Unicode.Scalar, code: String)] = {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x115F...0x1160,
            0x180E...0x180E, 0x200B...0x200F, 0x2028...0x202E,
            0x2060...0x2064, 0x2066...0x2069, 0x3164...0x3164, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0,
        ]
        return ranges.joined().compactMap { value in
            let digits = String(value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            return Unicode.Scalar(value).map { ($0, code) }
        }
    }()
}

/// A character that a text should not hold.
struct UnusualCharacter {
    let range: Range<Int>
    let sign: CharacterSign

    /// - Returns: `nil` where a closer look finds the character in its place.
    init?(_ sign: CharacterSign, at match: Range<Int>, in window: TextWindow) {
        guard let scalar = window.after(match.lowerBound) else { return nil }
        switch sign {
        case .hidden:
            // A byte order mark at the beginning is another matter, and ZWJ joins emoji.
            if scalar == "\u{FEFF}", match.lowerBound == 0 { return nil }
            if scalar == "\u{200D}", let before = window.before(match.lowerBound), before.value > 0xFE00 { return nil }
        case .lost, .rare: break
        case .variant(let variant):
            guard variant.fits(scalar, before: window.before(match.lowerBound)) else { return nil }
        case .carriageReturn: return nil
        }
        range = match.lowerBound..<max(match.upperBound, match.lowerBound + UTF8.width(scalar))
        self.sign = sign
    }
}

extension CharacterSign.Variant {
    fileprivate func fits(_ scalar: Unicode.Scalar, before: Unicode.Scalar?) -> Bool {
        switch self {
        // Marks that Unicode has composed letters for stand behind Latin letters: ā is not a and a mark.
        case .mark: (0x300...0x36F).contains(scalar.value) && isLetterOrDigit(before) && !isDigit(before)
        case .kanaMark: before.map { (0x3041...0x30FF).contains($0.value) } ?? false
        case .radical: (0x2E80...0x2FD5).contains(scalar.value)
        case .compatibility: !CharacterSign.Variant.unified.contains(scalar.value)
        }
    }

    /// Twelve characters of the block are no doubles of others (Unicode 15, section 18.1).
    private static let unified: Set<UInt32> = [
        0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29,
    ]
}
