import Text

// Block scalars (YAML 1.2.2, section 8.1). They end at the beginning of a line.
extension YAMLParser {
    /// The scalar whose `|` or `>` stands at the cursor.
    mutating func blockScalar(parent: Int) throws(YAMLProblem) -> YAMLNode {
        let start = position
        let isFolded = byte(at: start) == UInt8(ascii: ">")
        let header = try blockHeader(parent: parent)
        let span = span(from: start, to: position)
        skipLine()
        let indentation = header.digit.map { max(parent, 0) + $0 } ?? detectIndentation(parent: parent)
        var text = BlockText(isFolded: isFolded)
        while let line = nextBlockLine(indentation: indentation) {
            switch line {
            case .blank: text.blankLines += 1
            case .text(let range): text.append(bytes[range], endsWithBreak: range.upperBound < end)
            }
        }
        let value = text.chomped(header.chomping)
        return scalar(String(decoding: value, as: UTF8.self), isFolded ? .folded : .literal, span)
    }

    private struct Header {
        var digit: Int?
        var chomping: UInt8?
    }

    /// Reads the indicators; leaves the cursor behind them.
    private mutating func blockHeader(parent: Int) throws(YAMLProblem) -> Header {
        let start = position
        var header = Header()
        position += 1
        scan: while true {
            let byte = byte(at: position)
            switch byte {
            case UInt8(ascii: "+") where header.chomping == nil, .dash where header.chomping == nil:
                header.chomping = byte
            // At the root, parsers do not agree on what the digit is counted from.
            case UInt8(ascii: "1")...UInt8(ascii: "9") where header.digit == nil && parent >= 0:
                header.digit = Int(byte - UInt8(ascii: "0"))
            default:
                break scan
            }
            position += 1
        }
        let stop = position
        skipWhite()
        let next = byte(at: position)
        guard next.isBreak || (next == .hash && position > stop) else {
            throw problem(.invalidBlockHeader, from: start, to: lineEnd(position))
        }
        position = stop
        return header
    }

    /// Indentation of the first line that is not blank. Where no line is deep enough, that of any deeper
    /// line would do: there is no text.
    private mutating func detectIndentation(parent: Int) -> Int {
        var offset = position
        var lineNumber = line
        var (deepestBlank, deepestLine) = (0, line)
        while offset < end {
            let start = offset
            while byte(at: offset) == .space { offset += 1 }
            let indentation = offset - start
            guard offset == end || byte(at: offset).isBreak else {
                guard indentation > parent else { break }
                if deepestBlank > indentation {
                    record(YAMLProblem(.unexpectedIndentation, at: TextSpan(line: deepestLine, column: 1)))
                }
                if indentation == 0 {
                    // Only at the root; parsers do not agree on whether this is text of the scalar.
                    record(YAMLProblem(.insufficientIndentation, at: TextSpan(line: lineNumber, column: 1)))
                }
                return indentation
            }
            if indentation > deepestBlank { (deepestBlank, deepestLine) = (indentation, lineNumber) }
            if byte(at: offset) == .carriageReturn, byte(at: offset + 1) == .lineFeed { offset += 1 }
            offset += 1
            lineNumber += 1
        }
        return max(parent + 1, deepestBlank)
    }

    private enum BlockLine {
        case blank
        case text(Range<Int>)
    }

    /// The next line of a block scalar; `nil` where it ends.
    private mutating func nextBlockLine(indentation: Int) -> BlockLine? {
        var offset = position
        while offset - position < indentation, byte(at: offset) == .space { offset += 1 }
        guard offset < end else { return nil }
        if byte(at: offset).isBreak {
            position = offset
            consumeBreak()
            return .blank
        }
        guard offset - position == indentation, !(indentation == 0 && isDocumentMarker(at: offset)) else { return nil }
        let stop = lineEnd(offset)
        position = stop
        consumeBreak()
        return .text(offset..<stop)
    }
}

/// The text of a block scalar while it is read.
private struct BlockText {
    let isFolded: Bool
    /// Blank lines since the last line of text.
    var blankLines = 0
    private var bytes: [UInt8] = []
    private var isEmpty = true
    private var lastIsSpaced = false
    private var lastHasBreak = true

    init(isFolded: Bool) { self.isFolded = isFolded }

    mutating func append(_ line: ArraySlice<UInt8>, endsWithBreak: Bool) {
        let isSpaced = line.first?.isWhite ?? false
        if isEmpty {
            appendBreaks(blankLines)
        } else if !isFolded || isSpaced || lastIsSpaced {
            appendBreaks(blankLines + 1)
        } else {
            bytes.appendFold(breaks: blankLines + 1)
        }
        bytes += line
        blankLines = 0
        isEmpty = false
        lastIsSpaced = isSpaced
        lastHasBreak = endsWithBreak
    }

    /// The text with its last breaks as `-` (none), `+` (all) or nothing (one) says.
    consuming func chomped(_ indicator: UInt8?) -> [UInt8] {
        switch indicator {
        case .dash: break
        case UInt8(ascii: "+"): appendBreaks(blankLines + (!isEmpty && lastHasBreak ? 1 : 0))
        default: appendBreaks(!isEmpty && lastHasBreak ? 1 : 0)
        }
        return bytes
    }

    private mutating func appendBreaks(_ count: Int) {
        bytes.append(contentsOf: repeatElement(.lineFeed, count: count))
    }
}
