import Text

/// A cursor over a CSV file.
struct CSVReader {
    static let problemLimit = 100

    private let bytes: [UInt8]
    private var position: Int
    private var lineStart: Int
    private var line = 1
    /// Cells of the row before, so that a row's array is made once.
    private var width = 0
    private(set) var problems: [CSVProblem] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        position = bytes.starts(with: mark) ? mark.count : 0
        lineStart = position
        checkUTF8()
    }

    /// The next row, or `nil` at the end of the file.
    mutating func nextRow() -> [CSVCell]? {
        guard position < bytes.count else { return nil }
        var row: [CSVCell] = []
        row.reserveCapacity(width)
        row.append(nextCell())
        while position < bytes.count, bytes[position] == .comma {
            position += 1
            row.append(nextCell())
        }
        consumeBreak()
        width = row.count
        return row
    }
}

extension CSVReader {
    /// The field at the cursor; ends at a comma, at a line break or at the end of the file.
    private mutating func nextCell() -> CSVCell {
        if position < bytes.count, bytes[position] == .quote { return quotedCell() }
        let start = position
        scanField()
        return CSVCell(text: String(decoding: bytes[start..<position], as: UTF8.self), span: span(from: start))
    }

    /// Moves to the end of a field, saying what may not stand in it.
    private mutating func scanField() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == .comma || byte.isBreak { return }
            if byte == .quote { record(.quoteInUnquotedField, at: position) }
            checkControl(byte)
            position += 1
        }
    }

    private mutating func quotedCell() -> CSVCell {
        let start = position
        let opening = span(from: start, to: start + 1)
        let startLine = line
        var firstLineEnd: Int?
        var text: [UInt8] = []
        position += 1
        var runStart = position
        while true {
            guard position < bytes.count else {
                record(CSVProblem(.unclosedQuote, at: opening))
                break
            }
            let byte = bytes[position]
            if byte == .quote {
                guard position + 1 < bytes.count, bytes[position + 1] == .quote else { break }
                text += bytes[runStart...position]
                position += 2
                runStart = position
            } else if byte.isBreak {
                firstLineEnd = firstLineEnd ?? position
                text += bytes[runStart..<position]
                text.append(.lineFeed)
                consumeBreak()
                runStart = position
            } else {
                checkControl(byte)
                position += 1
            }
        }
        text += bytes[runStart..<position]
        if position < bytes.count {
            position += 1
            takeTextAfterQuote(into: &text)
        }
        let length = (firstLineEnd ?? position) - start
        return CSVCell(
            text: String(decoding: text, as: UTF8.self),
            span: TextSpan(line: startLine, column: Int(opening.column), length: length))
    }

    private mutating func takeTextAfterQuote(into text: inout [UInt8]) {
        let start = position
        while position < bytes.count, bytes[position] != .comma, !bytes[position].isBreak {
            checkControl(bytes[position])
            position += 1
        }
        guard position > start else { return }
        record(CSVProblem(.textAfterClosingQuote, at: span(from: start)))
        text += bytes[start..<position]
    }

    private mutating func consumeBreak() {
        guard position < bytes.count, bytes[position].isBreak else { return }
        let isPair =
            bytes[position] == .carriageReturn && position + 1 < bytes.count && bytes[position + 1] == .lineFeed
        position += isPair ? 2 : 1
        line += 1
        lineStart = position
    }

    private mutating func checkControl(_ byte: UInt8) {
        guard byte < 0x20 || byte == 0x7F, byte != .tab else { return }
        record(.controlCharacter(Unicode.Scalar(byte)), at: position)
    }

    private mutating func checkUTF8() {
        guard let invalid = firstInvalidUTF8(in: bytes) else { return }
        let place = textPosition(of: invalid.lowerBound, in: bytes)
        record(
            CSVProblem(.invalidUTF8, at: TextSpan(line: place.line, column: place.column, length: invalid.count)))
    }

    private func span(from start: Int, to stop: Int? = nil) -> TextSpan {
        TextSpan(line: line, column: start - lineStart + 1, length: (stop ?? position) - start)
    }

    private mutating func record(_ kind: CSVProblem.Kind, at offset: Int) {
        record(CSVProblem(kind, at: span(from: offset, to: offset + 1)))
    }

    private mutating func record(_ problem: CSVProblem) {
        if problems.count < CSVReader.problemLimit { problems.append(problem) }
    }
}
