import Checking
import Findings
import Formats
import Testing

@Suite struct SumRuleTests {
    private func csv(_ text: String) -> [String] {
        var collector = FindingCollector()
        checkSums(parseCSV(Array(text.utf8)).rows, file: "a.csv", &collector)
        return collector.findings.map(described)
    }

    @Test func `A wrong total is told at its cell`() {
        #expect(
            csv("项目,金额（元）\n水费,\"1,200.50\"\n电费,300\n合计,\"1,500.05\"\n") == [
                """
                a.csv:4:8+10 warning
                  “合计”写的是 1500.05，上面各行之和是 1500.50
                  “合计” says 1500.05, but the rows above come to 1500.50
                  核对各行和合计
                  check the rows and their total
                """
            ])
    }

    @Test func `Tables of a body are checked where they stand`() {
        var site = RuleSite()
        site.add("n1", body: "前言。\n\n| 项目 | 户数 |\n|---|--:|\n| 甲 | 3 |\n| 乙 | 4 |\n| **合 计** | **8** |\n\n| 合计 | 9 |")
        #expect(
            site.findings(of: .sumWrong) == [
                """
                content/entries/n1.md:15:17+5 warning
                  “合计”写的是 8，上面各行之和是 7
                  “合计” says 8, but the rows above come to 7
                  核对各行和合计
                  check the rows and their total
                """
            ])
    }

    @Test(arguments: [
        ("项目,元\n甲,1\n乙,2\n合计,3\n", "right"),
        ("项目,元\n甲,1\n乙,2\n小计,3\n丙,4\n丁,5\n小计,9\n合计,12\n", "subtotals, and a total over them"),
        ("项目,元\n甲,1\n乙,2\n收入合计,3\n丙,4\n丁,5\n支出合计,9\n", "a total over its own part"),
        ("项目,元\n合计,9\n甲,1\n乙,2\n", "a total above its rows"),
        ("项目,元\n甲,5\n其中：乙,2\n丙,1\n合计,7\n", "rows that are parts of others"),
        ("项目,元\n一、甲,5\n（一）乙,2\n（二）丙,3\n合计,5\n", "levels"),
        ("编码,项目,元\n201,甲,5\n20101,乙,5\n,合计,5\n", "codes under codes"),
        ("项目,元\n甲,5\n　乙,2\n　丙,3\n合计,5\n", "indented parts"),
        ("项目,单价（元）,占比\n甲,5,50%\n乙,6,50%\n合计,7,100%\n", "rates and prices"),
        ("项目,元\n甲,5\n乙,未定\n合计,7\n", "a cell that is no number"),
        ("项目,元\n甲,5\n合计,7\n", "one row is no sum"),
        ("项目,单位,数量\n甲,吨,5\n乙,米,6\n合计,,7\n", "different units"),
        ("项目,数量\n甲,5吨\n乙,6米\n合计,7\n", "different units in the cells"),
        ("项目,万元\n甲,0.34\n乙,0.34\n丙,0.34\n合计,1.00\n", "rounded one by one"),
        ("标题\n单位：元,\n项目,元\n甲,5\n乙,—\n丙,\n丁,-2.5\n合计,2.5\n", "heads of several rows, blanks, negative numbers"),
        ("项目,元\n甲,9999999999999999999\n乙,1\n合计,7\n", "more digits than can be counted"),
        ("序号,村,户数\n1,甲,3户\n2,乙,4户\n3,合计,7户\n", "names in the second column"),
        ("项目,元\n甲,1\n乙,2\n关于合计的说明,4\n", "a name that only speaks of totals"),
        ("", "nothing"), ("合计\n合计\n", "only heads"),
    ])
    func `What may be right is left alone`(table: String, why: String) {
        #expect(csv(table) == [], "\(why)")
    }

    @Test(arguments: [
        ("项目,元\n甲,1\n乙,2\n小计,4\n丙,4\n丁,5\n小计,9\n合计,13\n", ["“小计” says 4, but the rows above come to 3"]),
        (
            "项目,元,万元\n甲,1,0.5\n乙,2,0.5\n总计,4,3\n",
            ["“总计” says 4, but the rows above come to 3", "“总计” says 3, but the rows above come to 1.0"]
        ),
        ("序号,村,户数\n1,甲,3户\n2,乙,4户\n,合计（户）,8户\n", ["“合计(户)” says 8, but the rows above come to 7"]),
    ])
    func `Wrong sums are found`(table: String, expected: [String]) {
        let told = csv(table).map { $0.split(separator: "\n")[2].dropFirst(2) }.map(String.init)
        #expect(told == expected)
    }

    @Test func `Enormous tables are passed over or checked in time`() {
        let wide = String(repeating: "1,", count: 50_000) + "1\n"
        let totals = String(repeating: "合计,1\n", count: 50_000)
        let long = String(repeating: "甲,1\n", count: 50_000)
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(csv("项目,元\n" + wide + wide + "合计,3\n") == [])
            #expect(csv("项目,元\n" + totals) == [])
            #expect(csv("项目,元\n" + long + "合计,49999\n").count == 1)
        }
        #expect(time < .seconds(30))
    }
}
