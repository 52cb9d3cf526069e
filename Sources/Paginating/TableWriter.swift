/// Writes the part of a table that stands on one page.
struct TableWriter {
    private let layout: TableLayout
    private let typePoints: Int

    init(layout: TableLayout, typePoints: Int) {
        self.layout = layout
        self.typePoints = typePoints
    }

    mutating func write(
        _ lines: ArraySlice<FlowLine>, isLast: Bool, space: [String], to out: inout HTMLWriter
    ) {
        guard let first = lines.first, let last = lines.last else { return }
        let isContinued = first.row > FlowLine.captionRow && (first.row > 0 || first.line > 0)
        let classes = ["type-\(typePoints)"] + space
        out.open("table", layout.table.attributes.with(classes: classes, isContinued: isContinued))
        writeCaption(lines, to: &out)
        writeColumns(to: &out)
        let body = lines.drop { $0.row == FlowLine.captionRow }
        if !body.isEmpty {
            writeHead(isContinued: isContinued, to: &out)
            out.open("tbody")
            if isContinued { writeSubtotal(before: first.row, isForward: false, to: &out) }
            writeRows(body, to: &out)
            if !isLast { writeSubtotal(before: nextRow(after: last), isForward: true, to: &out) }
            out.close("tbody")
        }
        out.close("table")
    }

    /// Row that the next page begins with: the next one, or the rest of this one.
    private func nextRow(after last: FlowLine) -> Int {
        last.line + 1 < layout.rows[last.row].lineCount ? last.row : last.row + 1
    }

    private func writeCaption(_ lines: ArraySlice<FlowLine>, to out: inout HTMLWriter) {
        let captionLines = lines.prefix { $0.row == FlowLine.captionRow }
        guard let first = captionLines.first, let last = captionLines.last, let breaks = layout.caption,
            let text = layout.table.caption
        else { return }
        out.open(
            "caption", layout.table.captionAttributes.with(classes: [], isContinued: first.line > 0))
        var writer = TextWriter(text: text, overlong: breaks.overlong)
        writer.write(breaks.lines[first.line].lowerBound..<breaks.lines[last.line].upperBound, to: &out)
        out.close("caption")
    }

    private func writeColumns(to out: inout HTMLWriter) {
        guard layout.table.columnCount > 0 else { return }
        out.open("colgroup")
        for percent in layout.columns.percents {
            out.open("col", [Attribute(name: "class", value: "w-\(percent)")])
        }
        out.close("colgroup")
        out.endLine()
    }

    private func writeHead(isContinued: Bool, to out: inout HTMLWriter) {
        guard !layout.head.isEmpty else { return }
        out.open("thead")
        for (row, rowLayout) in zip(layout.table.head, layout.head) {
            writeRow(row, rowLayout, lines: 0..<rowLayout.lineCount, isRepeated: isContinued, to: &out)
        }
        out.close("thead")
        out.endLine()
    }

    private func writeRows(_ lines: ArraySlice<FlowLine>, to out: inout HTMLWriter) {
        var rest = lines
        while let first = rest.first {
            let row = rest.prefix { $0.row == first.row }
            rest = rest.dropFirst(row.count)
            let range = first.line..<(first.line + row.count)
            writeRow(layout.table.rows[first.row], layout.rows[first.row], lines: range, isRepeated: false, to: &out)
        }
    }

    private func writeRow(
        _ row: FlowRow, _ rowLayout: RowLayout, lines: Range<Int>, isRepeated: Bool, to out: inout HTMLWriter
    ) {
        out.open("tr", [Attribute]().with(classes: [], isContinued: lines.lowerBound > 0))
        for (cell, breaks) in zip(row.cells, rowLayout.cells) {
            let tag = cell.isHead ? "th" : "td"
            var attributes = cell.attributes.without(["colspan", "rowspan", "width", "height"])
            if isRepeated || lines.lowerBound > 0 { attributes = attributes.without(["id"]) }
            if cell.span > 1 { attributes.append(Attribute(name: "colspan", value: String(cell.span))) }
            out.open(tag, cell.text.isPhotograph ? attributes.with(classes: ["photo"]) : attributes)
            writeCell(cell, breaks, lines: lines, to: &out)
            out.close(tag)
        }
        out.close("tr")
        out.endLine()
    }

    private func writeCell(_ cell: FlowCell, _ breaks: LineBreaks, lines: Range<Int>, to out: inout HTMLWriter) {
        let shown = lines.clamped(to: 0..<breaks.lines.count)
        guard !shown.isEmpty else { return }
        var writer = TextWriter(text: cell.text, overlong: breaks.overlong)
        writer.write(
            breaks.lines[shown.lowerBound].lowerBound..<breaks.lines[shown.upperBound - 1].upperBound, to: &out)
    }

    private func writeSubtotal(before row: Int, isForward: Bool, to out: inout HTMLWriter) {
        guard let subtotals = layout.subtotals else { return }
        out.open("tr", [Attribute(name: "class", value: "subtotal")])
        out.open("td", [Attribute(name: "colspan", value: String(subtotals.firstColumn))])
        out.write(isForward ? subtotals.words.carriedForward : subtotals.words.broughtForward)
        out.close("td")
        for sum in subtotals.sums(before: row) {
            out.open("td", [Attribute(name: "class", value: "right")])
            out.write(sum)
            out.close("td")
        }
        out.close("tr")
        out.endLine()
    }
}
