package import Text

/// Grows the tree of a catalogue row by row, over any number of tables.
package struct CatalogueBuilder: Sendable {
    private var nodes: [Node] = []
    private var roots: [ItemID] = []
    private var byParentAndName: [Key: ItemID] = [:]
    private var problems: [Catalogue.Problem] = []
    /// How many rows have the path of an item, for those that more than one row has.
    private var rowsOfPath: [ItemID: Int] = [:]

    private struct Node: Sendable {
        var code: String
        var codeIsGiven: Bool
        let name: String
        let path: [String]
        let parent: ItemID?
        var children: [ItemID] = []
        var duty: Duty?
        let place: Place
    }

    private struct Key: Hashable, Sendable {
        let parent: ItemID?
        let name: String
    }

    package init() {}

    /// Adds a leaf row. `names` leads from the field to the leaf, each part once, with the cell that names
    /// it; empty names are passed over. Items already there are used again, except that a second row for
    /// one path becomes an item of its own, named in `problems`. `nil` where no name is left.
    package mutating func add(
        _ names: [(name: String, place: Place)], code: String?, duty: Duty
    ) -> ItemID? {
        let named = names.filter { !$0.name.isEmpty }
        guard let leaf = named.last else { return nil }
        var parent: ItemID?
        for (name, place) in named.dropLast() { parent = item(named: name, under: parent, at: place) }
        let id = item(named: leaf.name, under: parent, at: leaf.place)
        guard nodes[Int(id.index)].duty != nil else {
            setDuty(duty, code: code, of: id)
            return id
        }
        let occurrence = rowsOfPath[id, default: 1] + 1
        rowsOfPath[id] = occurrence
        let twin = append(named: leaf.name, under: parent, at: leaf.place, occurrence: occurrence)
        setDuty(duty, code: code, of: twin)
        problems.append(.duplicatePath(first: id, second: twin))
        return twin
    }

    package func finished() -> Catalogue {
        let items = nodes.enumerated().map { index, node in
            CatalogueItem(
                id: ItemID(index), code: node.code, codeIsGiven: node.codeIsGiven, name: node.name, path: node.path,
                parent: node.parent, children: node.children, duty: node.duty, place: node.place)
        }
        return Catalogue(items: items, roots: roots, problems: problems)
    }
}

extension CatalogueBuilder {
    private mutating func item(named name: String, under parent: ItemID?, at place: Place) -> ItemID {
        let key = Key(parent: parent, name: plainForm(name))
        if let known = byParentAndName[key] { return known }
        let id = append(named: name, under: parent, at: place, occurrence: 1)
        byParentAndName[key] = id
        return id
    }

    /// `occurrence` is 1 for the first item of a path.
    private mutating func append(
        named name: String, under parent: ItemID?, at place: Place, occurrence: Int
    ) -> ItemID {
        let id = ItemID(nodes.count)
        let path = (parent.map { nodes[Int($0.index)].path } ?? []) + [name]
        let code = derivedCode(ofPath: path, occurrence: occurrence)
        nodes.append(Node(code: code, codeIsGiven: false, name: name, path: path, parent: parent, place: place))
        if let parent { nodes[Int(parent.index)].children.append(id) } else { roots.append(id) }
        return id
    }

    private mutating func setDuty(_ duty: Duty, code: String?, of id: ItemID) {
        nodes[Int(id.index)].duty = duty
        guard let code, !code.isEmpty else { return }
        nodes[Int(id.index)].code = code
        nodes[Int(id.index)].codeIsGiven = true
    }
}
