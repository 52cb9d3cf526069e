import Bulletin
import Files
import Findings
import Publishing
import Testing

/// Nothing leaks: what is not for the public never reaches a byte or a file name that the public sees.
/// Each site plants a marker where it must not come through, and looks through everything.
@Suite struct NothingLeaksTests {
    static let marker = "MARKER-7f3a"

    /// What must not leak, as files of a site; `MARKER-7f3a` stands in each.
    static let planted: [(name: String, files: [String: String])] =
        [
            (
                "a draft",
                [
                    "content/entries/MARKER-7f3a/index.md": full("XK-MARKER-7f3a", head: "草稿: 是"),
                    "content/entries/MARKER-7f3a/MARKER-7f3a.csv": "MARKER-7f3a\n",
                ]
            ),
            (
                "an internal entry",
                [
                    "content/entries/MARKER-7f3a/index.md": full(
                        "XK-MARKER-7f3a", head: "公开对象: 内部\n公示:\n  起: 2026-05-07\n  止: 2026-05-20"),
                    "content/entries/MARKER-7f3a/MARKER-7f3a.csv": "MARKER-7f3a\n",
                ]
            ),
            (
                "an entry for a group",
                [
                    "content/entries/MARKER-7f3a/index.md": full("XK-MARKER-7f3a", head: "公开对象: 本村村民"),
                    "content/entries/MARKER-7f3a/MARKER-7f3a.csv": "MARKER-7f3a\n",
                ]
            ),
            (
                "a withheld entry",
                [
                    "content/entries/MARKER-7f3a/index.md": full("XK-MARKER-7f3a", head: "公开方式: 不予公开"),
                    "content/entries/MARKER-7f3a/MARKER-7f3a.csv": "MARKER-7f3a\n",
                ]
            ),
            (
                "an entry to be published later",
                [
                    "content/entries/MARKER-7f3a/index.md": full("XK-MARKER-7f3a").replacing(
                        "发布日期: 2026-04-02", with: "发布日期: 2026-05-09"),
                    "content/entries/MARKER-7f3a/MARKER-7f3a.csv": "MARKER-7f3a\n",
                ]
            ),
            (
                "the text and the files of an entry on request",
                [
                    "content/entries/MARKER-7f3a/index.md": entry(
                        "XK-1", head: "公开方式: 依申请公开\n公开要素:\n  主要职责: MARKER-7f3a",
                        body: "## MARKER-7f3a\n\n![MARKER-7f3a](MARKER-7f3a.csv)"),
                    "content/entries/MARKER-7f3a/MARKER-7f3a.csv": "MARKER-7f3a\n",
                ]
            ),
            (
                "all but number, dates and reason of an entry taken down",
                [
                    "content/entries/MARKER-7f3a/index.md": full(
                        "XK-1", head: "文号: MARKER-7f3a〔2026〕1号\n撤下:\n  日期: 2026-05-08\n  原因: 个人信息保护"),
                    "content/entries/MARKER-7f3a/MARKER-7f3a.csv": "MARKER-7f3a\n",
                ]
            ),
        ]
        + expiredParts.map { name, body in
            (
                name,
                [
                    "content/entries/名单/index.md": entry(
                        "XK-1", head: "公示:\n  起: 2026-04-02\n  止: 2026-05-07\n个人信息: [名单]", body: body),
                    "content/entries/名单/MARKER-7f3a.csv": "姓名\nMARKER-7f3a\n",
                ]
            )
        }

