internal import Text

/// Leads from libcmark's positions of inline nodes to offsets in the parsed text, within one paragraph or
/// heading.
///
/// libcmark 0.30 counts inline columns from the content of a line, as if every line of the paragraph were
/// indented like the first; it does not count lines that were link definitions at the paragraph's head, nor
/// line ends inside a link's parentheses (there the column runs on). So a line's real indentation is read
/// from the text, and a column that runs past its line moves to the next, for this and all later nodes.
/// Nodes must be asked for in the order in which they end.
struct ParagraphPlaces {
    private let startOfContent: Int
    private let firstLine: Int
    private let columnOffset: Int
    private let quoteDepth: Int
    /// libcmark's line of the latest node; lines it did not count before that line, and up to the node.
    private var latestLine: Int
    private var shiftBefore: Int
    private var shift: Int
    /// The line (0-based) that the latest node led to, and libcmark's column where it begins, less the offset;
    /// so that a line that runs over many is walked once.
    private var reached: (index: Int, start: Int)?

    init(of block: CmarkNode, lines: [Int], text: [UInt8]) {
        firstLine = block.startLine
        columnOffset = block.startColumn - 1
        latestLine = firstLine
        quoteDepth = ParagraphPlaces.quoteDepth(of: block)
        let index = max(0, min(firstLine - 1, lines.count - 2))
        startOfContent = lines[index] + columnOffset
        shiftBefore = 0
        shift = 0
        shiftBefore = linesOfDefinitions(of: block, lines: lines, text: text)
        shift = shiftBefore
    }

    /// Offset in the parsed text of libcmark's line and column.
    mutating func offset(line: Int, column: Int, lines: [Int], text: [UInt8]) -> Int {
        if line > latestLine {
            latestLine = line
            shiftBefore = shift
            reached = nil
        }
        let wanted = column - 1 - columnOffset
        var (index, start) = (min(line - 1 + shiftBefore, lines.count - 2), 0)
        if let reached, reached.start <= wanted { (index, start) = reached }
        while index + 2 < lines.count {
            let length = lines[index + 1] - contentStart(ofLine: index, lines: lines, text: text)
            if wanted - start < length { break }
            start += length
            index += 1
        }
        reached = (index, start)
        shift = max(shift, index - (line - 1))
        return min(contentStart(ofLine: index, lines: lines, text: text) + max(0, wanted - start), text.count)
    }
}

extension ParagraphPlaces {
    /// Offset of what remains of a line (0-based) without indentation and quote markers.
    private func contentStart(ofLine index: Int, lines: [Int], text: [UInt8]) -> Int {
        if index == firstLine - 1 { return startOfContent }
        var offset = lines[index]
        var markers = 0
        while offset < lines[index + 1] {
            if text[offset] == UInt8(ascii: ">"), markers < quoteDepth {
                markers += 1
            } else if !isBlank(text[offset]) {
                break
            }
            offset += 1
        }
        return offset
    }

    /// Lines at the paragraph's head that are link definitions: those before the line that begins like the
    /// paragraph's first word.
    private func linesOfDefinitions(of block: CmarkNode, lines: [Int], text: [UInt8]) -> Int {
        guard startOfContent < text.count, text[startOfContent] == UInt8(ascii: "[") else { return 0 }
        guard lines.indices.contains(firstLine) else { return 0 }
        var leaf = block
        while let child = leaf.firstChild { leaf = child }
        return leaf.withLiteral { literal in
            guard literal.count > 0 else { return 0 }
            let last = min(block.endLine, lines.count - 1)
            for index in stride(from: firstLine, to: last, by: 1) {
                guard isDefinition(lines: lines, text: text, last: index) else { return 0 }
                let start = contentStart(ofLine: index, lines: lines, text: text)
                if begins(text, at: start, with: literal) { return index - firstLine + 1 }
            }
            return 0
        }
    }

    /// Whether the first line can be a definition at all, and the lines so far are few enough to be worth it.
    private func isDefinition(lines: [Int], text: [UInt8], last: Int) -> Bool {
        guard last - firstLine < 1000 else { return false }
        // A label has at most 999 characters.
        let end = min(lines[last], startOfContent + 4000)
        guard let bracket = text.firstOffset(of: UInt8(ascii: "]"), in: startOfContent..<end) else { return true }
        return bracket + 1 < text.count && text[bracket + 1] == UInt8(ascii: ":")
    }

    private func begins(_ text: [UInt8], at start: Int, with literal: Span<UInt8>) -> Bool {
        var offset = start
        while offset < text.count, isMarkup(text[offset]) { offset += 1 }
        let length = min(literal.count, 12)
        guard offset + length <= text.count else { return false }
        return (0..<length).allSatisfy { text[offset + $0] == literal[$0] }
    }

    private func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "`"): true
        default: false
        }
    }

    private static func quoteDepth(of block: CmarkNode) -> Int {
        var depth = 0
        var ancestor = block.parent
        while let node = ancestor {
            if node.isQuote { depth += 1 }
            ancestor = node.parent
        }
        return depth
    }
}
