import Text

// Block structure (YAML 1.2.2, chapter 8). `parent` is the column of the mapping or sequence that a value
// belongs to, -1 at the root: a value ends at a line that is not deeper. Columns here are 0-based.
extension YAMLParser {
    mutating func rootNode(column: Int) throws(YAMLProblem) -> YAMLNode {
        switch byte(at: position) {
        case .dash where isAtDash: break
        case .quote, .apostrophe, .openBracket, .openBrace, UInt8(ascii: "|"), UInt8(ascii: ">"): break
        default:
            // A root that is no mapping is one wrong pair more often than a scalar: one that begins with a
            // wrong key or holds only a wrong colon is read as a mapping, so that its problem is said.
            let isKey = scanPlainLine(from: position, inFlow: false).isKey
            guard startsWithIndicator() || (!isKey && wrongColon(from: position) != nil) else { break }
            return try mapping(column: column, first: nil)
        }
        return try blockNode(parent: -1, column: column)
    }

    /// A value at the beginning of its line or directly after a dash; collections may begin here.
    mutating func blockNode(parent: Int, column: Int) throws(YAMLProblem) -> YAMLNode {
        let first = byte(at: position)
        let start = position
        switch first {
        case .dash where byte(at: position + 1).isWhiteOrBreak:
            return try sequence(column: column, sharesColumn: false)
        case .quote, .apostrophe:
            return try quotedKeyOrScalar(parent: parent, column: column)
        case .openBracket, .openBrace:
            let node = try flowCollection(parent: parent)
            let stop = position
            skipWhite()
            if byte(at: position) == .colon { throw YAMLProblem(.complexKey, at: node.span) }
            position = stop
            try finishLine()
            return node
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            return try blockScalar(parent: parent)
        default:
            try refuseIndicator()
            let scanned = scanPlainLine(from: position, inFlow: false)
            if scanned.isKey {
                let key = try plainKey(scanned, from: start)
                return try mapping(column: column, first: key)
            }
            if beginsWrongMapping(column: column) {
                return try mapping(column: column, first: nil)
            }
            return try blockPlain(scanned, parent: parent)
        }
    }

    /// A value after `key:` or a dash, where no block collection may begin.
    mutating func inlineValue(parent: Int) throws(YAMLProblem) -> YAMLNode {
        switch byte(at: position) {
        case .dash where byte(at: position + 1).isWhiteOrBreak:
            throw problem(.listOnKeyLine, from: position, to: position + 1)
        case .quote, .apostrophe:
            let node = try quoted(parent: parent)
            try finishLine()
            return node
        case .openBracket, .openBrace:
            let node = try flowCollection(parent: parent)
            try finishLine()
            return node
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            return try blockScalar(parent: parent)
        default:
            try refuseIndicator()
            let scanned = scanPlainLine(from: position, inFlow: false)
            if scanned.isKey { throw problem(.unquotedColon, from: scanned.stop, to: scanned.stop + 1) }
            return try blockPlain(scanned, parent: parent)
        }
    }

    /// Reads pairs at `column`. The cursor stands behind the colon of `first`, or at the first key's line.
    mutating func mapping(column: Int, first: YAMLKey?) throws(YAMLProblem) -> YAMLNode {
        try nested(from: position) { parser throws(YAMLProblem) in
            var pairs = YAMLPairs()
            var key = first
            var span = first?.span ?? parser.point()
            if key == nil {
                key = parser.nextKey(column: column)
                span = key?.span ?? span
            }
            while true {
                if let key {
                    let value = parser.pairValue(column: column)
                    if let problem = pairs.append(key, value) { parser.record(problem) }
                }
                guard let indentation = parser.nextContent(), indentation >= column else { break }
                key = indentation == column ? parser.nextKey(column: column) : parser.refuseDeepLine(column: column)
            }
            return YAMLNode(span: span, content: .mapping(pairs.pairs))
        }
    }

