import Text

// Flow collections (YAML 1.2.2, section 7.4). A problem inside one gives up the whole value.
extension YAMLParser {
    /// The collection whose bracket stands at the cursor; ends behind the closing bracket.
    mutating func flowCollection(parent: Int) throws(YAMLProblem) -> YAMLNode {
        let isSequence = byte(at: position) == .openBracket
        let start = position
        let startLine = line
        let opening = span(from: start, to: start + 1)
        let content = try nested(from: start) { parser throws(YAMLProblem) in
            parser.position += 1
            let context = FlowContext(
                parent: parent, opening: opening, closing: isSequence ? .closeBracket : .closeBrace)
            return isSequence
                ? YAMLNode.Content.sequence(try parser.flowEntries(context))
                : YAMLNode.Content.mapping(try parser.flowPairs(context))
        }
        let stop = line == startLine ? position : lineEnd(start)
        return YAMLNode(
            span: TextSpan(line: startLine, column: Int(opening.column), length: stop - start), content: content)
    }

    private mutating func flowEntries(_ context: FlowContext) throws(YAMLProblem) -> [YAMLNode] {
        var entries: [YAMLNode] = []
        while try !atClosing(context) {
            entries.append(try flowNode(context))
            try skipFlowSpace(context)
            // `[a: b]` is a mapping of one pair in YAML, which nobody expects.
            if byte(at: position) == .colon { throw problem(.unquotedColon, from: position, to: position + 1) }
            try endFlowEntry(context)
        }
        return entries
    }

    private mutating func flowPairs(_ context: FlowContext) throws(YAMLProblem) -> [YAMLPair] {
        var pairs = YAMLPairs()
        while try !atClosing(context) {
            let key = try flowKey(context)
            var value = YAMLNode(span: point(), content: .null)
            if byte(at: position) == .colon {
                position += 1
                value = YAMLNode(span: point(), content: .null)
                try skipFlowSpace(context)
                if byte(at: position) != .comma, byte(at: position) != context.closing {
                    value = try flowNode(context)
                    try skipFlowSpace(context)
                }
            } else {
                try refuseWrongColon(in: key)
            }
            if byte(at: position) == .colon { throw problem(.unquotedColon, from: position, to: position + 1) }
            try endFlowEntry(context)
            if let problem = pairs.append(key, value) { record(problem) }
        }
        return pairs.pairs
    }

    /// A value inside brackets.
    private mutating func flowNode(_ context: FlowContext) throws(YAMLProblem) -> YAMLNode {
        switch byte(at: position) {
        case .openBracket, .openBrace:
            return try flowCollection(parent: context.parent)
        case .quote, .apostrophe:
            return try quoted(parent: context.parent)
        default:
            try refuseFlowIndicator()
            return try flowPlain(parent: context.parent)
        }
    }

    /// A key inside braces; ends at its colon, at a comma or at the closing brace.
    private mutating func flowKey(_ context: FlowContext) throws(YAMLProblem) -> YAMLKey {
        switch byte(at: position) {
        case .openBracket, .openBrace: throw problem(.complexKey, from: position, to: position + 1)
        case .comma: throw problem(.emptyFlowEntry, from: position, to: position + 1)
        default: break
        }
        let node = try flowNode(context)
        try skipFlowSpace(context)
        guard case .scalar(let scalar) = node.content else { throw YAMLProblem(.emptyKey, at: node.span) }
        if scalar.style == .plain, scalar.text == "<<" { throw YAMLProblem(.mergeKey, at: node.span) }
        return YAMLKey(text: scalar.text, span: node.span)
    }

    /// `{标题：值}` and `{标题:值}` are keys without values in YAML, which nobody means.
    private func refuseWrongColon(in key: YAMLKey) throws(YAMLProblem) {
        let start = lineStart + Int(key.span.column) - 1
        guard Int(key.span.line) == line, byte(at: start) != .quote, byte(at: start) != .apostrophe,
            let colon = wrongColon(from: start), colon.offset < start + Int(key.span.length)
        else { return }
        let name = text(from: start, to: colon.keyEnd)
        throw problem(
            colon.length == 1 ? .missingSpaceAfterColon(key: name) : .fullWidthColon(key: name),
            from: colon.offset, to: colon.offset + colon.length)
    }

    private mutating func atClosing(_ context: FlowContext) throws(YAMLProblem) -> Bool {
        try skipFlowSpace(context)
        guard byte(at: position) == context.closing else { return false }
        if position - lineStart <= context.parent {
            record(.insufficientIndentation, from: position, to: position + 1)
        }
        position += 1
        return true
    }

    /// Behind an entry: a comma, or the closing bracket, which is left.
    private mutating func endFlowEntry(_ context: FlowContext) throws(YAMLProblem) {
        let next = byte(at: position)
        if next == .comma {
            position += 1
        } else if next == .closeBracket || next == .closeBrace {
            if next != context.closing { throw context.unclosed }
        } else {
            throw problem(.missingComma, from: position, to: position + 1)
        }
    }

    private func refuseFlowIndicator() throws(YAMLProblem) {
        let first = byte(at: position)
        if first == .comma { throw problem(.emptyFlowEntry, from: position, to: position + 1) }
        let isIndicator = first == .dash || first == .question || first == .colon
        if isIndicator && byte(at: position + 1).isFlowIndicator || startsWithIndicator() {
            throw problem(indicatorKind(first), from: position, to: position + 1)
        }
    }

    /// Steps over white, comments and line breaks. A line that is not deeper than the value's key ends
    /// the value: the bracket is then unclosed, unless the line begins with it.
    private mutating func skipFlowSpace(_ context: FlowContext) throws(YAMLProblem) {
        while true {
            if position == lineStart { try beginFlowLine(context) }
            let spaceStart = position
            skipWhite()
            let next = byte(at: position)
            if next == .hash, position > spaceStart || position == lineStart || bytes[position - 1].isWhite {
                position = lineEnd(position)
            } else if !next.isBreak {
                return
            }
            guard position < end else {
                lineStart = end
                throw context.unclosed
            }
            consumeBreak()
        }
    }

    private mutating func beginFlowLine(_ context: FlowContext) throws(YAMLProblem) {
        while byte(at: position) == .space { position += 1 }
        let column = position - lineStart
        let textStart = position
        skipWhite()
        let next = byte(at: position)
        if next.isBreak || next == .hash { return }
        if position > textStart { record(.tabInIndentation, from: textStart, to: position) }
        if column > context.parent, !(column == 0 && isDocumentMarker(at: position)) { return }
        guard next == context.closing else {
            position = lineStart
            throw context.unclosed
        }
    }
}

/// What the inside of brackets needs to know of its outside.
private struct FlowContext {
    let parent: Int
    let opening: TextSpan
    let closing: UInt8

    var unclosed: YAMLProblem { YAMLProblem(.unclosedBracket(missing: closing), at: opening) }
}