    /// Parts about persons whose notice ended the day before, in every place where a part can stand.
    static let expiredParts: [(name: String, body: String)] = [
        ("a personal part", "## 名单\n\nMARKER-7f3a\n\n### MARKER-7f3a\n\n- MARKER-7f3a\n\n## 标准\n\n照旧。"),
        ("a personal part at the end", "## 标准\n\n照旧。\n\n## 名单\n\nMARKER-7f3a"),
        ("the table of a personal part", "## 名单\n\n![MARKER-7f3a](MARKER-7f3a.csv)\n\n[MARKER-7f3a](MARKER-7f3a.csv)"),
        ("a footnote of a personal part", "## 名单\n\n张三[^1]\n\n[^1]: MARKER-7f3a\n\n## 标准\n\n照旧。"),
        ("a footnote written after the part", "## 名单\n\n张三[^1]\n\n## 标准\n\n照旧[^2]。\n\n[^1]: MARKER-7f3a\n\n[^2]: 依据。"),
        (
            "a footnote of a footnote of the part",
            "## 名单\n\n张三[^1]\n\n## 标准\n\n照旧。\n\n[^1]: 见[^2]。\n\n[^2]: MARKER-7f3a"
        ),
        ("a personal part in a quotation", "> ## 名单\n>\n> MARKER-7f3a\n\n## 标准\n\n照旧。"),
        ("a personal part in a list", "- ## 名单\n\n  MARKER-7f3a\n\n## 标准\n\n照旧。"),
        ("two parts of one name", "## 名单\n\nMARKER-7f3a\n\n## 标准\n\n照旧。\n\n## 名单\n\nMARKER-7f3a"),
        ("a personal part with an underlined heading", "名单\n---\n\nMARKER-7f3a\n\n标准\n---\n\n照旧。"),
        ("a personal part with emphasis in its heading", "## **名单**\n\nMARKER-7f3a\n\n## 标准\n\n照旧。"),
    ]

    /// An entry with the marker in everything that it has.
    static func full(_ index: String, head: String = "") -> String {
        entry(
            index, title: "MARKER-7f3a",
            head: """
                内容概述: MARKER-7f3a
                主题词: [MARKER-7f3a]
                责任科室: MARKER-7f3a
                联系方式: MARKER-7f3a
                公开要素:
                  主要职责: MARKER-7f3a
                更正: XK-2026-00001
                附件:
                  - 文件: MARKER-7f3a.csv
                    标题: MARKER-7f3a
                \(head)
                """,
            body: "## MARKER-7f3a\n\n[全文](MARKER-7f3a.csv) [概况](../机关职能.md)\n\n![MARKER-7f3a](MARKER-7f3a.csv)")
    }

    /// All at once, each under a number and in a folder of its own; a leak names the page by the number.
    @Test(arguments: [true, false])
    func nothingOfItIsPublic(ownLayouts: Bool) throws {
        var files: [String: String] = [:]
        for (number, plant) in Self.planted.enumerated() {
            for (path, text) in plant.files {
                let folder = "content/entries/\(number)-"
                files[path.replacing("content/entries/", with: folder)] =
                    text.replacing("索引号: XK-", with: "索引号: XK-\(number)-")
            }
        }
        try withSmallSite(layouts: ownLayouts, adding: files) { site in
            let report = try site.build(fragments: true)
            #expect(report.counts.entries == 11 + Self.planted.count)
            let written = try site.written().filter { !$0.key.hasPrefix("internal/") }
            let leaks = written.filter { $0.key.contains(Self.marker) || $0.value.holds(Self.marker) }
            #expect(leaks.keys.sorted() == [], "of: \(Self.planted.enumerated().map { "\($0) \($1.name)" })")
            #expect(written["web/index.html"] != nil)
            #expect(written["fragments/index.html"] != nil)
        }
    }

    /// The test above would pass where nothing is written at all: the same sites a little later or
    /// earlier, or read by those for whom they are meant, do show the marker.
    @Test func theMarkerIsShownWhereItMayBe() throws {
        let notice = entry(
            "XK-1", head: "公示:\n  起: 2026-04-02\n  止: 2026-05-08\n个人信息: [名单]",
            body: "## 名单\n\nMARKER-7f3a[^1]\n\n[^1]: MARKER-7f3a")
        try withSmallSite(adding: ["content/entries/名单.md": notice]) { site in
            try site.build()
            #expect(try site.text("web/entries/XK-1.html").contains(Self.marker))
        }
        let secret = try #require(Self.planted.first { $0.name == "an internal entry" }).files
        try withSmallSite(adding: secret) { site in
            try site.build()
            #expect(try site.text("internal/web/entries/XK-MARKER-7f3a.html").contains(Self.marker))
            #expect(try site.text("internal/web/entries/XK-MARKER-7f3a/MARKER-7f3a.csv").contains(Self.marker))
            #expect(try site.text("internal/sheets/B1/XK-MARKER-7f3a.html").contains(Self.marker))
        }
    }
}
