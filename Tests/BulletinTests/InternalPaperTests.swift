import Bulletin
import Disclosure
import Testing

/// Paper for audiences that are not the public is printed from `internal/`, and nothing of it is ever under
/// `web/` or on the boards of the street.
@Suite struct InternalPaperTests {
    private static let files = [
        "content/entries/内部公示.md": entry(
            "XK-INSIDE-1", title: "MARKER-7f3a",
            head: "公开对象: 内部\n公示:\n  起: 2026-05-07\n  止: 2026-05-20\n版次: 2\n更改说明: MARKER-7f3a",
            body: "MARKER-7f3a"),
        "content/entries/内部指南.md": entry(
            "XK-INSIDE-2", title: "MARKER-7f3a", head: "公开对象: 内部\n张贴页: [办事指南, 便民卡]\n公开要素: {主要职责: MARKER-7f3a}",
            body: "## MARKER-7f3a\n\nMARKER-7f3a"),
    ]

    @Test func nothingOfItIsPublic() throws {
        try withSmallSite(layouts: false, adding: Self.files) { site in
            try site.build()
            let written = try site.written()
            let inside =
                CheckCode.pages(of: "XK-INSIDE-1", editions: 2) + CheckCode.pages(of: "XK-INSIDE-2", editions: 1)
            for page in inside {
                #expect(written["internal/web/" + page] != nil, "\(page)")
                #expect(written["web/" + page] == nil, "\(page)")
            }
            for path in [
                "sheets/B1/XK-INSIDE-1.html", "sheets/B1/XK-INSIDE-2.html", "sheets/B1/permanent.html",
                "sheets/B1/index.html", "forms/XK-INSIDE-1.html", "cards/XK-INSIDE-2.html",
            ] {
                #expect(written["internal/" + path]?.holds("MARKER-7f3a") == true, "\(path)")
            }
            let leaks = written.filter { path, bytes in
                !path.hasPrefix("internal/")
                    && (path.contains("INSIDE") || bytes.holds("MARKER-7f3a") || bytes.holds("INSIDE"))
            }
            #expect(leaks.keys.sorted() == [])
        }
    }

    /// Internal paper leads nowhere that the public could go: it has a check code, and no QR code.
    @Test func internalSheetsHaveNoPublicAddress() throws {
        try withSmallSite(layouts: false, adding: Self.files) { site in
            try site.build()
            let sheet = try site.text("internal/sheets/B1/XK-INSIDE-1.html")
            #expect(!sheet.contains("<svg") && !sheet.contains("https://") && !sheet.contains("/v/"))
            #expect(try site.text("sheets/B1/XK-2026-00010.html").contains("/v/"))
            #expect(sheet.contains(CheckCode(index: "XK-INSIDE-1", edition: 2).grouped))
        }
    }
}

extension CheckCode {
    fileprivate static func pages(of index: String, editions: Int) -> [String] {
        (1...editions).map { "v/\(CheckCode(index: index, edition: $0).text).html" }
    }
}
