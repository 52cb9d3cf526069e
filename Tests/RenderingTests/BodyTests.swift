import Disclosure
import Testing

@testable import Rendering

/// Bodies as pages show them: links from where the page stands, tables from files.
@Suite struct BodyTests {
    private func body(
        _ text: String, to targets: [LinkTarget], tables: [String: [[String]]] = [:], audience: Audience = .everyone
    ) throws -> String {
        var site = SmallRendering(
            entries: [
                entry("E-0", audience: audience), entry("E-1"), entry("E-2", audience: .internal),
                entry("E-3", isDraft: true),
            ], pages: [FixedPage(file: "content/pages/g.md", name: "g", title: "指南", order: 1)])
        site.bodies = [(text, targets), ("", []), ("", []), ("", [])]
        site.pageBodies = [(text, targets)]
        site.tables = tables
        let path = audience == .everyone ? "web/entries/E-0.html" : "internal/web/entries/E-0.html"
        return try #require(try site.outputs()[path])
    }

    @Test(
        arguments: [
            (LinkTarget.entry(1, fragment: ""), "../entries/E-1.html"),
            (.entry(1, fragment: "#主要职责"), "../entries/E-1.html#%E4%B8%BB%E8%A6%81%E8%81%8C%E8%B4%A3"),
            (.here(fragment: "#一"), "#%E4%B8%80"),
            (.page(0, fragment: "#a-b_c.d~e"), "../pages/g.html#a-b_c.d~e"),
            (.file("content/entries/x/表 1.csv"), "../entries/E-0/%E8%A1%A8%201.csv"),
            (.file("content/entries/x/a%b&c'\"?.pdf"), "../entries/E-0/a%25b%26c%27%22%3F.pdf"),
            (.nowhere, "#"),
        ])
    func linksAreWrittenFromWhereThePageStands(target: LinkTarget, address: String) throws {
        #expect(try body("[链接](x.md)", to: [target]) == "<p><a href=\"\(address)\">链接</a></p>\n")
    }

    @Test func theSameLinksOnAPageOfItsOwn() throws {
        var site = SmallRendering(
            entries: [entry("E-0")], pages: [FixedPage(file: "content/pages/g.md", name: "g", title: "指南", order: 1)])
        site.bodies = [("", [])]
        site.pageBodies = [("[一](x) ![二](y.png)", [.entry(0, fragment: ""), .file("content/pages/图.png")])]
        #expect(
            try site.outputs()["web/pages/g.html"]
                == "<p><a href=\"../entries/E-0.html\">一</a> <img src=\"../pages/g/%E5%9B%BE.png\" alt=\"二\" loading=\"lazy\" /></p>\n"
        )
    }

    @Test func aPageInsideLeadsToThePublicOneAndNeverToWhatNobodySees() throws {
        let links = "[公开](a) [内部](b) [草稿](c)"
        let targets: [LinkTarget] = [.entry(1, fragment: "#x"), .entry(2, fragment: ""), .entry(3, fragment: "")]
        #expect(
            try body(links, to: targets, audience: .internal) == """
                <p><a href="../../../web/entries/E-1.html#x">公开</a> <a href="../entries/E-2.html">内部</a> \
                <a href="#">草稿</a></p>

                """)
        #expect(
            try body(links, to: targets) == """
                <p><a href="../entries/E-1.html#x">公开</a> <a href="#">内部</a> <a href="#">草稿</a></p>

                """)
    }

    @Test func anImageOfATableIsDrawnAsOne() throws {
        let table = [["项目", "金额"], ["<收入>", "1,200"], ["支出"]]
        #expect(
            try body("![表 & 图](t.csv)", to: [.file("t.csv")], tables: ["t.csv": table]) == """
                <div class="table" role="region" tabindex="0" aria-label="table 1 表 &amp; 图">
                <table>
                <caption>表 &amp; 图</caption>
                <thead>
                <tr>
                <th scope="col">项目</th>
                <th scope="col" class="right">金额</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>&lt;收入&gt;</td>
                <td class="right">1,200</td>
                </tr>
                <tr>
                <td>支出</td>
                <td></td>
                </tr>
                </tbody>
                </table>
                </div>


                """)
    }

    @Test(arguments: [Manner.onRequest, .proactive])
    func theTextIsShownOnlyOfWhatIsShown(manner: Manner) throws {
        var site = SmallRendering(entries: [
            entry("E", manner: manner, withdrawn: manner == .proactive ? "2026-05-08" : nil)
        ])
        site.bodies = [("正文。", [])]
        #expect(try site.outputs()["web/entries/E.html"] == "")
    }

    @Test func personalPartsStayUntilTheNoticeEnds() throws {
        var site = SmallRendering(entries: [entry("E", until: "2026-05-08", personal: ["名单"])])
        site.bodies = [("## 名单\n\n张三\n\n## 标准\n\n照旧。", [])]
        #expect(try #require(try site.outputs(on: "2026-05-08")["web/entries/E.html"]).contains("张三"))
        let after = try site.outputs(on: "2026-05-09")["web/entries/E.html"]
        #expect(after == "<h2 id=\"标准\">标准</h2>\n<p>照旧。</p>\n")
    }
}
