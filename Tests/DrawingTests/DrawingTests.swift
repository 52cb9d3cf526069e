import Testing

@testable import Drawing

private let words = PictureWords(id: "p", title: "标题<", description: "说明 & 数")

private func drawn(_ svg: [UInt8]) -> String { String(decoding: svg, as: UTF8.self) }

@Suite struct DrawingTests {
    @Test(arguments: [
        ("由镇人民政府作出决定", 5000, ["由镇人民政", "府作出决定"]),
        // No line begins with a comma, none ends with an opening bracket.
        ("受理申请后，审核", 5000, ["受理申请", "后，审核"]),
        ("依据法律（第二十条）办理", 5000, ["依据法律", "（第二十", "条）办理"]),
        ("Form A1234 申请表", 6000, ["Form", "A1234 申请", "表"]),
        ("", 5000, []),
    ])
    func textBreaksWhereChineseBreaks(_ text: String, _ width: Int, _ expected: [String]) {
        let broken = lines(of: text, width: width, most: 9)
        #expect(broken == expected)
        #expect(broken.allSatisfy { textWidth($0) <= width })
    }

    @Test func whatDoesNotFitEndsInADot() {
        #expect(lines(of: "甲乙丙丁戊己庚辛", width: 3000, most: 2) == ["甲乙丙", "丁戊…"])
        #expect(shortened("甲乙丙丁", to: 3000) == "甲乙…")
    }

    @Test func aChartIsAnImageWithTitleAndDescription() {
        let svg = drawn(barChart([Count("财政", 12), Count("<医疗>", 0)], words: words))
        #expect(
            svg.hasPrefix(
                "<svg class=\"chart\" viewBox=\"0 0 300 80\" role=\"img\" aria-labelledby=\"p-title p-desc\">"))
        #expect(svg.contains("<title id=\"p-title\">标题&lt;</title><desc id=\"p-desc\">说明 &amp; 数</desc>"))
        #expect(svg.contains("&lt;医疗&gt;"))
    }

    /// 12 is the longest bar and takes all the room that its number leaves.
    @Test func barsAreAsLongAsTheirNumbers() {
        let svg = drawn(barChart([Count("a", 12), Count("b", 6)], words: words))
        #expect(svg.contains("y=\"20\" width=\"276\""))
        #expect(svg.contains("y=\"60\" width=\"141\"") || svg.contains("y=\"60\" width=\"142\""))
    }

    @Test func aLineIsBrokenWhereNothingIsKnown() {
        let svg = drawn(
            lineChart([Count("1", 50), Count("2", nil), Count("3", 100), Count("4", 100)], highest: 100, words: words))
        #expect(svg.contains("class=\"chart-line\" d=\"M37 77 M187 22L262 22\""))
    }

    @Test func nothingToDrawIsDrawnToo() {
        for svg in [
            barChart([], words: words), columnChart([], words: words), lineChart([], highest: 0, words: words),
            flowChart([], words: words),
        ] {
            #expect(drawn(svg).hasSuffix("</svg>"))
        }
    }

    /// Text stays within its box: the widest line of each box is no wider than the box less its padding.
    @Test func longStepsWrapWithinTheirBoxes() {
        let steps = [
            FlowStep(name: "申请", note: String(repeating: "户主或者其委托的家庭成员提出申请", count: 9)),
            FlowStep(
                name: "材料是否齐全？",
                branches: [
                    FlowStep.Branch(answer: "是", outcome: "当场受理"),
                    FlowStep.Branch(answer: "否", outcome: "一次性告知需要补齐的全部材料，补齐后重新提出"),
                ]),
            FlowStep(name: "确认"),
        ]
        let svg = drawn(flowChart(steps, words: words))
        #expect(svg.contains(">1 申请<"))
        #expect(svg.contains(">3 确认<"))
        #expect(svg.contains(">是<"))
        #expect(svg.contains("…<"))
        #expect(svg.split(separator: "class=\"flow-box\"").count == 6)
    }

    /// An answer that leads on with nothing between is a word beside the arrow; a step that does not lead on has no
    /// arrow to the next.
    @Test(arguments: [
        (FlowStep(name: "甲"), 2, 1),
        (FlowStep(name: "甲", leadsOn: false), 2, 0),
        (FlowStep(name: "甲", branches: [branch("是", ""), branch("否", "结束")]), 3, 2),
        (FlowStep(name: "甲", branches: [branch("是", "乙"), branch("否", "结束")]), 4, 3),
        (FlowStep(name: "甲", branches: [branch("", "转第1步")], leadsOn: false), 3, 1),
        (FlowStep(name: "甲", branches: [branch("一", ""), branch("二", "丙"), branch("三", "丁")]), 4, 3),
        (FlowStep(name: "甲", branches: [branch("一", "乙"), branch("二", "丙"), branch("三", "丁")], leadsOn: false), 5, 3),
    ])
    func arrowsFollowTheAnswers(_ step: FlowStep, _ boxes: Int, _ arrows: Int) {
        let svg = drawn(flowChart([step, FlowStep(name: "末")], words: words))
        #expect(svg.split(separator: "class=\"flow-box\"").count == boxes + 1)
        #expect(svg.split(separator: "class=\"flow-head\"").count == arrows + 1)
        for branch in step.branches where !branch.answer.isEmpty { #expect(svg.contains(">\(branch.answer)<")) }
    }

    private static func branch(_ answer: String, _ outcome: String) -> FlowStep.Branch {
        FlowStep.Branch(answer: answer, outcome: outcome)
    }
}
