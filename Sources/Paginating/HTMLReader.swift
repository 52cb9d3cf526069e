/// Reads the HTML that the Markdown module writes, and bears with any other: what is no tag is text.
///
/// Works in one pass; a comment, a declaration and a tag without an end are read as HTML reads them,
/// except that nothing is left out but comments.
struct HTMLReader {
    private let bytes: [UInt8]
    private var position = 0
    private var tree = HTMLTree()

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func read(_ bytes: [UInt8]) -> HTMLTree {
        var reader = HTMLReader(bytes)
        return reader.readAll()
    }

    private mutating func readAll() -> HTMLTree {
        var textStart = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<"), let end = markupEnd() else {
                position += 1
                continue
            }
            tree.append(text: decodeText(bytes[textStart..<position]))
            readMarkup(until: end)
            position = end
            textStart = end
        }
        tree.append(text: decodeText(bytes[textStart...]))
        return tree
    }

    /// Offset past the markup that begins here, nil where the `<` begins none.
    private func markupEnd() -> Int? {
        guard position + 1 < bytes.count else { return nil }
        let next = bytes[position + 1]
        if next == UInt8(ascii: "!") { return commentEnd() }
        let letter = next == UInt8(ascii: "/") && position + 2 < bytes.count ? bytes[position + 2] : next
        return isLetter(letter) ? tagEnd() : nil
    }

    private func commentEnd() -> Int? {
        guard bytes[position...].starts(with: "<!--".utf8) else { return nil }
        var index = position + 4
        // A comment without an end is text: nothing may get lost in it.
        while index + 2 < bytes.count, index - position < HTMLReader.commentLimit {
            if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
                bytes[index + 2] == UInt8(ascii: ">")
            {
                return index + 3
            }
            index += 1
        }
        return nil
    }

    private func tagEnd() -> Int? {
        var quote: UInt8?
        var index = position + 1
        while index < bytes.count, index - position < HTMLReader.tagLimit {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "<") {
                return nil
            }
            index += 1
        }
        return nil
    }

    private mutating func readMarkup(until end: Int) {
        let inside = bytes[(position + 1)..<(end - 1)]
        switch inside.first {
        case UInt8(ascii: "!"): return
        case UInt8(ascii: "/"): tree.end(tagName(inside.dropFirst()))
        default: readOpening(inside)
        }
    }

    private mutating func readOpening(_ inside: ArraySlice<UInt8>) {
        let name = tagName(inside)
        let attributes = readAttributes(inside.dropFirst(name.utf8.count))
        tree.begin(name, attributes, isVoid: HTMLReader.voidElements.contains(name))
    }

    private func tagName(_ inside: ArraySlice<UInt8>) -> String {
        let name = inside.prefix { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
        // Letters in lower case, digits and the hyphen have the bit already.
        guard !name.allSatisfy({ $0 & 0x20 != 0 }) else { return String(decoding: name, as: UTF8.self) }
        return String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
    }

    /// A tag or comment longer than this is text: a bound on looking for its end.
    private static let tagLimit = 16_384
    private static let commentLimit = 512
    private static let voidElements: Set<String> = ["br", "hr", "img", "col", "input", "wbr", "meta", "link"]
}

/// Reads `name="value"` pairs of a tag; event handlers and inline styles have no place on a sheet.
private func readAttributes(_ inside: ArraySlice<UInt8>) -> [Attribute] {
    var rest = inside
    var attributes: [Attribute] = []
    while true {
        rest = rest.drop { isSpace($0) || $0 == UInt8(ascii: "/") }
        let name = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
        guard !name.isEmpty else { return attributes }
        rest = rest.dropFirst(name.count).drop(while: isSpace)
        var value: ArraySlice<UInt8> = []
        if rest.first == UInt8(ascii: "=") { value = readValue(&rest) }
        let key = String(decoding: name.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        guard keptAttributes.contains(key) else { continue }
        attributes.append(Attribute(name: key, value: attributeValue(value)))
    }
}

private func readValue(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    rest = rest.dropFirst().drop(while: isSpace)
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        let value = rest.prefix { !isSpace($0) }
        rest = rest.dropFirst(value.count)
        return value
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest.dropFirst(value.count + 2)
    return value
}

private let keptAttributes: Set<String> = [
    "id", "class", "href", "src", "alt", "title", "width", "height", "start", "colspan", "rowspan", "scope", "lang",
    "role", "datetime",
]

private func attributeValue(_ bytes: ArraySlice<UInt8>) -> String {
    let isPlain = bytes.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "&") }
    if isPlain { return String(decoding: bytes, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: decodeText(bytes))
    return String(text)
}

func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }
func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
