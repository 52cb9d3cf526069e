import Checking
import Testing

@Suite struct TableWidthRuleTests {
    /// What is said of a table of so many columns, each with a figure of millions, in an entry with such a head.
    private func findings(columns: Int, head: String) -> Int {
        var site = RuleSite()
        let lines = [
            "|" + (1...columns).map { " 第\($0)栏（元） |" }.joined(), "|" + String(repeating: "--:|", count: columns),
            "|" + String(repeating: " 1,234,567.00 |", count: columns),
        ]
        site.add("n1", on: "2026-03-02", head, body: lines.joined(separator: "\n"))
        return site.findings(of: .tableWide).count
    }

    private static let posted = "公示: {起: 2026-03-02, 止: 2026-03-10}"

    @Test(arguments: [
        (6, posted, 0), (10, posted, 0), (24, posted, 1), (60, posted, 1), (24, "张贴页: 办事指南", 1),
        // Pages scroll, and what does not hang needs no paper.
        (24, "", 0), (24, "张贴页: 便民卡", 0),
    ])
    func tablesThatHangFindRoom(columns: Int, head: String, expected: Int) {
        #expect(findings(columns: columns, head: head) == expected)
    }
}
