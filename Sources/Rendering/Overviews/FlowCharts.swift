import Drawing
import Markdown
import Text

/// The HTML of a body with a flow chart before each procedure that it writes as a list, a table of steps or
/// a line of arrows, under a heading that one of the words names (办理流程). The list itself stays beneath,
/// as the chart's text.
///
/// - Parameter headings: of the body, with the anchors that their HTML has.
func withFlowCharts(_ html: [UInt8], headings: [Heading], words: PageWords) -> [UInt8] {
    let procedures = headings.filter { heading in words.procedureHeadings.contains { holds(heading.text, $0) } }
        .prefix(mostProcedures)
    guard !procedures.isEmpty else { return html }
    var output: [UInt8] = []
    var position = 0
    for (number, heading) in procedures.enumerated() {
        guard let start = endOfHeading(heading, in: html, from: position) else { continue }
        let steps = ProcedureReader(html: html[start...]).steps
        guard steps.count > 1 else { continue }
        output += html[position..<start]
        position = start
        let title = heading.text
        let picture = flowChart(
            steps,
            words: PictureWords(
                id: "flow-\(number + 1)", title: title,
                description: "\(words["flow-steps-before"]) \(steps.count) \(words["flow-steps-after"])"))
        output.append(contentsOf: "\n<figure class=\"flow-figure\">".utf8)
        output += picture
        output.append(contentsOf: "</figure>".utf8)
    }
    output += html[position...]
    return output
}

/// A body has one procedure or a few; each is looked for in the rest of the text.
private let mostProcedures = 6

/// The position after `</hN>` of a heading.
private func endOfHeading(_ heading: Heading, in html: [UInt8], from start: Int) -> Int? {
    var opening: [UInt8] = Array("<h\(heading.level) id=\"".utf8)
    opening.appendEscaped(heading.anchor)
    opening.append(UInt8(ascii: "\""))
    let closing = Array("</h\(heading.level)>".utf8)
    guard let found = firstIndex(of: opening, in: html[...], from: start),
        let end = firstIndex(of: closing, in: html[...], from: found)
    else { return nil }
    return end + closing.count
}
