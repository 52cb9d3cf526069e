import Disclosure
import Findings
package import Formats
import Text

/// `sum-wrong`: a row headed 合计, 总计 or 小计 holds the sums of the rows above it.
///
/// Told only where no reading of the table makes the figure right: all rows above, those since the last
/// total, the subtotals; and not where rows are parts of one another.
///
/// - Parameter rows: a whole table, heads included: of a CSV file or of the text.
package func checkSums(_ rows: [[CSVCell]], file: String, _ collector: inout FindingCollector) {
    // 合计, 总计, 小计: most tables claim no sum, and taking them apart costs more than reading them.
    guard rows.contains(where: { row in row.prefix(3).contains { holds($0.text, "计") } }),
        let table = SumTable(rows), !table.isNested
    else { return }
    for column in table.heads.indices.dropFirst() where table.isSummed(column) {
        for row in rows.indices where table.kinds[row] == .total || table.kinds[row] == .subtotal {
            guard let claimed = Quantity(table.text(row, column)), let sum = table.mismatch(claimed, row, column) else {
                continue
            }
            let cell = rows[row][column]
            collector.report(
                .sumWrong, at: Place(file: file, span: cell.span),
                zh: "“\(table.label(row))”写的是 \(claimed.text)，上面各行之和是 \(sum.text)",
                en: "“\(table.label(row))” says \(claimed.text), but the rows above come to \(sum.text)",
                mend: Words(zh: "核对各行和合计", en: "check the rows and their total"))
        }
    }
}

extension SumTable {
    /// Heads of columns whose figures do not add up: rates, prices, balances, numbers that name something.
    private static let unsummed = [
        "单价", "价格", "标准", "率", "比", "%", "％", "余额", "结余", "人均", "户均", "平均", "累计", "序号", "编号", "编码",
        "号码", "电话", "日期", "时间", "年份", "年度", "年龄", "月份", "排名", "得分", "Price", "Rate", "Balance", "No",
    ]

    fileprivate func isSummed(_ column: Int) -> Bool {
        let head = heads[column]
        guard !SumTable.unsummed.contains(where: { holds(head, $0) }) else { return false }
        // Rows measured in different units have no common sum; money has.
        guard let units = heads.firstIndex(where: { ["单位", "计量单位"].contains($0) }) else { return true }
        let named = Set(rows.indices.filter { kinds[$0] == .figures }.map { text($0, units) })
        return named.count <= 1 || holds(head, "元") || holds(head, "额")
    }

    /// The sum that a figure should be; `nil` where it is right, or where that cannot be said.
    fileprivate func mismatch(_ claimed: Quantity, _ row: Int, _ column: Int) -> Quantity? {
        let above = (0..<row).filter { kinds[$0] != .head }
        let lastSum = above.last { kinds[$0] == .subtotal || kinds[$0] == .total } ?? -1
        let section = above.filter { $0 > lastSum && kinds[$0] == .figures }
        let figures = above.filter { kinds[$0] == .figures }
        let subtotals = above.filter { kinds[$0] == .subtotal }
        let totals = above.filter { kinds[$0] == .total }
        let readings = [section, figures, subtotals + section, totals + section].filter { $0.count > 1 }
        let sums = readings.map { sum($0, column) }
        // A cell that is no number, in any reading, may mean anything.
        guard let first = sums.first, sums.allSatisfy({ $0 != nil }), let expected = first else { return nil }
        guard sums.allSatisfy({ $0?.unit == claimed.unit || $0?.unit == "" || claimed.unit.isEmpty }) else {
            return nil
        }
        let isRight = zip(readings, sums).contains { rows, sum in
            sum.map { agrees($0, claimed, rows: rows.count, column) } ?? false
        }
        return isRight ? nil : expected
    }

    /// Figures in ten thousands are rounded one by one, so that their sum may be off by half a last place
    /// for each.
    private func agrees(_ sum: Quantity, _ claimed: Quantity, rows: Int, _ column: Int) -> Bool {
        guard let distance = sum.number.distance(to: claimed.number) else { return true }
        let isRounded =
            max(sum.number.places, claimed.number.places) > 0
            && (heads[column] + claimed.unit).contains { "万亿".contains($0) }
        return distance == 0 || isRounded && distance <= UInt64(rows + 1) / 2
    }

    /// `nil` where a cell is no number, units differ, fewer than two cells are filled, or digits run out.
    private func sum(_ rows: [Int], _ column: Int) -> Quantity? {
        var sum: Quantity?
        var count = 0
        for row in rows {
            let text = text(row, column)
            if ["", "-", "—", "——", "–", "/", "无"].contains(text) { continue }
            guard let quantity = Quantity(text) else { return nil }
            count += 1
            guard let earlier = sum else {
                sum = quantity
                continue
            }
            guard earlier.unit == quantity.unit, let next = earlier.adding(quantity) else { return nil }
            sum = next
        }
        return count > 1 ? sum : nil
    }
}
