/// On which side the cells of a column stand; each is a class name of its cells.
package enum TableAlignment: Sendable {
    case left
    case center
    case right
}

/// The markup of tables, the same for pipe tables and for tables made from data.
package struct TableHTML {
    private let alignments: [TableAlignment?]

    init(alignments: [TableAlignment?]) {
        self.alignments = alignments
    }

    /// Appends a table of plain texts: a caption unless empty, a head row, body rows. Columns whose body
    /// cells are all numbers (see `isNumber`) are aligned right, the others not at all. Rows may differ in
    /// length; none of their cells is lost.
    package static func append(
        caption: String = "", head: [String], rows: [[String]], to html: inout [UInt8]
    ) {
        let width = max(head.count, rows.map(\.count).max() ?? 0)
        var columns = NumericColumns(count: width)
        for row in rows {
            for (column, cell) in row.enumerated() { columns.add(cell.utf8Span.span, to: column) }
        }
        let table = TableHTML(alignments: columns.alignments)
        html.append("<table>\n")
        if !caption.isEmpty {
            html.append("<caption>")
            appendEscaped(caption, to: &html)
            html.append("</caption>\n")
        }
        html.append(headStart)
        for column in 0..<width {
            table.openHeadCell(column, in: &html)
            if column < head.count { appendEscaped(head[column], to: &html) }
            html.append(headCellEnd)
        }
        html.append(headEnd)
        if !rows.isEmpty { html.append(bodyStart) }
        for row in rows {
            html.append(rowStart)
            for (column, cell) in row.enumerated() {
                table.openCell(column, in: &html)
                appendEscaped(cell, to: &html)
                html.append(cellEnd)
            }
            if row.count < width { appendMissingCells(width - row.count, to: &html) }
            html.append(rowEnd)
        }
        if !rows.isEmpty { html.append(bodyEnd) }
        html.append("</table>\n")
    }
}

extension TableHTML {
    static let headStart: StaticString = "<thead>\n<tr>\n"
    static let headCellEnd: StaticString = "</th>\n"
    static let headEnd: StaticString = "</tr>\n</thead>\n"
    static let bodyStart: StaticString = "<tbody>\n"
    static let rowStart: StaticString = "<tr>\n"
    static let cellEnd: StaticString = "</td>\n"
    static let rowEnd: StaticString = "</tr>\n"
    static let bodyEnd: StaticString = "</tbody>\n"

    func openHeadCell(_ column: Int, in html: inout [UInt8]) {
        switch column < alignments.count ? alignments[column] : nil {
        case .left: html.append("<th scope=\"col\" class=\"left\">")
        case .center: html.append("<th scope=\"col\" class=\"center\">")
        case .right: html.append("<th scope=\"col\" class=\"right\">")
        case nil: html.append("<th scope=\"col\">")
        }
    }

    func openCell(_ column: Int, in html: inout [UInt8]) {
        switch column < alignments.count ? alignments[column] : nil {
        case .left: html.append("<td class=\"left\">")
        case .center: html.append("<td class=\"center\">")
        case .right: html.append("<td class=\"right\">")
        case nil: html.append("<td>")
        }
    }

    /// An empty cell in place of `count` missing ones.
    static func appendMissingCells(_ count: Int, to html: inout [UInt8]) {
        html.append("<td")
        if count > 1 {
            html.append(" colspan=\"")
            html.append(number: count)
            html.append("\"")
        }
        html.append("></td>\n")
    }

    private static func appendEscaped(_ text: String, to html: inout [UInt8]) {
        let bytes = text.utf8Span.span
        for index in bytes.indices { html.append(escaped: bytes[index]) }
    }
}
