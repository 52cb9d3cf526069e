import Checking
import Testing

@Suite struct ElementRuleTests {
    private func findings(_ elements: String, _ head: String = "", body: String) -> [String] {
        var site = RuleSite()
        site.items = "A,事项甲,\(elements),及时"
        site.add("n1", head, body: body)
        return site.findings(of: .elementMissing)
    }

    @Test func `Elements that nothing states are named`() {
        #expect(
            findings("申请条件、办理流程、收费标准", body: "## 申请条件\n\n无。") == [
                """
                content/entries/n1.md:3:15+1 warning
                  缺少公开要素：办理流程、收费标准
                  elements are missing: 办理流程, 收费标准
                  正文里加上同名的标题，或在头部的“公开要素”下写明
                  add headings of these names to the body, or state them under `elements`
                """
            ])
    }

    @Test(arguments: [
        ("## 申请条件\n\n## 办理流程", ""),
        ("## 一、申请条件（一）\n\n## （二）办理流程图", "numbers, brackets and longer names"),
        ("## 条件\n\n## 流程", "names that the element holds"),
        ("## 申请条件和办理流程", "one heading for two"),
        ("## 申请 条件\n\n## 办理、流程", "blanks and punctuation"),
    ])
    func `Headings may be worded otherwise`(body: String, why: String) {
        #expect(findings("申请条件、办理流程", body: body) == [], "\(why)")
    }

    @Test func `Elements may stand in the head`() {
        #expect(findings("申请条件、办理流程", "公开要素:\n  申请条件: 无\n  办理流程: 见图", body: "正文") == [])
        #expect(findings("联系方式、文号", "联系方式: 0571-1\n文号: 青政发〔2026〕3号", body: "正文") == [])
        #expect(findings("公示期、公示名单", "公示:\n  起: 2026-03-02\n  止: 2026-03-12", body: "## 名单") == [])
    }

    @Test(arguments: [
        ("规划文本", "正文", ""), ("文件全文、全文", "正文", ""), ("申请条件、办理流程", "正文", "草稿: 是"),
        ("申请条件、办理流程", "正文", "公开方式: 依申请公开"),
        ("申请条件、办理流程", "正文", "撤下:\n  日期: 2026-05-01\n  原因: 公示期满"),
    ])
    func `Where nothing can be asked for, nothing is`(elements: String, body: String, head: String) {
        #expect(findings(elements, head, body: body) == [])
    }

    @Test func `A heading of one character states nothing`() {
        #expect(findings("申请条件、办理流程", body: "## 申\n\n## 办理流程").count == 1)
    }
}
