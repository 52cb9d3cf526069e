import Composing
import Disclosure
import Paginating
import Text

extension EntryView {
    /// Whether its sheets hang for good, without a notice period.
    var isPlate: Bool { entry.posting == nil && entry.sheetForms.contains(.plate) }

    /// What an errata sheet (更正) corrects: titles and numbers of the entries, those taken down by their
    /// number alone; empty where it corrects nothing.
    var correctsLine: String {
        let targets = entry.relations.filter { $0.kind == .corrects }.compactMap { site.selection.byIndex[$0.target] }
        return targets.map(site.entry).map { target in
            let number = words["index"] + " " + target.entry.index
            return target.standing == .tombstone ? number : target.title + words["comma"] + number
        }.joined(separator: words["screen-separator"])
    }

    /// The proof of a money sheet: opening balance + income − outgo = closing balance of the last statement
    /// in the body that is right; empty where there is none.
    ///
    /// Where a statement is wrong nothing is claimed: `balance-wrong` has said so.
    func balanceLine(of body: [UInt8]) -> String {
        // Most bodies hold no statement, and reading their tables costs as much as setting them.
        guard entry.posting != nil,
            firstIndex(of: Array("结余".utf8), in: body[...], from: 0) != nil
                || firstIndex(of: Array("余额".utf8), in: body[...], from: 0) != nil
        else { return "" }
        let statements = tableTexts(html: body).flatMap(BalanceStatement.all)
        guard let statement = statements.last, statements.allSatisfy({ $0.isBalanced() }) else { return "" }
        let parts = [statement.opening, statement.income, statement.outgo, statement.closing]
        let signs = [" ＋ ", " － ", " ＝ ", ""]
        return zip(parts, signs).map { figure, sign in "\(plainLabel(figure.label)) \(figure.text)\(sign)" }.joined()
    }

    /// `加：本季收入` as `本季收入`: the signs between the figures say it.
    private func plainLabel(_ label: String) -> String {
        for mark in ["加：", "减：", "加:", "减:"] where label.hasPrefix(mark) {
            return String(label.dropFirst(mark.count))
        }
        return label
    }
}
