internal import Text

/// Makes of a body the text that libcmark parses: sentinels beside and for stars, tables and footnotes cut
/// out, excesses of markup made text. Lines and stretches without any of it are copied whole; a body without
/// any of it is not copied at all.
struct Rewriter {
    let source: [UInt8]
    let survey: Survey
    private(set) var parsed: [UInt8] = []
    private(set) var anchors: [SourceMap.Anchor] = []
    var cuts: [Cut] = []
    var references: [FootnoteReference] = []
    /// What was made text, as offsets in the body.
    var excesses: [(kind: MarkdownProblem.Kind, range: Range<Int>)] = []
    /// Runs of stars that wait for their end in the paragraph.
    var openRuns: [StarRun.Open] = []
    /// Lengths of the runs in the paragraph that masked: others of the same length beside names mask too.
    /// A bit for each length, those above 63 together.
    var maskLengths: UInt64 = 0
    var imagesInParagraph = 0

    /// Up to where the body is in `parsed`.
    private var copied = 0

    init(source: [UInt8], survey: Survey) {
        self.source = source
        self.survey = survey
    }

    /// The text to parse, or `nil` where it is the body itself.
    mutating func rewrite() -> [UInt8]? {
        let rewritesLines =
            survey.hasPipe || survey.hasStar || survey.hasFootnote || survey.hasDeepLine || survey.expandsTooFar
            || survey.images > Bounds.images
        guard rewritesLines else { return nil }
        var start = 0
        while start < source.count { start = rewriteLine(at: start) }
        guard copied > 0 else { return nil }
        flush(to: source.count)
        return parsed
    }

    /// - Returns: where the next line begins.
    private mutating func rewriteLine(at start: Int) -> Int {
        let line = self.line(at: start)
        let content = firstContent(of: line.range)
        if content == line.range.upperBound {
            endParagraph()
            return line.next
        }
        if survey.hasPipe, let next = cutTable(at: line) { return next }
        if survey.hasFootnote, let next = cutFootnote(at: line, content: content) { return next }
        if startsBlock(at: content, in: line.range) {
            openRuns.removeAll(keepingCapacity: true)
            if isItem(at: content, in: line.range) { imagesInParagraph = 0 }
        }
        var inlineStart = content
        if survey.hasDeepLine { inlineStart = boundMarkers(of: line.range) }
        rewriteInlines(in: inlineStart..<line.range.upperBound)
        return line.next
    }

    private mutating func endParagraph() {
        openRuns.removeAll(keepingCapacity: true)
        maskLengths = 0
        imagesInParagraph = 0
    }

    /// Sentinels for what stands in a line or a cell.
    mutating func rewriteInlines(in range: Range<Int>) {
        let hasStar = survey.hasStar && source.firstOffset(of: UInt8(ascii: "*"), in: range) != nil
        let needsBrackets = survey.hasFootnote || survey.images > Bounds.images
        let hasBracket = needsBrackets && source.firstOffset(of: UInt8(ascii: "["), in: range) != nil
        guard hasStar || hasBracket || survey.expandsTooFar else { return }
        scanInlines(in: range)
    }
}

// Lines of the body.
extension Rewriter {
    struct Line {
        /// Without its end.
        let range: Range<Int>
        /// Where the next line begins.
        let next: Int
    }

    func line(at start: Int) -> Line {
        var end = source.firstOffset(of: 0x0A, in: start..<source.count) ?? source.count
        var next = min(source.count, end + 1)
        if survey.hasCarriageReturn, let carriage = source.firstOffset(of: 0x0D, in: start..<end) {
            next = carriage + 1 == end ? next : carriage + 1
            end = carriage
        }
        return Line(range: start..<end, next: next)
    }

    /// Whether a line begins a list item, a heading or a quote: stars do not pair across.
    private func startsBlock(at content: Int, in line: Range<Int>) -> Bool {
        switch source[content] {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            content + 1 < line.upperBound && isBlank(source[content + 1])
        default: false
        }
    }

    /// Whether a line begins a list item whatever stands before it: indented less than code, with a bullet and
    /// something after it.
    private func isItem(at content: Int, in line: Range<Int>) -> Bool {
        guard content - line.lowerBound <= 3, source[line.lowerBound] != 0x09 else { return false }
        let isBullet = [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(source[content])
        return isBullet && firstContent(of: content + 1..<line.upperBound) < line.upperBound
    }

    func firstContent(of range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound, isBlank(source[index]) { index += 1 }
        return index
    }
}

// The text being made.
extension Rewriter {
    /// Copies the body up to `end`.
    mutating func flush(to end: Int) {
        guard copied < end else { return }
        anchors.append(SourceMap.Anchor(parsed: parsed.count, source: copied))
        parsed.append(contentsOf: source[copied..<end])
        copied = end
    }

    /// Passes over the body up to `end` without copying.
    mutating func skip(to end: Int) {
        copied = end
    }

    mutating func write(_ third: UInt8) {
        if parsed.isEmpty { parsed.reserveCapacity(source.count + source.count / 8 + 64) }
        parsed.append(sentinel: third)
    }

    mutating func write(_ text: StaticString) { parsed.append(text) }

    mutating func write(byte: UInt8) { parsed.append(byte) }

    mutating func write(number: Int, between mark: UInt8) {
        write(mark)
        parsed.append(number: number)
        write(mark)
    }

    /// Puts sentinels for the ASCII characters in `range`, which then are no markup.
    mutating func makeLiteral(_ range: Range<Int>) {
        flush(to: range.lowerBound)
        for offset in range {
            if let third = Sentinel.literal(of: source[offset]) { write(third) } else { write(byte: source[offset]) }
        }
        skip(to: range.upperBound)
    }
}
