import Markdown
import Testing

@testable import Rendering

/// What stays of a body when its parts about persons have ended.
@Suite struct PersonalPartsTests {
    private func kept(_ text: String, without names: [String] = ["名单"]) -> String {
        let body = rendered(text)
        return String(decoding: withoutParts(body.html, headings: body.headings, named: names), as: UTF8.self)
    }

    @Test(
        arguments: [
            ("nothing to take", "甲\n", "<p>甲</p>\n"),
            ("to the next heading", "甲\n\n## 名单\n\n乙\n\n## 丙\n", "<p>甲</p>\n<h2 id=\"丙\">丙</h2>\n"),
            ("with what is below it", "## 名单\n\n### 乙\n\n丙\n\n# 丁\n", "<h1 id=\"丁\">丁</h1>\n"),
            ("to the end", "甲\n\n## 名单\n\n乙\n", "<p>甲</p>\n"),
            ("all of it", "## 名单\n\n乙\n", ""),
            ("each of one name", "## 名单\n\n甲\n\n## 乙\n\n## 名单\n\n丙\n", "<h2 id=\"乙\">乙</h2>\n"),
            (
                "out of a quotation", "> 甲\n>\n> ## 名单\n>\n> 乙\n\n丙\n\n## 丁\n",
                "<blockquote>\n<p>甲</p>\n</blockquote><h2 id=\"丁\">丁</h2>\n"
            ),
            (
                "into a quotation", "## 名单\n\n甲\n\n> 乙\n>\n> ## 丙\n>\n> 丁\n",
                "<blockquote><h2 id=\"丙\">丙</h2>\n<p>丁</p>\n</blockquote>\n"
            ),
            ("out of a list", "- 甲\n- ## 名单\n- 乙\n\n## 丙\n", "<ul>\n<li>甲</li>\n<li>\n</li></ul><h2 id=\"丙\">丙</h2>\n"),
        ])
    func onlyTheNamedPartsGo(name: String, text: String, expected: String) {
        #expect(kept(text) == expected, "\(name)")
    }

    /// A heading whose anchor begins with that of another is another heading.
    @Test func aLongerAnchorIsNotMistaken() {
        #expect(kept("## 名单甲\n\n甲\n\n## 名单\n\n乙\n") == "<h2 id=\"名单甲\">名单甲</h2>\n<p>甲</p>\n")
    }

    @Test func footnotesGoWithTheirPartAndTheOthersKeepTheirNumbers() {
        let html = kept(
            "## 名单\n\n张三[^1]、李四[^2]\n\n## 标准\n\n照旧[^2]，见[^3]。\n\n[^1]: 甲\n\n[^2]: 乙\n\n[^3]: 丙\n")
        #expect(
            html == """
                <h2 id="标准">标准</h2>
                <p>照旧<sup class="footnote"><a href="#fn:2" id="fnref:2-2" role="doc-noteref">2</a></sup>，见\
                <sup class="footnote"><a href="#fn:3" id="fnref:3" role="doc-noteref">3</a></sup>。</p>
                <section class="footnotes" role="doc-endnotes">
                <ol>
                <li value="2" id="fn:2">
                <p>乙 <a href="#fnref:2-2" role="doc-backlink">↩</a></p>
                </li>
                <li value="3" id="fn:3">
                <p>丙 <a href="#fnref:3" role="doc-backlink">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func withoutFootnotesThereIsNoListOfThem() {
        #expect(kept("## 名单\n\n张三[^1]\n\n## 标准\n\n照旧。\n\n[^1]: 甲\n") == "<h2 id=\"标准\">标准</h2>\n<p>照旧。</p>\n")
    }

    /// Should headings be known otherwise than the page has them, nothing is shown rather than too much.
    @Test func aPartThatIsNotFoundKeepsTheWholeTextBack() {
        var options = MarkdownOptions()
        options.headingShift = 1
        let known = renderMarkdown(Array("## 名单\n".utf8), options: options).headings
        #expect(withoutParts(rendered("## 名单\n\n甲\n").html, headings: known, named: ["名单"]).isEmpty)
    }

    /// In time linear in the page: thousands of notes and headings.
    @Test(.timeLimit(.minutes(5)))
    func manyNotesAndHeadings() {
        let count = 3000
        let text =
            (1...count).map { "## 第\($0)段\n\n甲[^\($0)]\n\n" }.joined() + "## 名单\n\n乙[^1]\n\n"
            + (1...count).map { "[^\($0)]: 注\($0)\n\n" }.joined()
        let html = kept(text)
        #expect(html.contains("id=\"fn:\(count)\""))
        #expect(!html.contains("名单"))
    }
}
