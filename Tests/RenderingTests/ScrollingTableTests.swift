import Testing

@testable import Rendering

@Suite struct ScrollingTableTests {
    @Test(arguments: [
        ("<p>正文</p>\n", "<p>正文</p>\n"),
        (
            "<p>一</p>\n<table>\n<thead></thead>\n</table>\n<p>二</p>\n",
            """
            <p>一</p>
            <div class="table" role="region" tabindex="0" aria-label="表格 1">
            <table>
            <thead></thead>
            </table>
            </div>
            <p>二</p>

            """
        ),
        (
            "<table>\n<caption>表1 <em>收入</em>\"合计\" &lt;万元&gt;</caption>\n</table>\n",
            """
            <div class="table" role="region" tabindex="0" aria-label="表格 1 表1 收入&quot;合计&quot; &lt;万元&gt;">
            <table>
            <caption>表1 <em>收入</em>"合计" &lt;万元&gt;</caption>
            </table>
            </div>

            """
        ),
        ("<table>\n没有结束", "<table>\n没有结束"),
    ])
    func `each table stands in a region that the keyboard reaches`(html: String, expected: String) {
        #expect(String(decoding: withScrollingTables(Array(html.utf8), word: "表格"), as: UTF8.self) == expected)
    }

    @Test func `many tables take time in proportion`() {
        let html = Array(String(repeating: "<table>\n<caption>一</caption>\n</table>\n", count: 20_000).utf8)
        let spent = ContinuousClock().measure { _ = withScrollingTables(html, word: "表格") }
        #expect(spent < .seconds(10))
    }
}
