import Checking
import Findings
import Formats
import Testing

/// The example on the page of a rule whose suite makes its own sites, with all that is said of it.
struct RuleExample: Sendable {
    let rule: Rule
    /// As `described` gives them, the one on the page first.
    let findings: [String]

    /// Entries whose index numbers are QX-2026-001 and on, checked as a whole.
    init(
        _ rule: Rule, items: String = "A,事项甲,,及时", on date: String = "2026-11-20",
        _ entries: (date: String, head: String, body: String)...
    ) {
        var site = RuleSite()
        site.items = items
        for (number, entry) in entries.enumerated() {
            site.add("QX-2026-00\(number + 1)", on: entry.date, entry.head, body: entry.body)
        }
        self.rule = rule
        findings = site.findings(of: rule, on: date)
    }

    init(_ rule: Rule, attachment path: String, _ text: String) {
        self.init(rule, attachment: path, Array(text.utf8))
    }

    init(_ rule: Rule, attachment path: String, _ bytes: [UInt8]) {
        self.rule = rule
        findings = checkAttachment(bytes, path: path, isDeclared: false)
            .filter { $0.rule == rule.rawValue }.map(described)
    }

    /// The lines of the finding: its place, then its words in Chinese and English.
    var lines: [String] {
        findings.first.map { $0.split(separator: "\n").map { String($0.drop { $0 == " " }) } } ?? []
    }
}

extension RuleExample {
    static let all = followUps + texts + paper + privacy

    private static let followUps = [
        RuleExample(
            .elementMissing, items: "A,事项甲,申请条件、办理流程、收费标准,及时",
            ("2026-03-02", "", "# 申请条件\n\n年满六十周岁。")),
        RuleExample(
            .periodMissing, items: "A,财务收支,,每季度的首个月20日",
            ("2026-04-10", "标题: 2026年第一季度财务收支", ""), ("2026-10-12", "标题: 2026年第三季度财务收支", "")),
        RuleExample(
            .relationCircle, ("2026-03-02", "承接: QX-2026-002", ""), ("2026-03-02", "承接: QX-2026-001", "")),
        RuleExample(.relationTime, ("2026-03-02", "", ""), ("2026-02-27", "结果: QX-2026-001", "")),
        RuleExample(.resultMissing, items: "A,工程招标公告,,及时", ("2026-03-02", "", "")),
        RuleExample(.interpretationMissing, items: "A,规范性文件,,及时", ("2026-03-02", "文号: 青政发〔2026〕3号", "")),
    ]

    private static let texts = [
        RuleExample(.words, ("2026-03-02", "标题: 关于扫黑险恶的公告", "")),
        RuleExample(.placeholder, ("2026-03-02", "", "定于XX年召开。")),
        RuleExample(.daysClaimed, ("2026-03-02", "", "2026年3月2日至2026年3月10日，共10个工作日")),
        RuleExample(
            .sumWrong,
            ("2026-03-02", "", "| 项目 | 金额（元） |\n|---|--:|\n| 水费 | 1,200.50 |\n| 电费 | 300.00 |\n| 合计 | 1,500.05 |")),
        RuleExample(
            .balanceWrong,
            (
                "2026-03-02", "",
                "| 项目 | 金额（元） |\n|---|--:|\n| 期初结余 | 1,000.00 |\n| 本季收入 | 500.00 |\n| 本季支出 | 300.50 |\n| 期末结余 | 1,200.50 |"
            )),
    ]

    /// One of 24 columns of millions.
    private static let wide: [String] = [
        "| 村名 |" + (1...23).map { " 第\($0)栏（元） |" }.joined(), "|---|" + String(repeating: "--:|", count: 23),
        "| 示例村 |" + String(repeating: " 1,234,567.00 |", count: 23),
    ]

    private static let paper = [
        RuleExample(
            .tableWide, ("2026-03-02", "公示: {起: 2026-03-02, 止: 2026-03-10}", wide.joined(separator: "\n")))
    ]

    /// A document of Word with such core properties.
    static func document(_ properties: String) -> [UInt8] {
        storedArchive([
            ("word/document.xml", Array("<w:document/>".utf8)),
            ("docProps/core.xml", Array("<cp:coreProperties>\(properties)</cp:coreProperties>".utf8)),
        ])
    }

    /// The identity number is the example of the standard, GB 11643.
    private static let privacy = [
        RuleExample(.personalNumber, ("2026-03-02", "", "张三，身份证号 11010519491231002X")),
        RuleExample(.personalMobile, ("2026-03-02", "", "张三 13800138000")),
        RuleExample(.personalWords, ("2026-03-02", "", "| 姓名 | 类别 |\n|---|---|\n| 张三 | 肢体残疾 |")),
        RuleExample(
            .maskingDiffers, ("2026-03-02", "", "张三 110105********002X"), ("2026-03-02", "", "张三 11010519491231****")),
        RuleExample(.attachmentUnreadable, attachment: "表.pdf", "%PDF-1.7\n"),
        // A picture whose only tag, 013B, names its author.
        RuleExample(
            .attachmentTraces, attachment: "入户.tif",
            "II*\0\u{8}\0\0\0\u{1}\0;\u{1}\u{2}\0\u{6}\0\0\0\u{1A}\0\0\0\0\0\0\0Zhang\0"),
        RuleExample(
            .attachmentAuthor, attachment: "名单.docx",
            document("<dc:creator>张三</dc:creator><cp:lastModifiedBy>李四</cp:lastModifiedBy>")),
        RuleExample(.attachmentType, attachment: "表.xls", "<html><table></table></html>"),
    ]
}
