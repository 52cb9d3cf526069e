import Checking
import Disclosure
import Findings
import Testing
import Text

@Suite("Severities and leave to break rules")
struct SeverityTests {
    private func findings(_ text: String) -> [Finding] { CheckedText(SiteText(text, over: baseSite)).findings }

    private let late = entry("生成日期: 2026-01-05", "发布日期: 2026-03-04")

    @Test(
        "What site.yaml says of a rule",
        arguments: [
            ("错误", .error), ("error", .error), ("警告", .warning), ("提示", .note), ("note", .note), ("关闭", nil),
            ("off", nil), ("warning", .warning),
        ] as [(String, Severity?)])
    func changed(word: String, severity: Severity?) {
        for key in ["规则", "rules"] {
            let found = findings(late + siteFile("\(key):\n  published-late: \(word)"))
            #expect(found.map(\.severity) == [severity].compactMap { $0 })
        }
        #expect(findings(late).map(\.severity) == [.warning])
    }

    @Test("What an entry has leave to break is not said of it, and of no other")
    func allowed() {
        let leave = "例外:\n  - 规则: published-late\n    理由: 台风停工"
        let other = entry(
            "索引号: QX-2026-002", "生成日期: 2026-01-05", "发布日期: 2026-03-04", file: "content/entries/b.md")
        #expect(findings(entry("生成日期: 2026-01-05", "发布日期: 2026-03-04", leave)).isEmpty)
        #expect(
            findings(entry("生成日期: 2026-01-05", "发布日期: 2026-03-04", leave) + other).map(\.place.file)
                == ["content/entries/b.md"])
        let noReason = entry("生成日期: 2026-01-05", "发布日期: 2026-03-04", "allow: {rule: published-late}")
        #expect(findings(noReason).map(\.rule) == ["published-late", "value-malformed"])
    }

    @Test("Binding rules are errors, and neither the site nor an entry can relax one", arguments: Rule.allCases)
    func binding(rule: Rule) {
        #expect(!rule.isBinding || rule.defaultSeverity == .error)
        for severity in ["warning", "note", "off"] {
            let found = findings(siteFile("规则:\n  \(rule.rawValue): \(severity)"))
            #expect(found.isEmpty == !rule.isBinding)
        }
        #expect(findings(siteFile("规则:\n  \(rule.rawValue): error")).isEmpty)
        #expect(findings(entry("例外:\n  规则: \(rule.rawValue)\n  理由: 试用")).isEmpty == !rule.isBinding)
    }

    @Test("A rule that may be relaxed never costs an entry")
    func relaxed() {
        for rule in Rule.allCases where !rule.isBinding {
            // What is said of a slip under a rule that may be switched off must leave the entry in the model.
            for test in BodyRuleTests.all + EntryRuleTests.all + HeadRuleTests.all where test.rule == rule {
                let entries = CheckedText(SiteText(test.broken, over: baseSite)).site.model.entries.count
                let mended = CheckedText(SiteText(test.mended, over: baseSite)).site.model.entries.count
                #expect(entries == mended, "\(rule.rawValue): \(test.broken)")
            }
        }
    }
}

@Suite("What folders give their entries")
struct DefaultsTests {
    private func checked(_ text: String) -> CheckedText { CheckedText(SiteText(text, over: baseSite)) }

    @Test("Nearer folders win over farther ones, and an entry's own key wins whole")
    func precedence() {
        let checked = checked(
            """
            -- content/entries/_defaults.yaml --
            责任科室: 甲科
            联系方式: 1
            附件:
              - 文件: 总表.csv
              - 文件: 分表.csv
            -- content/entries/村/_defaults.yaml --
            office: 乙科
            -- content/entries/总表.csv --
            1
            -- content/entries/分表.csv --
            1
            -- content/entries/村/附表.csv --
            1

            """ + entry("附件:\n  - 文件: 总表.csv")
                + entry("索引号: QX-2026-002", "附件:\n  文件: 附表.csv", file: "content/entries/村/b.md"))
        // Nothing is left of what the entries' own keys took the place of.
        #expect(checked.findings.map { "\($0.place.file) \($0.rule)" } == ["content/entries/分表.csv attachment-unused"])
        let entries = checked.site.model.entries
        #expect(entries.map(\.office) == ["甲科", "乙科"])
        #expect(entries.map(\.contact) == ["1", "1"])
        #expect(
            entries.map { $0.attachments.map(\.file) } == [["content/entries/总表.csv"], ["content/entries/村/附表.csv"]])
    }

    @Test("A blank key of the entry's own takes the default away")
    func blank() {
        let checked = checked("-- content/entries/_defaults.yaml --\n责任科室: 甲科\n\n" + entry("责任科室:"))
        #expect(checked.site.model.entries.map(\.office) == [""])
    }

    @Test("What is wrong in the defaults is said there")
    func places() {
        let text = SiteText(
            "-- content/entries/_defaults.yaml --\n属于: ▸QX-2026-009◂\n发布日期: ▸3月4日◂\n\n" + entry(without: ["发布日期"]),
            over: baseSite)
        #expect(CheckedText(text).findings.map(\.place) == [text.places[1]])
        let related = SiteText(
            "-- content/entries/_defaults.yaml --\n# 本文件夹\n属于: ▸QX-2026-777◂\n\n" + entry(), over: baseSite)
        let found = CheckedText(related).findings
        #expect(found.map(\.rule) == ["relation-unknown"])
        #expect(found.map(\.place) == related.places)
    }

    @Test("An attachment in the defaults is looked for beside the entry")
    func attachments() {
        let checked = checked(
            "-- content/entries/村/_defaults.yaml --\n附件: [{文件: 表.csv}]\n\n"
                + entry("索引号: QX-2026-002", file: "content/entries/村/组/b.md") + "-- content/entries/村/组/表2.csv --\n1\n")
        #expect(
            checked.findings.map(shown) == [
                """
                content/entries/村/_defaults.yaml:1:19+7 error attachment-missing
                找不到文件“表.csv” / 是不是“表2.csv”？
                there is no file `表.csv` / did you mean `表2.csv`?
                """
            ])
    }
}

