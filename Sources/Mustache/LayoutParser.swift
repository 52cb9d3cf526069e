/// Makes the tree of a layout file from its tokens.
///
/// Source: Mustache specification 1.4. A tag alone on its line takes the line with it; of a parent or
/// a block, what counts is what stands before its start and after its end.
struct LayoutParser {
    /// Sections, parents and blocks within each other, in one file. Layouts written by people stay
    /// under ten; the bound keeps every walk of the tree within a small stack.
    static let maximumDepth = 64

    let bytes: [UInt8]
    let tokens: [Token]
    let sharedIndentation: [Int: Range<Int>]
    var stack: [OpenElement] = [OpenElement(kind: .root, name: nil, strip: 0)]
    var blocks: [Block] = []
    var calls: [Call] = []
    var problems: [LocalProblem]

    static func parse(_ source: LayoutSource) -> (layout: Layout, problems: [LayoutProblem]) {
        var scanner = Scanner(source.bytes)
        scanner.scan()
        var indentation = BlockIndentation(bytes: source.bytes, tokens: scanner.tokens)
        indentation.measure()
        var parser = LayoutParser(
            bytes: source.bytes, tokens: scanner.tokens, sharedIndentation: indentation.shared,
            problems: scanner.problems)
        let nodes = parser.parseNodes()
        let layout = Layout(
            name: source.name, file: source.file, bytes: source.bytes, lineStarts: lineStarts(of: source.bytes),
            nodes: nodes, blocks: parser.blocks, calls: parser.calls)
        let problems = parser.problems.map { LayoutProblem(place: layout.place(of: $0.range), kind: $0.kind) }
        return (layout, problems)
    }
}

/// An element whose end has not been met.
struct OpenElement {
    enum Kind {
        case root
        case section(isInverted: Bool)
        case parent
        case block(startsLine: Bool, token: Int)
    }

    let kind: Kind
    /// `nil` for the root only.
    let name: Name?
    /// Bytes taken from the start of each line.
    let strip: Int
    /// The blanks before the opening tag where nothing else stands before it on its line.
    var lead: Range<Int>?
    var nodes: [Node] = []
    var overrides: [Int] = []
    /// Whether something that would be lost was met between the blocks of a parent.
    var hasLostContent = false

    var isParent: Bool { if case .parent = kind { true } else { false } }
}

private extension LayoutParser {
    static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        return starts
    }

    mutating func parseNodes() -> [Node] {
        var index = 0
        while index < tokens.count, stack.count <= Self.maximumDepth + 1 {
            index = takeToken(at: index)
        }
        if stack.count > Self.maximumDepth + 1 {
            problems.append(LocalProblem(range: stack.last?.name?.range ?? 0..<0, kind: .tooDeep))
        } else {
            reportUnclosed(stack.dropFirst())
        }
        // What closing here would find wrong follows from what is reported already.
        let reported = problems
        while stack.count > 1 { closeElement(endsLine: false) }
        problems = reported
        return stack[0].nodes
    }

    /// Takes the token and those that go with it; gives the index of the next.
    mutating func takeToken(at index: Int) -> Int {
        let token = tokens[index]
        switch token.kind {
        case .text, .newline:
            append(.text(token.range), at: token.range)
        case .tag(let tag):
            return take(tag, at: index, lead: nil)
        case .lead:
            guard index + 1 < tokens.count else {
                appendText(stripped(token.range))
                break
            }
            switch tokens[index + 1].kind {
            case .tag(let tag): return take(tag, at: index + 1, lead: token.range)
            case .newline: appendText(stripped(token.range))
            case .lead, .text: startLine(token.range)
            }
        }
        return index + 1
    }

    /// Takes a tag; `lead` are the blanks before it where it is the first on its line.
    mutating func take(_ tag: Tag, at index: Int, lead: Range<Int>?) -> Int {
        let afterLine = lineEnd(after: index, tokens: tokens, bytes: bytes)
        let isAlone = lead != nil && afterLine != nil
        let next = (isAlone ? afterLine : nil) ?? index + 1
        switch tag.kind {
        case .variable, .raw:
            startLine(lead)
            append(.variable(tag.name, isEscaped: tag.isEscaped), at: tag.name.range)
            return index + 1
        case .silent, .section, .inverted, .partial:
            if !isAlone { startLine(lead) }
            takeLineTag(tag, indentation: isAlone ? lead.map(stripped) : nil)
            return next
        case .parent:
            reportDynamic(tag.name)
            stack.append(OpenElement(kind: .parent, name: tag.name, strip: strip, lead: lead))
            return index + 1
        case .block:
            return openBlock(tag.name, at: index, lead: lead, afterLine: afterLine)
        case .close:
            return close(tag.name, at: index, lead: lead, afterLine: afterLine)
        }
    }

    mutating func takeLineTag(_ tag: Tag, indentation: Range<Int>?) {
        switch tag.kind {
        case .section, .inverted:
            let kind = OpenElement.Kind.section(isInverted: tag.isInverted)
            stack.append(OpenElement(kind: kind, name: tag.name, strip: strip))
        case .partial:
            reportDynamic(tag.name)
            let blanks = indentation.map { Array(bytes[$0]) }
            calls.append(Call(name: tag.name, isParent: false, indentation: blanks, overrides: []))
            append(.call(calls.count - 1), at: tag.name.range)
        case .silent, .variable, .raw, .close, .parent, .block: break
        }
    }

    mutating func openBlock(_ name: Name, at index: Int, lead: Range<Int>?, afterLine: Int?) -> Int {
        // Text between the blocks of a parent is nothing, so it does not stand in the way either.
        let startsLine = afterLine != nil && (lead != nil || stack[stack.count - 1].isParent)
        let kind = OpenElement.Kind.block(startsLine: startsLine, token: index)
        let stripped = sharedIndentation[index]?.count ?? strip
        stack.append(OpenElement(kind: kind, name: name, strip: stripped, lead: lead))
        return (startsLine ? afterLine : nil) ?? index + 1
    }

    mutating func reportDynamic(_ name: Name) {
        guard name.isDynamic else { return }
        problems.append(LocalProblem(range: name.range, kind: .dynamicName(name.text)))
    }
}

