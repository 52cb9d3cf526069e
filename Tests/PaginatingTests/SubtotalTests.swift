import Testing
import Text

@testable import Paginating

@Suite struct SubtotalTests {
    @Test func pagesCarryTheirSumsOver() {
        let rows = (1...60).map { "<tr><td>\($0)</td><td>第\($0)户</td><td class=\"right\">\($0).50</td></tr>" }
        let html =
            "<table><thead><tr><th>序号</th><th>户主</th><th>金额（元）</th></tr></thead><tbody>" + rows.joined()
            + "<tr><td>合计</td><td></td><td>1860.00</td></tr></tbody></table>"
        let layout = paginate(html: Array(html.utf8), style: SheetStyle(paper: .a4, subtotals: .chinese))
        let pages = layout.pages.map { visibleSubtotals($0.html) }
        #expect(pages.count == 3)
        #expect(pages[0].count == 1 && pages[1].count == 2 && pages[2].count == 1)
        #expect(pages[0][0].hasPrefix("过次页") && pages[1][0].hasPrefix("承前页"))
        #expect(pages[0][0].dropFirst(3) == pages[1][0].dropFirst(3))
        #expect(pages[1][1].dropFirst(3) == pages[2][0].dropFirst(3))
        #expect(pages[1][1] == "过次页" + sum(of: layout.pages[0].html, layout.pages[1].html))
    }

    /// The sum of the amounts in the pages' rows, as it should stand in the subtotal.
    private func sum(of pages: [UInt8]...) -> String {
        let text = pages.map { String(decoding: $0, as: UTF8.self) }.joined()
        let cells = text.split(separator: "<td class=\"right\">").dropFirst()
        let halves = cells.filter { $0.contains("</td></tr>") }.compactMap { Int($0.prefix { $0 != "." }) }
        let rows = halves.count - pages.count - 1
        let count = (1...rows).reduce(0, +) * 100 + rows * 50
        return ExactDecimal(units: Int64(count), places: 2).formatted(isGrouped: false)
    }

    private func visibleSubtotals(_ html: [UInt8]) -> [String] {
        String(decoding: html, as: UTF8.self).split(separator: "<tr class=\"subtotal\">").dropFirst().map {
            visibleText(Array($0.prefix(through: $0.firstIndex(of: "\n") ?? $0.startIndex).utf8))
        }
    }
}
