import Checking
import Disclosure
import Findings
import Markdown
import Reading
import Testing
import Text

/// The rules on personal information, each with a text that breaks it and one that does not, and with all
/// that a person is told.
@Suite struct PrivacyRuleTests {
    @Test func numbersInEntries() {
        let cases: [(head: String, body: String, expected: [String])] = [
            (
                "标题: 公示", "张三，110101199003074514。",
                [
                    "5:10 error personal-number 这里有公民身份号码（11****************）/ 删去号码；确需区分同名的人，只留最后几位，全站同一种遮盖方式"
                        + " | here is a citizen's identity number (11****************) / remove it; to tell people of one name apart keep the last few digits, masked one way everywhere"
                ]
            ),
            (
                "标题: 张三110101900307451", "正文",
                [
                    "2:15 error personal-number 这里有15 位身份证号码（11*************）/ 删去号码；确需区分同名的人，只留最后几位，全站同一种遮盖方式"
                        + " | here is an identity number of 15 digits (11*************) / remove it; to tell people of one name apart keep the last few digits, masked one way everywhere"
                ]
            ),
            (
                "标题: 公示", "卡号 6222 0212 3456 7890 128",
                [
                    "5:8 error personal-number 这里有银行卡号（62*****************）/ 删去号码；确需区分同名的人，只留最后几位，全站同一种遮盖方式"
                        + " | here is the number of a bank card (62*****************) / remove it; to tell people of one name apart keep the last few digits, masked one way everywhere"
                ]
            ),
            (
                "标题: 公示", "张三 13800138000",
                [
                    "5:8 error personal-mobile 这里有手机号码（13*********）/ 删去；供群众联系的号码写在“联系方式”里，或在号码前写明“联系电话”"
                        + " | here is a mobile number (13*********) / remove it; a number that people are to call belongs under `contact`, or behind 联系电话"
                ]
            ),
            (
                "标题: 公示", "车辆京A12345",
                [
                    "5:7 warning personal-words 这里有机动车号牌（京A*****）/ 与公开事项无关的，删去"
                        + " | here is the plate of a vehicle (京A*****) / remove it unless the matter asks for it"
                ]
            ),
            (
                "标题: 公示", "| 姓名 | 类别 |\n| --- | --- |\n| 张三 | 肢体残疾 |\n",
                [
                    "7:1 warning personal-words 姓名旁边写着“残疾”/ 健康、未成年人等情况属于敏感个人信息，删去或隐去姓名"
                        + " | `残疾` stands beside a person's name / health and minority are sensitive: remove the word, or mask the name"
                ]
            ),
            (
                "标题: 公示", "| 姓名 | 住址 |\n| --- | --- |\n| 张三 | 石桥村三组12号 |\n",
                [
                    "5:1 warning personal-words 名单里有“住址”一列（家庭住址），内容没有遮盖/ 删去这一列，或遮盖其中的内容"
                        + " | the list has an unmasked column `住址` / remove the column, or mask what it holds"
                ]
            ),
            (
                "标题: 公示", "| 姓名 | 备注 |\n| --- | --- |\n| 张三 | 石桥村三组12号 |\n",
                [
                    "7:1 warning personal-words 姓名旁边写着门牌、房号/ 住址写到乡镇（街道）、村（社区）为止"
                        + " | a house or room number stands beside a person's name / give the address down to the town or village only"
                ]
            ),
        ]
        for (head, body, expected) in cases { #expect(findings(head: head, body: body) == expected, "\(head) \(body)") }
    }

    @Test func whatAnOfficeMayWrite() {
        let cases: [(head: String, body: String)] = [
            ("联系方式: 13800138000", "正文"), ("contact:\n  值班: |\n    李主任\n    13800138000", "正文"),
            ("标题: 公示", "监督电话：0990-5550101、13800138000"),
            ("标题: 公示", "| 姓名 | 职务 | 电话 |\n| --- | --- | --- |\n| 张三 | 镇长 | 13800138000 |"),
            ("标题: 公示", "| 姓名 | 身份证号 |\n| --- | --- |\n| 张* | 110101********4514 |"),
            ("索引号: 11990107MB010001XA/202611-00001", "共 13812345678 元，2026-11-20，青政发〔2026〕3号"),
        ]
        for (head, body) in cases { #expect(findings(head: head, body: body) == [], "\(head) \(body)") }
    }

    @Test func fileNames() {
        let source = "---\n标题: 公示\n---\n"
        let reading = page(source, file: "content/pages/张三110101199003074514.md")
        #expect(
            reading.findings.map { text($0.hidingPersonalData) } == [
                "0:0 error personal-number 文件名里有公民身份号码（11****************）/ 给文件改名"
                    + " | the file name holds a citizen's identity number (11****************) / rename the file"
            ])
        #expect(reading.findings.map(\.hidingPersonalData.place.file) == ["content/pages/张三11****************.md"])
    }

    /// Other rules quote what they are about; what they quote is hidden before it is shown.
    @Test func messagesOfOtherRules() {
        let finding = Finding(
            rule: "index-malformed", severity: .error, place: Place(file: "a.md"),
            message: Words(zh: "索引号“110101199003074514”太短", en: "index number `110101199003074514` is short"),
            remedy: Words(zh: "是不是“13800138000”？", en: "did you mean `13800138000`?"))
        #expect(
            text(finding.hidingPersonalData)
                == "0:0 error index-malformed 索引号“11****************”太短/ 是不是“13*********”？"
                + " | index number `11****************` is short / did you mean `13*********`?")
    }

