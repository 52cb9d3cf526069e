/// Gathers the text of one block: white space falls together, elements become spans.
struct InlineGatherer {
    private(set) var text = InlineText()
    /// Indices of the open spans; nil for an element that is passed through.
    private var open: [Int?] = []

    /// Elements within a line may nest this deep; deeper ones are passed through.
    private static let depthLimit = 12

    mutating func add(_ scalars: [Unicode.Scalar]) {
        let face = self.face
        for scalar in scalars {
            guard scalar.value <= 0x20 else {
                text.append(scalar, face: face)
                continue
            }
            let last = text.scalars.last ?? InlineText.lineBreak
            if last != " ", last != InlineText.lineBreak { text.append(" ", face: face) }
        }
    }

    mutating func addLineBreak() {
        text.append(InlineText.lineBreak, face: face)
    }

    mutating func addPicture(_ attributes: [Attribute]) {
        text.appendPicture(attributes)
    }

    mutating func begin(_ name: String, _ attributes: [Attribute]) {
        let parent = open.last { $0 != nil } ?? nil
        guard open.count < InlineGatherer.depthLimit else { return open.append(nil) }
        let start = text.scalars.count
        let span = InlineSpan(name: name, attributes: attributes, start: start, end: start, parent: parent)
        text.spans.append(span)
        open.append(text.spans.count - 1)
    }

    mutating func end() {
        guard let last = open.popLast(), let index = last else { return }
        text.spans[index].end = text.scalars.count
    }

    /// The text so far, with the open spans closed; they begin again in what follows, without their
    /// identifiers.
    mutating func take() -> InlineText {
        let reopened = open.compactMap { $0 }.map { text.spans[$0] }
        while !open.isEmpty { end() }
        let result = text
        text = InlineText()
        for span in reopened { begin(span.name, span.attributes.filter { $0.name != "id" }) }
        return result
    }

    private var face: Face {
        let names = open.compactMap { $0 }.map { text.spans[$0].name }
        if names.contains("code") || names.contains("kbd") { return .typewriter }
        return names.contains("strong") || names.contains("b") ? .bold : .regular
    }
}

/// Gathers the blocks of a container: text between blocks becomes paragraphs.
struct BlockGatherer {
    private var blocks: [FlowBlock] = []
    private var inline = InlineGatherer()
    private var kind = TextBlock.Kind.paragraph
    private var attributes: [Attribute] = []

    mutating func add(text: [Unicode.Scalar]) { inline.add(text) }
    mutating func addLineBreak() { inline.addLineBreak() }
    mutating func begin(_ name: String, _ attributes: [Attribute]) { inline.begin(name, attributes) }
    mutating func end() { inline.end() }

    mutating func beginText(_ kind: TextBlock.Kind, _ attributes: [Attribute]) {
        separate()
        self.kind = kind
        self.attributes = attributes
    }

    /// Ends the text gathered so far.
    mutating func separate() {
        flush()
        kind = .paragraph
        attributes = []
    }

    mutating func add(block: FlowBlock) {
        separate()
        blocks.append(block)
    }

    /// A picture stands by itself; a paragraph around it goes on below.
    mutating func add(picture: [Attribute]) {
        guard kind == .paragraph || kind == .continuation else { return inline.addPicture(picture) }
        flush()
        kind = .continuation
        attributes = attributes.filter { $0.name != "id" }
        blocks.append(.picture(picture))
    }

    mutating func finish() -> [FlowBlock] {
        separate()
        return blocks
    }

    private mutating func flush() {
        let text = inline.take()
        guard !text.isBlank else { return }
        blocks.append(.text(TextBlock(kind: kind, attributes: attributes, text: text)))
    }
}
