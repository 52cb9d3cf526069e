internal import Text

/// Leads from libcmark's lines and columns back to bytes of the body and to lines of the file.
///
/// Two things stand between. The text that libcmark saw may differ from the body where sentinels were put
/// in and tables cut out: `anchors` say which of its offsets came from where. And libcmark's columns of
/// inline nodes count from the start of a line's *content*: `ParagraphPlaces` mends that.
struct SourceMap {
    /// From `parsed` on, the parsed text is the body from `source` on, up to the next anchor. Sorted.
    struct Anchor {
        let parsed: Int
        let source: Int
    }

    let firstLine: Int
    let anchors: [Anchor]
    /// Offset of each line of the parsed text; the last element is the text's end.
    let parsedLines: [Int]
    /// The same of the body.
    let sourceLines: [Int]

    init(source: [UInt8], parsed: [UInt8]?, anchors: [Anchor], firstLine: Int) {
        self.firstLine = firstLine
        self.anchors = anchors
        sourceLines = SourceMap.lineStarts(of: source)
        parsedLines = parsed.map(SourceMap.lineStarts(of:)) ?? sourceLines
    }

    /// Offset in the body of an offset in the parsed text.
    func sourceOffset(ofParsed offset: Int) -> Int {
        guard !anchors.isEmpty else { return offset }
        let index = SourceMap.lastIndex(in: anchors.count) { anchors[$0].parsed <= offset }
        guard let index else { return 0 }
        let mapped = anchors[index].source + offset - anchors[index].parsed
        return min(mapped, sourceLines.last ?? mapped)
    }

    /// The stretch of the body from `start` up to `end`, cut at the end of its first line.
    func span(_ start: Int, _ end: Int) -> TextSpan {
        let index = SourceMap.lastIndex(in: sourceLines.count) { sourceLines[$0] <= start } ?? 0
        let line = min(index, max(0, sourceLines.count - 2))
        let lineEnd = line + 1 < sourceLines.count ? sourceLines[line + 1] : start
        return TextSpan(
            line: firstLine + line, column: start - sourceLines[line] + 1, length: max(0, min(end, lineEnd) - start))
    }

    private static func lineStarts(of text: [UInt8]) -> [Int] {
        var starts = [0]
        starts.reserveCapacity(text.count / 32 + 8)
        var start = 0
        while start < text.count {
            let end = text.firstOffset(of: 0x0A, in: start..<text.count) ?? text.count
            // Carriage returns that end lines alone are rare; so is a line that holds one.
            while let carriage = text.firstOffset(of: 0x0D, in: start..<end), carriage + 1 < end {
                start = carriage + 1
                starts.append(start)
            }
            start = end + 1
            if end < text.count { starts.append(start) }
        }
        if starts.last != text.count || starts.count == 1 { starts.append(text.count) }
        return starts
    }

    private static func lastIndex(in count: Int, where holds: (Int) -> Bool) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }
}
