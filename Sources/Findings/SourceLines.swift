package import Text

/// The lines of a file, found once for all findings in it. Lines end with LF, CRLF or CR, as every parser
/// here counts them; a byte order mark is no part of the first.
package struct SourceLines: Sendable {
    private let bytes: [UInt8]
    /// Offsets of the first bytes of lines.
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() {
            let isBreak =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
            if isBreak { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// How many lines there are; a break at the end of the file begins one more, which is empty.
    package var count: Int { starts.count }

    /// The bytes of a span in the file, 0-based; `nil` where the file has no such stretch.
    package func range(of span: TextSpan) -> Range<Int>? {
        guard span.column > 0, let line = self[Int(span.line)] else { return nil }
        let start = line.startIndex + Int(span.column) - 1
        let end = start + max(Int(span.length), 0)
        return end <= line.endIndex ? start..<end : nil
    }

    /// A line without its end, 1-based; `nil` past the last.
    package subscript(number: Int) -> ArraySlice<UInt8>? {
        guard number >= 1, number <= starts.count else { return nil }
        let start = starts[number - 1]
        guard number < starts.count else { return bytes[start...] }
        let end = starts[number] - 1
        let isPair = end > start && bytes[end] == UInt8(ascii: "\n") && bytes[end - 1] == UInt8(ascii: "\r")
        return bytes[start..<(isPair ? end - 1 : end)]
    }
}

/// What the columns of a report count. Spans count bytes; nobody else does.
package enum ColumnCount: Sendable {
    /// What a reader sees as one character.
    case characters
    /// UTF-16 code units, as editors and SARIF viewers count.
    case utf16

    /// Columns of the first unit of a span and of the one behind its last, 1-based.
    ///
    /// Columns past the end of the line come out at its end, so that a file that changed since it was
    /// checked gives no column that is not there.
    package func columns(of span: TextSpan, in line: ArraySlice<UInt8>) -> (start: Int, end: Int) {
        let start = line.startIndex + min(max(Int(span.column) - 1, 0), line.count)
        let end = min(start + max(Int(span.length), 0), line.endIndex)
        let before = count(line[..<start])
        return (before + 1, before + count(line[start..<end]) + 1)
    }

    private func count(_ bytes: ArraySlice<UInt8>) -> Int {
        let text = String(decoding: bytes, as: UTF8.self)
        return switch self {
        case .characters: text.count
        case .utf16: text.utf16.count
        }
    }
}
