import Testing
import Text

@testable import Markdown

@Suite struct LinkTests {
    @Test(arguments: [
        ("[a](../x.md#y)", "<a href=\"{link ../x.md#y}\">a</a>"),
        ("[a](#锚)", "<a href=\"{link #锚}\">a</a>"),
        ("[a](索引号:113/2025-1)", "<a href=\"{link 索引号:113/2025-1}\">a</a>"),
        ("[a](http://x.cn/?a=1&b=2 \"t<\")", "<a href=\"http://x.cn/?a=1&amp;b=2\" title=\"t&lt;\">a</a>"),
        ("[a](HTTPS://x.cn/路)", "<a href=\"HTTPS://x.cn/%E8%B7%AF\">a</a>"),
        ("<a@b.cn>", "<a href=\"mailto:a@b.cn\">a@b.cn</a>"),
        ("![图\"](a.png)字", "<img src=\"{image a.png|图\"}\" alt=\"图&quot;\" loading=\"lazy\" />字"),
        ("[![图](a.png)](b)", "<a href=\"{link b}\"><img src=\"{image a.png|图}\" alt=\"图\" loading=\"lazy\" /></a>"),
    ])
    func `addresses`(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
    }

    @Test(arguments: [
        "javascript:x", "JavaScript:x", "java&#10;script:x", "java&Tab;script:x", "&#106;avascript:x",
        "&#1;javascript:x",
        "javascript%3Ax", "java%73cript:x", "%6Aavascript%253Ax", "java\u{200B}script:x", "<java script:x>",
        "data:text/html,x",
        "file:///etc/passwd", "vbscript:x", "C:/x.doc", "feed:x", "%68ttp:x", "blob:x",
    ])
    func `refused schemes leave the text`(_ destination: String) {
        let body = renderMarkdown(Array("[甲](\(destination)) ![乙](\(destination))".utf8))
        let shown = shown(body)
        #expect(!shown.contains("<a") && !shown.contains("<img"), "\(shown)")
        if shown == "<p>甲 乙</p>\n" {
            #expect(body.problems.count == 2)
        } else {
            // Not even a link to CommonMark.
            #expect(shown.contains("](") && body.holes.isEmpty)
        }
    }

    @Test func `figures take the place of their paragraph`() {
        #expect(html("![决算 *表*](表.csv)") == "{figure 表.csv|决算 表}\n")
        #expect(html("- ![甲](a.CSV)") == "<ul>\n<li>\n{figure a.CSV|甲}\n</li>\n</ul>\n")
        #expect(html("![甲](http://x.cn/a.csv)").hasPrefix("<p><img src=\"http://x.cn/a.csv\""))
        #expect(html("见![甲](a.csv)").hasPrefix("<p>见<img src=\"{image a.csv|甲}\""))
    }

    @Test func `raw HTML is shown as text`() {
        #expect(html("<b>甲</b>") == "<p>&lt;b&gt;甲&lt;/b&gt;</p>\n")
        #expect(
            html("<script>\nx()\n</script>\n") == "<pre class=\"raw\">&lt;script&gt;\nx()\n&lt;/script&gt;\n</pre>\n")
        #expect(
            problems("甲\n<b>乙</b>\n\n> <!-- x -->", firstLine: 3) == [
                "4:1+3 rawHTML", "4:7+4 rawHTML", "6:3+10 rawHTML",
            ])
    }

    @Test func `places are those of the file`() {
        let markdown = """
            [a]: /u
            [b]: /v
            foo [a](x1
            'y') <b> **《粗》**[z](x2)
            王*国 ![i](x3)

            > q [a](x4) x
              > cont [b](x5)
            lazy [c](x6) <ftp://a.b>

            1.  # h [k](x7) #

                para *a
                b [m](<x8>)*

            | a |
            |---|
            | 王*国 \\| [t](x9) |

            注[^1] [r][a]

            [^1]: 一
                二**《三》**[f](x10)
            """
        let body = renderMarkdown(Array(markdown.utf8), firstLine: 101)
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        for hole in body.holes where hole.destination != "/u" {
            let line = lines[Int(hole.span.line) - 101]
            let start = Int(hole.span.column) - 1
            let written = String(decoding: line[start..<start + Int(hole.span.length)], as: UTF8.self)
            #expect(written == hole.destination)
        }
        #expect(body.holes.count == 11)
        #expect(
            body.problems.map { "\(place($0.span)) \($0.kind)" } == [
                "104:6+3 rawHTML", "109:15+9 schemeRefused(\"ftp\")",
            ])
        #expect(body.headings.map { "\(place($0.span)) \($0.text)" } == ["111:5+13 h k"])
    }

    @Test func `line ends of other systems`() {
        let body = renderMarkdown(Array("甲\r\n乙 [a](b)\r\n\r\n|a|\r\n|-|\r\n|[c](d)|\r\n丙 [e](f)\r[g](h)".utf8))
        #expect(body.holes.map { place($0.span) } == ["2:9+1", "6:6+1", "7:9+1", "8:5+1"])
    }
}
