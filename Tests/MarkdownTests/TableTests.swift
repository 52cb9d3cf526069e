import Testing

@testable import Markdown

@Suite struct TableTests {
    @Test func `alignment, caption, markup in cells, masks`() {
        let markdown = """
            表：补助**名单**

            | 序号 | 姓名 | 金额 | 备注 |
            |---:|:---|---|:-:|
            | 1 | 王*国 | 1,234.50 | `a\\|b` |
            | 2 | **李某** | -3 | [见](x.md) |
            | 3 | A & B | — |
            后文
            """
        #expect(
            html(markdown) == """
                <table>
                <caption>补助<strong>名单</strong></caption>
                <thead>
                <tr>
                <th scope="col" class="right">序号</th>
                <th scope="col" class="left">姓名</th>
                <th scope="col" class="right">金额</th>
                <th scope="col" class="center">备注</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="right">1</td>
                <td class="left">王*国</td>
                <td class="right">1,234.50</td>
                <td class="center"><code>a|b</code></td>
                </tr>
                <tr>
                <td class="right">2</td>
                <td class="left"><strong>李某</strong></td>
                <td class="right">-3</td>
                <td class="center"><a href="{link x.md}">见</a></td>
                </tr>
                <tr>
                <td class="right">3</td>
                <td class="left">A &amp; B</td>
                <td class="right">—</td>
                <td></td>
                </tr>
                </tbody>
                </table>
                <p>后文</p>

                """)
        #expect(problems(markdown, firstLine: 10) == ["16:3+15 unevenTableRow(expected: 4, found: 3)"])
        #expect(text(markdown) == "补助名单\n序号\t姓名\t金额\t备注\n1\t王*国\t1,234.50\ta|b\n2\t李某\t-3\t见\n3\tA & B\t—\n后文\n")
    }

    @Test func `rows too long keep their cells, rows too short have one for the rest`() {
        let markdown = "|a|b|c|\n|-|-|-|\n|1|\n|x|y|z|w|\n"
        #expect(html(markdown).contains("<td class=\"right\">1</td>\n<td colspan=\"2\"></td>") == false)
        #expect(html(markdown).contains("<td>1</td>\n<td colspan=\"2\"></td>\n"))
        #expect(html(markdown).contains("<td>z</td>\n<td>w</td>\n"))
    }

    @Test(arguments: [
        ("|a|\n|-|\n|1|\n\n表：后\n", "后"),
        ("Table: before\n|a|\n|-|\n|1|\n", "before"),
        ("表1：编号的\n\n|a|\n|-|\n", "表1：编号的"),
        ("Table 2-1: numbered\n\n|a|\n|-|\n", "Table 2-1: numbered"),
        ("|a|\n|-|\n|*x*|\n\n表：甲\n\n表：乙\n\n|a|\n|-|\n", "甲"),
    ])
    func `captions`(_ markdown: String, _ caption: String) {
        #expect(html(markdown).hasPrefix("<table>\n<caption>\(caption)</caption>\n"))
    }

    @Test func `a caption word without a table is a paragraph`() {
        #expect(html("表：一\n\n后") == "<p>表：一</p>\n<p>后</p>\n")
    }

    @Test(arguments: [
        ("> |a|b|\n> |-|-|\n> |*c*|d|\n> 后", "<blockquote>\n<table>", "</table>\n<p>后</p>\n</blockquote>\n"),
        (
            "- 项\n\n  |a|b|\n  |-|-|\n  |*c*|d|\n- 二", "<ul>\n<li>\n<p>项</p>\n<table>",
            "</table>\n</li>\n<li>\n<p>二</p>\n</li>\n</ul>\n"
        ),
        ("- |a|b|\n  |-|-|\n  |*c*|d|\n- 二", "<ul>\n<li>\n<table>", "</table>\n</li>\n<li>二</li>\n</ul>\n"),
        ("段\n|a|b|\n|-|-|\n|*c*|d|", "<p>段</p>\n<table>", "</table>\n"),
    ])
    func `tables within other blocks`(_ markdown: String, _ start: String, _ end: String) {
        let shown = html(markdown)
        #expect(shown.hasPrefix(start))
        #expect(shown.hasSuffix(end))
        #expect(shown.contains("<td><em>c</em></td>\n<td>d</td>"))
    }

    @Test(arguments: [
        (
            "```\n| a | b |\n|---|---|\n| **x** | y |\n[^1]: 注\n```\n后",
            "<pre><code>| a | b |\n|---|---|\n| **x** | y |\n[^1]: 注\n</code></pre>\n<p>后</p>\n"
        ),
        ("    |a|b|\n    |-|-|\n    |**x**|y|\n", "<pre><code>|a|b|\n|-|-|\n|**x**|y|\n</code></pre>\n"),
        (
            "- x\n\n      |a|b|\n      |-|-|\n      |**x**|y|\n",
            "<ul>\n<li>\n<p>x</p>\n<pre><code>|a|b|\n|-|-|\n|**x**|y|\n</code></pre>\n</li>\n</ul>\n"
        ),
        (
            "<div>\n|a|b|\n|-|-|\n|**x**|y|\n</div>",
            "<pre class=\"raw\">&lt;div&gt;\n|a|b|\n|-|-|\n|**x**|y|\n&lt;/div&gt;\n</pre>\n"
        ),
        ("a | b\n-|-|-\nc", "<p>a | b\n-|-|-\nc</p>\n"),
    ])
    func `what only looks like a table stays as written`(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test func `a table of data has the same markup`() {
        var html: [UInt8] = []
        TableHTML.append(
            caption: "决算<表>", head: ["项目", "金额"],
            rows: [["收入", "1,000.00"], ["支出", "－"], ["合计", "￥12%", "注"], ["空"]], to: &html)
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <table>
                <caption>决算&lt;表&gt;</caption>
                <thead>
                <tr>
                <th scope="col">项目</th>
                <th scope="col" class="right">金额</th>
                <th scope="col"></th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>收入</td>
                <td class="right">1,000.00</td>
                <td></td>
                </tr>
                <tr>
                <td>支出</td>
                <td class="right">－</td>
                <td></td>
                </tr>
                <tr>
                <td>合计</td>
                <td class="right">￥12%</td>
                <td>注</td>
                </tr>
                <tr>
                <td>空</td>
                <td colspan="2"></td>
                </tr>
                </tbody>
                </table>

                """)
    }

    @Test(arguments: [
        ("12", true), ("-1,234.5", true), ("+3%", true), ("¥5", true), ("−7", true), ("1.2.3", false), ("", false),
        ("12元", false), ("2025-01-02", false), ("-", false), (",1", false), ("5‰", true), ("%", false),
    ])
    func `numbers`(_ cell: String, _ expected: Bool) {
        #expect(TableHTML.isNumber(cell) == expected)
    }
}
