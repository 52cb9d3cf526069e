/// A stretch of one line of a text file.
///
/// Columns count UTF-8 bytes, because every parser here walks bytes; whoever shows a place to a
/// person converts once, from the line itself (characters for people, UTF-16 units for editors).
public struct TextSpan: Hashable, Sendable {
    /// Line, 1-based; 0 means the file as a whole.
    public let line: Int32
    /// First byte within the line, 1-based.
    public let column: Int32
    /// Length in bytes; 0 where only a point is meant.
    public let length: Int32

    public init(line: Int, column: Int, length: Int = 0) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
        self.length = Int32(clamping: length)
    }

    /// The file as a whole.
    public static let wholeFile = TextSpan(line: 0, column: 0)
}

extension TextSpan: Comparable {
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        if left.line != right.line { return left.line < right.line }
        if left.column != right.column { return left.column < right.column }
        return left.length < right.length
    }
}