    /// Reads entries at `column`. The cursor stands at the first dash. `sharesColumn` where the list's key
    /// stands in the same column, so that a line without a dash there is the next key.
    mutating func sequence(column: Int, sharesColumn: Bool) throws(YAMLProblem) -> YAMLNode {
        try nested(from: position) { parser throws(YAMLProblem) in
            let span = parser.span(from: parser.position, to: parser.position + 1)
            var entries: [YAMLNode] = []
            entries.append(parser.entry(column: column))
            while let indentation = parser.nextContent(), indentation >= column {
                if indentation > column {
                    _ = parser.refuseDeepLine(column: column)
                } else if parser.isAtDash {
                    entries.append(parser.entry(column: column))
                } else if sharesColumn {
                    break
                } else {
                    parser.record(.keyAmongListEntries, from: parser.position, to: parser.lineEnd(parser.position))
                    parser.skipLine()
                    parser.skipBroken(deeperThan: column)
                }
            }
            return YAMLNode(span: span, content: .sequence(entries))
        }
    }

    var isAtDash: Bool { byte(at: position) == .dash && byte(at: position + 1).isWhiteOrBreak }
}

extension YAMLParser {
    /// The value of a pair; the cursor stands behind the colon.
    private mutating func pairValue(column: Int) -> YAMLNode {
        let start = point()
        do throws(YAMLProblem) {
            skipWhite()
            guard byte(at: position).isBreak || byte(at: position) == .hash else {
                return try inlineValue(parent: column)
            }
            skipLine()
            guard let next = nextContent() else { return YAMLNode(span: start, content: .null) }
            if next > column { return try blockNode(parent: column, column: next) }
            if next == column, isAtDash { return try sequence(column: column, sharesColumn: true) }
            return YAMLNode(span: start, content: .null)
        } catch {
            record(error)
            skipBroken(deeperThan: column)
            return YAMLNode(span: start, content: .null)
        }
    }

    /// The value of an entry; the cursor stands at its dash.
    private mutating func entry(column: Int) -> YAMLNode {
        position += 1
        let start = point()
        do throws(YAMLProblem) {
            skipWhite()
            guard byte(at: position).isBreak || byte(at: position) == .hash else {
                // A tab would hide the column of a collection that begins here.
                if let tab = bytes[lineStart + column..<position].firstIndex(of: .tab) {
                    throw problem(.tabInIndentation, from: tab, to: tab + 1)
                }
                return try blockNode(parent: column, column: position - lineStart)
            }
            skipLine()
            guard let next = nextContent(), next > column else { return YAMLNode(span: start, content: .null) }
            return try blockNode(parent: column, column: next)
        } catch {
            record(error)
            skipBroken(deeperThan: column)
            return YAMLNode(span: start, content: .null)
        }
    }

    private mutating func refuseDeepLine(column: Int) -> YAMLKey? {
        record(.unexpectedIndentation, from: position, to: lineEnd(position))
        skipBroken(deeperThan: column)
        return nil
    }

    /// A quoted text at the beginning of a line: a key, where a colon follows on the same line.
    private mutating func quotedKeyOrScalar(parent: Int, column: Int) throws(YAMLProblem) -> YAMLNode {
        let start = position
        let startLine = line
        let node = try quoted(parent: parent)
        if line == startLine, case .scalar(let scalar) = node.content {
            let stop = position
            skipWhite()
            if byte(at: position) == .colon || isFullWidthColon(at: position) {
                let key = try quotedKey(scalar.text, from: start, to: stop)
                return try mapping(column: column, first: key)
            }
            position = stop
        }
        try finishLine()
        return node
    }

    /// Whether a line without `: ` is meant as the first pair of a mapping: the next line stands at its
    /// column and is a pair. In YAML it could only be a plain scalar that breaks there.
    private func beginsWrongMapping(column: Int) -> Bool {
        var lookahead = self
        lookahead.skipLine()
        guard lookahead.nextContent() == column else { return false }
        return lookahead.scanPlainLine(from: lookahead.position, inFlow: false).isKey
    }
}
