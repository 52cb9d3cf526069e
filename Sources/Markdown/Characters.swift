internal import Text

/// Classes of characters as the flanking rules need them. `nil` stands for a line's edge, which counts as
/// space.
enum Characters {
    /// As libcmark decides: Unicode general category Zs, tab and line ends.
    static func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return true }
        switch scalar.value {
        case 9, 10, 12, 13, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return true
        default: return false
        }
    }

    /// As libcmark decides: ASCII punctuation and symbols, elsewhere Unicode general category P.
    static func isPunctuation(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        switch scalar.value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
        case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x2010...0x2027, 0xFF01...0xFF03, 0xFF05...0xFF0A,
            0xFF0C...0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F:
            return true
        case 0..<0x80, 0x3041...0x30FA, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x3FFFF: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .connectorPunctuation,
            .dashPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    /// Punctuation that begins something: brackets and quotation marks.
    static func isOpening(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        switch scalar.value {
        case 0x3001...0x3003, 0xFF01, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .openPunctuation, .initialPunctuation: return true
        default: return false
        }
    }

    /// An ideograph, or the zero 〇 that numbers and names are written with.
    static func isHan(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        switch scalar.value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return true
        default: return false
        }
    }

    static func isWord(_ scalar: Unicode.Scalar?) -> Bool { !isSpace(scalar) && !isPunctuation(scalar) }

    static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { (0x30...0x39).contains($0.value) } ?? false }

    static func isASCIILetterOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
        guard let value = scalar?.value, value < 0x80 else { return false }
        return Markdown.isDigit(UInt8(value)) || isLetter(UInt8(value))
    }

    static func isWideCharacter(_ scalar: Unicode.Scalar?) -> Bool { scalar.map(isWide) ?? false }

    /// The character that begins at `offset`, or `nil` at `end`.
    static func scalar(in bytes: Span<UInt8>, at offset: Int, end: Int) -> Unicode.Scalar? {
        guard offset < end else { return nil }
        let first = bytes[offset]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard offset + length <= end else { return nil }
        var value = length == 1 ? UInt32(first) : UInt32(first) & (0xFF >> UInt32(length + 1))
        for index in 1..<max(1, length) { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
        return Unicode.Scalar(value)
    }

    /// The character that ends before `offset`, or `nil` at `start`.
    static func scalar(in bytes: Span<UInt8>, before offset: Int, start: Int) -> Unicode.Scalar? {
        var first = offset - 1
        while first > start, offset - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        return first < start ? nil : scalar(in: bytes, at: first, end: offset)
    }
}
