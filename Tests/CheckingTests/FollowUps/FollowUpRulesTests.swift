import Checking
import Testing

@Suite struct FollowUpRulesTests {
    private func tender(_ answer: (index: String, date: String, head: String)?, item: String = "工程招标公告") -> RuleSite {
        var site = RuleSite()
        site.items = "A,\(item),,及时"
        site.add("n1", on: "2026-03-02")
        if let answer { site.add(answer.index, on: answer.date, answer.head) }
        return site
    }

    @Test func `A call for tenders without a result is told after 120 days`() {
        let expected = """
            content/entries/n1.md:5:12+2 warning
              公告发布于 2026-03-02，到 2026-06-30（120 天）没有公开结果
              announced on 2026-03-02, without a result by 2026-06-30 (120 days)
              发布中标、成交或终止公告，在其头部写“结果: n1”
              publish the award, or that the procedure ended, with `result-of: n1` in its head
            """
        #expect(tender(nil).findings(of: .resultMissing, on: "2026-07-01") == [expected])
        #expect(tender(nil, item: "政府采购公告").findings(of: .resultMissing, on: "2026-07-01") == [expected])
        #expect(tender(nil).findings(of: .resultMissing, on: "2026-06-30") == [], "the last day is in time")
        #expect(tender(nil, item: "工程招标计划").findings(of: .resultMissing) == [])
    }

    @Test(arguments: [
        ("n2", "2026-06-30", "结果: n1", 0), ("n2", "2026-04-01", "承接: n1", 0),
        ("n2", "2026-07-01", "结果: n1", 1), ("n2", "2026-04-01", "更正: n1", 1),
        ("n2", "2026-04-01", "草稿: 是\n结果: n1", 1),
    ])
    func `A result counts that is out in time`(index: String, date: String, head: String, count: Int) {
        // The second entry stands under the item too; only the first is 120 days old.
        #expect(tender((index, date, head)).findings(of: .resultMissing, on: "2026-07-02").count == count)
    }

    private func policy(
        _ interpretation: String?, item: String = "行政规范性文件", head: String = "文号: 青政发〔2026〕3号"
    ) -> RuleSite {
        var site = RuleSite()
        site.items = "A,\(item),,及时\nB,政策解读,,及时"
        // A Monday.
        site.add("n1", on: "2026-03-02", head)
        if let interpretation { site.add("n2", on: interpretation, "公开事项: B\n解读: n1") }
        return site
    }

    @Test func `A policy document is interpreted within 3 working days`() {
        #expect(
            policy(nil).findings(of: .interpretationMissing, on: "2026-03-06") == [
                """
                content/entries/n1.md:6:12+2 warning
                  规范性文件发布于 2026-03-02，到 2026-03-05（3 个工作日）没有解读
                  a policy document of 2026-03-02, without an interpretation by 2026-03-05 (3 working days)
                  发布解读，在其头部写“解读: n1”
                  publish an interpretation with `interprets: n1` in its head
                """
            ])
        #expect(
            policy("2026-03-09").findings(of: .interpretationMissing) == [
                """
                content/entries/n1.md:6:12+2 warning
                  解读发布于 2026-03-09，晚于文件发布后 3 个工作日（2026-03-05）
                  interpreted on 2026-03-09, later than 3 working days after the document (2026-03-05)
                  解读应与文件同步；确有原因的在 例外 中写明
                  interpretations come with their document; give the reason under `allow`
                """
            ])
    }

    @Test func `What is interpreted in time, not yet due, or no policy document is left alone`() {
        #expect(policy("2026-03-05").findings(of: .interpretationMissing) == [])
        #expect(policy("2026-03-01").findings(of: .interpretationMissing) == [])
        #expect(policy(nil).findings(of: .interpretationMissing, on: "2026-03-05") == [])
        #expect(policy(nil, item: "规范性文件清理结果").findings(of: .interpretationMissing) == [])
        #expect(policy(nil, head: "").findings(of: .interpretationMissing) == [], "no number, no document")
    }
}
