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
        let html = html
        let bytes = html.span
        var start = index + 1
        let isClosing = start < bytes.count && bytes[start] == UInt8(ascii: "/")
        if isClosing { start += 1 }
        var nameEnd = start
        while nameEnd < bytes.count, !PlainTextWriter.endsName(bytes[nameEnd]) { nameEnd += 1 }
        var end = nameEnd
        while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
        let name = TagName(bytes, start..<nameEnd)
        if !name.isInline { endBlock(&text) }
        index = end + 1
        guard name == .note, !isClosing else { return }
        while index < html.count, !html[index...].starts(with: PlainTextWriter.noteEnd) { index += 1 }
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == 0x20 || byte == UInt8(ascii: "/")
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
    private static let noteEnd = Array("</sup>".utf8)
    /// What the escaping of HTML writes.
    private static let references: [(reference: [UInt8], byte: UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
        (Array("&#39;".utf8), UInt8(ascii: "'")),
    ]
}

/// The name of an element, as a number: its bytes, the last ones lowest. Longer names than eight bytes are none that
/// matters here.
private struct TagName: Equatable {
    private let bits: UInt64

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var bits: UInt64 = 0
        if range.count <= 8 { for index in range { bits = bits << 8 | UInt64(bytes[index]) } }
        self.bits = bits
    }

    private init(_ name: StaticString) {
        self.init(
            UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount).span, 0..<name.utf8CodeUnitCount)
    }

    static let note = TagName("sup")

    /// Whether the element stands within a line.
    var isInline: Bool { TagName.inlines.contains(self) }

    private static let inlines = [
        TagName("a"), TagName("b"), TagName("i"), TagName("code"), TagName("del"), TagName("em"), TagName("img"),
        TagName("span"), TagName("strong"), TagName("sub"), TagName("sup"),
    ]
}
