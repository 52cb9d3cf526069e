extension [UInt8] {
    /// Appends an address for use within a quoted attribute: what RFC 3986 does not allow is
    /// percent-encoded, `&` and `'` become references, percent signs stay (the address may be encoded).
    package mutating func appendAddress(_ address: String) {
        appendAddress(address.utf8Span.span)
    }

    mutating func appendAddress(_ address: Span<UInt8>) {
        var runStart = 0
        for index in address.indices {
            let byte = address[index]
            if isAddressByte(byte) { continue }
            append(run: address, from: runStart, to: index)
            runStart = index + 1
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            default:
                append(UInt8(ascii: "%"))
                append(hexDigit(byte >> 4))
                append(hexDigit(byte & 15))
            }
        }
        append(run: address, from: runStart, to: address.count)
    }

    mutating func append(number: Int) {
        if number >= 10 { append(number: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Appends an ASCII or UTF-8 byte, escaped for HTML.
    mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        default: append(byte)
        }
    }

    /// Appends `bytes` from `start`, escaped where `escaping`, shields dropped and literal characters
    /// restored, up to the first sentinel that means more than a character.
    /// - Returns: the offset of that sentinel, or `bytes.count`.
    mutating func appendText(_ bytes: Span<UInt8>, from start: Int, escaping: Bool) -> Int {
        var runStart = start
        var index = firstNoteworthy(in: bytes, from: start)
        while index < bytes.count {
            if bytes[index] != Sentinel.second {
                if escaping {
                    append(run: bytes, from: runStart, to: index)
                    append(escaped: bytes[index])
                    runStart = index + 1
                }
            } else if index > runStart, let third = Sentinel.third(in: bytes, at: index - 1) {
                append(run: bytes, from: runStart, to: index - 1)
                if let character = Sentinel.character(of: third) {
                    if escaping { append(escaped: character) } else { append(character) }
                } else if third != Sentinel.shield {
                    return index - 1
                }
                index += 1
                runStart = index + 1
            }
            index = firstNoteworthy(in: bytes, from: index + 1)
        }
        append(run: bytes, from: runStart, to: bytes.count)
        return bytes.count
    }
}

private func isAddressByte(_ byte: UInt8) -> Bool {
    if isLetter(byte) || isDigit(byte) { return true }
    switch byte {
    case 0x21, 0x23, 0x24, 0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: return true
    default: return false
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
