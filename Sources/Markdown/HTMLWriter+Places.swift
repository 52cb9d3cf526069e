internal import Text

extension HTMLWriter {
    /// Where the destination of a link or image stands in the file, asked for in the order in which they
    /// end: the bytes between `](` and `)`, or the whole link where they differ from the destination.
    mutating func spanOfDestination(of node: CmarkNode) -> TextSpan {
        let isAutolink = isAutolink(node)
        if isAutolink, let child = node.firstChild {
            let start = parsedOffset(line: child.startLine, column: child.startColumn)
            return span(ofParsed: start, start + child.withLiteral { $0.count })
        }
        let end = parsedOffset(line: node.endLine, column: node.endColumn)
        let text = parsed ?? written.source
        guard end < text.count else { return span(ofParsed: end, end) }
        if text[end] == UInt8(ascii: ")") {
            let titleLength = node.withTitle { $0.count }
            let found = node.withAddress { address in
                // Written with escapes an address takes more bytes than it has, seldom as many times more;
                // the bound keeps the search linear over all links of a paragraph.
                let window = 16 * (address.count + titleLength) + 64
                return HTMLWriter.destination(address, in: text, from: max(0, end - window), to: end)
            }
            if let found { return span(ofParsed: found.lowerBound, found.upperBound) }
        }
        return span(ofParsed: end - max(0, min(end, node.endColumn - node.startColumn)), end + 1)
    }

    /// The last place between `start` and `end` where `address` follows `](`.
    private static func destination(
        _ address: Span<UInt8>, in text: [UInt8], from start: Int, to end: Int
    ) -> Range<Int>? {
        var index = end - 1
        while index > start {
            if text[index] == UInt8(ascii: "("), text[index - 1] == UInt8(ascii: "]") {
                var first = index + 1
                while first < end, isBlank(text[first]) || text[first] == 0x0A || text[first] == 0x0D { first += 1 }
                if first < end, text[first] == UInt8(ascii: "<") { first += 1 }
                if matches(address, text, at: first, end: end) { return first..<first + address.count }
            }
            index -= 1
        }
        return nil
    }

    private static func matches(_ address: Span<UInt8>, _ text: [UInt8], at start: Int, end: Int) -> Bool {
        guard start + address.count <= end else { return false }
        for index in address.indices where address[index] != text[start + index] { return false }
        return true
    }

    /// Whether the link is `<address>`: its only text is its address, and its end is not a bracket's.
    private mutating func isAutolink(_ node: CmarkNode) -> Bool {
        guard let child = node.firstChild, child.isText, child.next == nil else { return false }
        let isAddress = node.withAddress { address in
            child.withLiteral { literal in HTMLWriter.isText(literal, of: address) }
        }
        guard isAddress else { return false }
        let start = parsedOffset(line: child.startLine, column: child.startColumn)
        let text = parsed ?? written.source
        return start > 0 && start <= text.count && text[start - 1] == UInt8(ascii: "<")
    }

    /// Whether the text is the address, or the address is `mailto:` and the text.
    private static func isText(_ literal: Span<UInt8>, of address: Span<UInt8>) -> Bool {
        let scheme: StaticString = "mailto:"
        let start = address.count - literal.count
        guard start == 0 || start == scheme.utf8CodeUnitCount else { return false }
        for index in literal.indices where literal[index] != address[start + index] { return false }
        return start == 0 || address[start - 1] == UInt8(ascii: ":")
    }
}
