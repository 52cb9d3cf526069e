import Paginating
import Testing

/// Photographs in tables, texts of tables, parts for cards; and what tables of money carry over.
@Suite struct SpecialTableTests {
    @Test func aPhotographGetsRoomOfItsOwn() {
        let rows = (1...9).map { "<tr><td><img src=\"\($0).jpg\" alt=\"\"></td><td>张三</td></tr>" }.joined()
        let html = "<table><thead><tr><th>照片</th><th>姓名</th></tr></thead><tbody>\(rows)</tbody></table>"
        let layout = paginate(html: Array(html.utf8), style: SheetStyle(paper: .a4))
        let pages = layout.pages.map { String(decoding: $0.html, as: UTF8.self) }
        #expect(pages.joined().split(separator: "<td class=\"photo\"><img src=").count == 10)
        // Four or five to a page, the head on each, none cut.
        #expect(pages.count == 2)
        #expect(pages.allSatisfy { $0.contains("<th>照片</th>") && !$0.contains("<tr class=\"continued\">") })
    }

    @Test func aPictureAmongWordsStaysInItsLine() {
        let html = "<table><tbody><tr><td>图<img src=\"a.jpg\" alt=\"\"></td></tr></tbody></table>"
        let layout = paginate(html: Array(html.utf8), style: SheetStyle(paper: .a4))
        #expect(!String(decoding: layout.pages[0].html, as: UTF8.self).contains("photo"))
    }

    @Test func textsOfTablesAreReadWithoutMarkup() {
        let html =
            "<p>前</p><blockquote><table><tr><th>项目</th><th>金额</th></tr><tr><td><b>收入</b></td><td>1</td></tr></table></blockquote>"
        #expect(tableTexts(html: Array(html.utf8)) == [[["项目", "金额"], ["收入", "1"]]])
        #expect(tableTexts(html: []) == [])
    }

    @Test func partsOfAHeadingAndOneParagraphFitCards() {
        let html = """
            <p>前言</p><h2>时限</h2><p>15日</p><h2>材料</h2><p>一</p><p>二</p><h2>标准</h2><table><tr><td>1</td></tr></table>
            <h2>地点</h2><p>一楼<b>4号</b></p>
            """
        #expect(
            headedTexts(html: Array(html.utf8))
                == [HeadedText(heading: "时限", text: "15日"), HeadedText(heading: "地点", text: "一楼4号")])
    }

    /// Random tables of money: what a page carries forward, the next brings forward; the head is on each.
    @Test(arguments: 0..<20)
    func sumsAreCarriedFromPageToPage(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        var total = 0
        var rows = ""
        for row in 1...Int.random(in: 20...150, using: &numbers) {
            let cents = Int.random(in: 0...99_999_999, using: &numbers)
            total += cents
            let name = String(repeating: "项目", count: Int.random(in: 1...40, using: &numbers))
            rows += "<tr><td>\(row)</td><td>\(name)</td><td class=\"right\">\(money(cents))</td></tr>\n"
        }
        let html =
            "<table><thead><tr><th>序号</th><th>项目</th><th>金额（元）</th></tr></thead><tbody>\(rows)"
            + "<tr><td>合计</td><td></td><td class=\"right\">\(money(total))</td></tr></tbody></table>"
        let layout = paginate(html: Array(html.utf8), style: SheetStyle(paper: .a4, subtotals: .chinese))
        let pages = layout.pages.map { String(decoding: $0.html, as: UTF8.self) }
        #expect(pages.allSatisfy { $0.contains("<th>金额（元）</th>") })
        for (page, next) in zip(pages, pages.dropFirst()) {
            let forward = try #require(sum(after: "过次页", in: page))
            #expect(sum(after: "承前页", in: next) == forward)
        }
        #expect(sum(after: "过次页", in: try #require(pages.last)) == nil)
        #expect(sum(after: "承前页", in: pages[0]) == nil)
        #expect(visibleText(Array(pages.joined().utf8)) == visibleText(Array(html.utf8)))
    }

    private func money(_ cents: Int) -> String {
        let fraction = cents % 100
        return "\(cents / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    /// The figure in the cell that follows a word.
    private func sum(after word: String, in html: String) -> String? {
        guard let found = html.firstRange(of: "\(word)</td><td class=\"right\">") else { return nil }
        return String(html[found.upperBound...].prefix { $0 != "<" })
    }
}
