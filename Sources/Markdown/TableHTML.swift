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
        let alignments: [TableAlignment?] = (0..<width).map { column in
            isNumeric(rows.lazy.map { column < $0.count ? $0[column] : "" }) ? .right : nil
        }
        let table = TableHTML(alignments: alignments)
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
            for column in 0..<width {
                table.openCell(column, in: &html)
                if column < row.count { appendEscaped(row[column], to: &html) }
                html.append(cellEnd)
            }
            html.append(rowEnd)
        }
        if !rows.isEmpty { html.append(bodyEnd) }
        html.append("</table>\n")
    }

    /// Whether a cell is a number as tables of figures write them: digits with an optional sign, currency
    /// sign, grouping commas, decimals, percent or per mille sign.
    package static func isNumber(_ text: String) -> Bool { isNumber(text.utf8Span.span) }

    static func isNumber(_ bytes: Span<UInt8>) -> Bool {
        var digits = 0
        var points = 0
        var index = 0
        let end = bytes.count - trailingSigns(bytes)
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: ","): if digits == 0 { return false }
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "$"), 0x20: if digits > 0 { return false }
            case 0xC2 where digits == 0 && index + 1 < end && bytes[index + 1] == 0xA5: index += 1
            case 0xEF where digits == 0 && isWideSign(bytes, at: index, end: end): index += 2
            case 0xE2 where digits == 0 && isMinus(bytes, at: index, end: end): index += 2
            default: return false
            }
            index += 1
        }
        return digits > 0 && points < 2
    }

    /// A cell that says "none" in a column of numbers.
    static func isFiller(_ bytes: Span<UInt8>) -> Bool {
        switch bytes.count {
        case 0: true
        case 1: bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "/")
        case 3, 6: (0..<bytes.count / 3).allSatisfy { isDash(bytes, at: $0 * 3) }
        default: false
        }
    }

    private static func isNumeric(_ cells: some Sequence<String>) -> Bool {
        var numbers = 0
        for cell in cells {
            let bytes = cell.utf8Span.span
            if isNumber(bytes) { numbers += 1 } else if !isFiller(bytes) { return false }
        }
        return numbers > 0
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
        html.append("<th scope=\"col\"")
        appendClass(of: column, to: &html)
    }

    func openCell(_ column: Int, in html: inout [UInt8]) {
        html.append("<td")
        appendClass(of: column, to: &html)
    }

    private func appendClass(of column: Int, to html: inout [UInt8]) {
        switch column < alignments.count ? alignments[column] : nil {
        case .left: html.append(" class=\"left\">")
        case .center: html.append(" class=\"center\">")
        case .right: html.append(" class=\"right\">")
        case nil: html.append(">")
        }
    }

    private static func appendEscaped(_ text: String, to html: inout [UInt8]) {
        let bytes = text.utf8Span.span
        for index in bytes.indices { html.append(escaped: bytes[index]) }
    }

    /// Bytes of a final %, ％ or ‰.
    private static func trailingSigns(_ bytes: Span<UInt8>) -> Int {
        let count = bytes.count
        if count > 1, bytes[count - 1] == UInt8(ascii: "%") { return 1 }
        guard count > 3 else { return 0 }
        let last = (bytes[count - 3], bytes[count - 2], bytes[count - 1])
        return last == (0xEF, 0xBC, 0x85) || last == (0xE2, 0x80, 0xB0) ? 3 : 0
    }

    /// ￥, － or ＋.
    private static func isWideSign(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
        guard index + 2 < end else { return false }
        let rest = (bytes[index + 1], bytes[index + 2])
        return rest == (0xBF, 0xA5) || rest == (0xBC, 0x8D) || rest == (0xBC, 0x8B)
    }

    /// The minus sign −.
    private static func isMinus(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
        index + 2 < end && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92
    }

    /// – or —, or the full-width hyphen －.
    private static func isDash(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let dash = (bytes[index], bytes[index + 1], bytes[index + 2])
        return dash == (0xE2, 0x80, 0x93) || dash == (0xE2, 0x80, 0x94) || dash == (0xEF, 0xBC, 0x8D)
    }
}
