import Text

/// Reads a document of the subset of YAML 1.2 that heads and settings are written in.
///
/// Block and flow mappings and sequences, plain, quoted and block scalars, comments and null. What is
/// accepted means what YAML 1.2.2 says; the rest becomes problems, several of them where the text allows.
///
/// - Parameters:
///   - bytes: the file.
///   - range: where the document stands in `bytes`, up to and with its last line break; all of it by default.
///   - firstLine: line of the range's first byte, 1-based. Columns count from the range's first byte, after
///     a byte order mark.
package func parseYAML(_ bytes: [UInt8], in range: Range<Int>? = nil, firstLine: Int = 1) -> YAMLDocument {
    var parser = YAMLParser(bytes: bytes, range: (range ?? bytes.indices).clamped(to: bytes.indices), line: firstLine)
    return parser.document()
}

/// A cursor over the bytes of a document. Block structure is read line by line: between two values the
/// cursor stands at the beginning of a line.
struct YAMLParser {
    static let depthLimit = 64
    static let problemLimit = 100

    let bytes: [UInt8]
    let end: Int
    var position: Int
    /// Offset of the first byte of the cursor's line.
    var lineStart: Int
    /// Line of the cursor, 1-based.
    var line: Int
    var depth = 0
    var problems: [YAMLProblem] = []

    init(bytes: [UInt8], range: Range<Int>, line: Int) {
        self.bytes = bytes
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes[range].starts(with: mark) ? range.lowerBound + mark.count : range.lowerBound
        end = range.upperBound
        position = start
        lineStart = start
        self.line = line
    }

    mutating func document() -> YAMLDocument {
        checkCharacters()
        skipPrologue()
        var root = YAMLNode(span: point(), content: .null)
        do throws(YAMLProblem) {
            if let column = nextContent() {
                root = try rootNode(column: column)
                if nextContent() != nil { record(.unexpectedIndentation, from: position, to: lineEnd(position)) }
            }
        } catch {
            record(error)
        }
        // Characters were checked first; what the structure had to say follows in its own order.
        problems.sort { $0.span < $1.span }
        return YAMLDocument(root: root, problems: problems)
    }
}

// MARK: - Lines

extension YAMLParser {
    /// The byte at `offset`; the end of the document reads as a line feed.
    func byte(at offset: Int) -> UInt8 { offset < end ? bytes[offset] : .lineFeed }

    /// Offset of the break that ends the line of `offset`.
    func lineEnd(_ offset: Int) -> Int {
        var offset = offset
        while !byte(at: offset).isBreak { offset += 1 }
        return offset
    }

    /// Steps over the line break at the cursor; at the end of the document it only begins a new line.
    mutating func consumeBreak() {
        if position < end {
            position +=
                byte(at: position) == .carriageReturn && position + 1 < end && bytes[position + 1] == .lineFeed ? 2 : 1
            line += 1
        }
        lineStart = position
    }

    mutating func skipLine() {
        position = lineEnd(position)
        consumeBreak()
    }

    mutating func skipWhite() {
        while byte(at: position).isWhite { position += 1 }
    }

    /// Moves to the first byte of the next line that is neither blank nor a comment, and gives the
    /// line's indentation; `nil` at the end. Call it between values only; calling it again changes nothing.
    mutating func nextContent() -> Int? {
        position = lineStart
        while position < end {
            while byte(at: position) == .space { position += 1 }
            let indentation = position - lineStart
            let contentStart = position
            skipWhite()
            let first = byte(at: position)
            if first.isBreak || first == .hash {
                skipLine()
            } else if position > contentStart {
                record(.tabInIndentation, from: contentStart, to: position)
                skipLine()
            } else if indentation == 0, isDocumentMarker(at: position) {
                record(.documentMarker, from: position, to: position + 3)
                position = end
                lineStart = end
            } else {
                return indentation
            }
        }
        return nil
    }

    /// Leaves a line that could not be read, and the lines that are deeper than `indentation`.
    mutating func skipBroken(deeperThan indentation: Int) {
        if position > lineStart { skipLine() }
        while position < end {
            var offset = position
            while byte(at: offset) == .space { offset += 1 }
            let first = byte(at: offset)
            guard offset - position > indentation || first.isBreak || first == .tab else { return }
            skipLine()
        }
    }

    /// Whether `---` or `...` stands at `offset`, the beginning of a line.
    func isDocumentMarker(at offset: Int) -> Bool {
        let first = byte(at: offset)
        guard first == .dash || first == .dot else { return false }
        return byte(at: offset + 1) == first && byte(at: offset + 2) == first && byte(at: offset + 3).isWhiteOrBreak
    }

    /// After a value that ends within its line: only a comment may follow.
    mutating func finishLine() throws(YAMLProblem) {
        let valueEnd = position
        skipWhite()
        let next = byte(at: position)
        guard next.isBreak || (next == .hash && position > valueEnd) else {
            let kind: YAMLProblem.Kind = next == .colon ? .unquotedColon : .unexpectedText
            throw problem(kind, from: position, to: next == .colon ? position + 1 : lineEnd(position))
        }
        skipLine()
    }

    /// Directives are refused one by one. A first line `---` says nothing and is passed over.
    private mutating func skipPrologue() {
        while nextContentIsDirective() {
            record(.directive, from: position, to: lineEnd(position))
            skipLine()
        }
        guard byte(at: position) == .dash, isDocumentMarker(at: position) else { return }
        let afterMarker = position + 3
        position = afterMarker
        skipWhite()
        let next = byte(at: position)
        if next.isBreak || (next == .hash && position > afterMarker) {
            skipLine()
        } else {
            position = lineStart
        }
    }

    /// Moves to the first line that is neither blank nor a comment; whether it begins with `%`.
    private mutating func nextContentIsDirective() -> Bool {
        while position < end {
            let start = position
            skipWhite()
            let first = byte(at: position)
            guard first.isBreak || first == .hash else {
                position = start
                return byte(at: start) == UInt8(ascii: "%")
            }
            skipLine()
        }
        return false
    }
}

// MARK: - Places and values

extension YAMLParser {
    /// A stretch of the cursor's line.
    func span(from start: Int, to stop: Int) -> TextSpan {
        TextSpan(line: line, column: start - lineStart + 1, length: stop - start)
    }

    func point() -> TextSpan { span(from: position, to: position) }

    func problem(_ kind: YAMLProblem.Kind, from start: Int, to stop: Int) -> YAMLProblem {
        YAMLProblem(kind, at: span(from: start, to: stop))
    }

    mutating func record(_ problem: YAMLProblem) {
        if problems.count < YAMLParser.problemLimit { problems.append(problem) }
    }

    mutating func record(_ kind: YAMLProblem.Kind, from start: Int, to stop: Int) {
        record(problem(kind, from: start, to: stop))
    }

    func text(from start: Int, to stop: Int) -> String {
        String(decoding: bytes[start..<stop], as: UTF8.self)
    }

    /// Runs `body` one level deeper, unless that is too deep. `start` is where the collection begins.
    mutating func nested<Value>(
        from start: Int, _ body: (inout YAMLParser) throws(YAMLProblem) -> Value
    ) throws(YAMLProblem) -> Value {
        guard depth < YAMLParser.depthLimit else {
            throw problem(.nestingTooDeep(limit: YAMLParser.depthLimit), from: start, to: start + 1)
        }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }
}
