/// A block of an entry's body, as far as a sheet tells them apart.
enum FlowBlock: Sendable {
    case text(TextBlock)
    case container(ContainerKind, attributes: [Attribute], [FlowBlock])
    case table(FlowTable)
    case picture([Attribute])
    case rule
}

/// A block that holds a text of lines.
struct TextBlock: Sendable {
    enum Kind: Sendable, Equatable {
        case heading(level: Int)
        case paragraph
        /// The rest of a paragraph that a picture interrupted: no indent.
        case continuation
        case typewriter
        case caption
        /// Name or date of the signature at the end.
        case signature
    }

    var kind: Kind
    let attributes: [Attribute]
    let text: InlineText

    var classes: [Substring] {
        attributes.first { $0.name == "class" }?.value.split(separator: " ") ?? []
    }
}

/// What holds blocks.
enum ContainerKind: Sendable, Equatable {
    case unordered
    /// `start` is the number of its first item.
    case ordered(start: Int)
    case item
    case quotation
    case figure
    case footnotes

    var tag: String {
        switch self {
        case .unordered: "ul"
        case .ordered: "ol"
        case .item: "li"
        case .quotation: "blockquote"
        case .figure: "figure"
        case .footnotes: "section"
        }
    }
}

/// A table: head rows and body rows of cells, all of equally many columns.
struct FlowTable: Sendable {
    var attributes: [Attribute] = []
    var caption: InlineText?
    var captionAttributes: [Attribute] = []
    var head: [FlowRow] = []
    var rows: [FlowRow] = []

    var columnCount: Int {
        (head + rows).reduce(0) { max($0, $1.cells.reduce(0) { $0 + $1.span }) }
    }
}

struct FlowRow: Sendable {
    var cells: [FlowCell] = []
}

struct FlowCell: Sendable {
    var isHead = false
    var attributes: [Attribute] = []
    var text = InlineText()
    /// Columns that it takes.
    var span = 1
    /// Rows that it takes; the rows below get an empty cell in its place, so that a page may begin there.
    var rowSpan = 1
}
