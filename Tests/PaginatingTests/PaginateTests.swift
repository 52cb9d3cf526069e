import Testing

@testable import Paginating

@Suite struct PaginateTests {
    private func pages(_ html: String, _ style: SheetStyle = SheetStyle(paper: .a4)) -> [String] {
        paginate(html: Array(html.utf8), style: style).pages.map { String(decoding: $0.html, as: UTF8.self) }
    }

    /// A style whose pages hold so many lines of body text.
    private func style(lines: Int) -> SheetStyle {
        // A line of 18 pt with a leading of 30.75 pt is 10.85 mm.
        let flow = (lines * 1085 + 99) / 100 + 1
        return SheetStyle(paper: .a4, firstHead: 297 - 24 - 1 - flow, laterHead: 297 - 24 - 1 - flow, foot: 0)
    }

    @Test func whatFitsStaysAsItIs() {
        let html = "<h2 id=\"a\">一、依据</h2>\n<p>根据<strong>《条例》</strong>第一条。</p>\n"
        #expect(pages(html) == [html])
    }

    @Test func paragraphsGoOnWithoutIndent() {
        let text = String(repeating: "字", count: 28 * 10 - 2)
        let result = pages("<p id=\"p\"><em>\(text)</em></p>", style(lines: 8))
        #expect(
            result == [
                "<p id=\"p\"><em>\(text.prefix(28 * 8 - 2))</em></p>\n",
                "<p class=\"continued\"><em>\(text.suffix(28 * 2))</em></p>\n",
            ])
    }

    @Test func noLineStandsAlone() {
        let nine = String(repeating: "字", count: 28 * 9 - 2)
        let result = pages("<p>\(nine)</p>", style(lines: 8))
        #expect(result.last?.filter { $0 == "字" }.count == 28 * 2)
    }

    @Test func headingsGoWithTheirText() {
        let five = "<p>" + String(repeating: "字", count: 28 * 7 - 2) + "</p>"
        let result = pages(five + "<h2>一、标题</h2><p>正文</p>", style(lines: 9))
        #expect(result.last == "<h2>一、标题</h2>\n<p>正文</p>\n")
    }

    @Test func listsKeepTheirNumbers() {
        let items = (3...13).map { "<li>第\($0)项</li>" }.joined()
        let result = pages("<ol start=\"3\">\(items)</ol>", style(lines: 8))
        #expect(result.count == 2)
        #expect(result[0].hasPrefix("<ol start=\"3\"><li><p>第3项</p>"))
        #expect(
            result[1] == "<ol class=\"continued\" start=\"11\"><li><p>第11项</p>\n</li>\n<li><p>第12项</p>\n</li>\n"
                + "<li><p>第13项</p>\n</li>\n</ol>\n")
    }

    @Test func tableHeadsAreRepeated() {
        let rows = (1...30).map { "<tr><td>\($0)</td></tr>" }.joined()
        let html = "<table><thead><tr><th id=\"h\">号</th></tr></thead><tbody>\(rows)</tbody></table>"
        let result = pages(html, style(lines: 10))
        #expect(result.count == 3)
        #expect(
            result[1].hasPrefix(
                "<table class=\"type-14 continued\"><colgroup><col class=\"w-100\"></colgroup>\n"
                    + "<thead><tr><th>号</th></tr>\n</thead>\n<tbody><tr><td>"))
    }

    @Test func signaturesTakeTwoLinesAlong() {
        let text = "<p>" + String(repeating: "字", count: 28 * 7 - 2) + "</p>"
        let result = pages(text + "<p>青溪镇人民政府</p><p>2025年3月1日</p>", style(lines: 8))
        #expect(result.count == 2)
        #expect(result[1].hasSuffix("<p class=\"seal signature\">青溪镇人民政府</p>\n<p class=\"signature\">2025年3月1日</p>\n"))
        #expect(result[1].filter { $0 == "字" }.count == 28 * 2)
    }

    @Test func wideTablesTurnThePaperThenEnlargeIt() {
        func fit(_ columns: Int, turn: Bool = true, enlarge: Bool = true) -> String {
            let cells = String(repeating: "<td>一二三</td>", count: columns)
            let style = SheetStyle(paper: .a4, mayTurn: turn, mayEnlarge: enlarge)
            let layout = paginate(html: Array("<table><tr>\(cells)</tr></table>".utf8), style: style)
            let problems = layout.problems.isEmpty ? "" : " \(layout.problems)"
            return "\(layout.paper.rawValue) \(layout.orientation) \(layout.geometry.tablePoints)\(problems)"
        }
        #expect(fit(9) == "A4 portrait 14")
        #expect(fit(12) == "A4 landscape 14")
        #expect(fit(16) == "A3 landscape 18")
        #expect(fit(11, turn: false, enlarge: false) == "A4 portrait 12")
        #expect(fit(60).hasSuffix("[Paginating.SheetProblem.tableTooWide(table: 1, columns: 60)]"))
    }

    @Test func stripsWithoutRoomAreAProblem() {
        let layout = paginate(html: [], style: SheetStyle(paper: .a4, firstHead: 250, mayTurn: false))
        #expect(layout.pages.isEmpty)
        #expect(layout.problems == [.noRoom(left: 0, needed: 85)])
    }

    @Test func paperWithoutRoomIsPassedOver() {
        let cells = String(repeating: "<td>一二三</td>", count: 12)
        // On its side A4 has no room below such a head: A3 has.
        let layout = paginate(
            html: Array("<table><tr>\(cells)</tr></table>".utf8), style: SheetStyle(paper: .a4, firstHead: 80))
        #expect(layout.paper == .a3 && layout.problems.isEmpty)
    }
}
