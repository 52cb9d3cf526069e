/// A block of a text: a heading, a paragraph, an item of a list, a row of a table.
package struct TextBlock: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Level as in HTML, 1 to 6.
        case heading(Int)
        case paragraph
        case item
        /// Cells are separated by tabs.
        case headRow
        case row
        case caption
    }

    package let kind: Kind
    /// UTF-8 as HTML writes text, with character references and without tags.
    package let text: [UInt8]

    package init(_ kind: Kind, _ text: [UInt8]) {
        self.kind = kind
        self.text = text
    }
}

/// The blocks of HTML that this program wrote, in their order, without markup within them. Blank blocks
/// are left out. Runs once over the bytes; tags that are not closed and comments are passed over.
package func textBlocks(ofHTML html: [UInt8]) -> [TextBlock] {
    var reader = BlockReader(html: html)
    reader.read()
    return reader.blocks
}

private struct BlockReader {
    let html: [UInt8]
    var blocks: [TextBlock] = []
    private var kind = TextBlock.Kind.paragraph
    private var text: [UInt8] = []
    private var isInHead = false

    init(html: [UInt8]) {
        self.html = html
    }

    mutating func read() {
        var position = 0
        while position < html.count {
            guard html[position] == UInt8(ascii: "<") else {
                append(html[position])
                position += 1
                continue
            }
            guard let end = html[position...].firstIndex(of: UInt8(ascii: ">")) else { break }
            meet(html[(position + 1)..<end])
            position = end + 1
        }
        finishBlock()
    }

    /// Line breaks of the source are blanks; blanks at the beginning of a block are none.
    private mutating func append(_ byte: UInt8) {
        let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
        if isBlank, text.isEmpty || text.last == 0x20 || text.last == 0x09 { return }
        text.append(isBlank ? 0x20 : byte)
    }

    private mutating func meet(_ tag: ArraySlice<UInt8>) {
        let isEnd = tag.first == UInt8(ascii: "/")
        let name = String(decoding: tag.drop { $0 == UInt8(ascii: "/") }.prefix(while: isNameByte), as: UTF8.self)
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            begin(isEnd ? .paragraph : .heading(Int(name.dropFirst()) ?? 2))
        case "li": begin(isEnd ? .paragraph : .item)
        case "p":
            // A paragraph within an item or a cell is still that item, that cell.
            if kind == .paragraph { finishBlock() }
        case "caption", "figcaption": begin(isEnd ? .paragraph : .caption)
        case "thead": isInHead = !isEnd
        case "tr": begin(isEnd ? .paragraph : isInHead ? .headRow : .row)
        case "td", "th":
            if isEnd { text.append(0x09) }
        case "br": append(0x20)
        case "ul", "ol", "table", "blockquote", "pre", "hr", "div", "section", "figure": begin(.paragraph)
        default: break
        }
    }

    private mutating func begin(_ next: TextBlock.Kind) {
        finishBlock()
        kind = next
    }

    private mutating func finishBlock() {
        while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
        if !text.isEmpty { blocks.append(TextBlock(kind, text)) }
        text.removeAll(keepingCapacity: true)
        if kind != .item { kind = .paragraph }
    }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
