/// A table set to a width: its lines in every cell, its heights.
struct TableLayout: Sendable {
    let table: FlowTable
    let columns: ColumnWidths
    let caption: LineBreaks?
    let head: [RowLayout]
    let rows: [RowLayout]
    let subtotals: Subtotals?
    let leading: Length
    let captionLeading: Length

    init(_ source: FlowTable, geometry: SheetGeometry, width: Length) {
        var table = source
        let em = geometry.table.em
        var subtotals = geometry.style.subtotals.flatMap { Subtotals(of: table, words: $0) }
        var columns = ColumnWidths(of: table, em: em, width: width, sums: subtotals?.columnTexts ?? [:])
        if subtotals != nil, !columns.fits {
            subtotals = nil
            columns = ColumnWidths(of: table, em: em, width: width)
        }
        let inner = columns.percents.map { $0 * width.millipoints / 100 }
        let setter = RowSetter(em: em, columns: inner)
        if TableLayout.isTooTall(table.head.map(setter.set), geometry) || table.rows.isEmpty {
            table.rows = table.head + table.rows
            table.head = []
            subtotals = nil
        }
        self.table = table
        self.columns = columns
        self.subtotals = subtotals
        head = table.head.map(setter.set)
        rows = table.rows.map(setter.set)
        leading = geometry.table.leading
        captionLeading = geometry.note.leading
        caption = table.caption.map { breakLines($0, measure: LineMeasure(em: geometry.note.em, width: width)) }
    }

    /// Height of the repeated head with the rules that close the table.
    var headHeight: Length {
        head.reduce(SheetGeometry.tableEdge) { $0 + $1.height(leading: leading) }
    }

    /// Height of a subtotal row; it has one line, because the columns were made for it.
    var subtotalHeight: Length {
        subtotals == nil ? .zero : RowLayout(cells: []).height(leading: leading)
    }

    /// A head that takes a third of the page is not repeated.
    private static func isTooTall(_ head: [RowLayout], _ geometry: SheetGeometry) -> Bool {
        let height = head.reduce(Length.zero) { $0 + $1.height(leading: geometry.table.leading) }
        return height * 3 > min(geometry.flowHeight(page: 0), geometry.flowHeight(page: 1))
    }
}

/// A row set to its columns.
struct RowLayout: Sendable {
    let cells: [LineBreaks]

    var lineCount: Int { cells.reduce(1) { max($0, $1.lines.count) } }

    func height(leading: Length) -> Length {
        leading * lineCount + SheetGeometry.rowEdge
    }
}

private struct RowSetter {
    let em: Length
    /// Column widths in millipoints.
    let columns: [Int]

    func set(_ row: FlowRow) -> RowLayout {
        var column = 0
        var cells: [LineBreaks] = []
        for cell in row.cells {
            let outer = columns[column..<min(columns.count, column + cell.span)].reduce(0, +)
            let inner = max(outer - SheetGeometry.cellEdge.millipoints, 1)
            column += cell.span
            if cell.text.isPhotograph {
                cells.append(cell.text.photographLines)
                continue
            }
            let measure = LineMeasure(em: em, width: Length(millipoints: inner))
            cells.append(breakLines(cell.isHead ? cell.text.bold : cell.text, measure: measure))
        }
        return RowLayout(cells: cells)
    }
}

extension SheetGeometry {
    /// The rule under a row and beside a cell.
    static let rule = Length.pixel
    /// What the thicker rules above and below a table take beyond those of its rows.
    static let tableEdge = Length.pixel * 3
    /// What a row takes beside its lines: space above and below, and its rule.
    static let rowEdge = cellPadding * 2 + rule
    /// What a cell takes beside its text: space on both sides, its rule, and a pixel for rounding.
    static let cellEdge = cellSidePadding * 2 + rule * 2
}

extension Subtotals {
    /// The longest text of each summed column, and of the first column its opening word.
    fileprivate var columnTexts: [Int: String] {
        var texts = [
            0: words.carriedForward.count > words.broughtForward.count ? words.carriedForward : words.broughtForward
        ]
        for column in firstColumn..<(firstColumn + sums(before: 0).count) { texts[column] = longest(column: column) }
        return texts
    }
}
