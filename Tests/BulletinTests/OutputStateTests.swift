import Bulletin
import Files
import Findings
import Publishing
import Testing

/// What a build does with an output folder that is there already.
@Suite struct OutputStateTests {
    @Test func thePageOfARemovedEntryGoesAndForeignFilesStay() throws {
        try withSmallSite { site in
            try site.build()
            try write("not ours", to: site.output + "/web/entries/note.txt")
            _ = try Folder.working.removeFile(site.folder + "/content/entries/职能更正.md")
            try write(entry("XK-2026-00001"), to: site.folder + "/content/entries/机关职能.md")
            let report = try site.build()
            let paths = Set(try site.written().keys)
            #expect(!paths.contains("web/entries/XK-2026-00003.html"))
            #expect(try site.text("web/entries/note.txt") == "not ours")
            #expect(report.publishing.foreign == ["web/entries/note.txt"])
            #expect(try site.written().values.allSatisfy { !$0.holds("XK-2026-00003") })
        }
    }

    @Test func aFileThatSomebodyChangedIsMended() throws {
        try withSmallSite { site in
            try site.build()
            let before = try site.written()
            try write("tampered", to: site.output + "/web/index.html")
            _ = try Folder.working.removeFile(site.output + "/web/all.html")
            try site.build()
            #expect(try site.written() == before)
        }
    }

    @Test func whatTheDayBringsIsPublishedAndWhatItEndsIsRemoved() throws {
        try withSmallSite { site in
            // The last day of the notice of March: its list still stands.
            try site.build(on: "2026-03-09")
            #expect(try site.text("web/entries/XK-2026-00009.html").contains("李*四"))
            #expect(try site.text("web/entries/XK-2026-00009/名单.csv").contains("李*四"))
            #expect(try site.written()["web/entries/XK-2026-00010.html"] == nil)
            try site.build(on: "2026-03-10")
            #expect(try site.written().values.allSatisfy { !$0.holds("李*四") })
            #expect(try site.written()["web/entries/XK-2026-00009/名单.csv"] == nil)
            try site.build(on: "2026-05-11")
            #expect(try site.text("web/entries/XK-2026-00013.html").contains("未来的正文"))
        }
    }

    @Test(
        "An error, wherever it is, leaves the output as it was",
        arguments: [
            ("content/site.yaml", "名称: \n"),
            ("content/units.csv", "名称\n镇\n"),
            ("content/boards.csv", "编码,名称\nB1,\n"),
            ("content/calendar.csv", "日期,类别\n2026-13-01,放假\n"),
            ("content/notice-rules.csv", "编码\nA\n"),
            ("content/catalogue/small.csv", "没有,表头\n"),
            ("content/entries/坏.md", "没有头部\n"),
            ("content/entries/坏.md", "---\n标题: 标题\n标题: 标题\n---\n"),
            ("content/entries/坏.md", entry("XK-2026-00001")),
            ("content/entries/坏.md", entry("XK-2026-00099", body: "[断](没有.md)")),
            ("content/pages/坏.md", "---\n顺序: 1\n---\n"),
            ("layouts/home.mustache", "{{nothing-like-it}}"),
            ("layouts/entry.mustache", "{{#entry}}"),
            ("layouts/strings/zh-Hans.yaml", "home: [\n"),
        ])
    func anErrorLeavesTheOutputAsItWas(path: String, text: String) throws {
        try withSmallSite { site in
            try site.build()
            let before = try site.written()
            try write(text, to: site.folder + "/" + path)
            #expect(throws: BuildFailure.self) { try site.build() }
            #expect(try site.written() == before)
        }
    }
}