    @Test func differentPartsOfOneNumber() {
        func masking(_ left: String, _ right: String) -> [String] {
            let readings = [("content/entries/a.md", left), ("content/entries/b.md", right)].map { file, body in
                entry("---\n标题: 公示\n---\n\(body)\n", file: file)
            }
            return checkSite(readings, pages: [], context: context).findings
                .filter { $0.rule == "masking-differs" }.map(text)
        }
        #expect(
            masking("张三 110101********4514", "名单：张三 11010119900307****") == [
                "4:17 warning masking-differs “张三”的号码在这里露出前 14 位，在 content/entries/a.md:4 露出前 6 位、后 4 位，拼起来会露出更多"
                    + "/ 全站用同一种遮盖方式"
                    + " | the number of “张三” shows the first 14 here and the first 6 and last 4 in content/entries/a.md:4: together more"
                    + " / mask it the same way everywhere"
            ])
        #expect(masking("张三 110101********4514", "张三 110101********4514") == [])
        #expect(masking("张三 110101********4514", "李四 11010119900307****") == [])
        #expect(masking("张三 138****1234", "张三 139****12345") == [])
    }
}

@Suite struct AttachmentRuleTests {
    @Test func numbersInTables() {
        let csv = "姓名,金额\n张三,600\n李四,110101199003074514\n王五,13800138000\n"
        #expect(
            attachment("名单.csv", csv) == [
                "3:8 error personal-number 这里有公民身份号码（11****************）/ 删去号码；确需区分同名的人，只留最后几位，全站同一种遮盖方式"
                    + " | here is a citizen's identity number (11****************) / remove it; to tell people of one name apart keep the last few digits, masked one way everywhere",
                "4:8 error personal-mobile 这里有手机号码（13*********）/ 删去；供群众联系的号码写在“联系方式”里，或在号码前写明“联系电话”"
                    + " | here is a mobile number (13*********) / remove it; a number that people are to call belongs under `contact`, or behind 联系电话",
            ])
        #expect(attachment("名单.csv", "姓名,金额\n张*,600.00\n") == [])
        #expect(attachment("电话.csv", "单位,联系人,手机\n民政办,张三,13800138000\n") == [])
        #expect(
            attachment("名单.csv", "姓名,残疾等级\n张三,二级\n") == [
                "1:1 warning personal-words 名单里有“残疾等级”一列（健康状况），内容没有遮盖/ 删去这一列，或遮盖其中的内容"
                    + " | the list has an unmasked column `残疾等级` / remove the column, or mask what it holds"
            ])
    }

    /// A roll of thousands is told in a few lines.
    @Test func rollsAreCounted() {
        let rows = (100...999).map { "张三,1380013\($0)0\n" }.joined()
        let found = attachment("名单.csv", "姓名,号码\n" + rows)
        #expect(found.count == 6)
        #expect(found.contains("0:0 error personal-mobile 同类问题另有 895 处 | 895 more of the same kind"))
    }

    @Test func typesAndWhatIsNotRead() {
        let declare =
            "/ 请人核对有无个人信息，并在条目的“附件”下写“核对: 已核对，无个人信息”"
        let declareEnglish = " / have it looked through, and write `checked: …` under the entry's attachment"
        #expect(
            attachment("表.pdf", "%PDF-1.7\n") == [
                "0:0 warning attachment-unreadable 附件（PDF 文件）的内容无法自动检查\(declare)"
                    + " | the attachment (a PDF file) cannot be looked into\(declareEnglish)"
            ])
        #expect(attachment("表.pdf", "%PDF-1.7\n", isDeclared: true) == [])
        #expect(
            attachment("表.xls", "<html><table></table></html>") == [
                "0:0 error attachment-type 文件名以“.xls”结尾，内容却是网页/ 用办公软件打开，另存为 .xls；不要只改文件名"
                    + " | the name ends in .xls, but the file is a web page / open it and save it as .xls; renaming does not convert it"
            ])
        #expect(attachment("表.csv", "姓名,金额\n") == [])
        let text = checkAttachment(
            Array("%PDF-1.7\n".utf8), path: "表.pdf", isDeclared: false,
            extractedText: Array("张三 110101199003074514\n".utf8))
        #expect(
            text.map(rendered) == [
                "0:0 error personal-number 附件的 PDF 里有公民身份号码（11****************）/ 删去号码；确需区分同名的人，只留最后几位，全站同一种遮盖方式"
                    + " | PDF of the attachment holds a citizen's identity number (11****************) / remove it; to tell people of one name apart keep the last few digits, masked one way everywhere"
            ])
    }

    /// Whatever is found, no sentence holds a number of a person.
    @Test func noMessageHoldsAValue() {
        let csv = "姓名,身份证号,手机,卡号\n张三,110101199003074514,13800138000,6222021234567890128\n"
        for finding in checkAttachment(Array(csv.utf8), path: "名单13900139000.csv", isDeclared: false) {
            let words = rendered(finding)
            for value in ["1101011990", "138001", "139001", "622202"] { #expect(!words.contains(value), "\(words)") }
        }
    }
}

