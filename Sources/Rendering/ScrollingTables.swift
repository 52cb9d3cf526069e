import Text

/// HTML whose tables each stand in a region of their own: a wide one scrolls sideways within it, by
/// keyboard too, and a screen reader says what it is (WCAG 2.1, 1.4.10 and 2.1.1).
///
/// - Parameter word: what a table is called; its number and its caption follow.
func withScrollingTables(_ html: [UInt8], word: String) -> [UInt8] {
    let start = Array("<table>".utf8)
    let end = Array("</table>".utf8)
    var output: [UInt8] = []
    var position = 0
    var number = 0
    while let table = firstIndex(of: start, in: html[...], from: position),
        let close = firstIndex(of: end, in: html[...], from: table)
    {
        number += 1
        output.append(contentsOf: html[position..<table])
        output.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
        output.appendEscaped("\(word) \(number)")
        appendCaption(of: html[table..<close], to: &output)
        output.append("\">\n")
        position = close + end.count
        output.append(contentsOf: html[table..<position])
        output.append("\n</div>")
    }
    output.append(contentsOf: html[position...])
    return output
}

/// The caption that a table begins with, without markup.
private func appendCaption(of table: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let mark = Array("<table>\n<caption>".utf8)
    guard table.starts(with: mark) else { return }
    output.append(" ")
    var isTag = false
    for byte in table.dropFirst(mark.count) {
        switch byte {
        case UInt8(ascii: "<"):
            isTag = true
        case UInt8(ascii: ">"):
            isTag = false
        case UInt8(ascii: "\n") where !isTag: return
        case UInt8(ascii: "\"") where !isTag: output.append("&quot;")
        default:
            if !isTag { output.append(byte) }
        }
    }
}
