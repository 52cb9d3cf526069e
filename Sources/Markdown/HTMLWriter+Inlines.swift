internal import CCmark
internal import Text

/// A link or image whose text is being written.
struct OpenLink {
    enum Ending {
        /// `</a>` follows.
        case link
        /// The `alt`, title and end of an image follow.
        case image
        /// Nothing was written but text: the destination is refused.
        case refused(String)
    }

    let node: CmarkNode
    let ending: Ending
    /// Index of its hole, where it has one.
    let hole: Int?
}

extension HTMLWriter {
    mutating func writeText(_ node: CmarkNode) {
        guard !dropsLine else { return }
        latestText = node
        node.withLiteral { literal in
            var index = min(droppedBytes, literal.count)
            droppedBytes = 0
            while true {
                let start = index
                index = html.appendText(literal, from: start, escaping: true)
                if options.collectsText { _ = text.appendText(literal, from: start, escaping: false) }
                guard index < literal.count else { return }
                index = writeSentinel(in: literal, at: index)
            }
        }
    }

    /// Writes what a sentinel in running text stands for, and gives the offset after it.
    private mutating func writeSentinel(in literal: Span<UInt8>, at offset: Int) -> Int {
        if let (number, end) = Sentinel.number(in: literal, at: offset, between: Sentinel.reference),
            written.references.indices.contains(number)
        {
            writeReference(number)
            return end
        }
        if Sentinel.third(in: literal, at: offset) == Sentinel.cell {
            WrittenText.dropMarker(from: &html)
            if options.collectsText { WrittenText.dropMarker(from: &text) }
            dropsLine = true
            return literal.count
        }
        if options.collectsText { _ = written.appendWritten(literal, at: offset, escaping: false, to: &text) }
        return written.appendWritten(literal, at: offset, escaping: true, to: &html)
    }

    /// A line's end within a paragraph: nothing between two wide characters, whatever tags stand between
    /// them, else a line end (a space in an image's `alt`).
    mutating func writeSoftBreak(_ node: CmarkNode) {
        if dropsLine {
            dropsLine = false
            return
        }
        if let latestText, endsWide(latestText), let next = textAfter(node), beginsWide(next) { return }
        html.append(openImage == nil ? 0x0A : 0x20)
        if options.collectsText { text.append(0x20) }
    }

    mutating func writeLineBreak() {
        dropsLine = false
        latestText = nil
        if openImage == nil { html.append("<br />\n") } else { html.append(0x20) }
        if options.collectsText { text.append(0x0A) }
    }

    mutating func writeCode(_ node: CmarkNode) {
        guard !dropsLine else { return }
        latestText = node
        if openImage == nil { html.append("<code>") }
        node.withLiteral { appendWritten($0) }
        if openImage == nil { html.append("</code>") }
    }

    mutating func writeInlineHTML(_ node: CmarkNode) {
        guard !dropsLine else { return }
        latestText = nil
        node.withLiteral { appendWritten($0) }
        let start = parsedOffset(line: node.startLine, column: node.startColumn)
        let length = node.withLiteral { $0.count }
        report(.rawHTML, at: span(ofParsed: start, start + length))
    }

    mutating func openLink(_ node: CmarkNode) -> Bool {
        if dropsLine { return true }
        guard openImage == nil else {
            openLinks.append(OpenLink(node: node, ending: .refused(""), hole: nil))
            return true
        }
        let address = restoredAddress(of: node)
        let destination = Destination(of: address.span, allowing: options.schemes)
        if case .refused(let scheme) = destination {
            openLinks.append(OpenLink(node: node, ending: .refused(scheme), hole: nil))
            return true
        }
        html.append("<a href=\"")
        let hole = writeAddress(address, destination, kind: .link)
        writeTitle(of: node)
        html.append("\">")
        openLinks.append(OpenLink(node: node, ending: .link, hole: hole))
        return true
    }

    mutating func enterImage(_ node: CmarkNode) -> Bool {
        if dropsLine { return true }
        guard openImage == nil else {
            openLinks.append(OpenLink(node: node, ending: .refused(""), hole: nil))
            return true
        }
        let address = restoredAddress(of: node)
        let destination = Destination(of: address.span, allowing: options.schemes)
        if case .refused(let scheme) = destination {
            openLinks.append(OpenLink(node: node, ending: .refused(scheme), hole: nil))
            return true
        }
        html.append("<img src=\"")
        let hole = writeAddress(address, destination, kind: .image)
        html.append("\" alt=\"")
        openImage = node
        openLinks.append(OpenLink(node: node, ending: .image, hole: hole))
        return true
    }

