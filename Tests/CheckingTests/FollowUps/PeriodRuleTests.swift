import Checking
import Testing

@Suite struct PeriodRuleTests {
    /// Entries by title and date of production.
    private func findings(
        _ limit: String, _ entries: [(title: String, date: String)], on date: String = "2026-11-20"
    ) -> [String] {
        var site = RuleSite()
        site.items = "A,财务收支,,\(limit)"
        for (number, entry) in entries.enumerated() { site.add("n\(number)", on: entry.date, "标题: \(entry.title)") }
        return site.findings(of: .periodMissing, on: date)
    }

    private func missing(
        _ limit: String, _ entries: [(title: String, date: String)], on date: String = "2026-11-20"
    ) -> [String] {
        findings(limit, entries, on: date).compactMap { finding in
            finding.split(separator: "\n").dropFirst(2).first?.split(separator: "” for ").last.map(String.init)
        }
    }

    @Test func `Missing quarters are told at the row of the catalogue`() {
        #expect(
            findings("每季度的首个月20日", [("财务收支", "2026-01-12"), ("财务收支", "2026-07-08")]) == [
                """
                content/catalogue/a.csv:2:1+1 note
                  柳湾村的“财务收支”缺少2026年第1季度、2026年第3季度
                  柳湾村 has no entry under “财务收支” for 2026 Q1, 2026 Q3
                  公开时限是“每季度的首个月20日”：补发缺少的一期；已发布的，在标题中写明所属时期
                  the limit is “每季度的首个月20日”: publish what is missing; where it is published, name its period in the title
                """
            ])
    }

    @Test func `Months end with the last that is due`() {
        let entries = [("2026年7月收支", "2026-08-03"), ("2026年9月份收支", "2026-10-05")]
        #expect(missing("每月10日前", entries, on: "2026-11-10") == ["2026-08"], "October is due on the 10th itself")
        #expect(missing("每月10日前", entries, on: "2026-11-11") == ["2026-08, 2026-10"])
        #expect(missing("每月公开", entries, on: "2026-11-20") == ["2026-08"], "October has all of November")
    }

    @Test func `Titles say which period, whenever the entry was made`() {
        #expect(
            missing(
                "每季度的首个月20日",
                [("2025年第四季度", "2026-03-30"), ("2026年1—3月", "2026-06-30"), ("二〇二六年第二、三季度", "2026-11-01")]) == [
                    "2026 Q2"
                ], "of two with 、 the last is read")
        #expect(missing("每季度的首个月20日", [("2026年第1—3季度", "2026-11-01")]) == [])
        #expect(missing("每半年公开", [("2025年上半年", "2025-07-08"), ("2026年上半年", "2026-07-08")]) == ["2025 H2"])
        #expect(missing("每年1月31日前", [("2023年度", "2024-01-20"), ("2024年度", "2025-01-20")]) == ["2025"])
    }

    @Test func `Accounts begin with their first entry and reach back 13 months`() {
        #expect(missing("每季度的首个月20日", []) == [])
        #expect(missing("每季度的首个月20日", [("2026年第三季度", "2026-10-12")]) == [])
        #expect(missing("每年1月31日前", [("2019年度", "2020-01-20")]) == ["2025"])
        #expect(missing("每季度的首个月20日", [("2020年第一季度", "2020-04-01")]) == ["2025 Q4, 2026 Q1, 2026 Q2, 2026 Q3"])
    }

    @Test(arguments: ["及时", "每周公布", "不定期公开", "信息形成之日起20个工作日内"])
    func `Only whole months are counted`(limit: String) {
        #expect(missing(limit, [("收支", "2026-01-12")]) == [])
    }
}
