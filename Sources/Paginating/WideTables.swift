/// Whether a table finds room on the roomiest sheet there is, A3 turned, in the smallest type allowed, so that no
/// figure is broken in two.
///
/// - Parameter rows: texts of the cells, the heads first; markup in them counts as text.
package func fitsSheets(_ rows: [[String]]) -> Bool {
    let style = SheetStyle(paper: .a3, orientation: .landscape)
    let geometry = SheetGeometry(style: style, tablePoints: style.tableSizes[style.tableSizes.count - 1])
    let cells = rows.enumerated().map { number, row in
        FlowRow(
            cells: row.map { text in
                var cell = FlowCell(isHead: number == 0)
                cell.text.append(text)
                return cell
            })
    }
    let table = FlowTable(head: Array(cells.prefix(1)), rows: Array(cells.dropFirst()))
    return ColumnWidths(of: table, em: geometry.table.em, width: geometry.textWidth).fits
}
