import Testing

@testable import Paginating

/// Telephone numbers and dates stay on one line.
@Suite struct WholeNumberTests {
    @Test(arguments: [
        ("电话0990-5550101。", "电话<span class=\"whole\">0990-5550101</span>。"),
        ("2026-11-20至2026-11-25", "<span class=\"whole\">2026-11-20</span>至<span class=\"whole\">2026-11-25</span>"),
        ("5个-6个 1- -2 A-1 & <b>", "5个-6个 1- -2 A-1 &amp; &lt;b&gt;"),
        // No longer than what surely fits a line.
        ("1-23456789012345678901234", "1-23456789012345678901234"), ("", ""),
    ])
    func textAsHTML(text: String, expected: String) {
        #expect(String(decoding: htmlWithWholeNumbers(text), as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("<p>电话0990-5550101</p>", "<p>电话<span class=\"whole\">0990-5550101</span></p>\n"),
        ("<p><b>0990-5550101</b></p>", "<p><b><span class=\"whole\">0990-5550101</span></b></p>\n"),
        // Markup within a number: the number is not held together, and nothing is crossed.
        ("<p>0990-<b>5550101</b></p>", "<p>0990-<b>5550101</b></p>\n"),
        ("<pre>0990-5550101</pre>", "<pre>\n0990-5550101</pre>\n"),
    ])
    func bodiesOfSheets(html: String, expected: String) {
        let layout = paginate(html: Array(html.utf8), style: SheetStyle(paper: .a4))
        #expect(layout.pages.map { String(decoding: $0.html, as: UTF8.self) } == [expected])
    }

    /// A row of numbers in markup, in time that grows with the text.
    @Test func manyNumbersInMuchMarkup() {
        let html = "<p>" + String(repeating: "<b>1-2</b>3-<i>4</i> ", count: 20_000) + "</p>"
        let start = ContinuousClock.now
        #expect(!paginate(html: Array(html.utf8), style: SheetStyle(paper: .a4)).pages.isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
