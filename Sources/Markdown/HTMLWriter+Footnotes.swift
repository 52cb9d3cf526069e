/// The footnotes of a body: which are defined, and in which order they were referred to.
struct FootnoteList {
    struct Footnote {
        let label: String
        /// From `[` on, in the body.
        let range: Range<Int>
        /// The heading that holds its first paragraph; those of the others follow it.
        let node: CmarkNode
        let paragraphs: Int
        let isRepeated: Bool
        /// How many references lead to it.
        var references = 0
    }

    var footnotes: [Footnote] = []
    var indexOfLabel: [String: Int] = [:]
    /// Indices of `footnotes`; the first is footnote 1.
    var order: [Int] = []
    var numbers: [Int: Int] = [:]

    /// Counts a reference to the footnote, and gives its number (1-based) and which reference it is (1-based).
    mutating func refer(to index: Int) -> (number: Int, reference: Int) {
        footnotes[index].references += 1
        if let number = numbers[index] { return (number, footnotes[index].references) }
        order.append(index)
        numbers[index] = order.count
        return (order.count, 1)
    }
}

extension HTMLWriter {
    /// Finds the headings that hold footnotes, wherever they stand. A definition shown within a code block
    /// has none, so it defines nothing.
    mutating func collectFootnotes(under root: CmarkNode) {
        var current = root.firstChild
        while let node = current {
            defineFootnote(at: node)
            if !node.isParagraph, !node.isHeading, let child = node.firstChild {
                current = child
                continue
            }
            current = following(node, under: root)
        }
    }

    private mutating func defineFootnote(at node: CmarkNode) {
        guard node.isHeading, let mark = node.firstChild, mark.isText,
            let number = cutNumber(of: mark, between: Sentinel.footnote),
            case .footnote(let label, let paragraphs) = written.cuts[number].content
        else { return }
        let name = String(decoding: written.source[label], as: UTF8.self)
        let isRepeated = footnotes.indexOfLabel[name] != nil
        if !isRepeated { footnotes.indexOfLabel[name] = footnotes.footnotes.count }
        footnotes.footnotes.append(
            FootnoteList.Footnote(
                label: name, range: label.lowerBound - 2..<label.upperBound + 1, node: node, paragraphs: paragraphs,
                isRepeated: isRepeated))
    }

    /// Writes the reference with that number of `written.references`.
    mutating func writeReference(_ number: Int) {
        let reference = written.references[number]
        let label = String(decoding: written.source[reference.label], as: UTF8.self)
        guard let index = footnotes.indexOfLabel[label] else {
            written.appendSource(reference.range, escaping: true, to: &html)
            if options.collectsText { text.append(contentsOf: written.source[reference.range]) }
            report(
                .footnoteUndefined(label), at: map().span(reference.range.lowerBound, reference.range.upperBound))
            return
        }
        guard openImage == nil else { return }
        guard openLinks.isEmpty else {
            // A link within a link is no HTML: the number alone.
            let number = footnotes.numbers[index] ?? footnotes.refer(to: index).number
            html.append("<sup class=\"footnote\">")
            html.append(number: number)
            html.append("</sup>")
            return
        }
        let (shown, occurrence) = footnotes.refer(to: index)
        html.append("<sup class=\"footnote\"><a href=\"#")
        appendIdentifier("fn:", shown)
        html.append("\" id=\"")
        appendReferenceIdentifier(shown, occurrence)
        html.append("\" role=\"doc-noteref\">")
        html.append(number: shown)
        html.append("</a></sup>")
    }

    /// Writes the footnotes that were referred to, in that order, then the others, and reports those.
    mutating func writeFootnotes() {
        guard !footnotes.footnotes.isEmpty else { return }
        startLine()
        html.append("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
        var written = 0
        // A footnote may be the first to refer to another, so the order grows on the way.
        while written < footnotes.order.count {
            writeFootnote(footnotes.order[written], number: written + 1)
            written += 1
        }
        for (index, footnote) in footnotes.footnotes.enumerated() where footnotes.numbers[index] == nil {
            writeFootnote(index, number: nil)
            report(
                footnote.isRepeated ? .footnoteRepeated(footnote.label) : .footnoteUnused(footnote.label),
                at: map().span(footnote.range.lowerBound, footnote.range.upperBound))
        }
        html.append("</ol>\n</section>\n")
    }

    private mutating func writeFootnote(_ index: Int, number: Int?) {
        let footnote = footnotes.footnotes[index]
        html.append("<li")
        if let number {
            html.append(" id=\"")
            appendIdentifier("fn:", number)
            html.append("\"")
        }
        html.append(">\n")
        var node: CmarkNode? = footnote.node
        for paragraph in 0..<footnote.paragraphs {
            guard let current = node else { break }
            begin(current)
            droppedBytes = markLength(of: current)
            html.append("<p>")
            write(under: current)
            if paragraph == footnote.paragraphs - 1, let number {
                // References from footnotes that come later have no way back.
                for occurrence in 1...max(1, footnotes.footnotes[index].references) {
                    writeWayBack(number, occurrence)
                }
            }
            html.append("</p>\n")
            endTextLine()
            node = current.next
        }
        html.append("</li>\n")
    }

    private mutating func writeWayBack(_ number: Int, _ occurrence: Int) {
        guard footnotes.footnotes[footnotes.order[number - 1]].references > 0 else { return }
        html.append(" <a href=\"#")
        appendReferenceIdentifier(number, occurrence)
        html.append("\" role=\"doc-backlink\">↩</a>")
    }

    private mutating func appendIdentifier(_ kind: StaticString, _ number: Int) {
        html.append(contentsOf: options.identifierPrefix.utf8)
        html.append(kind)
        html.append(number: number)
    }

    private mutating func appendReferenceIdentifier(_ number: Int, _ occurrence: Int) {
        appendIdentifier("fnref:", number)
        if occurrence > 1 {
            html.append("-")
            html.append(number: occurrence)
        }
    }

    /// Bytes of the sentinels before a footnote's paragraph, with the space after them.
    private func markLength(of heading: CmarkNode) -> Int {
        guard let mark = heading.firstChild, mark.isText else { return 0 }
        return mark.withLiteral { literal in
            let end = Sentinel.number(in: literal, at: 0, between: Sentinel.footnote)?.end ?? 3
            return min(literal.count, end + 1)
        }
    }
}
