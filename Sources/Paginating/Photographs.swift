/// Photographs in tables: a cell that holds a picture and nothing else, as rosters have.
///
/// The picture gets a box of `ems` by `lines` of the table's type, upright as photographs of persons are;
/// the stylesheet gives it the same one.
enum Photograph {
    static let ems = 6
    static let lines = 6
}

extension InlineText {
    /// Whether it is one picture alone.
    var isPhotograph: Bool {
        var pictures = 0
        for scalar in scalars where scalar != " " {
            guard scalar == InlineText.picture else { return false }
            pictures += 1
        }
        return pictures == 1
    }

    /// Lines of a cell that holds a photograph: the picture stands on the first and reaches over the others.
    var photographLines: LineBreaks {
        let end = scalars.count
        return LineBreaks(lines: [0..<end] + Array(repeating: end..<end, count: Photograph.lines - 1))
    }
}

/// The texts of the tables of a body, row by row, heads included; markup and pictures left out.
package func tableTexts(html: [UInt8]) -> [[[String]]] {
    func tables(in blocks: [FlowBlock]) -> [FlowTable] {
        blocks.flatMap { block in
            switch block {
            case .table(let table): [table]
            case .container(_, _, let inner): tables(in: inner)
            case .text, .picture, .rule: [FlowTable]()
            }
        }
    }
    return tables(in: FlowReader.read(html)).map { table in
        (table.head + table.rows).map { $0.cells.map(\.text.trimmed) }
    }
}
