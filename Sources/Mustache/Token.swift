/// A stretch of a layout file: a tag, or a piece of the text between tags.
struct Token {
    enum Kind {
        /// The blanks at the start of a line, possibly none. Missing where a line starts inside a tag.
        case lead
        /// Text without a line end.
        case text
        /// LF or CRLF.
        case newline
        case tag(Tag)
    }

    let kind: Kind
    /// Byte offsets in the file, 0-based.
    let range: Range<Int>
}

struct Tag {
    enum Kind {
        case variable
        case raw
        case section
        case inverted
        case close
        case partial
        case parent
        case block
        /// A comment, a change of delimiters, or a tag that is already a problem: writes nothing.
        case silent
    }

    let kind: Kind
    let name: Name
}

/// A name as a tag writes it.
struct Name {
    let text: String
    /// Byte offsets in the file, 0-based.
    let range: Range<Int>

    /// Whether the name comes from the data (`*name`), which is not part of the language here.
    var isDynamic: Bool { text.utf8.first == UInt8(ascii: "*") }
}

/// A problem whose file is not yet named.
struct LocalProblem {
    let range: Range<Int>
    let kind: LayoutProblem.Kind
}

func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