@Suite("Both names of a key")
struct KeyNameTests {
    @Test("Chinese and English heads make one and the same entry")
    func entries() throws {
        let chinese = entry(
            "内容概述: 概", "主题词: [一, 二]", "责任科室: 科", "文号: 青政发〔2026〕3号", "变更日期: 2026-03-03", "施行日期: 2026-04-01",
            "失效日期: 2027-04-01", "公示: {起: 2026-03-04, 止: 2026-03-16, 规则: GC-7, 公开栏: [B1], 意见反馈: 来信}",
            "公开方式: 依申请公开", "公开对象: 内部", "公开渠道: [网站]", "审查: [{环节: 审核, 人员: 张, 日期: 2026-03-03, 意见: 同意}]",
            "公开要素: {金额: 百元}", "更正: QX-2026-002", "替代: QX-2026-002", "解读: QX-2026-002", "承接: QX-2026-002",
            "结果: QX-2026-002", "属于: QX-2026-002", "版次: 2", "更改说明: 改", "撤下: {日期: 2026-03-20, 原因: 信息有误, 说明: 无}",
            "联系方式: 电话", "附件: [{文件: 表.csv, 标题: 表}]", "个人信息: [名单]", "草稿: 否", "例外: [{规则: footnote, 理由: 无}]",
            body: "# 名单")
        let english = """
            -- content/entries/a.md --
            ---
            title: 甲
            item: 部门预算
            unit: 党政办
            index: QX-2026-001
            produced: 2026-03-02
            published: 2026-03-04
            summary: 概
            keywords: [一, 二]
            office: 科
            document: 青政发〔2026〕3号
            changed: 2026-03-03
            effective: 2026-04-01
            expires: 2027-04-01
            posted: {from: 2026-03-04, until: 2026-03-16, rule: GC-7, boards: [B1], objections: 来信}
            manner: on-request
            audience: internal
            channels: [网站]
            review: [{step: 审核, by: 张, on: 2026-03-03, opinion: 同意}]
            elements: {金额: 百元}
            corrects: QX-2026-002
            replaces: QX-2026-002
            interprets: QX-2026-002
            follows: QX-2026-002
            result-of: QX-2026-002
            part-of: QX-2026-002
            edition: 2
            change: 改
            withdrawn: {on: 2026-03-20, reason: 信息有误, note: 无}
            contact: 电话
            attachments: [{file: 表.csv, title: 表}]
            personal: [名单]
            draft: no
            allow: [{rule: footnote, reason: 无}]
            ---

            # 名单
            """
        let files = "\n-- content/entries/表.csv --\n1\n" + otherEntry("标题: 乙")
        let readings = [chinese, english].map { CheckedText(SiteText($0 + files, over: baseSite)) }
        #expect(readings.flatMap(\.findings).map(shown) == [])
        let entries = try readings.map { try withoutPlaces(#require($0.site.model.entries.first)) }
        #expect(entries[0] == entries[1])
        #expect(entries[0].contains("2026-03-20"))
    }

    @Test("Every key has a Chinese and an English name of its own")
    func names() {
        #expect(Set(EntryKey.allNames).count == EntryKey.allCases.count * 2)
        for key in EntryKey.allCases {
            #expect(EntryKey.named(key.english) == key)
            #expect(EntryKey.named(key.chinese) == key)
        }
    }
}
