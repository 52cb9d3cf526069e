import Testing

@testable import Paginating

@Suite struct LineBreakTests {
    /// Lines of `text` at a width of so many Chinese characters.
    private func lines(_ text: String, ems: Int, indent: Int = 0) -> [String] {
        var inline = InlineText()
        inline.append(text)
        let em = Length.points(10)
        let breaks = breakLines(inline, measure: LineMeasure(em: em, width: em * ems, indent: em * indent))
        return breaks.lines.map { range in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: inline.scalars[range])
            return String(view)
        }
    }

    @Test(arguments: [
        ("一二三四五六", 3, ["一二三", "四五六"]),
        ("一二三，四五六", 3, ["一二", "三，四", "五六"]),
        ("一二（三）四", 3, ["一二", "（三）", "四"]),
        ("一“二三”四五六", 4, ["一“二", "三”四五", "六"]),
        ("共100.5元", 3, ["共", "100.5", "元"]),
        ("见 word list 处", 4, ["见 word ", "list 处"]),
        ("一二——三", 3, ["一", "二——", "三"]),
        ("《一》、《二》", 4, ["《一》、", "《二》"]),
        ("一二％三", 2, ["一", "二％", "三"]),
        ("", 3, [""]),
    ])
    func chinesePunctuationHolds(text: String, ems: Int, expected: [String]) {
        #expect(lines(text, ems: ems) == expected)
    }

    @Test func firstLineIsIndented() {
        #expect(lines("一二三四五六", ems: 4, indent: 2) == ["一二", "三四五六"])
    }

    @Test func wordsWiderThanTheLineBreakAnywhere() {
        let text = String(repeating: "0", count: 10)
        // A digit is at most 0.637 em wide: four go into three ems.
        #expect(lines(text, ems: 3) == ["0000", "0000", "00"])
    }
}
