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
    let positions = positions(of: columns, in: head)
    reportNearColumns(head, of: columns, positions, file: file, to: &collector)
    let lacking = columns.filter { $0.isNeeded && positions[$0.english] == nil }
    for column in lacking {
        collector.report(
            .tableHeadMissing, at: Place(file: file, span: TextSpan(line: 1, column: 1)),
            zh: "表格缺少“\(column.chinese)”列", en: "the table has no column `\(column.english)`",
            mend: suggestion(
                nearestName(to: column.chinese, in: head.map { trimmed($0.text) }),
                otherwise: Words(zh: "在第一行加上这个列名", en: "add it to the first row")))
    }
    // Rows without what names them would each be a finding of their own.
    guard lacking.isEmpty else { return [] }
    let rows = table.rows.dropFirst().filter { row in row.contains { !trimmed($0.text).isEmpty } }
    for row in rows { reportSurplus(row, head: head, file: file, to: &collector) }
    return rows.map { TableRow(file: file, cells: $0, positions: positions) }
}

private func positions(of columns: [TableColumn], in head: [CSVCell]) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (position, cell) in head.enumerated() {
        let name = trimmed(cell.text)
        guard let column = columns.first(where: { $0.chinese == name || $0.english == name }) else { continue }
        positions[column.english] = positions[column.english] ?? position
    }
    return positions
}

/// Offices may keep columns of their own beside those that are read; one that is nearly the name of a
/// column the table lacks is a slip.
private func reportNearColumns(
    _ head: [CSVCell], of columns: [TableColumn], _ positions: [String: Int], file: String,
    to collector: inout FindingCollector
) {
    let known = Set(columns.flatMap { [$0.chinese, $0.english] })
    let lacking = columns.filter { positions[$0.english] == nil && !$0.isNeeded }.flatMap { [$0.chinese, $0.english] }
    for cell in head.prefix(200) {
        let name = trimmed(cell.text)
        guard !known.contains(name), let nearest = nearestName(to: name, in: lacking) else { continue }
        collector.report(
            .keyUnknown, at: Place(file: file, span: cell.span), zh: "不认识的列“\(name)”", en: "unknown column `\(name)`",
            mend: suggestion(nearest, otherwise: nil))
    }
}

/// A comma inside a cell without quotes moves all cells behind it by one.
private func reportSurplus(_ row: [CSVCell], head: [CSVCell], file: String, to collector: inout FindingCollector) {
    guard let cell = row.dropFirst(head.count).first(where: { !trimmed($0.text).isEmpty }) else { return }
    collector.report(
        .tableMalformed, at: Place(file: file, span: cell.span), zh: "这一行有 \(row.count) 格，表头只有 \(head.count) 格",
        en: "this row has \(row.count) \(row.count == 1 ? "cell" : "cells"), the head only \(head.count)",
        mend: Words(
            zh: "内容里有逗号的格子，要整个放在半角双引号里", en: "put a cell that holds a comma in double quotes"))
}

extension FindingCollector {
    /// Whether a row has what names it: a code of its own, and a name. Says what lacks.
    mutating func names(_ row: TableRow, codes: inout Set<String>) -> Bool {
        if row["code"].isEmpty || row["name"].isEmpty {
            report(
                .valueMalformed, at: row.place(of: row["code"].isEmpty ? "code" : "name"), zh: "每一行都要有编码和名称",
                en: "each row needs a code and a name",
                mend: Words(zh: "补上空着的一格，或删去这一行", en: "fill in the empty cell, or remove the row"))
            return false
        }
        if codes.insert(row["code"]).inserted { return true }
        report(
            .valueMalformed, at: row.place(of: "code"), zh: "编码“\(row["code"])”用了两次",
            en: "code `\(row["code"])` is used twice",
            mend: Words(zh: "每一行用一个不同的编码", en: "give each row a code of its own"))
        return false
    }

    /// Says that a cell holds none of the words its column takes.
    mutating func report(unknownWordOf row: TableRow, in column: TableColumn, words: KeyValuePairs<String, String>) {
        let word = row[column.english]
        report(
            .valueMalformed, at: row.place(of: column.english), zh: "“\(column.chinese)”列不能写“\(word)”",
            en: "column `\(column.english)` does not take `\(word)`",
            mend: Words(
                zh: "可写：\(words.map(\.key).joined(separator: "、"))",
                en: "write \(words.map(\.value).joined(separator: " or "))"))
    }
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
