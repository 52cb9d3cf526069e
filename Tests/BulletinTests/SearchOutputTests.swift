import Bulletin
import Files
import Testing

/// The search of a built site knows what its pages show, and nothing else. Tokens are hashes, so no marker can
/// be looked for in them: what must not be known must not change a byte.
@Suite struct SearchOutputTests {
    private static let hidden = [
        ("a draft", "草稿: 是"), ("an internal entry", "公开对象: 内部"), ("a withheld entry", "公开方式: 不予公开"),
    ]

    @Test(arguments: hidden) func `an entry that is not shown changes nothing`(name: String, head: String) throws {
        let without = try withSmallSite { try $0.search() }
        let with = try withSmallSite(adding: ["content/entries/新.md": entry("XK-9", head: head)]) { try $0.search() }
        #expect(!without.isEmpty && with == without, "\(name)")
    }

    private static let partly = [
        ("text on request", "公开方式: 依申请公开", "正文%。"),
        ("what was taken down", "撤下: {日期: 2026-05-01, 原因: 信息有误}", "正文%。"),
        (
            "a part about persons that has ended",
            "公示: {起: 2026-04-03, 止: 2026-04-20}\n个人信息: [名单]", "正文。\n\n## 名单\n\n甲%\n\n## 其他\n\n乙"
        ),
    ]

    @Test(arguments: partly) func `text that is not shown changes nothing`(
        name: String, head: String, body: String
    ) throws {
        let outputs = try ["一二三", "四五六"].map { text in
            let new = entry("XK-9", head: head, body: body.replacing("%", with: text))
            return try withSmallSite(adding: ["content/entries/新.md": new]) { try $0.search() }
        }
        #expect(outputs[0] == outputs[1], "\(name)")
        #expect(outputs[0].contains { $0.value.holds("XK-9") }, "the entry itself is found")
    }

    @Test func shownTextIsThere() throws {
        let new = entry("XK-9", title: "新“标题”", head: "主题词: [饮水]", body: "一 **二** &\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |")
        try withSmallSite(adding: ["content/entries/新.md": new]) { site in
            let texts = try site.search().filter { $0.key.contains("/text/") }.values.map {
                String(decoding: $0, as: UTF8.self)
            }
            #expect(
                texts.contains { text in
                    text.contains(#"["entries/XK-9.html","新“标题”",["XK-9","","#)
                        && text.contains(#"],["2026-04-02","其他信息"],0,"一 二 &\n甲\n乙\n1\n2\n饮水\n"]"#)
                })
        }
    }

    /// A large segment's postings are sorted some at a time, which shows nowhere.
    @Test(arguments: [1, 50, 500])
    func `postings sorted in groups give the same pieces`(together: Int) throws {
        let whole = try withSmallSite { try $0.search() }
        let grouped = try withSmallSite { site in
            try site.build(postingsTogether: together)
            return try site.search()
        }
        #expect(!whole.isEmpty && grouped == whole)
    }

    /// Whatever became of what the last build kept, the output is that of a build from nothing.
    @Test(arguments: ["", "short", "not what was written here, but long enough"])
    func `a damaged cache costs nothing but time`(junk: String) throws {
        try withSmallSite { site in
            try site.build()
            let cache = site.output + "/.bulletin/search"
            let parts = try files(in: cache)
            #expect(!parts.isEmpty)
            try write(parts.mapValues { _ in Array(junk.utf8) }, to: cache)
            try write(["content/entries/新.md": Array(entry("XK-9").utf8)], to: site.folder)
            let fresh = try withSmallSite(adding: ["content/entries/新.md": entry("XK-9")]) { try $0.search() }
            #expect(try site.search() == fresh)
        }
    }
}

extension TestSite {
    /// Builds the site and gives the files of its public search.
    fileprivate func search() throws -> FileSet {
        try build()
        return try written().filter { $0.key.hasPrefix("web/search") }
    }
}
