import Bulletin
import Testing

/// Steps of a head on the page of their entry: drawn, and written beneath.
@Suite struct StepPageTests {
    private static let head = """
        步骤:
          - 申请
          - 名称: 受理
            承办: 便民服务中心
            时限: 当场
            去向: {齐全: 发证, 不齐: 申请}
          - 发证
        """

    @Test func stepsAreDrawnAndWritten() throws {
        // What the text says of its own procedure is not drawn a second time.
        let body = "## 办理流程\n\n1. 甲\n2. 乙"
        try withSmallSite(layouts: false, adding: ["content/entries/新.md": entry("XK-1", head: Self.head, body: body)])
        {
            site in
            try site.build()
            let page = try site.text("web/entries/XK-1.html")
            #expect(page.split(separator: "<svg class=\"flow\"").count == 2)
            for text in [">1 申请<", ">2 受理<", ">3 发证<", ">承办：便民服务中心；时限：当场<", ">齐全<", ">转第1步“申请”<"] {
                #expect(page.contains(text), "\(text)")
            }
            #expect(page.contains("<li><b>受理</b><p>承办：便民服务中心</p><p>时限：当场</p>"))
            #expect(page.contains("<ul><li>齐全：转第3步“发证”</li><li>不齐：转第1步“申请”</li></ul>"))
        }
    }

    @Test(arguments: ["公开方式: 依申请公开", "撤下: {日期: 2026-05-01, 原因: 信息有误}"])
    func stepsGoWithTheText(_ standing: String) throws {
        let new = entry("XK-1", head: Self.head + "\n" + standing)
        try withSmallSite(layouts: false, adding: ["content/entries/新.md": new]) { site in
            try site.build()
            let page = try site.text("web/entries/XK-1.html")
            #expect(!page.contains("便民服务中心") && !page.contains("<svg class=\"flow\""))
        }
    }
}
