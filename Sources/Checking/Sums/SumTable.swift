import Disclosure
import Formats

/// A table whose rows are told apart: heads, rows of figures, rows that are sums of others.
struct SumTable {
    enum RowKind {
        case head
        case figures
        /// 其中: a part of another row.
        case part
        /// 小计.
        case subtotal
        /// 合计, 总计, 共计.
        case total
    }

    let rows: [[CSVCell]]
    let kinds: [RowKind]
    /// Words above each column, those of all heads together.
    let heads: [String]
    /// Without markup and blanks.
    private let texts: [[String]]

    /// Columns, and rows that are sums, of tables that are looked at: above, the work would not stay in
    /// proportion to the size.
    private static let limit = 200

    /// `nil` where no row is a sum, and for tables beyond all measure.
    init?(_ rows: [[CSVCell]]) {
        guard rows.allSatisfy({ $0.count <= SumTable.limit }) else { return nil }
        let texts = rows.map { $0.map { SumTable.bare($0.text) } }
        let firstFigures = rows.indices.first { index in index > 0 && SumTable.hasFigures(texts[index]) } ?? rows.count
        let kinds = rows.indices.map { $0 < firstFigures ? .head : SumTable.kind(of: texts[$0]) }
        let sums = kinds.count { $0 == .subtotal || $0 == .total }
        guard sums > 0, sums <= SumTable.limit else { return nil }
        let width = rows.map(\.count).max() ?? 0
        heads = (0..<width).map { column in
            texts[..<firstFigures].map { column < $0.count ? $0[column] : "" }.joined()
        }
        (self.rows, self.texts, self.kinds) = (rows, texts, kinds)
    }

    /// The text of a cell without markup and blanks; empty where there is none.
    func text(_ row: Int, _ column: Int) -> String {
        column < texts[row].count ? texts[row][column] : ""
    }

    /// What names a row: its first cell that is no number.
    func label(_ row: Int) -> String { SumTable.label(of: texts[row]) }
}

extension SumTable {
    private static let labelColumns = 3

    private static func bare(_ text: String) -> String {
        let plain = plainForm(text)
        guard plain.utf8.contains(where: isMark) else { return plain }
        return String(plain.unicodeScalars.filter { !$0.isASCII || !isMark(UInt8(ascii: $0)) })
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
    }

    private static func hasFigures(_ row: [String]) -> Bool {
        row.dropFirst().contains { Quantity($0) != nil }
    }

    private static func label(of row: [String]) -> String {
        row.prefix(labelColumns).first { !$0.isEmpty && Quantity($0) == nil } ?? ""
    }

    private static func kind(of row: [String]) -> RowKind {
        let label = label(of: row)
        if label.utf8.starts(with: "其中".utf8) { return .part }
        // Behind a bracket or a colon stands what the sum is of.
        let name = label.unicodeScalars.prefix { $0 != "(" && $0 != ":" }.suffix(9)
        guard name.count <= 8, name.last == "计" else { return .figures }
        switch name.dropLast().last {
        case "小", "分": return .subtotal
        case "合", "总", "共": return .total
        default: return .figures
        }
    }

    /// Whether rows stand under each other in a way that figures may be counted twice: numbers of several
    /// kinds before their names, some names indented, codes that begin with others' codes, 其中.
    var isNested: Bool {
        let figures = rows.indices.filter { kinds[$0] == .figures }
        if kinds.contains(where: { $0 == .part }) { return true }
        if Set(figures.compactMap { NumberStyle(label($0)) }).count > 1 { return true }
        let indents = Set(figures.map { (rows[$0].first?.text ?? "").hasPrefix("\u{3000}") })
        return indents.count > 1 || hasNestedCodes(figures)
    }

    /// Budget classes: 201, 20101, 2010101.
    private func hasNestedCodes(_ figures: [Int]) -> Bool {
        let codes = Set(
            figures.map { text($0, 0) }.filter { code in
                (3...20).contains(code.utf8.count) && code.utf8.allSatisfy { $0 &- 0x30 < 10 }
            })
        return codes.contains { code in (2..<code.count).contains { codes.contains(String(code.prefix($0))) } }
    }

    /// How the names of rows are numbered.
    private enum NumberStyle {
        case chinese, chineseInBrackets, digits, digitsInBrackets

        private static let numerals = Array("0123456789一二三四五六七八九十".unicodeScalars)

        init?(_ label: String) {
            let isBracketed = label.utf8.first == UInt8(ascii: "(")
            let rest = label.unicodeScalars.dropFirst(isBracketed ? 1 : 0)
            let number = rest.prefix { NumberStyle.numerals.contains($0) }
            guard let first = number.first, let mark = rest[number.endIndex...].first,
                mark == "." || mark == "、" || mark == ")" || mark == "．"
            else { return nil }
            switch (first.isASCII, isBracketed) {
            case (true, true): self = .digitsInBrackets
            case (true, false): self = .digits
            case (false, true): self = .chineseInBrackets
            case (false, false): self = .chinese
            }
        }
    }
}
