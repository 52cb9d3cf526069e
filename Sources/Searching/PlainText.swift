/// Appends what a reader reads of HTML, a line a block, blanks once.
///
/// Numbers of footnotes are left out: they stand inside words. The HTML must be such as a program writes
/// it: `<` and `>` in text and attributes as references, comments nowhere.
package func appendPlainText(of html: [UInt8], to text: inout [UInt8]) {
    var writer = PlainTextWriter(html: html)
    writer.append(to: &text)
}

private struct PlainTextWriter {
    let html: [UInt8]
    private var index = 0

    init(html: [UInt8]) { self.html = html }

    mutating func append(to text: inout [UInt8]) {
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "<"): appendTag(to: &text)
            case UInt8(ascii: "&"): appendReference(to: &text)
            case 0x20, 0x0A, 0x09, 0x0D:
                index += 1
                if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
            case 0xE2 where html[index...].starts(with: PlainTextWriter.wayBack): index += 3
            default: appendRun(to: &text)
            }
        }
        endBlock(&text)
    }

    private mutating func appendRun(to text: inout [UInt8]) {
        let start = index
        let html = html
        let bytes = html.span
        var end = index + 1
        // Nearly all bytes are of Chinese characters: above all that ends a run but one.
        while end < bytes.count, bytes[end] > 0x3C && bytes[end] != 0xE2 || !PlainTextWriter.endsRun(bytes[end]) {
            end += 1
        }
        bytes.extracting(start..<end).withUnsafeBufferPointer { text.append(contentsOf: $0) }
        index = end
    }

    private static func endsRun(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), 0x20, 0x0A, 0x09, 0x0D, 0xE2: true
        default: false
        }
    }

    private mutating func appendTag(to text: inout [UInt8]) {
        let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
        var name = html[(index + 1)..<max(index + 1, end)]
        if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
        name = name.prefix { $0 != 0x20 && $0 != UInt8(ascii: "/") }
        let isNote = name.elementsEqual(PlainTextWriter.note) && html[index + 1] != UInt8(ascii: "/")
        if !PlainTextWriter.isInline(name) { endBlock(&text) }
        index = end + 1
        guard isNote else { return }
        while index < html.count, !html[index...].starts(with: PlainTextWriter.noteEnd) { index += 1 }
    }

    private static func isInline(_ name: ArraySlice<UInt8>) -> Bool {
        // Cells and paragraphs are what there is most of.
        if name.count == 1 { return [UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "i")].contains(name.first) }
        return name.first != UInt8(ascii: "t") && inlines.contains(where: name.elementsEqual)
    }

    /// A blank at the end of a block says nothing, and two blocks are one line apart.
    private func endBlock(_ text: inout [UInt8]) {
        if text.last == 0x20 { text.removeLast() }
        if let last = text.last, last != 0x0A { text.append(0x0A) }
    }

    private mutating func appendReference(to text: inout [UInt8]) {
        for (reference, byte) in PlainTextWriter.references where html[index...].starts(with: reference) {
            text.append(byte)
            index += reference.count
            return
        }
        text.append(html[index])
        index += 1
    }

    /// U+21A9, which leads from a footnote back to where it was called.
    private static let wayBack: [UInt8] = [0xE2, 0x86, 0xA9]
    private static let note = Array("sup".utf8)
    private static let noteEnd = Array("</sup>".utf8)
    private static let inlines = ["code", "del", "em", "img", "span", "strong", "sub", "sup"].map { Array($0.utf8) }
    /// What the escaping of HTML writes.
    private static let references: [(reference: [UInt8], byte: UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
        (Array("&#39;".utf8), UInt8(ascii: "'")),
    ]
}
