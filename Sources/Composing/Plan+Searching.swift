package import Disclosure

/// Something that the search finds.
package enum Searchable: Hashable, Sendable {
    case fixedPage(Int)
    case entry(EntryNumber)
}

/// How many pieces one segment of the search index has.
package struct SearchPieces: Hashable, Sendable {
    package let pieces: Int
    package let textPieces: Int

    package init(pieces: Int, textPieces: Int) {
        self.pieces = pieces
        self.textPieces = textPieces
    }
}

extension Selection {
    /// All that the search of this scope finds: fixed pages, then entries, the oldest first. What is new comes
    /// at the end, so that it changes the number of nothing before it.
    package func searchables(in model: SiteModel) -> [Searchable] {
        model.pages.indices.map(Searchable.fixedPage) + oldestFirst(in: model).map(Searchable.entry)
    }

    /// The visible entries from the oldest day to the newest, those of one day by index number: a number given later
    /// the same day stands last.
    private func oldestFirst(in model: SiteModel) -> [EntryNumber] {
        var numbers: [EntryNumber] = []
        numbers.reserveCapacity(visible.count)
        var end = visible.count
        while end > 0 {
            let day = model.entries[visible[end - 1]].dates.published
            var start = end - 1
            while start > 0, model.entries[visible[start - 1]].dates.published == day { start -= 1 }
            numbers += visible[start..<end]
            end = start
        }
        return numbers
    }
}

extension Plan {
    /// The same plan with the files that the search page loads.
    ///
    /// - Parameter search: the segments of each scope. How many pieces there are depends on how long texts
    ///   are, which is known only when they have been rendered.
    package func adding(search: [Scope: [SearchPieces]]) -> Plan {
        var outputs = outputs
        for scope in Scope.allCases {
            guard let segments = search[scope] else { continue }
            func add(_ address: String, _ kind: OutputKind) {
                outputs.append(PlannedOutput(path: scope.webFolder + address, kind: kind, scope: scope))
            }
            for (number, segment) in segments.enumerated() {
                for piece in 0..<segment.textPieces {
                    add(Address.searchText(segment: number, piece), .searchText(segment: number, piece))
                }
                for piece in 0..<segment.pieces {
                    add(Address.searchPiece(segment: number, piece), .searchPiece(segment: number, piece))
                }
            }
            add(Address.searchIndex, .searchIndex)
        }
        return Plan(outputs: outputs, selections: selections)
    }
}

extension Address {
    package static let searchIndex = "search/index.js"

    package static func searchPiece(segment: Int, _ piece: Int) -> String {
        "search/\(segment)/\(piece >> 8)/\(piece & 255).js"
    }

    package static func searchText(segment: Int, _ piece: Int) -> String {
        "search/\(segment)/text/\(piece >> 8)/\(piece & 255).js"
    }

    /// The name under which a script of the search hands over what it holds: its address without what all
    /// have in common.
    package static func searchName(_ address: String) -> String { String(address.dropFirst(7).dropLast(3)) }
}
