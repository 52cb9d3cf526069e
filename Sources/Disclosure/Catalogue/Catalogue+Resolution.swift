import Text

/// What a reference to an item (公开事项 of an entry) comes to.
package enum Resolution: Hashable, Sendable {
    /// A leaf.
    case found(ItemID)
    /// An item that only has others under it; an entry must name one of those.
    case notLeaf(ItemID)
    /// Nothing of that name. `nearest` is the path that was most likely meant.
    case unknown(nearest: String?)
    /// Several leaves, in the order of the tables.
    case ambiguous([ItemID])
}

extension Catalogue {
    /// The item that a code, or enough of a path, names: `财政预决算/部门预算`.
    ///
    /// The parts of a path, between `/`, are some of the item's own path in its order, the last of them
    /// the item's name. Width of characters, blanks, and numbers before names are overlooked. Where
    /// several fit, one whose whole path is the reference wins. Looking up costs as much as items have
    /// the last name, and for unknown names as much as there are items.
    package func resolve(_ reference: String) -> Resolution {
        let coded = ids(code: singleLine(reference))
        if !coded.isEmpty { return choice(among: coded, parts: []) }
        let parts = reference.split(separator: "/").map { plainForm(String($0)) }.filter { !$0.isEmpty }
        var namesakes: [ItemID] = []
        for length in stride(from: 1, through: min(parts.count, Catalogue.longestJoin), by: 1) {
            // A name may itself hold a slash.
            let candidates = ids(named: parts.suffix(length).joined(separator: "/"))
            let ancestors = parts.dropLast(length)
            let fitting = candidates.filter { ancestorsHold(ancestors, of: self[$0]) }
            if !fitting.isEmpty { return choice(among: fitting, parts: parts) }
            namesakes += candidates
        }
        return .unknown(nearest: nearestPath(to: parts.last ?? "", namesakes: namesakes))
    }

    /// Leaves among which a near name is looked for. Of more, looking once for each entry that names none, as
    /// an import with the wrong column gives them, would take as long as all else together.
    private static let mostSearched = 5000

    /// How many parts of a reference may belong to one name.
    private static let longestJoin = 4

    private func choice(among candidates: [ItemID], parts: [String]) -> Resolution {
        let leaves = candidates.filter { self[$0].duty != nil }
        if leaves.count == 1 { return .found(leaves[0]) }
        if leaves.isEmpty { return candidates.count == 1 ? .notLeaf(candidates[0]) : .notLeaf(shallowest(candidates)) }
        let exact = leaves.filter { plainForm(self[$0].pathText) == parts.joined(separator: "/") }
        return exact.count == 1 ? .found(exact[0]) : .ambiguous(leaves)
    }

    private func shallowest(_ candidates: [ItemID]) -> ItemID {
        candidates.min { (self[$0].path.count, $0) < (self[$1].path.count, $1) } ?? candidates[0]
    }

    /// Whether `parts` stand among the names above `item`, in order.
    private func ancestorsHold(_ parts: ArraySlice<String>, of item: CatalogueItem) -> Bool {
        var wanted = parts
        var names = item.path.dropLast()
        while let part = wanted.last, let name = names.popLast() {
            if NameKey.keys(of: name).contains(part) { wanted.removeLast() }
        }
        return wanted.isEmpty
    }

    private func nearestPath(to name: String, namesakes: [ItemID]) -> String? {
        if let namesake = namesakes.first(where: { self[$0].duty != nil }) { return self[namesake].pathText }
        guard leafNames.count <= Catalogue.mostSearched else { return nil }
        let nearest = nearestName(to: name, in: leafNames)
        return nearest.flatMap { leafNames.firstIndex(of: $0) }.map { leaves[$0].pathText }
    }
}
