import Text

/// Running sums of the money columns of a table, for the rows 过次页 and 承前页.
///
/// A column is summed when it is one of the last columns, its head speaks of money that adds up, and
/// every filled cell is a number. Rows that are sums themselves are left out of the sums.
struct Subtotals: Sendable {
    let words: SubtotalWords
    /// First of the summed columns, 0-based; they go on to the last column.
    let firstColumn: Int
    /// For each row number, the sums over the rows before it, as they are printed.
    private let running: [[String]]

    /// nil where no column of the table can be summed, or a sum has too many digits.
    init?(of table: FlowTable, words: SubtotalWords) {
        let columns = table.columnCount
        var first = columns
        while first > 1, Subtotals.isSummed(column: first - 1, of: table) { first -= 1 }
        guard first < columns, let running = Subtotals.run(table, columns: first..<columns) else { return nil }
        self.words = words
        firstColumn = first
        self.running = running
    }

    /// The sums over the rows before `row`.
    func sums(before row: Int) -> [String] {
        running[row]
    }

    /// The longest text that a summed column has to hold.
    func longest(column: Int) -> String {
        running.map { $0[column - firstColumn] }.max { $0.utf8.count < $1.utf8.count } ?? ""
    }

    private static func run(_ table: FlowTable, columns: Range<Int>) -> [[String]]? {
        let isGrouped = table.rows.contains { row in columns.contains { row.text(in: $0).contains(",") } }
        let places = largestPlaces(table, columns: columns)
        var sums = places.map { ExactDecimal(units: 0, places: $0) }
        var result = [sums.map { $0.formatted(isGrouped: isGrouped) }]
        for row in table.rows {
            if !isSum(row) {
                for (index, column) in columns.enumerated() {
                    guard let sum = sums[index].adding(ExactDecimal(row.text(in: column)) ?? .zero) else { return nil }
                    sums[index] = sum
                }
            }
            result.append(sums.map { $0.formatted(isGrouped: isGrouped) })
        }
        return result
    }

    /// Digits after the point in each column, so that all its sums show equally many.
    private static func largestPlaces(_ table: FlowTable, columns: Range<Int>) -> [Int] {
        columns.map { column in
            table.rows.reduce(0) { max($0, ExactDecimal($1.text(in: column))?.places ?? 0) }
        }
    }

    private static func isSummed(column: Int, of table: FlowTable) -> Bool {
        let head = table.head.map { $0.text(in: column) }.joined()
        guard moneyWords.contains(where: head.contains), !stockWords.contains(where: head.contains) else {
            return false
        }
        let filled = table.rows.map { $0.text(in: column) }.filter { !$0.isEmpty }
        return !filled.isEmpty && filled.allSatisfy { ExactDecimal($0) != nil }
    }

    /// Whether a row is a sum of others, or a part of another.
    private static func isSum(_ row: FlowRow) -> Bool {
        row.cells.contains { cell in
            let text = cell.text.plain.filter { !$0.isWhitespace && $0 != "　" }
            return sumWords.contains(where: text.hasPrefix)
        }
    }

    private static let sumWords = ["合计", "小计", "总计", "共计", "累计", "其中", "Total", "Subtotal"]
    private static let moneyWords = [
        "额", "元", "收入", "支出", "费", "款", "资金", "补助", "补贴", "救助", "Amount", "Income", "Expense",
    ]
    /// Heads of columns whose sum means nothing: balances, rates, prices.
    private static let stockWords = ["单价", "余额", "结余", "标准", "率", "比", "%", "％", "Balance", "Price", "Rate"]
}

extension FlowRow {
    /// Text of the cell that begins at a column, without white space around it; empty where none does.
    func text(in column: Int) -> String {
        var position = 0
        for cell in cells {
            if position == column, cell.span == 1 { return cell.text.trimmed }
            position += cell.span
        }
        return ""
    }
}

extension InlineText {
    /// The text without markup and without white space at its ends.
    var trimmed: String {
        var text = plain[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
