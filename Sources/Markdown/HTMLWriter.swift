internal import CCmark
internal import Text

/// Walks libcmark's tree and writes the body's HTML, without recursion: a tree may be deep.
struct HTMLWriter {
    let options: MarkdownOptions
    let written: WrittenText
    /// What libcmark saw; `nil` where it is the body itself.
    let parsed: [UInt8]?
    private let anchors: [SourceMap.Anchor]
    private let firstLine: Int

    var html: [UInt8] = []
    var text: [UInt8] = []
    var holes: [Hole] = []
    var headings: [Heading] = []
    var problems: [MarkdownProblem] = []
    var anchorMaker = AnchorMaker()
    var footnotes = FootnoteList()

    /// The block whose inline nodes are being written, and the way to their places, made when first asked.
    var block: CmarkNode?
    var places: ParagraphPlaces?
    /// Links and images that are open, with their holes.
    var openLinks: [OpenLink] = []
    /// The outermost image that is open: only plain text goes into its `alt`.
    var openImage: CmarkNode?
    /// What the text written last ended with, for the line break that may follow it.
    var latestText: CmarkNode?
    /// Whether the rest of the line is dropped: it stands in a table already.
    var dropsLine = false
    /// Bytes to drop from the next text: a stand-in's mark or a caption's `表：`.
    var droppedBytes = 0

    private var sourceMap: SourceMap?

    init(options: MarkdownOptions, written: WrittenText, parsed: [UInt8]?, anchors: [SourceMap.Anchor], firstLine: Int)
    {
        self.options = options
        self.written = written
        self.parsed = parsed
        self.anchors = anchors
        self.firstLine = firstLine
        html.reserveCapacity(written.source.count * 2)
        if options.collectsText { text.reserveCapacity(written.source.count) }
    }

    /// Writes what stands under `root`.
    mutating func write(under root: CmarkNode) {
        var current = root.firstChild
        while let node = current {
            if enter(node) {
                if let child = node.firstChild {
                    current = child
                    continue
                }
                leave(node)
            }
            current = successor(of: node, under: root)
        }
    }

    /// The next node after `node` and all under it; leaves the nodes that end on the way.
    private mutating func successor(of node: CmarkNode, under root: CmarkNode) -> CmarkNode? {
        var last = node
        while true {
            if let next = last.next { return next }
            guard let parent = last.parent, parent != root else { return nil }
            leave(parent)
            last = parent
        }
    }

    /// - Returns: whether the nodes under `node` are to be written.
    private mutating func enter(_ node: CmarkNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_TEXT: writeText(node)
        case CMARK_NODE_SOFTBREAK: writeSoftBreak(node)
        case CMARK_NODE_LINEBREAK: writeLineBreak()
        case CMARK_NODE_CODE: writeCode(node)
        case CMARK_NODE_HTML_INLINE: writeInlineHTML(node)
        case CMARK_NODE_EMPH: return open("<em>")
        case CMARK_NODE_STRONG: return open("<strong>")
        case CMARK_NODE_LINK: return openLink(node)
        case CMARK_NODE_IMAGE: return enterImage(node)
        default: return enterBlock(node)
        }
        return false
    }

    private mutating func leave(_ node: CmarkNode) {
        switch node.kind {
        case CMARK_NODE_EMPH: _ = open("</em>")
        case CMARK_NODE_STRONG: _ = open("</strong>")
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: closeLink(node)
        default: leaveBlock(node)
        }
    }

    /// Writes a tag of inline text, unless an image's `alt` or a table's line is being passed over.
    private mutating func open(_ tag: StaticString) -> Bool {
        if openImage == nil, !dropsLine { html.append(tag) }
        return true
    }
}

extension HTMLWriter {
    /// The way from libcmark's places to the file's, made when first needed.
    mutating func map() -> SourceMap {
        if let sourceMap { return sourceMap }
        let made = SourceMap(source: written.source, parsed: parsed, anchors: anchors, firstLine: firstLine)
        sourceMap = made
        return made
    }

    /// Offset in the parsed text of an inline node's line and column.
    mutating func parsedOffset(line: Int, column: Int) -> Int {
        let lines = map().parsedLines
        let text = parsed ?? written.source
        guard let block else { return 0 }
        if places == nil { places = ParagraphPlaces(of: block, lines: lines, text: text) }
        return places?.offset(line: line, column: column, lines: lines, text: text) ?? 0
    }

    /// The stretch of the file from one offset in the parsed text up to another.
    mutating func span(ofParsed start: Int, _ end: Int) -> TextSpan {
        let map = map()
        return map.span(map.sourceOffset(ofParsed: start), map.sourceOffset(ofParsed: end))
    }

    /// The stretch of the file that a block's first line takes.
    mutating func span(ofBlock node: CmarkNode) -> TextSpan {
        let lines = map().parsedLines
        let index = min(node.startLine, lines.count - 1)
        let text = parsed ?? written.source
        var end = lines[index]
        while end > lines[index - 1], text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
        return span(ofParsed: lines[index - 1] + max(0, node.startColumn - 1), end)
    }

    mutating func report(_ kind: MarkdownProblem.Kind, at span: TextSpan) {
        problems.append(MarkdownProblem(kind, at: span))
    }

    mutating func startLine() {
        if let last = html.last, last != 0x0A { html.append(0x0A) }
    }

    mutating func endTextLine() {
        if options.collectsText, let last = text.last, last != 0x0A { text.append(0x0A) }
    }
}
