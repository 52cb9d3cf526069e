import Bulletin
import Files
import Formats
import Testing

/// The SHA-256 beside an attachment is that of the file that stands beside the page.
@Suite struct AttachmentSumTests {
    private static let files = [
        "content/entries/新/index.md": entry("XK-2", head: "附件: [{文件: 表.csv, 标题: 表}]"),
        "content/entries/新/表.csv": "一,1\n",
    ]

    @Test func aPageTellsTheSumOfTheFileBesideIt() throws {
        try withSmallSite(layouts: false, adding: Self.files) { site in
            var before = ""
            // The same length each time: only the bytes tell.
            for digit in [1, 2, 3] {
                try write("一,\(digit)\n", to: site.folder + "/content/entries/新/表.csv")
                try site.build()
                let copied = try #require(try site.written()["web/entries/XK-2/表.csv"])
                #expect(copied == Array("一,\(digit)\n".utf8))
                let sum = SHA256.hex(of: copied)
                #expect(sum != before)
                let page = try site.text("web/entries/XK-2.html")
                #expect(page.contains("<code>\(sum)</code>"))
                #expect(page.contains("\(sum.prefix(8))…\(sum.suffix(8))"))
                before = sum
            }
        }
    }

    /// What no rule looked into is not vouched for either.
    @Test func aFileAboveTheLimitHasNoSum() throws {
        let settings = "名称: 新名称\n主办单位: 新单位\n附件: {上限: 1}\n规则: {attachment-refused: 警告}\n"
        let large = String(repeating: "一\n", count: 300_000)
        let files = Self.files.merging(["content/site.yaml": settings, "content/entries/新/表.csv": large]) { $1 }
        try withSmallSite(layouts: false, adding: files) { site in
            try site.build()
            let page = try site.text("web/entries/XK-2.html")
            #expect(page.contains("CSV") && !page.contains("SHA-256"))
        }
    }
}
