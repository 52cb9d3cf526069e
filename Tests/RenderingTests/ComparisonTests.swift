import Differing
import Disclosure
import Markdown
import Testing

@testable import Rendering

/// The HTML of a comparison.
@Suite struct ComparisonTests {
    private func html(_ old: String, _ new: String) -> String {
        let words = PageWords(
            language: .simplifiedChinese,
            texts: [
                ("compare-removed", "删去"), ("compare-added", "增加"), ("colon", "："),
                ("compare-left-out-before", "略"), ("compare-left-out-after", "段"),
            ])
        let text = compare(
            textBlocks(ofHTML: rendered(old).html), with: textBlocks(ofHTML: rendered(new).html))
        return String(decoding: ComparisonHTML(text, words: words).bytes, as: UTF8.self)
    }

    @Test func whatIsRemovedAndAddedIsSaidInWords() {
        #expect(
            html("标准为720元。\n", "标准为760元。\n") == """
                <p>标准为<del><span class="heard">删去：</span>720<span class="heard">；</span></del>\
                <ins><span class="heard">增加：</span>760<span class="heard">；</span></ins>元。</p>

                """)
    }

    @Test func listsAndTablesAreWhole() {
        let old = "- 甲\n- 乙\n\n| 村 | 户 |\n|---|---|\n| 柳湾 | 6 |\n"
        let new = "- 甲\n- 丙\n\n| 村 | 户 |\n|---|---|\n| 柳湾 | 5 |\n"
        let text = html(old, new)
        #expect(text.contains("<ul>\n<li>甲</li>\n<li><del>"))
        let head = "<tr><th scope=\"col\">村</th><th scope=\"col\">户</th></tr>"
        #expect(text.contains("</li>\n</ul>\n<table>\n\(head)\n<tr><td>柳湾</td><td><del>"))
        #expect(text.hasSuffix("</tr>\n</table>\n"))
    }

    @Test func longPartsWithoutAChangeAreLeftOut() {
        let same = (1...9).map { "第\($0)段。\n\n" }.joined()
        let text = html(same + "甲", same + "乙")
        #expect(text.hasPrefix("<p class=\"left-out\">略 7 段</p>\n<p>第8段。</p>\n<p>第9段。</p>\n<p><del>"))
    }

    /// Text of an entry is never markup of the page.
    @Test func markupStaysText() {
        let text = html("a <script>x</script> & b\n", "a <script>y</script> & c\n")
        #expect(!text.contains("<script"))
        #expect(text.contains("&lt;script&gt;"))
    }
}
