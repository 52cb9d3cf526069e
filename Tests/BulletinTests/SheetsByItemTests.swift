import Testing

/// The form of a sheet comes from the catalogue's column, unless the head of an entry says its own.
@Suite struct SheetsByItemTests {
    private static let files = [
        "content/catalogue/办事.csv": "编码,公开事项,张贴页样式\nBS1,开办证明,办事指南、便民卡\n",
        "content/entries/办事/一.md": guide("XK-GUIDE-1"),
        "content/entries/办事/二.md": guide("XK-GUIDE-2", head: "张贴页: 便民卡"),
        "content/entries/办事/三.md": guide("XK-GUIDE-3", head: "张贴页: []"),
    ]

    private static func guide(_ index: String, head: String = "内容概述: 开办证明") -> String {
        entry(index, head: head).replacing("公开事项: A1", with: "公开事项: BS1")
    }

    @Test func theHeadGoesBeforeTheCatalogue() throws {
        try withSmallSite(layouts: false, adding: Self.files) { site in
            try site.build()
            let written = try site.written().keys
            func isThere(_ path: String) -> [Bool] { (1...3).map { written.contains("\(path)/XK-GUIDE-\($0).html") } }
            #expect(isThere("sheets/B1") == [true, false, false])
            #expect(isThere("cards") == [true, true, false])
            #expect(isThere("web/entries") == [true, true, true])
        }
    }
}
