import Findings
package import Formats
package import Text

/// A column of one of Bulletin's own tables, by its Chinese and its English head.
package struct TableColumn: Sendable {
    package let chinese: String
    package let english: String
    package let isNeeded: Bool

    package init(_ chinese: String, _ english: String, needed: Bool = false) {
        self.chinese = chinese
        self.english = english
        isNeeded = needed
    }
}

/// One row of a table, its cells found by the English names of their columns.
package struct TableRow: Sendable {
    package let file: String
    fileprivate let cells: [CSVCell]
    fileprivate let positions: [String: Int]

    /// The trimmed text of a cell; empty where the column or the cell is missing.
    package subscript(name: String) -> String {
        guard let position = positions[name], position < cells.count else { return "" }
        return trimmed(cells[position].text)
    }

    package func place(of name: String) -> Place {
        guard let position = positions[name], position < cells.count else {
            return Place(file: file, span: cells.first?.span ?? .wholeFile)
        }
        return Place(file: file, span: cells[position].span)
    }
}

/// Reads one of Bulletin's own tables: heads in any order, in Chinese or English.
package func tableRows(
    _ bytes: [UInt8], file: String, columns: [TableColumn], collector: inout FindingCollector
) -> [TableRow] {
    let table = parseCSV(bytes)
    reportCSVProblems(table.problems, file: file, to: &collector)
    guard let head = table.rows.first else {
        collector.report(
            .tableHeadMissing, at: Place(file: file), zh: "表格是空的", en: "the table is empty",
            mend: Words(
                zh: "第一行写列名：" + columns.map(\.chinese).joined(separator: ","),
                en: "the first row names the columns: " + columns.map(\.english).joined(separator: ",")))
        return []
    }
    var positions: [String: Int] = [:]
    for (position, cell) in head.enumerated() {
        let name = trimmed(cell.text)
        guard let column = columns.first(where: { $0.chinese == name || $0.english == name }) else { continue }
        positions[column.english] = positions[column.english] ?? position
    }
    for column in columns where column.isNeeded && positions[column.english] == nil {
        collector.report(
            .tableHeadMissing, at: Place(file: file, span: TextSpan(line: 1, column: 1)),
            zh: "表格缺少“\(column.chinese)”列", en: "the table has no column `\(column.english)`",
            mend: suggestion(
                nearestName(to: column.chinese, in: head.map { trimmed($0.text) }),
                otherwise: Words(zh: "在第一行加上这个列名", en: "add it to the first row")))
    }
    return table.rows.dropFirst().filter { row in row.contains { !trimmed($0.text).isEmpty } }
        .map { TableRow(file: file, cells: $0, positions: positions) }
}

/// Says what is not well-formed in a table.
package func reportCSVProblems(_ problems: [CSVProblem], file: String, to collector: inout FindingCollector) {
    for problem in problems {
        collector.report(
            .tableMalformed, at: Place(file: file, span: problem.span), zh: problem.kind.words.zh,
            en: problem.kind.words.en,
            mend: Words(
                zh: "用表格软件打开，重新另存为 CSV（UTF-8）", en: "open it in a spreadsheet and save it as CSV (UTF-8) again"))
    }
}

extension CSVProblem.Kind {
    fileprivate var words: Words {
        switch self {
        case .quoteInUnquotedField: Words(zh: "单元格中间有双引号", en: "a quote stands inside an unquoted cell")
        case .textAfterClosingQuote: Words(zh: "右双引号后面还有文字", en: "text follows a closing quote")
        case .unclosedQuote: Words(zh: "双引号没有成对", en: "a quote is not closed")
        case .invalidUTF8: Words(zh: "这里的字节不是 UTF-8 文字", en: "these bytes are not UTF-8 text")
        case .controlCharacter: Words(zh: "这里有看不见的控制字符", en: "there is an invisible control character here")
        }
    }
}

/// Without blanks at both ends, the wide space included.
package func trimmed(_ text: String) -> String {
    func isBlank(_ character: Character) -> Bool { character.isWhitespace || character == "\u{3000}" }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
        let last = text.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
}
