internal import CCmark

extension HTMLWriter {
    mutating func enterBlock(_ node: CmarkNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_PARAGRAPH: return enterParagraph(node)
        case CMARK_NODE_HEADING: return enterHeading(node)
        case CMARK_NODE_BLOCK_QUOTE: openBlock("<blockquote>\n")
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM: openBlock("<li>")
        case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
        case CMARK_NODE_HTML_BLOCK: writeHTMLBlock(node)
        case CMARK_NODE_THEMATIC_BREAK: openBlock("<hr />\n")
        default: break
        }
        return true
    }

    mutating func leaveBlock(_ node: CmarkNode) {
        switch node.kind {
        case CMARK_NODE_PARAGRAPH:
            if !isTight(node) { html.append("</p>\n") }
            endTextLine()
        case CMARK_NODE_HEADING:
            html.append("</h")
            html.append(number: level(of: node))
            html.append(">\n")
            endTextLine()
        case CMARK_NODE_BLOCK_QUOTE:
            startLine()
            html.append("</blockquote>\n")
        case CMARK_NODE_LIST: html.append(node.isOrderedList ? "</ol>\n" : "</ul>\n")
        case CMARK_NODE_ITEM: html.append("</li>\n")
        default: break
        }
    }

    /// Makes ready for the inline nodes of `node`.
    mutating func begin(_ node: CmarkNode) {
        block = node
        places = nil
        latestText = nil
        dropsLine = false
        droppedBytes = 0
    }

    private mutating func openBlock(_ tag: StaticString) {
        startLine()
        html.append(tag)
    }

    private mutating func openList(_ node: CmarkNode) {
        startLine()
        guard node.isOrderedList else { return html.append("<ul>\n") }
        guard node.listStart != 1 else { return html.append("<ol>\n") }
        html.append("<ol start=\"")
        html.append(number: node.listStart)
        html.append("\">\n")
    }

    private mutating func enterParagraph(_ node: CmarkNode) -> Bool {
        begin(node)
        if !written.cuts.isEmpty, isCaption(node) { return false }
        if writeFigure(node) { return false }
        if !isTight(node) { openBlock("<p>") }
        return true
    }

    /// Whether the paragraph stands in a tight list, where it has no tags of its own.
    private func isTight(_ node: CmarkNode) -> Bool {
        guard let list = node.parent?.parent else { return false }
        return list.isList && list.isTightList
    }

    private func level(of node: CmarkNode) -> Int {
        max(1, min(6, node.headingLevel + options.headingShift))
    }

    private mutating func enterHeading(_ node: CmarkNode) -> Bool {
        begin(node)
        if writeCut(at: node) { return false }
        let level = level(of: node)
        let title = plainText(under: node)
        var anchor = anchorMaker.anchor(for: title)
        if !options.identifierPrefix.isEmpty { anchor.insert(contentsOf: options.identifierPrefix.utf8, at: 0) }
        if headings.isEmpty { headings.reserveCapacity(8) }
        let text = String(decoding: title, as: UTF8.self)
        // Most headings are their own anchors, and what is one text takes the memory of one.
        let name = anchor == title ? text : String(decoding: anchor, as: UTF8.self)
        headings.append(Heading(level: level, text: text, anchor: name, span: span(ofBlock: node)))
        openBlock("<h")
        html.append(number: level)
        if options.anchorsHeadings {
            html.append(" id=\"")
            html.append(contentsOf: anchor)
            html.append("\"")
        }
        html.append(">")
        return true
    }

    private mutating func writeCodeBlock(_ node: CmarkNode) {
        openBlock("<pre><code")
        var language: [UInt8] = []
        node.withFenceInfo { info in
            var end = 0
            while end < info.count, !isBlank(info[end]) { end += 1 }
            written.append(info.extracting(0..<end), escaping: true, to: &language)
        }
        if !language.isEmpty {
            html.append(" class=\"language-")
            html.append(contentsOf: language)
            html.append("\"")
        }
        html.append(">")
        node.withLiteral { appendWritten($0) }
        html.append("</code></pre>\n")
        endTextLine()
    }

    private mutating func writeHTMLBlock(_ node: CmarkNode) {
        openBlock("<pre class=\"raw\">")
        node.withLiteral { appendWritten($0) }
        html.append("</pre>\n")
        endTextLine()
        report(.rawHTML, at: span(ofBlock: node))
    }

    /// Appends text as it was written, escaped, to the page and to the plain text.
    mutating func appendWritten(_ bytes: Span<UInt8>) {
        written.append(bytes, escaping: true, to: &html)
        if options.collectsText { written.append(bytes, escaping: false, to: &text) }
    }

    /// Writes a hole for a figure where the paragraph is one image of a CSV file.
    private mutating func writeFigure(_ node: CmarkNode) -> Bool {
        guard let image = node.firstChild, image.isImage, image.next == nil else { return false }
        let address = restoredAddress(of: image)
        guard isCSV(address), Destination(of: address.span, allowing: options.schemes) == .hole else { return false }
        startLine()
        let caption = plainText(under: image)
        let span = spanOfDestination(of: image)
        holes.append(
            Hole(
                offset: html.count, kind: .figure, destination: String(decoding: address, as: UTF8.self),
                label: String(decoding: caption, as: UTF8.self), span: span))
        html.append(0x0A)
        if options.collectsText {
            text.append(contentsOf: caption)
            endTextLine()
        }
        return true
    }

    private func isCSV(_ address: [UInt8]) -> Bool {
        address.count >= 4 && address.suffix(4).map { $0 | 0x20 } == Array(".csv".utf8)
    }
}
