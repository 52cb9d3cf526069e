/// A piece of an HTML text, in a tree kept as one array.
struct HTMLNode {
    enum Content {
        case element(name: String, attributes: [Attribute])
        case text([Unicode.Scalar])
    }

    let content: Content
    /// Indices of the nodes within it.
    var children: [Int] = []
}

/// The tree of an HTML text; node 0 is its root.
struct HTMLTree {
    private(set) var nodes = [HTMLNode(content: .element(name: "", attributes: []))]
    private var open = [0]
    /// Elements that begin below the depth kept: their text stays, they do not.
    private var ignored: [String] = []

    /// Elements may nest this deep; what is deeper becomes part of the element around it.
    static let depthLimit = 40

    subscript(index: Int) -> HTMLNode { nodes[index] }

    mutating func append(text: [Unicode.Scalar]) {
        guard !text.isEmpty else { return }
        add(HTMLNode(content: .text(text)))
    }

    mutating func begin(_ name: String, _ attributes: [Attribute], isVoid: Bool) {
        guard isVoid || open.count < HTMLTree.depthLimit else { return ignored.append(name) }
        let index = add(HTMLNode(content: .element(name: name, attributes: attributes)))
        if !isVoid { open.append(index) }
    }

    mutating func end(_ name: String) {
        if ignored.last == name {
            ignored.removeLast()
            return
        }
        guard let depth = open.lastIndex(where: { self.name(of: $0) == name }), depth > 0 else { return }
        open.removeSubrange(depth...)
        ignored = []
    }

    func name(of index: Int) -> String {
        if case .element(let name, _) = nodes[index].content { name } else { "" }
    }

    @discardableResult
    private mutating func add(_ node: HTMLNode) -> Int {
        nodes.append(node)
        if let parent = open.last { nodes[parent].children.append(nodes.count - 1) }
        return nodes.count - 1
    }
}