// MARK: - Ends

private extension LayoutParser {
    mutating func close(_ name: Name, at index: Int, lead: Range<Int>?, afterLine: Int?) -> Int {
        guard stack.count > 1 else {
            problems.append(LocalProblem(range: name.range, kind: .strayClose(name.text)))
            startLine(lead)
            return index + 1
        }
        closeUnclosed(until: name)
        let element = stack[stack.count - 1]
        let isInParent = stack[stack.count - 2].isParent
        switch element.kind {
        case .root: return index + 1
        case .parent:
            closeElement(endsLine: afterLine != nil)
            return (element.lead != nil ? afterLine : nil) ?? index + 1
        case .section, .block:
            let isAlone = lead != nil && afterLine != nil
            if case .block = element.kind, isInParent {
                closeElement(endsLine: false)
                return index + 1
            }
            if !isAlone { startLine(lead) }
            closeElement(endsLine: isAlone)
            return (isAlone ? afterLine : nil) ?? index + 1
        }
    }

    /// Closes what is open inside the element of that name, each a problem. Where no element has the
    /// name, the tag is taken to end the innermost, so that one slip is one problem.
    mutating func closeUnclosed(until name: Name) {
        guard let match = stack.lastIndex(where: { $0.name?.text == name.text }) else {
            let expected = stack[stack.count - 1].name?.text ?? ""
            problems.append(LocalProblem(range: name.range, kind: .mismatchedClose(name.text, expected: expected)))
            return
        }
        reportUnclosed(stack[(match + 1)...])
        while stack.count > match + 1 { closeElement(endsLine: false) }
    }

    mutating func reportUnclosed(_ elements: ArraySlice<OpenElement>) {
        for case let name? in elements.map(\.name) {
            problems.append(LocalProblem(range: name.range, kind: .unclosedSection(name.text)))
        }
    }

    /// Puts the innermost element into the one around it.
    mutating func closeElement(endsLine: Bool) {
        guard let element = stack.popLast(), let name = element.name else { return }
        switch element.kind {
        case .root: break
        case .section(let isInverted):
            append(.section(name, isInverted: isInverted, body: element.nodes), at: name.range)
        case .parent:
            closeParent(element, name: name, endsLine: endsLine)
        case .block(let startsLine, let token):
            closeBlock(element, name: name, startsLine: startsLine, token: token)
        }
    }

    mutating func closeParent(_ element: OpenElement, name: Name, endsLine: Bool) {
        let blanks = element.lead.map(stripped)
        if !endsLine { startLine(element.lead) }
        let indentation = endsLine ? blanks.map { Array(bytes[$0]) } : nil
        calls.append(Call(name: name, isParent: true, indentation: indentation, overrides: element.overrides))
        append(.call(calls.count - 1), at: name.range)
    }

    mutating func closeBlock(_ element: OpenElement, name: Name, startsLine: Bool, token: Int) {
        let prefix = element.lead.map { Array(bytes[stripped($0)]) } ?? []
        let shared = sharedIndentation[token]
        let own = shared.map { Array(bytes[stripped($0)]) } ?? []
        blocks.append(
            Block(
                name: name, body: element.nodes, startsLine: startsLine, isAtLineStart: element.lead != nil,
                prefix: prefix, bodyIndentation: own,
                overrideIndentation: startsLine && shared != nil ? own : prefix))
        if stack[stack.count - 1].isParent {
            stack[stack.count - 1].overrides.append(blocks.count - 1)
        } else {
            append(.block(blocks.count - 1), at: name.range)
        }
    }
}

// MARK: - Nodes

private extension LayoutParser {
    /// Bytes taken from the start of each line of the innermost element.
    var strip: Int { stack[stack.count - 1].strip }

    func stripped(_ lead: Range<Int>) -> Range<Int> {
        min(lead.lowerBound + strip, lead.upperBound)..<lead.upperBound
    }

    /// Starts a line that writes something; nothing where the tag is not the first on its line.
    mutating func startLine(_ lead: Range<Int>?) {
        guard let lead, !stack[stack.count - 1].isParent else { return }
        append(.lineStart, at: lead)
        appendText(stripped(lead))
    }

    mutating func appendText(_ range: Range<Int>) {
        if !range.isEmpty { append(.text(range), at: range) }
    }

    mutating func append(_ node: Node, at range: Range<Int>) {
        guard stack[stack.count - 1].isParent else {
            stack[stack.count - 1].nodes.append(node)
            return
        }
        if case .text = node, bytes[range].allSatisfy({ isBlank($0) || $0 == 0x0A || $0 == 0x0D }) { return }
        guard !stack[stack.count - 1].hasLostContent else { return }
        stack[stack.count - 1].hasLostContent = true
        problems.append(LocalProblem(range: range, kind: .outsideBlock))
    }
}

private extension Tag {
    var isEscaped: Bool { if case .variable = kind { true } else { false } }
    var isInverted: Bool { if case .inverted = kind { true } else { false } }
}
