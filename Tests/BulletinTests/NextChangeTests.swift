import Bulletin
import Disclosure
import Files
import Formats
import Testing

/// `next-change.json` against builds of every day: whatever changes is foretold, and what is foretold
/// changes something.
@Suite struct NextChangeTests {
    /// Entries whose days come one after another.
    private static let entries = [
        "content/entries/变/公示.md": entry(
            "XK-1", title: "公示一", head: "公示:\n  起: 2026-05-12\n  止: 2026-05-20\n个人信息: [名单]",
            body: "## 名单\n\n张三\n\n## 标准\n\n一。"),
        "content/entries/变/将发布.md": entry("XK-2").replacing("发布日期: 2026-04-02", with: "发布日期: 2026-05-17"),
        "content/entries/变/施行.md": entry("XK-3", head: "施行日期: 2026-05-25\n失效日期: 2026-06-03"),
        "content/entries/变/撤下.md": entry("XK-4", head: "撤下:\n  日期: 2026-05-29\n  原因: 信息有误"),
        "content/entries/变/草稿.md": entry("XK-5", head: "草稿: 是").replacing("发布日期: 2026-04-02", with: "发布日期: 2026-06-06"),
        "content/entries/变/旧公示.md": entry("XK-6", head: "公示:\n  起: 2026-04-02\n  止: 2026-04-09\n  公开栏: [B1]"),
    ]

    @Test func everyDayOfAMonth() throws {
        try withSmallSite(layouts: false, adding: Self.entries) { site in
            var day = try #require(CivilDate(iso: "2026-05-08"))
            var before: FileSet?
            var foretold: String?
            for _ in 0..<31 {
                try site.build(on: day.description)
                let written = try site.written()
                let shown = written.filter { isLasting($0.key) }.mapValues(withoutDate)
                if let before {
                    let changed = Set(before.keys).union(shown.keys).filter { before[$0] != shown[$0] }.sorted()
                    #expect(
                        changed.isEmpty == (foretold != day.description),
                        "\(day), foretold \(foretold ?? "nothing"): \(changed)")
                }
                before = shown
                let json = try parseJSON(written["next-change.json"] ?? [])
                #expect(json["built-for"] == .string(day.description))
                foretold = if case .string(let day)? = json["next-change"] { day } else { nil }
                day = day.adding(days: 1)
            }
        }
    }

    /// Pages, paper, screens and the index. Feeds, calendars, descriptions of the data and the search say when
    /// they were made; the round of the day is of that day alone; the calendar marks the day, and statistics
    /// count up to it.
    private func isLasting(_ path: String) -> Bool {
        if path.hasSuffix("/today.html") || path.hasSuffix("/search.html") { return false }
        if path.hasSuffix("/calendar.html") || path.hasSuffix("/statistics.html") { return false }
        return path.hasSuffix(".html") || path.hasSuffix("/index.csv") || path.hasSuffix("/lines.txt")
    }

    /// What changes every day is left out: lines with the date of the page, and the days left.
    private func withoutDate(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        let dated = ["截至", "id=\"clock\"", "section-note", "还剩", "dateModified", "modified_time"]
        return Array(
            text.split(separator: "\n").filter { line in !dated.contains { line.contains($0) } }
                .joined(separator: "\n").utf8)
    }
}
