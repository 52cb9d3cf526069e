import Checking
import Findings
import Testing

@Suite("Coverage")
struct CoverageTests {
    private static let coverage: Coverage = {
        let catalogue = """
            -- content/catalogue/a.csv --
            领域,编码,一级事项,公开时限
            财政,A,部门预算,每月15日前
            财政,B,部门决算,及时公开


            """
        let leave = "例外:\n  - {规则: published-late, 理由: 节后补报}"
        return Coverage(
            CheckedText(SiteText(catalogue + entry("公开事项: A", leave), over: baseSite), on: "2026-05-20").site)
    }()

    @Test("For people, in both languages")
    func text() {
        #expect(
            Self.coverage.text(.chinese, known: 3) == """
                覆盖情况，截至 2026-05-20

                财政
                  A  部门预算  党政办  1 条，最近 2026-03-04  应有 3 期，已有 1 期
                  B  部门决算  没有内容

                共 2 个事项，1 个已有内容
                基线中仍有 3 条检查结果

                例外 1 项
                  content/entries/a.md  published-late：节后补报

                """)
        #expect(
            Self.coverage.text(.english, known: nil) == """
                Coverage as of 2026-05-20

                财政
                  A  部门预算  党政办  1 entry, newest 2026-03-04  1 of 3 periods
                  B  部门决算  nothing

                1 of 2 items have entries

                1 rule broken with leave
                  content/entries/a.md  published-late: 节后补报

                """)
    }

    @Test("For programs")
    func json() {
        #expect(
            Self.coverage.json(known: 3) == """
                {"format":"bulletin-coverage","version":1,"date":"2026-05-20","items":2,"filledItems":1,"baseline":3,\
                "lines":[{"item":"A","path":"财政/部门预算","unit":"QX-DZ","unitName":"青溪镇党政综合办公室","entries":1,\
                "none":0,"newest":"2026-03-04","periodsDue":3,"periodsPresent":1},\
                {"item":"B","path":"财政/部门决算","entries":0,"none":0}],\
                "allowed":[{"file":"content/entries/a.md","index":"QX-2026-001","rule":"published-late","reason":"节后补报"}]}

                """)
    }
}
