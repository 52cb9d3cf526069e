/// A body as one row of lines, each with what a page break before it would cost; the containers and
/// blocks around the lines are kept beside them.
struct Flow: Sendable {
    var containers: [FlowContainer] = []
    var leaves: [FlowLeaf] = []
    var lines: [FlowLine] = []
}

/// A list, item, quotation, figure or footnote section.
struct FlowContainer: Sendable {
    let kind: ContainerKind
    let attributes: [Attribute]
    /// Index of the container around it, nil for none.
    let parent: Int?
    /// Number of an item in its list.
    var ordinal = 0
    /// Index of its first line: on a page that begins behind it, it is continued.
    let firstLine: Int
}

/// A block that has lines itself.
struct FlowLeaf: Sendable {
    enum Content: Sendable {
        case text(TextBlock, LineBreaks)
        case table(TableLayout)
        case picture([Attribute])
        case rule
    }

    let content: Content
    /// Index of the container around it, nil for none.
    let container: Int?
    let space: SpaceBefore
}

/// Space before a block that does not begin its page.
enum SpaceBefore: Sendable {
    case none
    case gap
    case seal
}

/// A line of text, a line of a table row, a picture or a rule.
struct FlowLine: Sendable {
    /// Index of its block.
    let leaf: Int
    /// Row of a table, 0-based; `captionRow` for its caption; 0 for other blocks.
    var row = 0
    /// Line within the text, row or caption, 0-based.
    var line = 0
    let height: Length
    /// Space before it where it does not begin its page.
    var space = Length.zero
    var reluctance = Reluctance.free

    static let captionRow = -1
}

/// How much a page break before a line is to be avoided.
enum Reluctance: UInt8, Sendable, Comparable, CaseIterable {
    case free
    /// Would leave a lonely line or row.
    case lonely
    /// Would part a heading from its text, or a signature from what is signed.
    case parted
    /// Would cut a table row that has room on one page.
    case cut

    static func < (left: Reluctance, right: Reluctance) -> Bool { left.rawValue < right.rawValue }
}
