import Testing

@testable import Markdown

@Suite struct FootnoteTests {
    @Test func `references, ways back, several paragraphs`() {
        let markdown = """
            段[^1]，[^乙]又[^1]。

            [^1]: 注**一**
              续行

              第二段
            [^乙]: 注二[^1]
            """
        #expect(
            html(markdown) == """
                <p>段<sup class="footnote"><a href="#fn:1" id="fnref:1" role="doc-noteref">1</a></sup>，\
                <sup class="footnote"><a href="#fn:2" id="fnref:2" role="doc-noteref">2</a></sup>又\
                <sup class="footnote"><a href="#fn:1" id="fnref:1-2" role="doc-noteref">1</a></sup>。</p>
                <section class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn:1">
                <p>注<strong>一</strong>续行</p>
                <p>第二段 <a href="#fnref:1" role="doc-backlink">↩</a> <a href="#fnref:1-2" role="doc-backlink">↩</a></p>
                </li>
                <li id="fn:2">
                <p>注二<sup class="footnote"><a href="#fn:1" id="fnref:1-3" role="doc-noteref">1</a></sup> \
                <a href="#fnref:2" role="doc-backlink">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(problems(markdown).isEmpty)
    }

    @Test func `undefined, unused and repeated footnotes are said and shown`() {
        let markdown = "字[^无] [^甲]\n\n[^甲]: 一\n\n[^甲]: 二\n[^丙]: 三\n"
        #expect(
            problems(markdown, firstLine: 5) == [
                "5:4+6 footnoteUndefined(\"无\")", "9:1+6 footnoteRepeated(\"甲\")", "10:1+6 footnoteUnused(\"丙\")",
            ])
        #expect(html(markdown).hasPrefix("<p>字[^无] <sup"))
        #expect(html(markdown).contains("<li>\n<p>二</p>\n</li>\n<li>\n<p>三</p>\n</li>\n"))
    }

    @Test func `identifiers carry the prefix`() {
        var options = MarkdownOptions()
        options.identifierPrefix = "e7-"
        let shown = html("# 题[^1]\n\n[^1]: 注", options: options)
        #expect(shown.contains("<h2 id=\"e7-题\">题<sup class=\"footnote\"><a href=\"#e7-fn:1\" id=\"e7-fnref:1\""))
        #expect(shown.contains("<li id=\"e7-fn:1\">"))
    }

    @Test(arguments: [
        ("[链[^1]](a)\n\n[^1]: 注", "<p><a href=\"{link a}\">链<sup class=\"footnote\">1</sup></a></p>\n"),
        ("`[^1]`[^1]\n\n[^1]: 注", "<p><code>[^1]</code><sup class=\"footnote\">"),
        ("\\[^1] [^ 1]", "<p>[^1] [^ 1]</p>\n"),
    ])
    func `references in odd places`(_ markdown: String, _ start: String) {
        #expect(html(markdown).hasPrefix(start))
    }
}
