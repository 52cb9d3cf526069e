/// The characters of a piece of HTML text, with its character references replaced.
///
/// Known by name are the five that HTML writers escape and the few that Markdown writers use; another
/// one stays as it is written. Invalid UTF-8, NUL and noncharacters become U+FFFD (HTML, 13.2.3.5).
func decodeText(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count / 2)
    var rest = bytes
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
        append(rest[..<mark], to: &scalars)
        if let (value, end) = reference(rest[(mark + 1)...]) {
            scalars.append(harmless(value))
            rest = rest[end...]
        } else {
            scalars.append("&")
            rest = rest[(mark + 1)...]
        }
    }
    append(rest, to: &scalars)
    return scalars
}

private func append(_ bytes: ArraySlice<UInt8>, to scalars: inout [Unicode.Scalar]) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { scalars.append(harmless(scalar)) }
}

/// The character that a reference after its `&` stands for, and the offset past its semicolon.
private func reference(_ text: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let body = text.prefix(10).prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "&") }
    guard body.count < 10, body.endIndex < text.endIndex, text[body.endIndex] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: body, as: UTF8.self)
    guard let scalar = named[name] ?? numbered(name) else { return nil }
    return (scalar, body.endIndex + 1)
}

private func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
}

private func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if (0x20..<0x7F).contains(value) { return scalar }
    let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0C && value != 0x0D
    return isNoncharacter || isControl || (0x7F...0x9F).contains(value) ? "\u{FFFD}" : scalar
}

private let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "emsp": "\u{2003}",
    "ensp": "\u{2002}", "thinsp": "\u{2009}", "hellip": "…", "mdash": "—", "ndash": "–", "middot": "·",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "times": "×", "copy": "©", "yen": "¥",
    "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓",
]
