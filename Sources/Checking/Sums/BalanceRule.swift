import Disclosure
import Findings
package import Formats
import Text

/// `balance-wrong`: in a table that states opening balance, income, outgo and closing balance, the first
/// two less the third are the fourth.
///
/// - Parameter rows: a whole table, heads included: of a CSV file or of the text.
package func checkBalance(_ rows: [[CSVCell]], file: String, _ collector: inout FindingCollector) {
    // Most tables state no balance, and copying their cells costs more than looking for the words.
    guard rows.contains(where: { row in row.contains { mayNameBalance($0.text) } }) else { return }
    let texts = rows.map { $0.map(\.text) }
    for statement in BalanceStatement.all(in: texts) {
        let isRounded = texts.contains { row in row.contains { holds($0, "万") || holds($0, "亿") } }
        guard !statement.isBalanced(roundedTo: isRounded ? 2 : 0), let expected = statement.expectedClosing else {
            continue
        }
        let figures = [statement.opening, statement.income, statement.outgo].map(\.text)
        let closing = statement.closing
        collector.report(
            .balanceWrong, at: Place(file: file, span: rows[closing.row][closing.column].span),
            zh: "“\(closing.label)”写的是 \(closing.text)，按 \(figures[0])＋\(figures[1])－\(figures[2]) 应为 \(expected)",
            en:
                "“\(closing.label)” says \(closing.text), but \(figures[0]) + \(figures[1]) − \(figures[2]) is \(expected)",
            mend: Words(zh: "核对期初余额、收入、支出和期末余额", en: "check opening balance, income, outgo and closing balance"))
    }
}

private let balanceWords = ["结余", "余额", "结存", "结转"]

/// Most cells are figures, or have neither of the characters that the words begin with.
private func mayNameBalance(_ text: String) -> Bool {
    text.utf8.count >= 6 && (holds(text, "结") || holds(text, "余")) && balanceWords.contains { holds(text, $0) }
}
