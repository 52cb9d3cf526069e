/// A stretch of a file that somebody may be sent to.
public struct Place: Hashable, Comparable, Sendable {
    /// Path relative to the site folder, with `/` between its parts.
    public let file: String
    public let span: TextSpan

    public init(file: String, span: TextSpan = .wholeFile) {
        self.file = file
        self.span = span
    }

    public static func < (left: Place, right: Place) -> Bool {
        left.file == right.file ? left.span < right.span : left.file < right.file
    }
}
