import Text

/// A statement of money in a table (收支平衡): opening balance, income, outgo, closing balance, one below the
/// other or side by side.
package struct BalanceStatement: Hashable, Sendable {
    package let opening: Figure
    package let income: Figure
    package let outgo: Figure
    package let closing: Figure

    /// A figure with its place in the table.
    package struct Figure: Hashable, Sendable {
        /// What names it in the table.
        package let label: String
        /// As it is written.
        package let text: String
        /// 0-based.
        package let row: Int
        package let column: Int
        fileprivate let number: ExactDecimal
    }

    /// What the closing balance should be, opening + income − outgo; `nil` where it has too many digits.
    package var expectedClosing: String? { expected?.formatted(isGrouped: false) }

    /// Whether opening + income − outgo = closing. Figures in ten thousands are rounded one by one, so that
    /// two units of the last place may be lacking.
    package func isBalanced(roundedTo tolerance: Int64 = 0) -> Bool {
        guard let difference = expected?.subtracting(closing.number) else { return false }
        return difference.units.magnitude <= UInt64(tolerance)
    }

    private var expected: ExactDecimal? {
        guard let rest = opening.number.adding(income.number)?.subtracting(outgo.number) else { return nil }
        // As many places as the closing balance shows.
        return rest.adding(ExactDecimal(units: 0, places: closing.number.places))
    }
}

extension BalanceStatement {
    /// The statements of a table, heads included: at most one below the other, or one for each row of a
    /// table whose heads name the four. A table that names one of them twice holds none.
    package static func all(in rows: [[String]]) -> [BalanceStatement] {
        guard rows.count <= 200 else { return [] }
        return upright(rows) + sideways(rows)
    }

    /// The four, one below the other, their names in one of the first two columns.
    private static func upright(_ rows: [[String]]) -> [BalanceStatement] {
        for labels in 0..<2 {
            let names = rows.map { labels < $0.count ? part($0[labels]) : nil }
            guard let places = four(names) else { continue }
            let width = places.map { rows[$0].count }.min() ?? 0
            for column in (labels + 1)..<max(labels + 1, width) {
                let figures = places.compactMap { row in
                    Figure(rows[row][column], label: rows[row][labels], row: row, column: column)
                }
                if figures.count == 4 { return [BalanceStatement(figures)] }
            }
        }
        return []
    }

    private static func sideways(_ rows: [[String]]) -> [BalanceStatement] {
        guard let head = rows.first, let columns = four(head.map(part)) else { return [] }
        return rows.indices.dropFirst().compactMap { row in
            let figures = columns.compactMap { column in
                column < rows[row].count
                    ? Figure(rows[row][column], label: head[column], row: row, column: column) : nil
            }
            return figures.count == 4 ? BalanceStatement(figures) : nil
        }
    }

    private init(_ figures: [Figure]) {
        self.init(opening: figures[0], income: figures[1], outgo: figures[2], closing: figures[3])
    }

    private enum Part: CaseIterable { case opening, income, outgo, closing }

    /// Where the four stand, each once; else `nil`.
    private static func four(_ parts: [Part?]) -> [Int]? {
        let found = Part.allCases.map { wanted in parts.indices.filter { parts[$0] == wanted } }
        return found.allSatisfy { $0.count == 1 } ? found.map { $0[0] } : nil
    }

    /// What a name stands for; `nil` where it is none of the four, or a part of one.
    private static func part(_ label: String) -> Part? {
        var name = plainForm(label).filter { !$0.isWhitespace && !"*_+-:：、，,一二三四五六七八九十0123456789.()（）".contains($0) }
        for unit in ["万元", "元"] where name.hasSuffix(unit) { name.removeLast(unit.count) }
        for sign in ["加", "减"] where name.hasPrefix(sign) { name.removeFirst() }
        for period in ["本期", "本季度", "本季", "本月", "本年度", "本年", "当期", "当月", "当年"] where name.hasPrefix(period) {
            name.removeFirst(period.count)
            break
        }
        if name.hasSuffix("合计") || name.hasSuffix("总额") || name.hasSuffix("小计") { name.removeLast(2) }
        switch name {
        case "期初结余", "期初余额", "期初结存", "上期结余", "上期余额", "上月结余", "上季结余", "上年结余", "上年结转", "上期结转", "年初结余",
            "年初余额":
            return .opening
        case "收入", "总收入": return .income
        case "支出", "总支出": return .outgo
        case "期末结余", "期末余额", "期末结存", "结余", "余额", "年末结余", "年末余额", "结转下期", "结转下年": return .closing
        default: return nil
        }
    }
}

extension BalanceStatement.Figure {
    /// Reads `1,234.50`, `-3`, `￥20.00`, `20元`; `nil` for anything else and past 18 digits.
    fileprivate init?(_ text: String, label: String, row: Int, column: Int) {
        var rest = plainForm(text).filter { !$0.isWhitespace && $0 != "," && $0 != "，" && $0 != "*" }[...]
        let isNegative = rest.hasPrefix("-") || rest.hasPrefix("−")
        if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
        if let sign = rest.first, "￥¥".contains(sign) { rest = rest.dropFirst() }
        for unit in ["万元", "元"] where rest.hasSuffix(unit) { rest = rest.dropLast(unit.count) }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard !digits.isEmpty, parts.allSatisfy({ !$0.isEmpty }), digits.utf8.count <= 18,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int64(digits)
        else { return nil }
        (self.label, self.text, self.row, self.column) = (label, text, row, column)
        number = ExactDecimal(
            units: isNegative ? -value : value, places: parts.count == 2 ? parts[1].utf8.count : 0)
    }
}
