import Bulletin
import Testing

/// What the head of an entry states, elements and steps, hangs on the wall and turns on the screen as well as on the
/// web page.
@Suite struct StatedPartsTests {
    private static let head = """
        公示: {起: 2026-05-06, 天数: 7日, 意见反馈: "科室，010-5550100"}
        公开要素: {补助标准: "每户1200元"}
        步骤:
          - 名称: 受理
            承办: 便民服务中心
            去向: {齐全: 发证, 不齐: 结束}
          - 发证
        """
    private static let stated = [
        "<th scope=\"row\">补助标准</th><td>每户1200元</td>", ">办理流程</h2>",
        "<strong>受理</strong> 承办：便民服务中心；齐全：转第2步“发证”；不齐：结束", "<strong>发证</strong>",
    ]

    @Test(arguments: ["sheets/B1/XK-1.html", "sheets/B1/all.html", "screens/S1/index.html", "screens/S1/kiosk.html"])
    func theyAreShownWhereTheTextIs(_ path: String) throws {
        try withSmallSite(layouts: false, adding: ["content/entries/新.md": entry("XK-1", head: Self.head)]) { site in
            try site.build()
            let page = try site.text(path)
            for text in Self.stated { #expect(page.contains(text), "\(text)") }
        }
    }

    @Test func anEntryWhoseTextIsNotShownShowsNeither() throws {
        let new = entry("XK-1", head: Self.head + "\n公开方式: 依申请公开")
        try withSmallSite(layouts: false, adding: ["content/entries/新.md": new]) { site in
            try site.build()
            for (path, bytes) in try site.written() where path.hasPrefix("sheets/") || path.hasPrefix("screens/") {
                #expect(!bytes.holds("便民服务中心") && !bytes.holds("每户1200元"), "\(path)")
            }
        }
    }

    @Test func aCardNamesTheSteps() throws {
        let card = Self.head.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n张贴页: 便民卡"
        try withSmallSite(layouts: false, adding: ["content/entries/新.md": entry("XK-1", head: card)]) { site in
            try site.build()
            let page = try site.text("cards/XK-1.html")
            #expect(page.contains("受理 → 发证"))
            #expect(page.contains("每户1200元"))
        }
    }
}
