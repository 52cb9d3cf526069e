import Disclosure
import Findings
import Text

private let registerColumns = [
    TableColumn("索引号", "index", needed: true), TableColumn("标题", "title"), TableColumn("生成日期", "produced"),
]

/// The numbers that an office has ever given away (`register.csv`), also to entries that are no longer there.
package struct Register: Sendable {
    fileprivate(set) var numbers: [ExactText: Holder] = [:]

    package init() {}

    /// Whom a number was given to first. Its title may have been corrected since; the produced date never changes.
    struct Holder: Sendable {
        let title: String
        /// `nil` where the register does not say.
        let produced: CivilDate?
    }
}

/// Reads `register.csv`: a row for each thing that happened to an entry. Of rows with one number the first counts.
package func readRegister(_ bytes: [UInt8], file: String, collector: inout FindingCollector) -> Register {
    var register = Register()
    for row in tableRows(bytes, file: file, columns: registerColumns, collector: &collector) {
        let index = ExactText(row["index"])
        guard !row["index"].isEmpty, register.numbers[index] == nil else { continue }
        let produced = CivilDate(iso: row["produced"])
        if produced == nil, !row["produced"].isEmpty {
            collector.report(
                .dateMalformed, at: row.place(of: "produced"), zh: "“\(row["produced"])”不是日期",
                en: "`\(row["produced"])` is not a date",
                mend: Words(zh: "写作 2026-10-01", en: "write it as 2026-10-01"))
        }
        register.numbers[index] = Register.Holder(title: row["title"], produced: produced)
    }
    return register
}
