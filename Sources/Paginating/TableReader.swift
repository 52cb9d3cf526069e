/// Reads a table of the tree: caption, head and body rows, cells that take several columns or rows.
struct TableReader {
    let tree: HTMLTree

    func read(_ index: Int, _ attributes: [Attribute]) -> FlowTable {
        var table = FlowTable(attributes: attributes)
        readParts(of: index, isHead: false, into: &table)
        let columns = min(table.columnCount, TableReader.columnLimit)
        table.head = filled(table.head, columns: columns)
        table.rows = filled(table.rows, columns: columns)
        return table
    }

    private func readParts(of index: Int, isHead: Bool, into table: inout FlowTable) {
        for child in tree[index].children {
            guard case .element(let name, let attributes) = tree[child].content else {
                addStray(child, to: &table)
                continue
            }
            switch name {
            case "caption":
                table.caption = inlineText(child)
                table.captionAttributes = attributes
            case "colgroup", "col": break
            case "thead": readParts(of: child, isHead: true, into: &table)
            case "tr": add(row(child), isHead: isHead, to: &table)
            default: readParts(of: child, isHead: false, into: &table)
            }
        }
    }

    /// A second head part, after rows, is read as rows: heads repeat, rows do not.
    private func add(_ row: FlowRow, isHead: Bool, to table: inout FlowTable) {
        if isHead, table.rows.isEmpty {
            table.head.append(row)
        } else {
            table.rows.append(row)
        }
    }

    /// Text outside cells gets a row of its own: nothing is lost.
    private func addStray(_ index: Int, to table: inout FlowTable) {
        let text = inlineText(index)
        guard !text.isBlank else { return }
        table.rows.append(FlowRow(cells: [FlowCell(text: text)]))
    }

    private func row(_ index: Int) -> FlowRow {
        var row = FlowRow()
        for child in tree[index].children {
            guard case .element(let name, let attributes) = tree[child].content else {
                let text = inlineText(child)
                if !text.isBlank { row.cells.append(FlowCell(text: text)) }
                continue
            }
            var cell = FlowCell(isHead: name == "th", attributes: attributes, text: inlineText(child))
            cell.span = number("colspan", attributes, limit: TableReader.columnLimit)
            cell.rowSpan = number("rowspan", attributes, limit: 1000)
            row.cells.append(cell)
        }
        return row
    }

    private func number(_ name: String, _ attributes: [Attribute], limit: Int) -> Int {
        let value = attributes.first { $0.name == name }.flatMap { Int($0.value) } ?? 1
        return min(max(value, 1), limit)
    }

    /// Gives rows the cells that they lack: below a cell of several rows, and at their end. Cells past
    /// the last column are joined to the last one.
    private func filled(_ rows: [FlowRow], columns: Int) -> [FlowRow] {
        var pending = [Int](repeating: 0, count: columns)
        return rows.map { row in
            var result = FlowRow()
            var rest = row.cells[...]
            var column = 0
            while column < columns {
                if pending[column] > 0 {
                    pending[column] -= 1
                    result.cells.append(FlowCell())
                    column += 1
                    continue
                }
                var cell = rest.popFirst() ?? FlowCell()
                cell.span = min(cell.span, columns - column)
                for taken in column..<(column + cell.span) { pending[taken] = cell.rowSpan - 1 }
                result.cells.append(cell)
                column += cell.span
            }
            join(rest, to: &result)
            return result
        }
    }

    private func join(_ rest: ArraySlice<FlowCell>, to row: inout FlowRow) {
        for cell in rest where !cell.text.isBlank && !row.cells.isEmpty {
            row.cells[row.cells.count - 1].text.append(" ")
            row.cells[row.cells.count - 1].text.append(cell.text.plain)
        }
    }

    private func inlineText(_ index: Int) -> InlineText {
        var gatherer = InlineGatherer()
        gather(index, into: &gatherer)
        return gatherer.take()
    }

    private func gather(_ index: Int, into gatherer: inout InlineGatherer) {
        guard case .element = tree[index].content else {
            if case .text(let scalars) = tree[index].content { gatherer.add(scalars) }
            return
        }
        for child in tree[index].children {
            guard case .element(let name, let attributes) = tree[child].content else {
                gather(child, into: &gatherer)
                continue
            }
            gatherChild(name, attributes, child, into: &gatherer)
        }
    }

    private func gatherChild(
        _ name: String, _ attributes: [Attribute], _ index: Int, into gatherer: inout InlineGatherer
    ) {
        switch name {
        case "br": gatherer.addLineBreak()
        case "img": gatherer.addPicture(attributes)
        case _ where inlineElements.contains(name):
            gatherer.begin(name, attributes)
            gather(index, into: &gatherer)
            gatherer.end()
        default:
            // A block within a cell: its text on lines of its own.
            if !gatherer.text.isBlank { gatherer.addLineBreak() }
            gather(index, into: &gatherer)
        }
    }

    /// Columns past this are joined to the last one: no paper takes more.
    static let columnLimit = 100
}
