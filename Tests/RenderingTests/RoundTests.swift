import Testing

@testable import Rendering

@Suite struct RoundTests {
    private static var site: SampleSite {
        var site = SampleSite()
        site.add("今天起", from: 20, until: 30)
        site.add("昨天满", from: 10, until: 19)
        site.add("前天满", from: 10, until: 18)
        site.add("挂着", from: 17, until: 25, body: String(repeating: "很长的正文。\n\n", count: 20))
        site.add("今天满", from: 17, until: 20)
        site.add("下周起", from: 27, until: 30)
        site.add("更晚", from: 28, until: 30)
        site.add("中途撤下", from: 10, until: 30, withdrawnOn: 20)
        site.add("别处", from: 20, until: 30, boards: ["S"])
        return site
    }

    @Test func `the round says what to put up, take down and leave, and how many sheets`() throws {
        #expect(
            try RoundTests.site.output("sheets/B/today.csv") == """
                \u{FEFF}〈date〉,〈board〉,〈action〉,〈title〉,〈index〉,〈unit〉,〈posted〉,〈last-date〉,〈sheets〉\r
                2026-11-20,公开栏B,〈today-put-up〉,今天起,T/1,青溪镇人民政府,2026-11-20,2026-11-30,1\r
                2026-11-20,公开栏B,〈today-take-down〉,〈withdrawn-title〉,T/8,青溪镇人民政府,2026-11-10,2026-11-30,1\r
                2026-11-20,公开栏B,〈today-take-down〉,昨天满,T/2,青溪镇人民政府,2026-11-10,2026-11-19,1\r
                2026-11-20,公开栏B,〈today-hanging〉,挂着,T/4,青溪镇人民政府,2026-11-17,2026-11-25,2\r
                2026-11-20,公开栏B,〈today-hanging〉,今天满,T/5,青溪镇人民政府,2026-11-17,2026-11-20,1\r
                2026-11-20,公开栏B,〈today-coming〉,下周起,T/6,青溪镇人民政府,2026-11-27,2026-11-30,1\r

                """)
    }

    @Test func `sheets that find no place are counted`() throws {
        let layout = "{{sheets-after}} {{#limited}}{{board.capacity}}{{/limited}} {{#over}}{{sheets-over}}{{/over}}"
        #expect(try RoundTests.site.output("sheets/B/today.html", layouts: ["today": layout]) == "4 3 1")
    }
}
