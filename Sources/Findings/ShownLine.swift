import Text

/// The part of a line that fits a terminal, and where the mark goes, in terminal columns.
struct ShownLine {
    let text: String
    let markStart: Int
    let markWidth: Int

    private static let widest = 100
    /// Bytes on either side of the marked place that are looked at: no character that takes a column has
    /// more than four, and what takes none is not worth a longer look.
    private static let reach = widest * 8

    init(_ line: ArraySlice<UInt8>, span: TextSpan) {
        let bytes = Array(line)
        let start = min(max(Int(span.column) - 1, 0), bytes.count)
        let end = min(start + max(Int(span.length), 0), bytes.count)
        let near = ShownLine.characterStart(in: bytes, at: max(start - ShownLine.reach, 0))
        let before = printable(String(decoding: bytes[near..<start], as: UTF8.self))
        let marked = ShownLine.beginning(of: bytes[start..<end])
        let after = ShownLine.beginning(of: bytes[end...])
        let lead = ShownLine.tail(of: before, columns: ShownLine.widest / 2, isCut: near > 0)
        let room = max(ShownLine.widest - columnWidth(of: lead), 0)
        text = lead + ShownLine.head(of: marked + after, columns: room)
        markStart = columnWidth(of: lead)
        markWidth = span.column == 0 ? 0 : min(max(columnWidth(of: marked), 1), max(room, 1))
    }

    private static func beginning(of bytes: ArraySlice<UInt8>) -> String {
        let end = characterStart(in: Array(bytes.prefix(reach + 4)), at: min(reach, bytes.count))
        return printable(String(decoding: bytes.prefix(end), as: UTF8.self))
    }

    /// The first byte from `offset` on that does not go on with a character.
    private static func characterStart(in bytes: [UInt8], at offset: Int) -> Int {
        var offset = offset
        while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }

    private static func head(of text: String, columns: Int) -> String {
        var width = 0
        let kept = text.prefix { character in
            width += columnWidth(of: String(character))
            return width <= columns
        }
        return kept.endIndex < text.endIndex ? kept + "…" : text
    }

    private static func tail(of text: String, columns: Int, isCut: Bool) -> String {
        var width = 0
        let kept = text.reversed().prefix { character in
            width += columnWidth(of: String(character))
            return width <= columns
        }
        let whole = String(kept.reversed())
        return isCut || whole.utf8.count < text.utf8.count ? "…" + whole : text
    }
}

/// Text without what a terminal would obey: control characters (C0, C1, line and paragraph ends) and those
/// that turn the direction of writing are shown as a middle dot each.
///
/// Messages quote what stands in files, so they pass through here as well as the files' lines.
package func printable(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: text.unicodeScalars.map { isObeyed($0) ? "·" : $0 })
    return String(clean)
}

private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
}
