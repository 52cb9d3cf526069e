import Checking
import Findings
import Testing

@Suite struct TextRulesTests {
    private func findings(_ rule: Rule, body: String, words: WordList = .builtIn) -> [String] {
        var site = RuleSite()
        site.words = words
        site.add("n1", body: body)
        return site.findings(of: rule)
    }

    /// What stands between the quotes of each message.
    private func quoted(_ body: String) -> [String] {
        findings(.placeholder, body: body).compactMap { finding in
            finding.split(separator: "`").dropFirst().first.map(String.init)
        }
    }

    // MARK: Wrong words

    @Test func `Wrong words are told with the right ones, in the title too`() {
        var site = RuleSite()
        site.add("n1", "标题: 关于扫黑险恶的公告", body: "第一行。\n\n攻府与中共人民共和国。")
        #expect(
            site.findings(of: .words) == [
                """
                content/entries/n1.md:2:15+12 error
                  错字：“扫黑险恶”
                  wrong word: `扫黑险恶`
                  改为“扫黑除恶”
                  write `扫黑除恶`
                """,
                """
                content/entries/n1.md:11:1+6 error
                  错字：“攻府”
                  wrong word: `攻府`
                  改为“政府”
                  write `政府`
                """,
                """
                content/entries/n1.md:11:10+21 error
                  错字：“中共人民共和国”
                  wrong word: `中共人民共和国`
                  改为“中华人民共和国”
                  write `中华人民共和国`
                """,
            ])
    }

    @Test func `Right words are left alone`() {
        #expect(findings(.words, body: "中华人民共和国人民政府，扫黑除恶，公务员，财政付款，秸秆，人民检察院。") == [])
    }

    @Test func `A site's own list goes before the built-in one`() {
        var collector = FindingCollector()
        let table = "错误,正确,级别\n攻府,政府部门,提示\n秸杆,,关闭\n青西镇,青溪镇,\n,空,\n青溪镇,青溪镇,\n甲,乙,严重\n"
        let words = readWords(Array(table.utf8), file: "content/words.csv", collector: &collector)
        #expect(
            findings(.words, body: "攻府，秸杆，青西镇，部暑。", words: words) == [
                """
                content/entries/n1.md:9:1+6 note
                  错字：“攻府”
                  wrong word: `攻府`
                  改为“政府部门”
                  write `政府部门`
                """,
                """
                content/entries/n1.md:9:19+9 error
                  错字：“青西镇”
                  wrong word: `青西镇`
                  改为“青溪镇”
                  write `青溪镇`
                """,
                """
                content/entries/n1.md:9:31+6 warning
                  错字：“部暑”
                  wrong word: `部暑`
                  改为“部署”
                  write `部署`
                """,
            ])
        #expect(
            collector.findings.map(described) == [
                """
                content/words.csv:5:1+0 error
                  “”不能作为错字登记
                  `` is no wrong word
                  写明错字，与正确写法不同，不超过 100 字
                  write the wrong word, unlike the right one, of at most 100 characters
                """,
                """
                content/words.csv:6:1+9 error
                  “青溪镇”不能作为错字登记
                  `青溪镇` is no wrong word
                  写明错字，与正确写法不同，不超过 100 字
                  write the wrong word, unlike the right one, of at most 100 characters
                """,
                """
                content/words.csv:7:9+6 error
                  级别可写 error、warning、note、off
                  write error, warning, note or off
                """,
            ])
    }

    @Test func `Words within words and words that overlap are found`() {
        let words = WordList(adding: ["甲乙丙", "乙", "丙丁", "丁"].map { WrongWord($0, right: "正") })
        let found = findings(.words, body: "甲乙丙丁，乙丙丁，甲丁", words: words).compactMap {
            $0.split(separator: "`").dropFirst().first.map(String.init)
        }
        #expect(found == ["甲乙丙", "丁", "乙", "丙丁", "丁"])
    }

    // MARK: Placeholders

    @Test func `A placeholder is told whole`() {
        #expect(
            findings(.placeholder, body: "定于XX年召开。") == [
                """
                content/entries/n1.md:9:7+2 warning
                  “XX”处还没有填写
                  `XX` was never filled in
                  填上实际内容，或删去
                  fill it in, or remove it
                """
            ])
    }

    /// Texts as they were found published, mostly.
    @Test(arguments: [
        ("XX市XX局于XXX个工作日内办结。", ["XX", "XX", "XXX"]),
        ("××市人民政府，电话：XXXXXX", ["××", "XXXXXX"]),
        ("根据20xx年和201x年、20**年、20×× 年的安排", ["20xx", "201x", "20**", "20××"]),
        ("xx教办〔20\\*\\*〕18号，宜办发20xx13号", ["xx", "20\\*\\*", "20xx"]),
        ("中办发〔〕22号，银办发〔 〕219号，青发[]3号，青发（）3号", ["〔〕", "〔 〕", "[]", "（）"]),
        ("年,市支行认真贯彻。年，我镇", ["年", "年"]),
        ("自年1月1日起至年12月31日止", ["年", "年"]),
        ("每年的月31日之前，年月31日，5月日前", ["年的月", "年月", "月日"]),
        ("联系人：待补充\n\n| 电话 | 待填 |\n\n（待补）TODO", ["待补充", "待填", "待补", "TODO"]),
        ("完成__个项目。\n\n自__年起", ["__", "__"]),
        ("**年我市完成", ["**"]),
        ("位于AA市", ["AA"]),
    ])
    func `What was left in is found`(body: String, expected: [String]) {
        #expect(quoted(body).map { $0 == "**年" ? "**" : $0 } == expected)
    }

    @Test(arguments: [
        "张××、138××××1234、330XXXXXXXX，卡号尾号XX", "https://example.org/xx/20xx，XXL号，Exxon，规格 3XX-20",
        "2026年、20个工作日、2000元、20*30 米", "退回待补充材料，等待补贴", "**年度**预算，20**个**工作日，第20**期**",
        "（）内填写，[链接](a.md)，[ ] 未选，〔2026〕3号", "今年，明年，年初、年满18周岁、每年1月1日、当年3月", "出生年月日，3月日均用水",
        "申请日期：____年__月__日", "__粗体__，姓名：______", "AAA级景区，AA级，*个*别，张*个", "mastodon，TODOS，XYZ",
    ])
    func `What only looks like it is left alone`(body: String) {
        #expect(quoted(body) == [])
    }

    // MARK: Days

    @Test func `Days are counted both ways before they are called wrong`() {
        #expect(
            findings(.daysClaimed, body: "公示时间为2025年2月10日至2025年2月19日，共12个工作日。") == [
                """
                content/entries/n1.md:9:54+17 warning
                  写的是 12 个工作日，但 2025-02-10 至 2025-02-19 首尾两天都算是 8 个工作日，从次日起算是 7 个工作日
                  12 working days are claimed, but 2025-02-10 to 2025-02-19 are 8 working days with both ends and 7 from the next day
                  核对天数和起止日期
                  check the number and both dates
                """
            ])
    }

    @Test(arguments: [
        ("2025年2月10日至2月19日，共8个工作日", 0), ("2025年2月10日至19日（共7个工作日）", 0), ("2025年2月10日至19日，共10天", 0),
        ("2025年2月10日—2025年2月19日，为期九日", 0), ("2025年2月10日起至2月19日止，共5日", 1),
        ("2025-02-10 至 2025-02-19，共5个工作日", 1), ("公示期5个工作日（2025年2月10日至2月14日）", 0),
        ("公示期为7天：2025年2月10日至2月14日", 1),
        // Six days after Monday is a Sunday, so the period goes on to the next Monday.
        ("2025年2月10日至2025年2月17日，共6日", 0),
        ("2025年2月10日，共5项；公共10日", 0), ("2月10日至2月19日，共5日", 0), ("2025年2月31日至2025年3月1日，共99日", 0),
        ("2025年2月10日至2月19日召开三次会议，共12天", 0), ("2025年2月19日至2025年2月10日，共3日", 0),
    ])
    func `Only what cannot be right is told`(body: String, count: Int) {
        #expect(findings(.daysClaimed, body: body).count == count)
    }

    // MARK: Hostile input

    @Test(arguments: [
        "X", "XX年", "20xx", "__", "**年", "*个", "〔", "(", "（ ", "年的月1", "年1", "待补", "共1日", "2025年1月1日至共9日", "攻", "攻府",
        "\n", "| 合计 | 1 |\n",
    ])
    func `Repetition takes time in proportion`(part: String) {
        let body = String(repeating: part, count: 60_000 / part.utf8.count)
        let clock = ContinuousClock()
        let time = clock.measure { _ = findings(.words, body: body) }
        #expect(time < .seconds(20))
    }
}
