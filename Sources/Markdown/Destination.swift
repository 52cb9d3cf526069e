/// What is done with a link's or image's destination.
enum Destination: Equatable {
    /// No scheme: the site finds the address.
    case hole
    /// An allowed scheme: written as it is.
    case written
    /// A scheme that is not allowed, or any scheme in disguise. Holds what to call it.
    case refused(String)

    /// Sorts `address` (escapes and entities resolved) by its scheme as RFC 3986, section 3.1 defines one.
    ///
    /// Browsers drop tabs, line ends and leading control characters before they look for a scheme, and a
    /// careless reader may decode `%3A`; so an address is also looked at without such characters, percent
    /// signs decoded as often as they nest (up to four times). A scheme that shows only then is refused
    /// whichever it is. A scheme is ASCII: `索引号:` is none.
    init(of address: Span<UInt8>, allowing schemes: [String]) {
        if let scheme = Destination.scheme(of: address) {
            self = schemes.contains(scheme) ? .written : .refused(scheme)
            return
        }
        guard Destination.mayHideScheme(address) else {
            self = .hole
            return
        }
        var bare = Destination.withoutInvisible(address.copied())
        for _ in 0..<5 {
            if let scheme = Destination.scheme(of: bare.span) {
                self = .refused(scheme)
                return
            }
            let decoded = Destination.withoutInvisible(Destination.percentDecoded(bare))
            if decoded.count == bare.count { break }
            bare = decoded
        }
        self = .hole
    }
}

extension Destination {
    /// No scheme is longer; RFC 3986 sets no limit, the IANA registry ends at half of it.
    private static let longestScheme = 64

    /// The scheme in lower case, or `nil`.
    private static func scheme(of address: Span<UInt8>) -> String? {
        var scheme = ""
        for index in 0..<min(address.count, longestScheme) {
            let byte = address[index]
            if byte == UInt8(ascii: ":") { return index > 0 ? scheme : nil }
            let isLater = isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == 0x2E
            guard isLetter(byte) || (index > 0 && isLater) else { return nil }
            scheme.unicodeScalars.append(Unicode.Scalar(isLetter(byte) ? byte | 0x20 : byte))
        }
        return nil
    }

    /// Whether a second look is worth it: something to decode or to drop before a path begins.
    private static func mayHideScheme(_ address: Span<UInt8>) -> Bool {
        for index in 0..<min(address.count, longestScheme * 4) {
            switch address[index] {
            case 0...0x20, 0x7F, UInt8(ascii: "%"), 0xC2, 0xE2, 0xEF: return true
            case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "?"): return false
            default: continue
            }
        }
        return false
    }

    /// Without controls, spaces, soft hyphens, zero-width and directional characters.
    private static func withoutInvisible(_ bytes: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        for scalar in String(decoding: bytes.prefix(longestScheme * 8), as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0...0x20, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF: continue
            default: kept.append(contentsOf: Array(String(scalar).utf8))
            }
        }
        return kept
    }

    private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexValue(bytes[index + 1]),
                let low = hexValue(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        if isDigit(byte) { return byte - UInt8(ascii: "0") }
        guard (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20) else { return nil }
        return (byte | 0x20) - UInt8(ascii: "a") + 10
    }
}
