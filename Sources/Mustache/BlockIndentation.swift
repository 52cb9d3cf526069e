/// Finds, for every block of a file, the indentation that all its lines share.
///
/// Source: Mustache specification, inheritance: a block's indentation is taken away where the block
/// is defined and added where it is expanded.
struct BlockIndentation {
    private struct OpenBlock {
        let token: Int
        let name: String
        var shared: Range<Int>?
    }

    private let bytes: [UInt8]
    private let tokens: [Token]
    private var open: [OpenBlock] = []
    private var lineLead: Range<Int>?
    /// By the index of the block's opening tag among the tokens: a stretch of blanks in the file,
    /// missing where the block has no line with anything on it.
    private(set) var shared: [Int: Range<Int>] = [:]

    init(bytes: [UInt8], tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    mutating func measure() {
        for index in tokens.indices {
            switch tokens[index].kind {
            case .lead: takeLead(at: index)
            case .text: break
            case .newline: lineLead = nil
            case .tag(let tag): take(tag, at: index)
            }
        }
        while !open.isEmpty { closeBlock() }
    }
}

private extension BlockIndentation {
    mutating func takeLead(at index: Int) {
        let lead = usedLead(tokens[index].range)
        lineLead = lead
        guard index + 1 < tokens.count else { return }
        switch tokens[index + 1].kind {
        case .newline: return
        // The line of a block's end belongs to what is around the block.
        case .tag(let tag) where closesBlock(tag): return
        case .lead, .text, .tag: share(lead)
        }
    }

    mutating func take(_ tag: Tag, at index: Int) {
        if case .block = tag.kind {
            // Deeper nesting is refused by the parser, and so is not worth measuring.
            guard open.count <= LayoutParser.maximumDepth else { return }
            let start = tokens[index].range.lowerBound
            let lead = lineLead ?? start..<start
            open.append(OpenBlock(token: index, name: tag.name.text, shared: opensAtLineEnd(index) ? nil : lead))
        } else if closesBlock(tag) {
            closeBlock()
            if index > 0, case .lead = tokens[index - 1].kind { share(usedLead(tokens[index - 1].range)) }
        }
    }

    /// No more of a line's blanks than are ever added again, so that many blocks behind a megabyte of
    /// blanks cost no more than others.
    func usedLead(_ lead: Range<Int>) -> Range<Int> {
        lead.prefix(TemplateCompiler.widestIndentation)
    }

    func closesBlock(_ tag: Tag) -> Bool {
        if case .close = tag.kind { tag.name.text == open.last?.name } else { false }
    }

    func opensAtLineEnd(_ index: Int) -> Bool {
        lineEnd(after: index, tokens: tokens, bytes: bytes) != nil
    }

    mutating func closeBlock() {
        guard let block = open.popLast() else { return }
        shared[block.token] = block.shared
        if let lines = block.shared { share(lines) }
    }

    mutating func share(_ lead: Range<Int>) {
        guard let last = open.indices.last else { return }
        open[last].shared = open[last].shared.map { common($0, lead) } ?? lead
    }

    func common(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
        let length = zip(bytes[left], bytes[right]).prefix { $0 == $1 }.count
        return left.lowerBound..<left.lowerBound + length
    }
}

/// The index of the token after the line end that follows token `index`, or `nil` where something
/// else than blanks follows on the line. The end of the file ends a line.
func lineEnd(after index: Int, tokens: [Token], bytes: [UInt8]) -> Int? {
    var next = index + 1
    if next < tokens.count, case .text = tokens[next].kind, bytes[tokens[next].range].allSatisfy(isBlank) { next += 1 }
    guard next < tokens.count else { return next }
    if case .newline = tokens[next].kind { return next + 1 }
    return nil
}
