/// The lines of a table, as pages see them.
struct TableLines {
    private(set) var lines: [FlowLine] = []

    init(leaf: Int, layout: TableLayout, geometry: SheetGeometry) {
        let captionLines = layout.caption?.lines.count ?? 0
        for line in 0..<captionLines {
            let reluctance: Reluctance = line == 0 ? .free : .parted
            lines.append(
                FlowLine(
                    leaf: leaf, row: FlowLine.captionRow, line: line, height: layout.captionLeading,
                    reluctance: reluctance))
        }
        let room = geometry.flowHeight(page: 1) - layout.headHeight - layout.subtotalHeight * 2
        for (row, rowLayout) in layout.rows.enumerated() {
            let count = rowLayout.lineCount
            let isTall = rowLayout.height(leading: layout.leading) > room
            for line in 0..<count {
                var next = FlowLine(leaf: leaf, row: row, line: line, height: layout.leading)
                next.reluctance =
                    line == 0
                    ? TableLines.reluctance(row: row, of: layout.rows.count, hasCaption: captionLines > 0)
                    : TableLines.reluctance(line: line, of: count, isTall: isTall)
                lines.append(next)
            }
        }
    }

    /// A page should not end after a table's first row, nor begin with its last.
    private static func reluctance(row: Int, of count: Int, hasCaption: Bool) -> Reluctance {
        if row == 0 { return hasCaption ? .cut : .free }
        return row == 1 || row == count - 1 ? .lonely : .free
    }

    private static func reluctance(line: Int, of count: Int, isTall: Bool) -> Reluctance {
        guard isTall else { return .cut }
        return line == 1 || line == count - 1 ? .lonely : .free
    }
}
