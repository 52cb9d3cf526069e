import Disclosure

/// The heads of a catalogue table, and what was made of them.
package struct CatalogueHeads: Sendable {
    package struct Head: Hashable, Sendable {
        /// As printed; two rows of heads joined by `-`.
        package let text: String
        package let column: CatalogueColumn
    }

    /// One for each column of the table.
    package let heads: [Head]
    /// Index of the first row of data, 0-based.
    package let firstDataRow: Int

    /// Rows that may stand above the heads: a title, a unit, a date.
    private static let rowsSearched = 10

    /// Finds the heads of a table; `nil` where no row names an item.
    init?(of source: CatalogueSource) {
        let rows = source.rows.prefix(CatalogueHeads.rowsSearched)
            .map { row in row.map { singleLine($0.text) } }
        let known = rows.map { row in row.map { CatalogueColumn(head: $0) }.filter { $0 != .extra } }
        let naming = known.indices.filter { index in known[index].contains { $0.nameRank != nil } }
        // One known head alone may as well be the title of the table.
        guard let first = naming.first(where: { known[$0].count > 1 }) ?? naming.first else { return nil }
        let second = first + 1 < rows.count ? CatalogueHeads.subheads(in: rows[first + 1], under: rows[first]) : nil
        let heads = second ?? rows[first].map { Head(text: $0, column: CatalogueColumn(head: $0)) }
        self.heads = CatalogueHeads.settled(heads)
        firstDataRow = first + (second == nil ? 1 : 2)
    }

    /// Whether the heads themselves say that all of it is disclosed unasked (主动公开信息).
    var impliesProactive: Bool { heads.contains { plainForm($0.text) == "主动公开信息" } }

    /// The columns of a kind, in the order of the table, 0-based.
    func indices(where matches: (CatalogueColumn) -> Bool) -> [Int] {
        heads.indices.filter { matches(heads[$0].column) }
    }

    func index(of column: CatalogueColumn) -> Int? { heads.firstIndex { $0.column == column } }
}

extension CatalogueHeads {
    /// The heads of both rows joined, if every cell of the second is a head under the first.
    private static func subheads(in row: [String], under groups: [String]) -> [Head]? {
        var group = ""
        var heads: [Head] = []
        var isNamed = false
        for index in 0..<max(row.count, groups.count) {
            let own = index < groups.count ? groups[index] : ""
            let child = index < row.count ? row[index] : ""
            if !own.isEmpty { group = own }
            guard !child.isEmpty else {
                heads.append(Head(text: own, column: CatalogueColumn(head: own)))
                continue
            }
            let column = CatalogueColumn(head: child, under: group)
            guard column != .extra else { return nil }
            isNamed = true
            heads.append(Head(text: child == group ? child : "\(group)-\(child)", column: column))
        }
        return isNamed ? heads : nil
    }

    /// 公开范围 means the audience in most tables, and the content in lists of schools that have a column of
    /// kinds of information and none of content.
    private static func settled(_ heads: [Head]) -> [Head] {
        let columns = Set(heads.map(\.column))
        let isSchoolList = columns.contains(.name(.third)) && !columns.contains(.elements)
        guard isSchoolList else { return heads }
        return heads.map { plainForm($0.text) == "公开范围" ? Head(text: $0.text, column: .elements) : $0 }
    }
}
