import Testing

@testable import Rendering

@Suite struct ScreenTests {
    @Test func `a display of text has a notice a line`() throws {
        var site = SampleSite()
        #expect(try site.output("screens/S/lines.txt") == "〈open-none〉\n")
        site.add("停水通知", from: 19, until: 23)
        site.add("已经结束", from: 1, until: 19)
        #expect(
            try site.output("screens/S/lines.txt") == """
                停水通知〈screen-separator〉青溪镇人民政府〈screen-separator〉〈notice-period〉〈colon〉2026年11月19日〈to〉2026年11月23日\
                〈comma〉4日〈comma〉〈counts-next-day〉〈screen-separator〉〈objections〉〈colon〉党政办，0990-5550110

                """)
    }

    @Test func `a screen shows what hangs today, at its size`() throws {
        var site = SampleSite()
        site.add("停水通知", from: 19, until: 23, body: "## 时间\n\n今天。")
        site.add("已经结束", from: 1, until: 19)
        let layout =
            "{{width}}x{{height}} {{shorter-side}} {{count}}{{#notices}} {{title}} {{until}} {{{body}}}{{/notices}}"
        #expect(
            try site.output("screens/S/index.html", layouts: ["screen": layout])
                == "1920x1080 1080 1 停水通知 2026-11-23 <h3>时间</h3>\n<p>今天。</p>\n")
    }

    @Test(arguments: [
        ("<p>见<a href=\"a.html\">附件</a>。</p>", "<p>见附件。</p>"),
        ("<img src=\"a.png\" alt=\"规划图\" loading=\"lazy\" /><img src=\"b.png\" alt=\"\" />", "〔规划图〕"),
        ("<h2 id=\"一\">一</h2><td class=\"right\">1</td>", "<h2>一</h2><td class=\"right\">1</td>"),
        ("<li id=\"fn-1\" class=\"note\">注</li>", "<li class=\"note\">注</li>"),
        ("<abbr>a</abbr>1 &lt; 2 <", "<abbr>a</abbr>1 &lt; 2 <"),
        ("", ""),
    ])
    func `text for a screen asks for nothing and leads nowhere`(html: String, expected: String) {
        #expect(String(decoding: textForScreen(Array(html.utf8)), as: UTF8.self) == expected)
    }
}
