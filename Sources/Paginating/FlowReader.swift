/// Turns the tree of an entry's body into blocks. Unknown elements are passed through: their text
/// flows on, nothing is lost.
struct FlowReader {
    private let tree: HTMLTree

    static func read(_ html: [UInt8]) -> [FlowBlock] {
        let reader = FlowReader(tree: HTMLReader.read(html))
        return reader.blocks(in: 0, depth: 0)
    }

    /// Containers may nest this deep; deeper ones would leave no width for text, and are passed through.
    private static let depthLimit = 6

    private func blocks(in index: Int, depth: Int) -> [FlowBlock] {
        var gatherer = BlockGatherer()
        gather(tree[index].children, into: &gatherer, depth: depth)
        return gatherer.finish()
    }

    private func gather(_ indices: [Int], into gatherer: inout BlockGatherer, depth: Int) {
        for index in indices {
            switch tree[index].content {
            case .text(let scalars): gatherer.add(text: scalars)
            case .element(let name, let attributes):
                gather(element: name, attributes, index, into: &gatherer, depth: depth)
            }
        }
    }

    private func gather(
        element name: String, _ attributes: [Attribute], _ index: Int, into gatherer: inout BlockGatherer, depth: Int
    ) {
        let children = tree[index].children
        switch name {
        case "p": gatherText(.paragraph, attributes, children, into: &gatherer, depth: depth)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let level = Int(name.dropFirst()) ?? 2
            gatherText(.heading(level: level), attributes, children, into: &gatherer, depth: depth)
        case "figcaption": gatherText(.caption, attributes, children, into: &gatherer, depth: depth)
        case "pre":
            gatherer.add(block: .text(TextBlock(kind: .typewriter, attributes: attributes, text: typewriter(index))))
        case "hr": gatherer.add(block: .rule)
        case "img": gatherer.add(picture: attributes)
        case "br": gatherer.addLineBreak()
        case "table":
            let table = TableReader(tree: tree).read(index, attributes)
            gatherer.add(block: .table(table))
        default:
            if let kind = containerKind(name, attributes), depth < FlowReader.depthLimit {
                gatherer.add(block: .container(kind, attributes: attributes, blocks(in: index, depth: depth + 1)))
            } else if inlineElements.contains(name) {
                gatherer.begin(name, attributes)
                gather(children, into: &gatherer, depth: depth)
                gatherer.end()
            } else {
                gatherer.separate()
                gather(children, into: &gatherer, depth: depth)
                gatherer.separate()
            }
        }
    }

    private func gatherText(
        _ kind: TextBlock.Kind, _ attributes: [Attribute], _ children: [Int], into gatherer: inout BlockGatherer,
        depth: Int
    ) {
        gatherer.beginText(kind, attributes)
        gather(children, into: &gatherer, depth: depth)
        gatherer.separate()
    }

    private func containerKind(_ name: String, _ attributes: [Attribute]) -> ContainerKind? {
        switch name {
        case "ul": .unordered
        case "ol": .ordered(start: attributes.first { $0.name == "start" }.flatMap { Int($0.value) } ?? 1)
        case "li": .item
        case "blockquote": .quotation
        case "figure": .figure
        case "section": attributes.contains { $0.name == "class" && $0.value == "footnotes" } ? .footnotes : nil
        default: nil
        }
    }

    /// The text of a `pre`: spaces and line ends kept, the line end at its very end left out.
    private func typewriter(_ index: Int) -> InlineText {
        var text = InlineText()
        var scalars: [Unicode.Scalar] = []
        tree.collectText(under: index, into: &scalars)
        if scalars.last == "\n" { scalars.removeLast() }
        for scalar in scalars where scalar != "\r" {
            text.append(scalar == "\n" ? InlineText.lineBreak : scalar, face: .typewriter)
        }
        return text
    }
}

/// Elements that stay within a line.
let inlineElements: Set<String> = [
    "em", "strong", "code", "a", "sup", "sub", "del", "s", "b", "i", "span", "time", "abbr", "mark", "small", "kbd",
    "ins", "u", "q", "cite",
]

extension HTMLTree {
    /// Appends all text under a node, in order.
    func collectText(under index: Int, into scalars: inout [Unicode.Scalar]) {
        switch self[index].content {
        case .text(let text): scalars += text
        case .element(let name, _):
            if name == "br" { scalars.append("\n") }
            for child in self[index].children { collectText(under: child, into: &scalars) }
        }
    }
}
