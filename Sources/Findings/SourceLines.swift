package import Text

/// The lines of a file, found once for all findings in it.
package struct SourceLines: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]

    /// - Parameter bytes: the whole file. A byte order mark is no part of its first line.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        starts = [first] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// A line without its end, 1-based; `nil` past the last.
    package subscript(number: Int) -> [UInt8]? {
        guard number >= 1, number <= starts.count else { return nil }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return Array(bytes[start..<max(start, end)])
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
    package func columns(of span: TextSpan, in line: [UInt8]) -> (start: Int, end: Int) {
        let start = min(max(Int(span.column) - 1, 0), line.count)
        let end = min(start + max(Int(span.length), 0), line.count)
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
