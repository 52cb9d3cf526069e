package import Findings
import Formats
import Reading

/// What form a file should have, by what it is: text is UTF-8 with lines that end in LF.
///
/// Tables keep a byte order mark, and get one when they are converted: without it the spreadsheets of Windows
/// offices read UTF-8 as GB 18030, and save what they took it for.
package enum FileForm: Sendable {
    /// Markdown, settings: no byte order mark.
    case text
    case table
    /// A table that goes out with an entry: what is published is not touched, unless it cannot be read at all.
    case attachedTable

    /// `nil` for files that are none of a repair's business: pictures, documents, layouts, the register.
    package init?(of file: String) {
        switch SourceKind(path: file) {
        case .site, .entry, .defaults, .page, .report: self = .text
        case .units, .boards, .calendar, .noticeRules, .words, .catalogue: self = .table
        case .attachment where file.hasSuffix(".csv"): self = .attachedTable
        default: return nil
        }
    }
}

/// A file written anew as a whole.
package struct FormedText: Sendable {
    package let bytes: [UInt8]
    /// What was done.
    package let title: Words
    /// Whether the bytes were in another encoding.
    package var isConverted = false

    static let markRemoved = Words(zh: "删去文件开头的 BOM", en: "remove the byte order mark")
    static let linesUnified = Words(zh: "换行统一为 LF", en: "end all lines with LF")
}

extension FileForm {
    /// The text in its form; `nil` where it has that, or where nothing is sure.
    package func formed(
        _ bytes: [UInt8], decode: (_ encoding: String, _ bytes: [UInt8]) -> [UInt8]?
    ) -> FormedText? {
        if let converted = convertedText(bytes, decode: decode) { return converted }
        guard self != .attachedTable, detectEncoding(bytes) == .utf8 || detectEncoding(bytes) == .utf8WithBOM else {
            return nil
        }
        if self == .text, bytes.starts(with: byteOrderMark) {
            return FormedText(
                bytes: Array(bytes.dropFirst(byteOrderMark.count)), title: FormedText.markRemoved)
        }
        guard bytes.contains(UInt8(ascii: "\r")) else { return nil }
        return FormedText(bytes: withLineFeeds(bytes), title: FormedText.linesUnified)
    }

    /// Text of another encoding as UTF-8; `nil` where it is UTF-8, or where it is not sure what it is.
    func convertedText(
        _ bytes: [UInt8], decode: (_ encoding: String, _ bytes: [UInt8]) -> [UInt8]?
    ) -> FormedText? {
        let converted: (text: [UInt8]?, name: String)
        switch detectEncoding(bytes) {
        case .gb18030: converted = (gb18030Text(bytes, decode: decode), "GB18030")
        case .utf16LE: converted = (utf16Text(bytes, isLowFirst: true), "UTF-16")
        case .utf16BE: converted = (utf16Text(bytes, isLowFirst: false), "UTF-16")
        case .utf8, .utf8WithBOM, .binary, .unknown8bit: return nil
        }
        guard let text = converted.text, isPlainText(text) else { return nil }
        return FormedText(
            bytes: self == .text ? text : byteOrderMark + text,
            title: Words(zh: "编码由 \(converted.name) 转为 UTF-8", en: "convert \(converted.name) to UTF-8"),
            isConverted: true)
    }
}

/// Lines that end with LF, CRLF or CR, as every reader here counts them, with LF.
private func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\n"), index > 0, bytes[index - 1] == UInt8(ascii: "\r") { continue }
        result.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
    }
    return result
}

/// `nil` where the pairs are not those of Chinese text: other encodings of two bytes have the structure of
/// GB 18030 as well, and other characters.
private func gb18030Text(
    _ bytes: [UInt8], decode: (_ encoding: String, _ bytes: [UInt8]) -> [UInt8]?
) -> [UInt8]? {
    var usual = 0
    var unusual = 0
    var index = 0
    while index < bytes.count {
        guard bytes[index] >= 0x80, index + 1 < bytes.count else {
            index += 1
            continue
        }
        let (lead, trail) = (bytes[index], bytes[index + 1])
        // GB 2312: rows 1 to 3 hold punctuation and full-width forms, 16 to 55 the 3755 most used characters.
        let isUsual = trail >= 0xA1 && ((0xA1...0xA3).contains(lead) || (0xB0...0xD7).contains(lead))
        if isUsual { usual += 1 } else { unusual += 1 }
        index += (0x30...0x39).contains(trail) ? 4 : 2
    }
    // Names of people and places bring rare characters, in lists up to one in ten.
    guard usual > 0, unusual <= max(1, (usual + unusual) / 5) else { return nil }
    return decode("GB18030", bytes)
}

/// `nil` for half a unit, and for halves of characters alone.
private func utf16Text(_ bytes: [UInt8], isLowFirst: Bool) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isLowFirst ? second << 8 | first : first << 8 | second)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    guard let text = String(validating: units, as: UTF16.self) else { return nil }
    return Array(text.utf8)
}

/// Whether a text has no control characters and none of the private use area (EE 80 to EF A3), which stand for
/// signs that only one machine had.
private func isPlainText(_ bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated() {
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
        if byte == 0x7F || byte == 0xEE { return false }
        if byte == 0xEF, index + 1 < bytes.count, bytes[index + 1] < 0xA4 { return false }
    }
    return true
}
