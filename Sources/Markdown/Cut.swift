/// A stretch of the body that was taken out before libcmark saw it; a heading with the cut's number stands
/// in its place, so that the blocks around it stay what they are.
struct Cut {
    enum Content {
        case table(SourceTable)
        /// The label of a footnote's definition, in the body, and how many paragraphs it has.
        case footnote(label: Range<Int>, paragraphs: Int)
    }

    let content: Content
    /// From the first line's content (after indentation, quote and list markers) to the last line's end,
    /// as offsets in the body.
    let range: Range<Int>
    /// Bytes of indentation and markers on the first line.
    let prefixLength: Int
}

/// A pipe table as it stands in the body.
struct SourceTable {
    struct Cell {
        /// Trimmed, in the body.
        let range: Range<Int>
        /// Whether the cell holds nothing that could be markup; others stand as headings of their own in
        /// the parsed text, after the table's.
        let isPlain: Bool
    }

    let alignments: [TableAlignment?]
    let head: [Cell]
    let rows: [[Cell]]
}

/// `[^label]` in running text.
struct FootnoteReference {
    /// From `[` past `]`, in the body.
    let range: Range<Int>

    var label: Range<Int> { range.lowerBound + 2..<range.upperBound - 1 }
}

/// The body and what was taken out of it; turns sentinels back into what was written.
struct WrittenText {
    let source: [UInt8]
    let cuts: [Cut]
    let references: [FootnoteReference]

    /// Appends what was written where `bytes` holds sentinels: for code, attributes and plain text.
    func append(_ bytes: Span<UInt8>, escaping: Bool, to output: inout [UInt8]) {
        var index = 0
        while true {
            index = output.appendText(bytes, from: index, escaping: escaping)
            guard index < bytes.count else { return }
            index = appendWritten(bytes, at: index, escaping: escaping, to: &output)
        }
    }

    /// Appends what the sentinel at `offset` stands for, and gives the offset after it.
    func appendWritten(_ bytes: Span<UInt8>, at offset: Int, escaping: Bool, to output: inout [UInt8]) -> Int {
        if let (number, end) = Sentinel.number(in: bytes, at: offset, between: Sentinel.reference),
            references.indices.contains(number)
        {
            appendSource(references[number].range, escaping: escaping, to: &output)
            return end
        }
        let marks = [Sentinel.table, Sentinel.footnote]
        for mark in marks {
            guard let (number, end) = Sentinel.number(in: bytes, at: offset, between: mark),
                cuts.indices.contains(number)
            else { continue }
            appendCut(cuts[number], escaping: escaping, to: &output)
            return mark == Sentinel.table ? end : lineEnd(in: bytes, from: end)
        }
        guard Sentinel.third(in: bytes, at: offset) == Sentinel.cell else { return offset + 3 }
        // The cell was shown with its table; its line goes, with the indentation before it.
        WrittenText.dropMarker(from: &output)
        while let last = output.last, isBlank(last) { output.removeLast() }
        return min(bytes.count, lineEnd(in: bytes, from: offset) + 1)
    }

    /// Appends a stretch of the body, which holds no sentinels.
    func appendSource(_ range: Range<Int>, escaping: Bool, to output: inout [UInt8]) {
        _ = output.appendText(source.span.extracting(range), from: 0, escaping: escaping)
    }

    /// The cut's lines, each without the indentation that the block around them has taken away.
    private func appendCut(_ cut: Cut, escaping: Bool, to output: inout [UInt8]) {
        WrittenText.dropMarker(from: &output)
        let shown = output.reversed().prefix(while: isBlank).count
        let indentation = max(0, cut.prefixLength - shown)
        var lineStart = cut.range.lowerBound
        while lineStart < cut.range.upperBound {
            let end = source.firstOffset(of: 0x0A, in: lineStart..<cut.range.upperBound) ?? cut.range.upperBound
            appendSource(lineStart..<end, escaping: escaping, to: &output)
            guard end < cut.range.upperBound else { return }
            output.append(0x0A)
            lineStart = end + 1
            var dropped = 0
            while dropped < indentation, lineStart < cut.range.upperBound, isBlank(source[lineStart]) {
                lineStart += 1
                dropped += 1
            }
        }
    }

    /// The `# ` that made a heading of the stand-in.
    static func dropMarker(from output: inout [UInt8]) {
        if output.count >= 2, output[output.count - 1] == 0x20, output[output.count - 2] == UInt8(ascii: "#") {
            output.removeLast(2)
        }
    }

    private func lineEnd(in bytes: Span<UInt8>, from offset: Int) -> Int {
        var index = offset
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return index
    }
}
