/// Reads one JSON text (RFC 8259), strictly: UTF-8 without byte order mark, no duplicate keys, at most 128
/// levels deep.
package func parseJSON(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    if let invalid = firstInvalidUTF8(in: bytes) {
        throw JSONProblem(kind: .invalidUTF8, offset: invalid.lowerBound)
    }
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value()
    parser.skipSpace()
    if parser.position < bytes.count { throw parser.problem(.unexpectedByte) }
    return value
}

private struct JSONParser {
    static let depthLimit = 128

    let bytes: [UInt8]
    var position = 0
    var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    func problem(_ kind: JSONProblem.Kind, at offset: Int? = nil) -> JSONProblem {
        JSONProblem(kind: kind, offset: offset ?? position)
    }

    /// The byte at the cursor, or `nil` at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
        while let byte = next, byte == .space || byte == .tab || byte.isBreak { position += 1 }
    }

    mutating func value() throws(JSONProblem) -> JSONValue {
        skipSpace()
        switch next {
        case .openBrace: return try nested { parser throws(JSONProblem) in .object(try parser.members()) }
        case .openBracket: return try nested { parser throws(JSONProblem) in .array(try parser.elements()) }
        case .quote: return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case .some(.dash), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return .number(try number())
        case nil: throw problem(.unexpectedEnd)
        default: throw problem(.unexpectedByte)
        }
    }

    private mutating func nested(
        _ body: (inout JSONParser) throws(JSONProblem) -> JSONValue
    ) throws(JSONProblem) -> JSONValue {
        guard depth < JSONParser.depthLimit else { throw problem(.nestingTooDeep(limit: JSONParser.depthLimit)) }
        depth += 1
        defer { depth -= 1 }
        position += 1
        return try body(&self)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(JSONProblem) {
        guard take(byte) else { throw problem(next == nil ? .unexpectedEnd : .unexpectedByte) }
    }

    private mutating func elements() throws(JSONProblem) -> [JSONValue] {
        var values: [JSONValue] = []
        if take(.closeBracket) { return values }
        while true {
            values.append(try value())
            if take(.closeBracket) { return values }
            try expect(.comma)
        }
    }

    private mutating func members() throws(JSONProblem) -> [JSONMember] {
        var members: [JSONMember] = []
        var keys: Set<ExactText> = []
        if take(.closeBrace) { return members }
        while true {
            skipSpace()
            let start = position
            guard next == .quote else { throw problem(next == nil ? .unexpectedEnd : .unexpectedByte) }
            let key = try string()
            guard keys.insert(ExactText(text: key)).inserted else { throw problem(.duplicateKey(key), at: start) }
            try expect(.colon)
            members.append(JSONMember(key: key, value: try value()))
            if take(.closeBrace) { return members }
            try expect(.comma)
        }
    }

    private mutating func literal(_ text: String, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
        for byte in text.utf8 {
            guard next == byte else { throw problem(next == nil ? .unexpectedEnd : .unexpectedByte) }
            position += 1
        }
        return value
    }

    private mutating func number() throws(JSONProblem) -> String {
        let start = position
        if next == .dash { position += 1 }
        if next == UInt8(ascii: "0") { position += 1 } else { try digits(of: start) }
        if next == .dot {
            position += 1
            try digits(of: start)
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == .dash { position += 1 }
            try digits(of: start)
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits(of start: Int) throws(JSONProblem) {
        let first = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        if position == first { throw problem(.invalidNumber, at: start) }
    }

    private mutating func string() throws(JSONProblem) -> String {
        position += 1
        var text: [UInt8] = []
        var runStart = position
        while let byte = next {
            switch byte {
            case .quote:
                text += bytes[runStart..<position]
                position += 1
                return String(decoding: text, as: UTF8.self)
            case .backslash:
                text += bytes[runStart..<position]
                text.append(contentsOf: UTF8.encode(try escape()) ?? UTF8.encodedReplacementCharacter)
                runStart = position
            case 0..<0x20:
                throw problem(.controlCharacter)
            default:
                position += 1
            }
        }
        throw problem(.unexpectedEnd)
    }

    private mutating func escape() throws(JSONProblem) -> Unicode.Scalar {
        let start = position
        position += 1
        guard let code = next else { throw problem(.unexpectedEnd) }
        position += 1
        switch code {
        case .quote: return "\""
        case .backslash: return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default: throw problem(.invalidEscape, at: start)
        }
    }

    /// Four digits, or two times four for a surrogate pair (RFC 8259, section 7).
    private mutating func unicodeEscape(from start: Int) throws(JSONProblem) -> Unicode.Scalar {
        let first = try hexDigits(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), next == .backslash, position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw problem(.invalidEscape, at: start) }
        position += 2
        let second = try hexDigits(from: start)
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw problem(.invalidEscape, at: start) }
        return scalar
    }

    private mutating func hexDigits(from start: Int) throws(JSONProblem) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = next?.hexValue else { throw problem(.invalidEscape, at: start) }
            value = value << 4 | digit
            position += 1
        }
        return value
    }
}
