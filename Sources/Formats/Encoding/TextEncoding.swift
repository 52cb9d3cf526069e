package import Text

/// What a file's bytes are most likely to be.
package enum TextEncoding: Hashable, Sendable {
    case utf8
    case utf8WithBOM
    case utf16LE
    case utf16BE
    /// GB 18030 or one of its subsets, GBK and GB 2312: what Chinese spreadsheets save as CSV.
    case gb18030
    /// Not text: a known magic number, or NUL bytes that are not those of UTF-16.
    case binary
    /// Text of some other 8-bit encoding.
    case unknown8bit
}

/// Recognises the encoding of a file from its bytes, in one or two passes.
///
/// A mark decides first, then magic numbers, then the structure of the bytes: UTF-8 before GB 18030, since
/// text of the one is hardly ever valid in the other. An empty file is UTF-8.
package func detectEncoding(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) {
        return firstInvalidUTF8(in: bytes) == nil && bytes.span.firstOffset(of: 0) == nil
            ? .utf8WithBOM : eightBit(bytes)
    }
    if bytes.starts(with: [0xFF, 0xFE] as [UInt8]) { return .utf16LE }
    if bytes.starts(with: [0xFE, 0xFF] as [UInt8]) { return .utf16BE }
    if magicNumbers.contains(where: { $0.first == bytes.first && bytes.starts(with: $0) }) { return .binary }
    if bytes.span.firstOffset(of: 0) != nil { return utf16WithoutMark(bytes) ?? .binary }
    return firstInvalidUTF8(in: bytes) == nil ? .utf8 : eightBit(bytes)
}

/// The first bytes that are not UTF-8, with line and column (1-based, in bytes, a byte order mark not
/// counted); `nil` where all are.
package func invalidUTF8Span(in bytes: [UInt8]) -> TextSpan? {
    guard let invalid = firstInvalidUTF8(in: bytes) else { return nil }
    let place = textPosition(of: invalid.lowerBound, in: bytes)
    return TextSpan(line: place.line, column: place.column, length: invalid.count)
}

/// Beginnings of files that editors put in the place of text: PDF, ZIP (docx, xlsx, ofd), OLE (doc, xls),
/// PNG, JPEG, GIF, RAR, 7z, gzip.
private let magicNumbers: [[UInt8]] = [
    Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("Rar!".utf8),
    [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B, 0x08],
]

/// Without a mark, UTF-16 shows by its ASCII: line breaks, digits and commas have a NUL on one side, always
/// the same; the other side has one only in the few characters whose low byte is zero, such as U+4E00.
/// Both bytes zero is a NUL character, which no text has.
private func utf16WithoutMark(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in stride(from: 0, to: bytes.count, by: 2) {
        let (first, second) = (bytes[index], bytes[index + 1])
        if first == 0 && second == 0 { return nil }
        if first == 0 { zeros.even += 1 }
        if second == 0 { zeros.odd += 1 }
    }
    if zeros.odd > zeros.even * 4, isText(bytes, lowFirst: true) { return .utf16LE }
    if zeros.even > zeros.odd * 4, isText(bytes, lowFirst: false) { return .utf16BE }
    return nil
}

/// Whether no unit of UTF-16 is a control character other than tab and line break, or a lone surrogate.
private func isText(_ bytes: [UInt8], lowFirst: Bool) -> Bool {
    var expectsLowSurrogate = false
    for index in stride(from: 0, to: bytes.count, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        let unit = lowFirst ? second << 8 | first : first << 8 | second
        guard (0xDC00..<0xE000).contains(unit) == expectsLowSurrogate else { return false }
        expectsLowSurrogate = (0xD800..<0xDC00).contains(unit)
        if unit < 0x20, unit != 0x09, unit != 0x0A, unit != 0x0D { return false }
    }
    return !expectsLowSurrogate
}

private func eightBit(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.span.firstOffset(of: 0) != nil { return .binary }
    return isGB18030(bytes) ? .gb18030 : .unknown8bit
}

/// Whether the bytes have the structure of GB 18030-2022: bytes of ASCII, pairs 81–FE 40–7E or 80–FE, and
/// fours 81–FE 30–39 81–FE 30–39.
private func isGB18030(_ bytes: [UInt8]) -> Bool {
    func isLead(_ index: Int) -> Bool { index < bytes.count && (0x81...0xFE).contains(bytes[index]) }
    func isDigit(_ index: Int) -> Bool { index < bytes.count && (0x30...0x39).contains(bytes[index]) }
    func isTrail(_ index: Int) -> Bool {
        index < bytes.count && (0x40...0xFE).contains(bytes[index]) && bytes[index] != 0x7F
    }
    var index = 0
    while index < bytes.count {
        if bytes[index] < 0x80 {
            index += 1
        } else if isLead(index), isTrail(index + 1) {
            index += 2
        } else if isLead(index), isDigit(index + 1), isLead(index + 2), isDigit(index + 3) {
            index += 4
        } else {
            return false
        }
    }
    return true
}
