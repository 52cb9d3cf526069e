import Disclosure
import Markdown
import Testing

@testable import Drawing
@testable import Rendering

/// Which texts are drawn as flow charts, and what is read of them.
@Suite struct ProcedureTests {
    private func steps(_ markdown: String) -> [String] {
        ProcedureReader(html: rendered(markdown).html[...]).steps.map { step in
            let answers = step.branches.map { "[\($0.answer)→\($0.outcome)]" }.joined()
            return step.name + (step.note.isEmpty ? "" : "（\(step.note)）") + answers
        }
    }

    @Test(arguments: [
        ("1. 申请：到窗口提出。\n2. 受理\n", ["申请（到窗口提出）", "受理"]),
        (
            "1. 申请\n2. 材料是否齐全？\n   - 齐全：当场受理\n   - 不齐全：一次性告知\n3. 办结\n",
            ["申请", "材料是否齐全？[齐全→当场受理][不齐全→一次性告知]", "办结"]
        ),
        ("申请——受理——审核——发放。\n", ["申请", "受理", "审核", "发放"]),
        ("申请 → 受理 → 办结\n", ["申请", "受理", "办结"]),
        ("| 步骤 | 内容 |\n|---|---|\n| 申请 | 提出 |\n| 受理 | 登记 |\n", ["申请（提出）", "受理（登记）"]),
        ("| 序号 | 环节 | 时限 |\n|---|---|---|\n| 1 | 申请 | 当日 |\n", ["申请（当日）"]),
        // A sentence with a dash is no procedure, nor is a table of something else.
        ("本事项——由镇人民政府办理。\n", []),
        ("| 姓名 | 职务 |\n|---|---|\n| 甲 | 乙 |\n", []),
        ("1. <b>A & B</b>\n2. C\n", ["<b>A & B</b>", "C"]),
        ("", []),
    ])
    func stepsAreRead(_ markdown: String, _ expected: [String]) {
        #expect(steps(markdown) == expected)
    }

    @Test func onlyTheNamedPartIsDrawnAndItsTextStays() {
        let words = PageWords(language: .simplifiedChinese, texts: [("flow-headings", "流程、办理程序")])
        let body = rendered("## 材料\n\n1. 甲\n2. 乙\n\n## 办理流程\n\n1. 申请\n2. 受理\n\n## 地点\n\n1. 丙\n2. 丁\n")
        let html = String(decoding: withFlowCharts(body.html, headings: body.headings, words: words), as: UTF8.self)
        #expect(html.split(separator: "<svg").count == 2)
        #expect(html.contains("</h2>\n<figure class=\"flow-figure\"><svg class=\"flow\""))
        #expect(html.contains("<li>申请</li>"))
        let other = rendered("## 材料\n\n1. 甲\n2. 乙\n")
        #expect(withFlowCharts(other.html, headings: other.headings, words: words) == other.html)
    }

    @Test(.timeLimit(.minutes(5))) func hostileListsEndSoon() {
        let deep = (0..<400).map { String(repeating: "   ", count: $0) + "1. 流程" }.joined(separator: "\n")
        let many = (0..<20_000).map { "## 流程 \($0)\n" }.joined()
        let words = PageWords(language: .simplifiedChinese, texts: [("flow-headings", "流程")])
        for markdown in ["## 流程\n\n" + deep, many, "## 流程\n\n" + String(repeating: "1. 甲\n", count: 50_000)] {
            let body = rendered(markdown)
            _ = withFlowCharts(body.html, headings: body.headings, words: words)
        }
    }
}
