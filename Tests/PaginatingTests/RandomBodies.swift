/// Writes bodies as the Markdown module does, out of random parts.
struct RandomBodies {
    private var numbers: SeededNumbers
    private var html = ""

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    mutating func body() -> [UInt8] {
        html = ""
        for _ in 0..<Int.random(in: 1...25, using: &numbers) { block(depth: 0) }
        if Int.random(in: 0...3, using: &numbers) == 0 {
            html += "<section class=\"footnotes\"><ol><li id=\"fn1\"><p>\(inline(1...60))</p></li></ol></section>\n"
        }
        return Array(html.utf8)
    }

    /// A table alone, of more rows than a page holds.
    mutating func longTable() -> [UInt8] {
        html = ""
        table(rows: 40...60)
        return Array(html.utf8)
    }

    private mutating func block(depth: Int) {
        switch Int.random(in: 0...(depth < 3 ? 13 : 5), using: &numbers) {
        case 0, 1, 2, 3: html += "<p>\(inline(1...300))</p>\n"
        case 4: html += "<h\(Int.random(in: 2...6, using: &numbers)) id=\"h\">\(inline(1...30))</h2>\n"
        case 5: html += "<pre><code>\(words(1...80))\n\n  \(words(1...80))\n</code></pre>\n"
        case 6: html += "<p class=\"right\">\(words(1...20))</p>\n"
        case 7: list("ul", "<ul>", depth: depth)
        case 8: list("ol", "<ol start=\"\(Int.random(in: 0...99, using: &numbers))\">", depth: depth)
        case 9:
            html += "<blockquote>\n"
            for _ in 0..<Int.random(in: 1...3, using: &numbers) { block(depth: depth + 1) }
            html += "</blockquote>\n"
        case 10: html += "<hr />\n"
        case 11: html += "<figure><img src=\"a.png\" alt=\"\"><figcaption>\(words(1...20))</figcaption></figure>\n"
        default: table()
        }
    }

    private mutating func list(_ tag: String, _ open: String, depth: Int) {
        html += open
        for _ in 0..<Int.random(in: 1...6, using: &numbers) {
            html += "<li>\(inline(1...60))"
            if Int.random(in: 0...4, using: &numbers) == 0 { block(depth: depth + 1) }
            html += "</li>\n"
        }
        html += "</\(tag)>\n"
    }

    private mutating func table(rows: ClosedRange<Int> = 0...40) {
        let columns = Int.random(in: 1...12, using: &numbers)
        html += "<table>"
        if Bool.random(using: &numbers) { html += "<caption>\(words(1...30))</caption>" }
        html += "<thead><tr>"
        for _ in 0..<columns { html += "<th>\(words(1...6))</th>" }
        html += "</tr></thead><tbody>\n"
        let longest = Int.random(in: 1...20, using: &numbers) == 1 ? 900 : 30
        for _ in 0..<Int.random(in: rows, using: &numbers) {
            html += "<tr>"
            var column = 0
            while column < columns {
                let span = Int.random(in: 0...9, using: &numbers) == 0 ? min(2, columns - column) : 1
                html += span > 1 ? "<td colspan=\"2\">" : "<td>"
                // A photograph, as rosters have.
                let isPicture = Int.random(in: 0...60, using: &numbers) == 0
                html += isPicture ? "<img src=\"a.png\" alt=\"\"></td>" : inline(0...longest) + "</td>"
                column += span
            }
            html += "</tr>\n"
        }
        html += "</tbody></table>\n"
    }

    private mutating func inline(_ lengths: ClosedRange<Int>) -> String {
        let text = words(lengths)
        switch Int.random(in: 0...5, using: &numbers) {
        case 0: return "\(text)<strong>\(words(1...20))</strong>\(words(1...20))"
        case 1: return "<a href=\"https://example.org/?a=1&amp;b=2\">\(text)<em>\(words(1...9))</em></a>"
        case 2: return "\(text)<br />\n\(words(1...9))<sup><a id=\"r\" href=\"#f\">1</a></sup>"
        default: return text
        }
    }

    private mutating func words(_ lengths: ClosedRange<Int>) -> String {
        var text = ""
        for _ in 0..<Int.random(in: lengths, using: &numbers) { text += pieces.randomElement(using: &numbers) ?? "" }
        return text
    }

    private let pieces = [
        "青", "溪", "镇", "人", "民", "政", "府", "公", "示", "低", "保", "对", "象", "，", "。", "、", "；", "：", "（", "）",
        "《", "》", "“", "”", "——", "……", "2025", "12,345.60", "100%", " and ", "&amp;", "&lt;", "word", "①", "℃", "𠮷",
        "https://example.org/a/very/long/address/without/an/end?with=everything", "、", "的", "和",
    ]
}
