import Testing

/// Lists of several pages, as readers go through them.
@Suite struct ListOutputTests {
    @Test func laterPagesAreFullAndSayOnlyWhatStandsOnThem() throws {
        let many = (1...9).map { ("content/entries/多\($0).md", entry("XK-M-\($0)", title: "第\($0)条")) }
        try withSmallSite(layouts: false, adding: Dictionary(uniqueKeysWithValues: many)) { site in
            try site.build()
            // Seven entries of the site and these nine, five a page: six, then five and five, the oldest numbered 1.
            let pages = try ["all", "all~p2", "all~p1"].map { try site.text("web/\($0).html") }
            #expect(pages.map { $0.split(separator: "<tr role=\"row\">").count - 2 } == [6, 5, 5])
            #expect(try site.text("web/all~p3.html").isEmpty)
            #expect(pages.map { $0.contains("<p class=\"how-many\">") } == [true, false, false])
            #expect(pages.map(link("prev")) == ["", "all.html", "all~p2.html"])
            #expect(pages.map(link("next")) == ["all~p2.html", "all~p1.html", ""])
            for (place, page) in pages.enumerated() {
                let figures = [place + 1, 3].map { "<span class=\"figures\">\($0)</span>" }
                #expect(page.contains("第 \(figures[0]) 页，共 \(figures[1]) 页"))
            }
            let month = try ["dates/2026-04", "dates/2026-04~p1"].map { try site.text("web/\($0).html") }
            #expect(month.map { $0.contains("2026年5月") } == [true, false])
            let item = try ["items/A1", "items/A1~p1"].map { try site.text("web/\($0).html") }
            #expect(item.map { $0.contains("class=\"item-code\"") } == [true, false])
        }
    }

    /// Where the pager leads, `prev` or `next`.
    private func link(_ relation: String) -> (String) -> String {
        { page in
            let parts = page.split(separator: "<a rel=\"\(relation)\" href=\"", maxSplits: 1)
            return parts.count > 1 ? String(parts[1].prefix { $0 != "\"" }) : ""
        }
    }
}