private func attachment(_ path: String, _ content: String, isDeclared: Bool = false) -> [String] {
    checkAttachment(Array(content.utf8), path: path, isDeclared: isDeclared).map(rendered)
}

private func findings(head: String, body: String) -> [String] {
    page("---\n\(head)\n---\n\n\(body)", file: "content/pages/a.md").findings
        .filter { $0.rule.hasPrefix("personal") }.map(text)
}

private func page(_ text: String, file: String) -> PageReading {
    let bytes = Array(text.utf8)
    return PageReading(source: EntrySource(file: file, bytes: bytes), bytes: bytes, options: MarkdownOptions())
}

private func entry(_ text: String, file: String) -> EntryReading {
    let bytes = Array(text.utf8)
    return EntryReading(
        source: EntrySource(file: file, bytes: bytes), bytes: bytes, defaults: [], context: context,
        options: MarkdownOptions())
}

private let context = CheckContext(
    site: Site(name: "青溪镇", body: "青溪镇人民政府"), date: CivilDate(dayNumber: 20_000),
    catalogue: buildCatalogue(from: []).catalogue,
    units: UnitTree([]), boards: [], calendar: WorkCalendar([]), noticeRules: [:], indexPatterns: [], files: [:])

private func rendered(_ finding: Finding) -> String { text(finding) }

/// `line:column severity rule 中文/ 改法 | English / fix`.
private func text(_ finding: Finding) -> String {
    let span = finding.place.span
    let remedy = finding.remedy.map { (zh: "/ " + $0.zh, en: " / " + $0.en) } ?? (zh: "", en: "")
    return "\(span.line):\(span.column) \(finding.severity) \(finding.rule) \(finding.message.zh)\(remedy.zh)"
        + " | \(finding.message.en)\(remedy.en)"
}
