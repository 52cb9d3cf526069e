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
        var first = table.columnCount
        var columns: [MoneyColumn] = []
        while first > 1, let column = MoneyColumn(first - 1, of: table) {
            columns.append(column)
            first -= 1
        }
        guard !columns.isEmpty, let running = Subtotals.run(table, columns.reversed()) else { return nil }
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

    private static func run(_ table: FlowTable, _ columns: [MoneyColumn]) -> [[String]]? {
        let isGrouped = columns.contains(where: \.isGrouped)
        var sums = columns.map { ExactDecimal(units: 0, places: $0.places) }
        var result = [sums.map { $0.formatted(isGrouped: isGrouped) }]
        for (number, row) in table.rows.enumerated() {
            if !isSum(row) {
                for (index, column) in columns.enumerated() {
                    guard let sum = sums[index].adding(column.amounts[number]) else { return nil }
                    sums[index] = sum
                }
            }
            result.append(sums.map { $0.formatted(isGrouped: isGrouped) })
        }
        return result
    }

    /// Whether a row is a sum of others, or a part of another.
    private static func isSum(_ row: FlowRow) -> Bool {
        row.cells.contains { cell in
            let signs = cell.text.scalars.lazy.filter { !isBlank($0) }
            return sumWords.contains { signs.starts(with: $0) }
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{3000}" || scalar == InlineText.lineBreak || scalar == InlineText.picture
            || scalar.properties.isWhitespace
    }

    private static let sumWords = ["合计", "小计", "总计", "共计", "累计", "其中", "Total", "Subtotal"]
        .map { Array($0.unicodeScalars) }
}

/// A column of money that adds up, read once.
private struct MoneyColumn {
    /// The number of each row, zero where the cell is empty.
    let amounts: [ExactDecimal]
    /// Digits after the point that the finest of them has, so that all sums show equally many.
    let places: Int
    /// Whether digits stand in groups, parted by commas.
    let isGrouped: Bool

    /// nil where the head speaks of something else, a filled cell is no number, or no cell is filled.
    init?(_ column: Int, of table: FlowTable) {
        let head = table.head.map { $0.text(in: column) }.joined()
        guard MoneyColumn.moneyWords.contains(where: { holds(head, $0) }),
            !MoneyColumn.stockWords.contains(where: { holds(head, $0) })
        else { return nil }
        var amounts: [ExactDecimal] = []
        var (isFilled, isGrouped) = (false, false)
        for row in table.rows {
            let text = row.text(in: column)
            guard let amount = text.isEmpty ? .zero : ExactDecimal(text) else { return nil }
            amounts.append(amount)
            isFilled = isFilled || !text.isEmpty
            isGrouped = isGrouped || text.utf8.contains(UInt8(ascii: ","))
        }
        guard isFilled else { return nil }
        self.amounts = amounts
        self.isGrouped = isGrouped
        places = amounts.reduce(0) { max($0, $1.places) }
    }

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
        let text = plain.unicodeScalars
        guard let first = text.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = text.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
