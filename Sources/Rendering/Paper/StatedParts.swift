import Disclosure
import Drawing
import Text

extension EntryView {
    /// A body with what the entry's head states around it, as the entry's page has it: elements (公开要素) before the
    /// text, steps (步骤) after it. For paper and screens, where nothing else of the page stands. An entry whose text is
    /// not shown has neither.
    func withStatedParts(_ body: [UInt8]) -> [UInt8] {
        standing == .shown ? withFormerStatedParts(body) : body
    }

    /// The same whatever the entry may show today. For measuring what hung on a board, never for output.
    func withFormerStatedParts(_ body: [UInt8]) -> [UInt8] { elementTable + body + stepText }

    /// The elements as a table; empty where the head states none.
    private var elementTable: [UInt8] {
        guard !entry.elements.isEmpty else { return [] }
        var html: [UInt8] = Array("<table><tbody>\n".utf8)
        for element in entry.elements {
            html += Array("<tr><th scope=\"row\">".utf8)
            html.appendEscaped(element.name)
            html += Array("</th><td>".utf8)
            html.appendEscaped(element.text)
            html += Array("</td></tr>\n".utf8)
        }
        return html + Array("</tbody></table>\n".utf8)
    }

    /// The steps as a numbered list under their heading; empty where the head states none.
    private var stepText: [UInt8] {
        guard !entry.steps.isEmpty else { return [] }
        var html: [UInt8] = Array("<h2>".utf8)
        html.appendEscaped(words["procedure"])
        html += Array("</h2>\n<ol>\n".utf8)
        for number in entry.steps.indices {
            let step = StepView(number: number + 1, step: entry.steps[number], steps: entry.steps, words: words)
            html += Array("<li><strong>".utf8)
            html.appendEscaped(step.step.name)
            html += Array("</strong>".utf8)
            html.appendEscaped(step.facts)
            html += Array("</li>\n".utf8)
        }
        return html + Array("</ol>\n".utf8)
    }
}

extension StepView {
    /// ` 承办：社会事务办公室；时限：10个工作日；不符合的：结束`: all that is known of the step besides its name; empty for
    /// nothing.
    fileprivate var facts: String {
        let ways = answers.map { $0.name.isEmpty ? $0.value : $0.name + words["colon"] + $0.value }
        let facts = ([drawn.note] + ways).filter { !$0.isEmpty }
        return facts.isEmpty ? "" : " " + facts.joined(separator: words["procedure-separator"])
    }
}
