/// Reads an XML part for its text, and is tolerant of all that does not change it: end tags that close
/// nothing, unknown references (which stay as written), characters that XML does not allow.
///
/// It is no validating parser; it is for looking into documents that other programs made. Time is linear
/// in `bytes`; memory is one tag or one text.
package func forEachXMLEvent<Failure: Error>(
    of bytes: [UInt8], _ body: (XMLEvent) throws(Failure) -> Void
) throws(Failure) -> XMLTextProblem? {
    var reader = XMLTextReader(bytes)
    while let event = reader.next() { try body(event) }
    return reader.problem
}

/// A cursor over an XML part.
struct XMLTextReader {
    static let depthLimit = 1000

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    /// The end tag of an element without contents, told next.
    private var pendingClose: String?
    private(set) var problem: XMLTextProblem?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) { position = 3 }
        let isWide = bytes.starts(with: [0xFF, 0xFE] as [UInt8]) || bytes.starts(with: [0xFE, 0xFF] as [UInt8])
        if isWide || bytes.prefix(2).contains(0) { problem = .encoding }
    }

    mutating func next() -> XMLEvent? {
        if let name = pendingClose {
            pendingClose = nil
            return .close(name: name)
        }
        while problem == nil, position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else { return text() }
            if let event = markup() { return event }
        }
        return nil
    }

    private func stands(_ word: StaticString) -> Bool {
        guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { letters in
            letters.indices.allSatisfy { bytes[position + $0] == letters[$0] }
        }
    }

    private mutating func text() -> XMLEvent {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        return .text(decodedXML(bytes[start..<position]))
    }

    /// What begins with `<`; `nil` for comments and instructions, which are passed over.
    private mutating func markup() -> XMLEvent? {
        if stands("<!--") {
            _ = skip(past: "-->", from: 4)
        } else if stands("<![CDATA[") {
            let start = position + 9
            if let end = skip(past: "]]>", from: 9) {
                return .text(String(decoding: bytes[start..<end], as: UTF8.self))
            }
        } else if stands("<?") {
            _ = skip(past: "?>", from: 2)
        } else if stands("<!") {
            problem = .documentType
        } else {
            return tag()
        }
        return nil
    }

    /// Moves behind `word` and gives where it begins.
    private mutating func skip(past word: StaticString, from offset: Int) -> Int? {
        let start = position
        position += offset
        while position < bytes.count {
            if stands(word) {
                let found = position
                position += word.utf8CodeUnitCount
                return found
            }
            position += 1
        }
        problem = .unclosed(offset: start)
        return nil
    }

    private mutating func tag() -> XMLEvent? {
        let start = position
        var quote: UInt8?
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == .quote || byte == .apostrophe {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                position += 1
                return event(of: bytes[start + 1..<position - 1])
            }
            position += 1
        }
        problem = .unclosed(offset: start)
        return nil
    }

    private mutating func event(of tag: ArraySlice<UInt8>) -> XMLEvent? {
        if tag.first == UInt8(ascii: "/") {
            depth = max(0, depth - 1)
            return .close(name: xmlName(tag.dropFirst()))
        }
        let isEmpty = tag.last == UInt8(ascii: "/")
        let inner = isEmpty ? tag.dropLast() : tag
        let name = xmlName(inner)
        if isEmpty {
            pendingClose = name
        } else {
            depth += 1
            if depth > XMLTextReader.depthLimit {
                problem = .nestedTooDeep(limit: XMLTextReader.depthLimit)
                return nil
            }
        }
        return .open(name: name, attributes: xmlAttributes(inner.dropFirst(name.utf8.count)))
    }
}

/// A name up to a blank, a slash or the end.
private func xmlName(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { !$0.isWhiteOrBreak && $0 != UInt8(ascii: "/") }, as: UTF8.self)
}

private func xmlAttributes(_ bytes: ArraySlice<UInt8>) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var rest = bytes
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
        let name = rest[..<equals].drop(while: \.isWhiteOrBreak).prefix { !$0.isWhiteOrBreak }
        rest = rest[(equals + 1)...].drop(while: \.isWhiteOrBreak)
        guard let quote = rest.first, quote == .quote || quote == .apostrophe,
            let end = rest.dropFirst().firstIndex(of: quote)
        else { break }
        attributes.append(
            XMLAttribute(
                name: String(decoding: name, as: UTF8.self), value: decodedXML(rest[rest.startIndex + 1..<end])))
        rest = rest[(end + 1)...]
    }
    return attributes
}

/// Text with the five references of XML and those by number decoded; others stay as written.
private func decodedXML(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    var rest = bytes
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
        output += rest[..<ampersand]
        let reference = rest[(ampersand + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
        let end = reference.endIndex
        if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";"), let decoded = referenced(reference) {
            output += decoded
            rest = rest[(end + 1)...]
        } else {
            output.append(UInt8(ascii: "&"))
            rest = rest[(ampersand + 1)...]
        }
    }
    output += rest
    return String(decoding: output, as: UTF8.self)
}

private func referenced(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [.quote]
    case "apos": return [.apostrophe]
    default: break
    }
    guard name.first == .hash else { return nil }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let number =
        digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) }
}
