/// Characters that this module writes into the text before libcmark sees it and takes out of what libcmark
/// gives back.
///
/// They are noncharacters of the block U+FDD0 to U+FDEF, which Unicode keeps for a program's own use. To
/// libcmark they are letters: neither space nor punctuation, never markup. Wherever they end up (text, code,
/// addresses, titles, code blocks) the way back is the same, so a sentinel in the wrong place costs nothing.
/// All of them are EF B7 xx in UTF-8; the constants are the third bytes.
enum Sentinel {
    static let lead: UInt8 = 0xEF
    static let second: UInt8 = 0xB7

    /// Nothing; stands beside a run of stars to be the letter there.
    static let shield: UInt8 = 0x90
    /// Before and after the number of a table cut out of the text.
    static let table: UInt8 = 0x92
    /// Before the content of a table's cell.
    static let cell: UInt8 = 0x93
    /// Before and after the number of a reference to a footnote.
    static let reference: UInt8 = 0x94
    /// Before and after the number of a footnote cut out of the text.
    static let footnote: UInt8 = 0x95

    /// Third byte of the sentinel that stands for an ASCII character without its meaning as markup.
    static func literal(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "*"): 0xA0
        case UInt8(ascii: "["): 0xA1
        case UInt8(ascii: ">"): 0xA2
        case UInt8(ascii: "-"): 0xA3
        case UInt8(ascii: "+"): 0xA4
        case UInt8(ascii: "."): 0xA5
        case UInt8(ascii: ")"): 0xA6
        case UInt8(ascii: ":"): 0xA7
        default: nil
        }
    }

    /// The ASCII character that a sentinel stands for, or `nil`.
    static func character(of third: UInt8) -> UInt8? {
        switch third {
        case 0xA0: UInt8(ascii: "*")
        case 0xA1: UInt8(ascii: "[")
        case 0xA2: UInt8(ascii: ">")
        case 0xA3: UInt8(ascii: "-")
        case 0xA4: UInt8(ascii: "+")
        case 0xA5: UInt8(ascii: ".")
        case 0xA6: UInt8(ascii: ")")
        case 0xA7: UInt8(ascii: ":")
        default: nil
        }
    }

    /// Whether a third byte belongs to the block of noncharacters.
    static func isReserved(_ third: UInt8) -> Bool { (0x90...0xAF).contains(third) }

    /// Third byte of the sentinel at `offset`, or `nil`.
    @inline(__always)
    static func third(in bytes: Span<UInt8>, at offset: Int) -> UInt8? {
        guard offset + 2 < bytes.count, bytes[offset] == lead, bytes[offset + 1] == second,
            isReserved(bytes[offset + 2])
        else { return nil }
        return bytes[offset + 2]
    }

    /// A number written between two sentinels at `offset`, and where what follows begins.
    static func number(in bytes: Span<UInt8>, at offset: Int, between mark: UInt8) -> (value: Int, end: Int)? {
        guard third(in: bytes, at: offset) == mark else { return nil }
        var value = 0
        var index = offset + 3
        while index < bytes.count, index < offset + 12, isDigit(bytes[index]) {
            value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
            index += 1
        }
        guard index > offset + 3, third(in: bytes, at: index) == mark else { return nil }
        return (value, index + 3)
    }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

/// Space or tab.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

extension [UInt8] {
    /// Appends the sentinel with that third byte.
    mutating func append(sentinel third: UInt8) {
        append(Sentinel.lead)
        append(Sentinel.second)
        append(third)
    }
}