    mutating func closeLink(_ node: CmarkNode) {
        guard let link = openLinks.last, link.node == node else { return }
        openLinks.removeLast()
        if let hole = link.hole { settle(hole, of: node) }
        switch link.ending {
        case .link: html.append("</a>")
        case .image:
            openImage = nil
            latestText = nil
            html.append("\"")
            if node.withTitle({ $0.count }) > 0 {
                html.append(" title=\"")
                appendTitle(of: node)
                html.append("\"")
            }
            html.append(options.loadsImagesLazily ? " loading=\"lazy\" />" : " />")
        case .refused(let scheme):
            if openImage == nil { report(.schemeRefused(scheme), at: spanOfDestination(of: node)) }
        }
    }
}

extension HTMLWriter {
    /// Writes an allowed address, or makes a hole for one; gives the hole's index.
    private mutating func writeAddress(_ address: [UInt8], _ destination: Destination, kind: Hole.Kind) -> Int? {
        guard destination == .hole else {
            html.appendAddress(address.span)
            return nil
        }
        holes.append(
            Hole(
                offset: html.count, kind: kind, destination: String(decoding: address, as: UTF8.self), label: "",
                span: .wholeFile))
        return holes.count - 1
    }

    /// Fills in what is known of a hole once its link has ended: its place, and an image's text.
    private mutating func settle(_ index: Int, of node: CmarkNode) {
        let hole = holes[index]
        let span = spanOfDestination(of: node)
        let label = hole.kind == .image ? String(decoding: plainText(under: node), as: UTF8.self) : ""
        holes[index] = Hole(
            offset: hole.offset, kind: hole.kind, destination: hole.destination, label: label, span: span)
    }

    private mutating func writeTitle(of node: CmarkNode) {
        guard node.withTitle({ $0.count }) > 0 else { return }
        html.append("\" title=\"")
        appendTitle(of: node)
    }

    private mutating func appendTitle(of node: CmarkNode) {
        node.withTitle { written.append($0, escaping: true, to: &html) }
    }

    func restoredAddress(of node: CmarkNode) -> [UInt8] {
        var address: [UInt8] = []
        node.withAddress { written.append($0, escaping: false, to: &address) }
        return address
    }

    /// The text under a node without its markup: titles of headings, `alt` of images.
    func plainText(under root: CmarkNode) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(64)
        var latest: CmarkNode?
        var current = root.firstChild
        while let node = current {
            switch node.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
                node.withLiteral { appendWithoutReferences($0, to: &plain) }
                latest = node
            case CMARK_NODE_SOFTBREAK:
                if let latest, endsWide(latest), let next = textAfter(node), beginsWide(next) { break }
                plain.append(0x20)
            case CMARK_NODE_LINEBREAK: plain.append(0x20)
            default: break
            }
            current = node.firstChild ?? following(node, under: root)
        }
        return plain
    }

    /// Appends `literal` as written, footnote numbers left out.
    private func appendWithoutReferences(_ literal: Span<UInt8>, to plain: inout [UInt8]) {
        var index = 0
        while true {
            index = plain.appendText(literal, from: index, escaping: false)
            guard index < literal.count else { return }
            if let (_, end) = Sentinel.number(in: literal, at: index, between: Sentinel.reference) {
                index = end
            } else {
                index = written.appendWritten(literal, at: index, escaping: false, to: &plain)
            }
        }
    }

    /// The next node after `node` and all under it, within `root`.
    func following(_ node: CmarkNode, under root: CmarkNode) -> CmarkNode? {
        var last = node
        while true {
            if let next = last.next { return next }
            guard let parent = last.parent, parent != root else { return nil }
            last = parent
        }
    }

    /// The text or code that follows a line's end, through tags but not past an image or a break.
    private func textAfter(_ node: CmarkNode) -> CmarkNode? {
        var current = node.next
        if current == nil, let block { current = following(node, under: block) }
        while let next = current {
            switch next.kind {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: return next
            case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK: current = next.firstChild
            default: return nil
            }
        }
        return nil
    }

    private func beginsWide(_ node: CmarkNode) -> Bool {
        node.withLiteral { literal in
            var index = 0
            while Sentinel.third(in: literal, at: index) == Sentinel.shield { index += 3 }
            return Characters.isWideCharacter(Characters.scalar(in: literal, at: index, end: literal.count))
        }
    }

    private func endsWide(_ node: CmarkNode) -> Bool {
        node.withLiteral { literal in
            var end = literal.count
            while end >= 3, Sentinel.third(in: literal, at: end - 3) == Sentinel.shield { end -= 3 }
            return Characters.isWideCharacter(Characters.scalar(in: literal, before: end, start: 0))
        }
    }
}
