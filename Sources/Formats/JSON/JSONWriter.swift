import Text

/// Appends JSON (RFC 8259) to bytes, without spaces or line breaks. Keys stand in the order given; commas
/// are the writer's business.
///
///     var json = JSONWriter()
///     json.object { json in
///         json.member("title") { $0.string("预算") }
///     }
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8]
    /// Writes `<`, `>`, `&`, U+2028 and U+2029 as escapes, so that the text may stand in an HTML script.
    package let isForScript: Bool
    private var needsComma = false

    /// - Parameter bytes: what the JSON is appended to.
    package init(appendingTo bytes: [UInt8] = [], forScript: Bool = false) {
        self.bytes = bytes
        isForScript = forScript
    }

    /// Ends a value that stands on a line of its own (JSON Lines).
    package mutating func endLine() {
        bytes.append(.lineFeed)
        needsComma = false
    }

    package mutating func null() { append("null") }

    package mutating func bool(_ value: Bool) { append(value ? "true" : "false") }

    package mutating func int(_ value: Int) { append(String(value)) }

    package mutating func string(_ value: String) {
        beginValue()
        appendQuoted(value)
        needsComma = true
    }

    package mutating func array<Failure: Error>(
        _ body: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        try nest(.openBracket, .closeBracket, body)
    }

    /// An object; `body` calls `member` for each of its pairs.
    package mutating func object<Failure: Error>(
        _ body: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        try nest(.openBrace, .closeBrace, body)
    }

    /// A pair of an object; `value` writes exactly one value.
    package mutating func member<Failure: Error>(
        _ key: String, _ value: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        string(key)
        bytes.append(.colon)
        needsComma = false
        try value(&self)
    }

    package mutating func member(_ key: String, _ value: String) { member(key) { $0.string(value) } }
}

extension JSONWriter {
    /// Writes a whole tree.
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let text): append(text)
        case .string(let text): string(text)
        case .array(let values):
            array { json in
                for value in values { json.value(value) }
            }
        case .object(let members):
            object { json in
                for member in members { json.member(member.key) { $0.value(member.value) } }
            }
        }
    }

    private mutating func beginValue() {
        if needsComma { bytes.append(.comma) }
    }

    private mutating func append(_ literal: String) {
        beginValue()
        bytes.append(contentsOf: literal.utf8)
        needsComma = true
    }

    private mutating func nest<Failure: Error>(
        _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        beginValue()
        bytes.append(open)
        needsComma = false
        try body(&self)
        bytes.append(close)
        needsComma = true
    }

    /// Clean runs are copied whole.
    private mutating func appendQuoted(_ text: String) {
        bytes.append(.quote)
        let source = text.utf8Span.span
        var runStart = 0
        var index = firstNoteworthy(in: source, from: 0)
        while index < source.count {
            if let escape = escape(for: source[index], at: index, in: source) {
                append(run: source, from: runStart, to: index)
                bytes.append(contentsOf: escape.text.utf8)
                runStart = index + escape.length
            }
            index = firstNoteworthy(in: source, from: max(index + 1, runStart))
        }
        append(run: source, from: runStart, to: source.count)
        bytes.append(.quote)
    }

    /// Offset from `start` on of the first byte that may need an escape, and in scripts of `&`, `<`, `>` and 0xE2,
    /// with which U+2028 begins; `source.count` where there is none.
    private func firstNoteworthy(in source: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index + 8 <= source.count {
            let word = ByteWord(source, at: index)
            var found = word.below(0x20) | word.equal(to: .quote) | word.equal(to: .backslash)
            if isForScript {
                found |= word.equal(to: UInt8(ascii: "&")) | word.equal(to: UInt8(ascii: ">"), ignoring: 2)
                found |= word.equal(to: 0xE2)
            }
            if found != 0 { return index + ByteWord.offset(ofFirst: found) }
            index += 8
        }
        while index < source.count {
            switch source[index] {
            case 0..<0x20, .quote, .backslash: return index
            case 0xE2 where isForScript, UInt8(ascii: "&") where isForScript: return index
            case UInt8(ascii: "<") where isForScript, UInt8(ascii: ">") where isForScript: return index
            default: index += 1
            }
        }
        return index
    }

    private mutating func append(run source: Span<UInt8>, from start: Int, to end: Int) {
        guard start < end else { return }
        source.extracting(start..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }

    /// The escape that replaces `length` bytes from `index`; `nil` where the byte stays.
    private func escape(for byte: UInt8, at index: Int, in source: Span<UInt8>) -> (text: String, length: Int)? {
        switch byte {
        case .quote: return ("\\\"", 1)
        case .backslash: return ("\\\\", 1)
        case .lineFeed: return ("\\n", 1)
        case .carriageReturn: return ("\\r", 1)
        case .tab: return ("\\t", 1)
        case 0..<0x20: return (unicodeEscape(byte), 1)
        case UInt8(ascii: "<") where isForScript, UInt8(ascii: ">") where isForScript:
            return (unicodeEscape(byte), 1)
        case UInt8(ascii: "&") where isForScript: return (unicodeEscape(byte), 1)
        case 0xE2 where isForScript && index + 2 < source.count && source[index + 1] == 0x80:
            // U+2028 and U+2029 ended a line of JavaScript before ECMAScript 2019.
            switch source[index + 2] {
            case 0xA8: return ("\\u2028", 3)
            case 0xA9: return ("\\u2029", 3)
            default: return nil
            }
        default: return nil
        }
    }

    private func unicodeEscape(_ byte: UInt8) -> String {
        (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
}
