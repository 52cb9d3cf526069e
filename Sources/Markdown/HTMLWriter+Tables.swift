internal import CCmark

extension HTMLWriter {
    /// Writes what stands behind a heading that holds a cut's place: a table; nothing for a table's cells
    /// and for footnotes, which come later. `false` for a heading that somebody wrote.
    mutating func writeCut(at node: CmarkNode) -> Bool {
        guard !written.cuts.isEmpty, let mark = node.firstChild, mark.isText else { return false }
        if mark.withLiteral({ Sentinel.third(in: $0, at: 0) == Sentinel.cell }) { return true }
        if cutNumber(of: mark, between: Sentinel.footnote) != nil { return true }
        guard let number = cutNumber(of: mark, between: Sentinel.table),
            case .table(let table) = written.cuts[number].content
        else { return false }
        writeTable(table, at: node)
        return true
    }

    /// The number of the cut that a text begins with, between two sentinels of that kind.
    func cutNumber(of node: CmarkNode, between mark: UInt8) -> Int? {
        let number = node.withLiteral { Sentinel.number(in: $0, at: 0, between: mark)?.value }
        guard let number, written.cuts.indices.contains(number) else { return nil }
        return number
    }

    private mutating func writeTable(_ table: SourceTable, at node: CmarkNode) {
        let form = TableHTML(alignments: alignments(of: table))
        startLine()
        html.append("<table>\n")
        if let caption = caption(of: node) { writeCaption(caption) }
        // Cells with markup stand after the table, each a heading, in the order of the rows.
        var next = node.next
        html.append(TableHTML.headStart)
        for (column, cell) in table.head.enumerated() {
            form.openHeadCell(column, in: &html)
            writeCell(cell, next: &next)
            html.append(TableHTML.headCellEnd)
        }
        html.append(TableHTML.headEnd)
        endTextLine()
        if !table.rows.isEmpty { html.append(TableHTML.bodyStart) }
        for row in table.rows {
            writeRow(row, width: table.head.count, form: form, next: &next)
        }
        if !table.rows.isEmpty { html.append(TableHTML.bodyEnd) }
        html.append("</table>\n")
    }

    private mutating func writeRow(_ row: [SourceTable.Cell], width: Int, form: TableHTML, next: inout CmarkNode?) {
        if row.count != width, let first = row.first, let last = row.last {
            let span = map().span(first.range.lowerBound, last.range.upperBound)
            report(.unevenTableRow(expected: width, found: row.count), at: span)
        }
        html.append(TableHTML.rowStart)
        for (column, cell) in row.enumerated() {
            form.openCell(column, in: &html)
            writeCell(cell, next: &next)
            html.append(TableHTML.cellEnd)
        }
        // One cell for all that are missing: a wide head over many short rows would else make a page of
        // empty cells out of a line each.
        if row.count < width { TableHTML.appendMissingCells(width - row.count, to: &html) }
        html.append(TableHTML.rowEnd)
        endTextLine()
    }

    private mutating func writeCell(_ cell: SourceTable.Cell, next: inout CmarkNode?) {
        if options.collectsText, let last = text.last, last != 0x0A { text.append(0x09) }
        guard !cell.isPlain, let node = next, node.isHeading else {
            written.appendSource(cell.range, escaping: true, to: &html)
            if options.collectsText { text.append(contentsOf: written.source[cell.range]) }
            return
        }
        next = node.next
        begin(node)
        // The sentinel and the space after it.
        droppedBytes = 4
        write(under: node)
    }

    /// The alignments as written; columns without one whose body cells are all numbers stand right.
    private func alignments(of table: SourceTable) -> [TableAlignment?] {
        guard table.alignments.contains(where: { $0 == nil }) else { return table.alignments }
        var columns = NumericColumns(count: table.head.count)
        for row in table.rows {
            for (column, cell) in row.enumerated() {
                columns.add(written.source.span.extracting(cell.range), to: column)
            }
        }
        return zip(table.alignments, columns.alignments).map { $0 ?? $1 }
    }
}

// Captions: a paragraph right before or after a table that begins with `表：` or `Table:`.
extension HTMLWriter {
    /// Whether a table beside the paragraph takes it as its caption.
    func isCaption(_ paragraph: CmarkNode) -> Bool {
        guard captionMark(of: paragraph) != nil else { return false }
        if let next = paragraph.next, isTable(next) { return true }
        guard let table = tableEnding(before: paragraph) else { return false }
        return caption(of: table) == paragraph
    }

    /// The paragraph before the table, else the one after it unless that is the next table's.
    private func caption(of table: CmarkNode) -> CmarkNode? {
        if let before = table.previous, before.isParagraph, captionMark(of: before) != nil { return before }
        var after = table.next
        while let node = after, isCell(node) { after = node.next }
        guard let after, after.isParagraph, captionMark(of: after) != nil else { return nil }
        if let next = after.next, isTable(next) { return nil }
        return after
    }

    private mutating func writeCaption(_ paragraph: CmarkNode) {
        begin(paragraph)
        droppedBytes = captionMark(of: paragraph) ?? 0
        html.append("<caption>")
        write(under: paragraph)
        html.append("</caption>\n")
        endTextLine()
    }

    private func tableEnding(before paragraph: CmarkNode) -> CmarkNode? {
        var before = paragraph.previous
        while let node = before, isCell(node) { before = node.previous }
        guard let before, isTable(before) else { return nil }
        return before
    }

    private func isTable(_ node: CmarkNode) -> Bool {
        guard node.isHeading, let mark = node.firstChild, mark.isText else { return false }
        return cutNumber(of: mark, between: Sentinel.table) != nil
    }

    private func isCell(_ node: CmarkNode) -> Bool {
        guard node.isHeading, let mark = node.firstChild, mark.isText else { return false }
        return mark.withLiteral { Sentinel.third(in: $0, at: 0) == Sentinel.cell }
    }

    /// Bytes of `表：`, `表:`, `Table:` and the spaces after it, which a caption goes without; 0 for a
    /// numbered one (`表1：`, `Table 2-1:`), which stays whole; `nil` for other paragraphs.
    private func captionMark(of paragraph: CmarkNode) -> Int? {
        guard let first = paragraph.firstChild, first.isText else { return nil }
        return first.withLiteral { literal in
            var index = 0
            for word in ["表", "Table", "table"] where begins(literal, with: word) { index = word.utf8.count }
            guard index > 0 else { return nil }
            while index < literal.count, literal[index] == 0x20 { index += 1 }
            let number = index
            while index < literal.count, isDigit(literal[index]) || literal[index] == 0x2D || literal[index] == 0x2E {
                index += 1
            }
            let isNumbered = index > number
            if index < literal.count, literal[index] == UInt8(ascii: ":") {
                index += 1
            } else if index + 2 < literal.count, literal[index] == 0xEF, literal[index + 1] == 0xBC,
                literal[index + 2] == 0x9A
            {
                index += 3
            } else {
                return nil
            }
            while index < literal.count, literal[index] == 0x20 { index += 1 }
            return isNumbered ? 0 : index
        }
    }

    private func begins(_ literal: Span<UInt8>, with word: String) -> Bool {
        let bytes = word.utf8Span.span
        guard literal.count >= bytes.count else { return false }
        for index in bytes.indices where literal[index] != bytes[index] { return false }
        return true
    }
}
