import Files
import Testing

@testable import Bulletin

/// A night, a new entry, a file beside it, the text of a fixed page: none is a reason to make the pages of other entries
/// anew, or to change the files of long lists.
@Suite struct KeptPagesTests {
    private struct Step {
        let name: String
        var day = TestSite.day
        var files: [String: String] = [:]
        /// Outputs that may be made anew; the site has some 650.
        let most: Int
    }

    private static let new = entry("XK-Z-1").replacing("2026-04-02", with: "2026-05-06")

    private static let steps = [
        Step(name: "the next day", day: "2026-05-09", most: 110),
        Step(name: "a new entry", files: ["content/entries/新.md": new], most: 110),
        Step(
            name: "one with a file",
            files: [
                "content/entries/新/index.md": new.replacing("\n---\n\n", with: "\n附件: [{文件: 表.csv, 标题: 表}]\n---\n\n"),
                "content/entries/新/表.csv": "一\n",
            ], most: 110),
        Step(
            name: "the text of a page",
            files: ["content/pages/guide.md": "---\n标题: 公开指南\n顺序: 1\n---\n\n改过。\n"], most: 80),
    ]

    @Test(arguments: steps.indices) func pagesOfOthersAreKept(number: Int) throws {
        let step = Self.steps[number]
        let many = (100..<300).map { number in
            ("content/entries/多\(number).md", entry("XK-M-\(number)", title: "第\(number)条"))
        }
        try withSmallSite(layouts: false, adding: Dictionary(uniqueKeysWithValues: many)) { site in
            let folder = try Folder(site.folder)
            let settings = String(decoding: try folder.read("content/site.yaml"), as: UTF8.self)
            try folder.write("content/site.yaml", Array(settings.replacing("每页条数: 5", with: "每页条数: 20").utf8))
            try site.build()
            let (before, known) = (try site.written(), try #require(BuildRecord.read(from: site.output)))
            for (path, text) in step.files { try write(text, to: "\(site.folder)/\(path)") }
            try site.build(on: step.day)
            let (after, made) = (try site.written(), try #require(BuildRecord.read(from: site.output)))
            let changed = before.keys.filter { before[$0] != after[$0] }
            #expect(changed.filter { $0.contains("entries/XK-M-") || $0.contains("web/all~p") } == [], "\(step.name)")
            #expect(before["web/all~p1.html"] != nil && before["web/entries/XK-M-100.html"] != nil)
            let anew = Set(made.outputs).subtracting(known.outputs).count
            #expect(anew <= step.most, "\(step.name): \(anew) of \(made.outputs.count)")
        }
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        var text = self
        if let range = text.firstRange(of: part) { text.replaceSubrange(range, with: other) }
        return text
    }
}
