import Paginating
import Testing

/// What holds for every body on every paper.
@Suite struct PagePropertyTests {
    static let styles: [SheetStyle] = [
        SheetStyle(paper: .a4), SheetStyle(paper: .a4, orientation: .landscape, scale: .large),
        SheetStyle(paper: .a3, subtotals: .chinese), SheetStyle(paper: .a3, orientation: .landscape),
        SheetStyle(paper: .a4, firstHead: 100, mayTurn: false, mayEnlarge: false),
    ]

    @Test(arguments: styles) func nothingIsLostDoubledOrOverfull(style: SheetStyle) {
        for seed in 0..<12 {
            var bodies = RandomBodies(seed: UInt64(seed))
            let html = bodies.body()
            let layout = paginate(html: html, style: style)
            #expect(hasSameText(layout, as: html), "seed \(seed)")
            for (index, page) in layout.pages.enumerated() {
                #expect(page.usedHeight <= layout.geometry.flowHeight(page: index), "seed \(seed), page \(index + 1)")
                #expect(page.number == index + 1 && page.of == layout.pages.count)
                #expect(index == 0 || index + 1 == page.of || !page.html.isEmpty)
                guard page.number < page.of, lastElement(page.html).hasPrefix("h") else { continue }
                // A heading may have to stay behind where a picture takes the next page whole.
                let next = String(decoding: layout.pages[index + 1].html.prefix(60), as: UTF8.self)
                #expect(next.contains("<img"), "seed \(seed), page \(index + 1) ends with a heading")
            }
        }
    }

    @Test(arguments: styles) func aPageReadAgainIsOnePage(style: SheetStyle) {
        var bodies = RandomBodies(seed: 4711)
        let layout = paginate(html: bodies.body(), style: style)
        for page in layout.pages {
            var wide = style
            wide.firstHead = 0
            wide.laterHead = 0
            #expect(hasSameText(paginate(html: page.html, style: wide), as: page.html), "page \(page.number)")
        }
    }

    @Test(arguments: [
        String(repeating: "<blockquote>", count: 20_000) + "字",
        String(repeating: "<ul><li>", count: 20_000) + "字",
        String(repeating: "<em>", count: 20_000) + "字",
        String(repeating: "<a", count: 20_000), String(repeating: "<a\"", count: 20_000),
        String(repeating: "<!--", count: 20_000), String(repeating: "&#", count: 20_000),
        String(repeating: "</p>", count: 20_000), "<p>" + String(repeating: "a", count: 100_000),
        "<table><tr>" + String(repeating: "<td>字", count: 5_000),
        "<table>" + String(repeating: "<tr><td rowspan=99999 colspan=99999>字", count: 300),
        "<p>\u{0}\u{FFFF}\u{FFFE}\r\n\u{FEFF}</p>", "<table></table>", "",
        "<ol start=\"9223372036854775807\"><li>a<li>b",
    ]) func hostileBodiesEndInPages(html: String) {
        let start = ContinuousClock.now
        let layout = paginate(html: Array(html.utf8), style: SheetStyle(paper: .a4))
        #expect(!layout.pages.isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}

/// Whether the pages say what the body says. A row parted by lines mixes the order of its cells: then the
/// same characters have to be there.
private func hasSameText(_ layout: SheetLayout, as html: [UInt8]) -> Bool {
    let pages = layout.pages.map { visibleText($0.html) }.joined()
    let isRowParted = layout.pages.contains {
        String(decoding: $0.html, as: UTF8.self).contains("<tr class=\"continued\">")
    }
    let whole = visibleText(html)
    return isRowParted ? pages.utf8.sorted() == whole.utf8.sorted() : pages == whole
}
