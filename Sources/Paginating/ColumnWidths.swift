/// Widths of a table's columns, in whole hundredths of its width.
struct ColumnWidths: Sendable, Equatable {
    /// A number each, 1 to 100; together 100.
    let percents: [Int]
    /// Whether every column has the width that its longest unbreakable word wants.
    let fits: Bool

    /// Computes widths from what the cells hold; `sums` are texts of subtotal rows by column.
    init(of table: FlowTable, em: Length, width: Length, sums: [Int: String] = [:]) {
        var wants = [ColumnWant](repeating: ColumnWant(), count: max(1, table.columnCount))
        for row in table.head + table.rows {
            var column = 0
            for cell in row.cells {
                if cell.span == 1 {
                    wants[column].add(cell.isHead ? cell.text.bold : cell.text, em: em, isHead: cell.isHead)
                }
                column += cell.span
            }
        }
        for (column, words) in sums {
            var text = InlineText()
            text.append(words)
            wants[column].add(text, em: em, isHead: false)
        }
        let needed = wants.map { want in
            let edge = SheetGeometry.cellEdge.millipoints
            return (
                least: ColumnWidths.percent(want.least + edge, of: width),
                most: ColumnWidths.percent(max(want.most, want.least) + edge, of: width)
            )
        }
        let least = needed.map(\.least)
        fits = least.reduce(0, +) <= 100
        percents = fits ? ColumnWidths.shared(least, needed.map(\.most)) : ColumnWidths.squeezed(least)
    }

    /// Hundredths of `width`, rounded up.
    private static func percent(_ millipoints: Int, of width: Length) -> Int {
        let whole = max(1, width.millipoints)
        return max(1, (millipoints * 100 + whole - 1) / whole)
    }

    /// Gives every column its least width; then what is left, to the columns with the smallest wishes
    /// first, so that short columns stand on one line; then the rest in proportion.
    private static func shared(_ least: [Int], _ most: [Int]) -> [Int] {
        var widths = least
        var left = 100 - least.reduce(0, +)
        let order = widths.indices.sorted { (most[$0] - least[$0], $0) < (most[$1] - least[$1], $1) }
        for (served, column) in order.enumerated() {
            let share = min(most[column] - least[column], left / (order.count - served))
            widths[column] += share
            left -= share
        }
        return topped(widths, by: left)
    }

    /// Takes from the widest columns until the table fits the paper.
    private static func squeezed(_ least: [Int]) -> [Int] {
        let total = least.reduce(0, +)
        let widths = least.map { max(1, $0 * 100 / total) }
        let sum = widths.reduce(0, +)
        guard sum > 100 else { return topped(widths, by: 100 - sum) }
        var result = widths
        for _ in 100..<sum {
            if let widest = result.indices.max(by: { result[$0] < result[$1] }) { result[widest] -= 1 }
        }
        return result
    }

    private static func topped(_ widths: [Int], by left: Int) -> [Int] {
        let total = max(1, widths.reduce(0, +))
        var result = widths.map { $0 + $0 * left / total }
        var rest = 100 - result.reduce(0, +)
        var column = 0
        while rest > 0 {
            result[column % result.count] += 1
            rest -= 1
            column += 1
        }
        return result
    }
}

/// What a column wants, in millipoints.
private struct ColumnWant {
    var least = 0
    var most = 0

    mutating func add(_ text: InlineText, em: Length, isHead: Bool) {
        if text.isPhotograph {
            least = max(least, Photograph.ems * em.millipoints)
            most = max(most, least)
            return
        }
        var line = 0
        var longest = 0
        var word = 0
        var isNumber = true
        for position in text.scalars.indices {
            let scalar = text.scalars[position]
            let width = text.width(at: position, typewriter: false) * em.millipoints / 1000
            let begins = position == 0 || mayBreak(text.classes[position - 1], text.classes[position])
            if begins || scalar == InlineText.lineBreak {
                word = 0
                isNumber = true
            }
            if scalar == InlineText.lineBreak { line = 0 }
            isNumber = isNumber && scalar.value < 0x80
            line += width
            if scalar != " " { word += width }
            // Numbers stay whole; other long words may break rather than take the table's width.
            least = max(least, min(word, (isNumber ? 12 : 6) * em.millipoints))
            longest = max(longest, line)
        }
        // A long head stands on two lines rather than take width from what is below it.
        let isFolded = isHead && longest > 4 * em.millipoints
        most = max(most, isFolded ? longest / 2 + em.millipoints : longest)
        // Three characters, as names have; and long texts not in more than about ten lines.
        let readable = max(min(longest, 3 * em.millipoints), min(longest / 10, 15 * em.millipoints))
        least = max(least, readable)
    }
}
