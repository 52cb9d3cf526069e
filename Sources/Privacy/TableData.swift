import Text

/// Something in a table that tells of people what a public list should not.
package struct TableDatum: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A column whose head announces it, with values that are not masked; the place is the head.
        case column(SensitiveColumn)
        /// A word on health or minority beside a name; the word as it is listed.
        case word(String)
        /// An address with house, room or group number beside a name.
        case address
    }

    package let kind: Kind
    /// Row and column, 0-based; row 0 is the head.
    package let row: Int
    package let column: Int
}

/// What a table tells of the people named in it. The first row is the head.
///
/// Only rows in which a name stands unmasked are looked at for words and addresses; a column is told once,
/// and only where a value under it is not masked. A list of offices may have telephones and addresses.
package func personalData(inTable rows: [[String]]) -> [TableDatum] {
    guard let head = rows.first, rows.count > 1 else { return [] }
    let heads = TableHeads(head)
    var found: [TableDatum] = []
    for (column, kind) in heads.sensitive where isTold(kind, heads) {
        let isShown = rows.dropFirst().contains { column < $0.count && isValue($0[column]) }
        if isShown { found.append(TableDatum(kind: .column(kind), row: 0, column: column)) }
    }
    guard !heads.names.isEmpty else { return found }
    for (number, row) in rows.enumerated().dropFirst() where namesSomebody(row, heads.names) {
        for (column, cell) in row.enumerated() where !heads.sensitive.contains(where: { $0.column == column }) {
            if let word = sensitiveWord(in: cell) {
                found.append(TableDatum(kind: .word(word), row: number, column: column))
            } else if !heads.isContactList, isAddressOfHome(cell) {
                found.append(TableDatum(kind: .address, row: number, column: column))
            }
        }
    }
    return found
}

private func isTold(_ kind: SensitiveColumn, _ heads: TableHeads) -> Bool {
    switch kind {
    case .identityNumber, .bankAccount, .minor: true
    case .telephone, .address: !heads.names.isEmpty && !heads.isContactList
    case .birthDate, .health, .religion: !heads.names.isEmpty
    }
}

/// A cell that says something, and hides nothing of it.
private func isValue(_ cell: String) -> Bool {
    let text = cell.filter { !$0.isWhitespace }
    return text.count > 1 && !hasMask(text) && !["——", "--", "不详", "不公开", "已隐去"].contains(text)
}

private func hasMask(_ text: String) -> Bool {
    text.unicodeScalars.contains { "*＊×●".unicodeScalars.contains($0) }
}

private func namesSomebody(_ row: [String], _ columns: [Int]) -> Bool {
    columns.contains { column in
        guard column < row.count else { return false }
        let name = row[column].filter { !$0.isWhitespace }
        return (2...5).contains(name.count) && !hasMask(name)
            && name.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0 == "·" }
    }
}

private func sensitiveWord(in cell: String) -> String? {
    if let word = sensitiveWords.first(where: { holds(cell, $0) }) { return word }
    // 患…病 with what the illness is called between.
    guard let start = cell.firstIndex(of: "患"), cell[start...].prefix(12).contains("病") else { return nil }
    return "患…病"
}

private let sensitiveWords = [
    "残疾", "艾滋", "精神病", "精神障碍", "吸毒", "戒毒", "癌", "肿瘤", "尿毒症", "肝炎", "结核", "传染病", "白血病", "重病", "智障", "未成年", "孤儿",
    "留守儿童", "困境儿童", "社区矫正", "刑满释放",
]

/// 石桥村三组12号, 幸福小区3栋2单元501室: a number right before a word for a door, behind a word for a place
/// below the town.
private func isAddressOfHome(_ cell: String) -> Bool {
    guard !hasMask(cell) else { return false }
    let letters = Array(cell)
    var isBelowTown = false
    for (index, letter) in letters.enumerated() {
        if "村组路街巷弄苑园区社屯".contains(letter) { isBelowTown = true }
        guard isBelowTown, "号栋幢室户".contains(letter), index > 0 else { continue }
        if letters[index - 1].isWholeNumber || "一二三四五六七八九十".contains(letters[index - 1]) { return true }
    }
    return false
}
