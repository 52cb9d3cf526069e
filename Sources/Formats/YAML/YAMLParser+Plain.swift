import Text

/// One line's share of a plain scalar.
struct YAMLPlainLine {
    /// Offset behind the last byte that is not white.
    let end: Int
    /// Offset where the scan stopped: a break, the `#` of a comment, a colon, or an indicator of a flow
    /// collection.
    let stop: Int
    /// Whether it stopped at a colon that makes the text before it a key.
    let isKey: Bool
}

// Plain scalars (YAML 1.2.2, section 7.3.3).
extension YAMLParser {
    func scanPlainLine(from start: Int, inFlow: Bool) -> YAMLPlainLine {
        // Read through a local, the bytes need not be looked up in `self` for each.
        let bytes = bytes
        var offset = start
        var isKey = false
        scan: while offset < end {
            let byte = bytes[offset]
            if byte > UInt8(ascii: "}") {
                offset += 1
                continue
            }
            switch byte {
            case .lineFeed, .carriageReturn:
                break scan
            case .colon:
                let next = self.byte(at: offset + 1)
                if next.isWhiteOrBreak || (inFlow && next.isFlowIndicator) {
                    isKey = true
                    break scan
                }
            case .hash where offset > start && bytes[offset - 1].isWhite:
                break scan
            case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace:
                if inFlow { break scan }
            default:
                break
            }
            offset += 1
        }
        var textEnd = offset
        while textEnd > start, bytes[textEnd - 1].isWhite { textEnd -= 1 }
        return YAMLPlainLine(end: textEnd, stop: offset, isKey: isKey)
    }

    /// A plain scalar outside brackets; `first` is the rest of the cursor's line. Ends at the beginning
    /// of a line.
    mutating func blockPlain(_ first: YAMLPlainLine, parent: Int) throws(YAMLProblem) -> YAMLNode {
        let start = position
        let span = span(from: start, to: first.end)
        var folded: [UInt8] = []
        var stop = first.stop
        while byte(at: stop).isBreak {
            position = stop
            let breaks = skipToContinuation()
            guard continuesPlain(parent: parent) else {
                position = lineStart
                break
            }
            let next = scanPlainLine(from: position, inFlow: false)
            if next.isKey || isAtDash { throw problem(.unexpectedIndentation, from: position, to: next.stop) }
            if folded.isEmpty { folded += bytes[start..<first.end] }
            folded.appendFold(breaks: breaks)
            folded += bytes[position..<next.end]
            stop = next.stop
        }
        if byte(at: stop) == .hash {
            position = stop
            skipLine()
        }
        if !folded.isEmpty { return scalar(String(decoding: folded, as: UTF8.self), .plain, span) }
        return plainNode(from: start, to: first.end, span)
    }

    /// A plain scalar inside brackets. Ends at the byte that stopped it, or at the beginning of a line
    /// that is not deep enough.
    mutating func flowPlain(parent: Int) throws(YAMLProblem) -> YAMLNode {
        let start = position
        let first = scanPlainLine(from: start, inFlow: true)
        let span = span(from: start, to: first.end)
        var folded: [UInt8] = []
        position = first.stop
        while position < end, byte(at: position).isBreak {
            let breaks = skipToContinuation()
            guard continuesPlain(parent: parent) else {
                position = lineStart
                break
            }
            let next = scanPlainLine(from: position, inFlow: true)
            guard next.stop > position else { break }
            if folded.isEmpty { folded += bytes[start..<first.end] }
            folded.appendFold(breaks: breaks)
            folded += bytes[position..<next.end]
            position = next.stop
        }
        if !folded.isEmpty { return scalar(String(decoding: folded, as: UTF8.self), .plain, span) }
        return plainNode(from: start, to: first.end, span)
    }

    /// Steps over the break at the cursor, blank lines and the next line's spaces; gives the number of
    /// breaks. A tab behind the spaces is left for the caller to refuse.
    mutating func skipToContinuation() -> Int {
        var breaks = 0
        while true {
            consumeBreak()
            breaks += 1
            while byte(at: position) == .space { position += 1 }
            let textStart = position
            skipWhite()
            guard position < end, byte(at: position).isBreak else {
                position = textStart
                return breaks
            }
        }
    }

    private func continuesPlain(parent: Int) -> Bool {
        let column = position - lineStart
        let first = byte(at: position)
        guard position < end, column > parent, first != .hash, first != .tab else { return false }
        return !(column == 0 && isDocumentMarker(at: position))
    }

    /// Whether the plain text is null in the core schema (YAML 1.2.2, section 10.3.2).
    func isNull(from start: Int, to stop: Int) -> Bool {
        switch (stop - start, byte(at: start)) {
        case (0, _), (1, UInt8(ascii: "~")): true
        case (4, UInt8(ascii: "n")), (4, UInt8(ascii: "N")):
            ["null", "Null", "NULL"].contains(text(from: start, to: stop))
        default: false
        }
    }

    func scalar(_ text: String, _ style: YAMLScalar.Style, _ span: TextSpan) -> YAMLNode {
        YAMLNode(span: span, content: .scalar(YAMLScalar(text: text, style: style)))
    }

    private func plainNode(from start: Int, to stop: Int, _ span: TextSpan) -> YAMLNode {
        if isNull(from: start, to: stop) { return YAMLNode(span: span, content: .null) }
        return scalar(text(from: start, to: stop), .plain, span)
    }
}

extension [UInt8] {
    /// Appends what a run of line breaks means inside a flow scalar: one is a space, more are one less
    /// line feeds (YAML 1.2.2, section 6.5).
    mutating func appendFold(breaks: Int) {
        if breaks == 1 {
            append(.space)
        } else {
            append(contentsOf: repeatElement(.lineFeed, count: breaks - 1))
        }
    }
}

extension UInt8 {
    var isFlowIndicator: Bool {
        switch self {
        case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: true
        default: false
        }
    }
}
