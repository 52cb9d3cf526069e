/// Lines and columns of stretches of a file that are asked for in growing order: each byte is looked at once.
package struct LineCounter: Sendable {
    private var line = 1
    private var lineStart: Int
    private var position: Int

    /// - Parameter bytes: the whole file; columns of its first line count from behind a byte order mark.
    package init(_ bytes: [UInt8]) {
        lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        position = 0
    }

    /// - Parameters:
    ///   - range: offsets of bytes, 0-based; not before any range asked for earlier.
    ///   - bytes: those of `init`.
    package mutating func span(of range: Range<Int>, in bytes: [UInt8]) -> TextSpan {
        while position < range.lowerBound {
            if bytes[position] == UInt8(ascii: "\n") {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
        return TextSpan(line: line, column: max(range.lowerBound - lineStart, 0) + 1, length: range.count)
    }
}
