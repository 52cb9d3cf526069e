import Checking
import Disclosure
import Testing

/// What falls due, from a whole site.
@Suite struct DueTests {
    private func due(_ entries: [(date: String, head: String)], items: String, on date: String, days: Int) -> [String] {
        var site = RuleSite()
        site.items = items
        for (number, entry) in entries.enumerated() { site.add("QX-2026-00\(number + 1)", on: entry.date, entry.head) }
        return site.model(on: date).dueMatters(within: days).map { matter in
            [matter.date.description, matter.kind.rawValue, matter.index, matter.period.en, matter.boards.joined()]
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    @Test func noticesGoUpAndComeDown() {
        let entries = [
            ("2026-03-02", "公示: {起: 2026-03-04, 止: 2026-03-06}"),
            // Published later than it should hang.
            ("2026-03-05", "公示: {起: 2026-03-04, 止: 2026-03-20}"),
            ("2026-03-02", "公示: {起: 2026-03-01, 止: 2026-03-20}\n撤下: {日期: 2026-03-05, 原因: 信息有误}"),
            ("2026-03-02", "草稿: 是\n公示: {起: 2026-03-04, 止: 2026-03-06}"),
        ]
        #expect(
            due(entries, items: "A,事项甲,,及时", on: "2026-03-04", days: 3) == [
                "2026-03-04 put-up QX-2026-001", "2026-03-05 put-up QX-2026-002", "2026-03-05 take-down QX-2026-003",
                "2026-03-07 take-down QX-2026-001",
            ])
        #expect(due(entries, items: "A,事项甲,,及时", on: "2026-03-05", days: 0).count == 2)
    }

    @Test func periodicItemsAreDueUntilTheyArePublished() {
        let items = "A,财务收支,,每季度的首个月20日"
        let first = ("2026-01-12", "标题: 2025年第四季度财务收支")
        #expect(due([first], items: items, on: "2026-04-10", days: 10) == ["2026-04-20 periodic 2026 Q1"])
        #expect(due([first], items: items, on: "2026-04-10", days: 9) == [])
        let second = ("2026-04-10", "标题: 2026年第一季度财务收支")
        #expect(due([first, second], items: items, on: "2026-04-10", days: 10) == [])
    }

    @Test func whatIsWithheldIsLookedAtEachYear() {
        let entries = [("2025-03-02", "公开方式: 不予公开\n审查: [{环节: 审核, 人员: 甲, 日期: 2025-03-05}]")]
        #expect(
            due(entries, items: "A,事项甲,,及时", on: "2026-03-01", days: 5) == ["2026-03-05 withheld-review QX-2026-001"])
        #expect(due(entries, items: "A,事项甲,,及时", on: "2025-03-05", days: 30) == [])
    }

    @Test func theAnnualReportIsDueInJanuary() {
        #expect(due([], items: "A,事项甲,,及时", on: "2026-12-30", days: 40) == ["2027-01-31 annual-report 2026"])
        let report = ("2027-01-20", "标题: 青溪镇2026年政府信息公开工作年度报告")
        #expect(due([report], items: "A,事项甲,,及时", on: "2027-01-21", days: 40) == [])
    }
}
