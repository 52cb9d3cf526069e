import Findings
import Text

/// A small site with findings of every kind of place.
enum ReportFixture {
    static let files: [String: String] = [
        "content/entries/预算 一.md": "\u{FEFF}---\r\n标题: 甲😀乙\r\n---\r\n",
        "content/units.csv": "编码,名称\n",
    ]

    /// In an order that is not that of reports.
    static let findings = [
        Finding(
            rule: "table-malformed", severity: .warning,
            place: Place(file: "content/units.csv"),
            message: Words(zh: "表格是“空”的", en: "the \"table\" is empty")),
        Finding(
            rule: "key-missing", severity: .error,
            // 乙: behind 标题, a colon, a space, 甲 and an emoji of four bytes.
            place: Place(file: "content/entries/预算 一.md", span: TextSpan(line: 2, column: 16, length: 3)),
            message: Words(zh: "缺少“索引号”：100%", en: "`index` is missing: 100%, really"),
            remedy: Words(zh: "加一行\n索引号: …", en: "add a line\n`index: …`")),
        Finding(
            rule: "layout", severity: .note, place: Place(file: ""),
            message: Words(zh: "缺少版式", en: "a layout is missing")),
    ]

    static let rules = [
        RuleDescription(
            name: "key-missing", severity: .error,
            summary: Words(zh: "必填项应填写", en: "Required keys are filled in"),
            page: Words(zh: "必填项。\n", en: "Required keys.\n"))
    ]

    static func text(
        as format: FindingReport.Format, language: ReportLanguage = .english, prefix: String = "",
        findings: [Finding] = findings
    ) -> String {
        FindingReport(version: "1.2.3", language: language, pathPrefix: prefix, rules: rules)
            .text(of: findings, as: format) { files[$0].map { Array($0.utf8) } }
    }
}
