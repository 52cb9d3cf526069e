import Testing

@testable import Rendering

@Suite struct SheetIdentifiersTests {
    @Test(arguments: [
        ("<h2 id=\"公示期\">公示期</h2>", "<h2>公示期</h2>"),
        ("<li class=\"a\" id=\"fn-1\" role=\"note\">甲</li>", "<li class=\"a\" role=\"note\">甲</li>"),
        ("<p title=\"a > b id=\" id=\"x\">id=\"x\"</p>", "<p title=\"a > b id=\">id=\"x\"</p>"),
        ("<p data-id=\"1\">甲 id=&quot;1&quot;</p>", "<p data-id=\"1\">甲 id=&quot;1&quot;</p>"),
        ("<p id=\"没有结尾", "<p id=\"没有结尾"),
        ("", ""),
    ])
    func leavesOutIdentifiers(html: String, expected: String) {
        #expect(String(decoding: withoutIdentifiers(Array(html.utf8)), as: UTF8.self) == expected)
    }
}
