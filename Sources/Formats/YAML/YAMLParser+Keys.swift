import Text

// Implicit keys (YAML 1.2.2, section 8.2.2), and what people write in their place.
extension YAMLParser {
    /// The key on the cursor's line, which stands at `column` in a mapping. Where there is none, records
    /// why and leaves the line and what hangs below it; a pair with the wrong colon is understood.
    mutating func nextKey(column: Int) -> YAMLKey? {
        let keyLine = line
        do throws(YAMLProblem) {
            return try key()
        } catch {
            record(error)
            if line == keyLine { skipLine() }
            skipBroken(deeperThan: column)
            return nil
        }
    }

    private mutating func key() throws(YAMLProblem) -> YAMLKey {
        let start = position
        switch byte(at: position) {
        case .dash where isAtDash:
            throw problem(.listEntryAmongKeys, from: position, to: position + 1)
        case .quote, .apostrophe:
            // No line is deep enough to go on: a key stands on one line.
            let text = try quotedText(parent: Int.max)
            return try quotedKey(text, from: start, to: position)
        case .openBracket, .openBrace:
            throw problem(.complexKey, from: start, to: start + 1)
        default:
            try refuseIndicator()
            let scanned = scanPlainLine(from: start, inFlow: false)
            return scanned.isKey ? try plainKey(scanned, from: start) : try wrongKey(from: start)
        }
    }

    /// The key that ends at the colon where `scanned` stopped.
    mutating func plainKey(_ scanned: YAMLPlainLine, from start: Int) throws(YAMLProblem) -> YAMLKey {
        position = scanned.stop + 1
        try checkKeyLength(from: start, to: scanned.end)
        let span = span(from: start, to: scanned.end)
        if isNull(from: start, to: scanned.end) { throw YAMLProblem(.emptyKey, at: span) }
        let text = text(from: start, to: scanned.end)
        if scanned.end - start == 2, text == "<<" { throw YAMLProblem(.mergeKey, at: span) }
        return YAMLKey(text: text, span: span)
    }

    /// The key whose quotes stand at `start..<stop`, with the colon behind it.
    mutating func quotedKey(_ text: String, from start: Int, to stop: Int) throws(YAMLProblem) -> YAMLKey {
        position = stop
        skipWhite()
        try checkKeyLength(from: start, to: stop)
        if isFullWidthColon(at: position) {
            record(.fullWidthColon(key: text), from: position, to: position + 3)
            position += 3
            return YAMLKey(text: text, span: span(from: start, to: stop))
        }
        guard byte(at: position) == .colon else { throw problem(.missingColon, from: start, to: stop) }
        if !byte(at: position + 1).isWhiteOrBreak {
            record(.missingSpaceAfterColon(key: text), from: position, to: position + 1)
        }
        position += 1
        return YAMLKey(text: text, span: span(from: start, to: stop))
    }

    /// A line without `: `. The key before a full-width colon, or one without its space, is taken all the
    /// same, so that one slip does not also look like a missing key.
    private mutating func wrongKey(from start: Int) throws(YAMLProblem) -> YAMLKey {
        guard let colon = wrongColon(from: start) else {
            throw problem(.missingColon, from: start, to: lineEnd(start))
        }
        let key = text(from: start, to: colon.keyEnd)
        let kind: YAMLProblem.Kind =
            colon.length == 1 ? .missingSpaceAfterColon(key: key) : .fullWidthColon(key: key)
        record(kind, from: colon.offset, to: colon.offset + colon.length)
        position = colon.offset + colon.length
        return YAMLKey(text: key, span: span(from: start, to: colon.keyEnd))
    }

    struct WrongColon {
        let offset: Int
        /// 1 for `:`, 3 for `：`.
        let length: Int
        let keyEnd: Int
    }

    /// The first `：`, or `:` that is not part of `://`, behind some text of a line, which begins at `start`.
    func wrongColon(from start: Int) -> WrongColon? {
        var offset = start
        while true {
            let byte = byte(at: offset)
            if byte.isBreak { return nil }
            let isWide = isFullWidthColon(at: offset)
            let isNarrow = byte == .colon && self.byte(at: offset + 1) != UInt8(ascii: "/")
            if isWide || isNarrow {
                var keyEnd = offset
                while keyEnd > start, bytes[keyEnd - 1].isWhite { keyEnd -= 1 }
                return keyEnd > start ? WrongColon(offset: offset, length: isWide ? 3 : 1, keyEnd: keyEnd) : nil
            }
            offset += 1
        }
    }

    /// Whether U+FF1A stands at `offset`.
    func isFullWidthColon(at offset: Int) -> Bool {
        byte(at: offset) == 0xEF && byte(at: offset + 1) == 0xBC && byte(at: offset + 2) == 0x9A
    }

    private func checkKeyLength(from start: Int, to stop: Int) throws(YAMLProblem) {
        let limit = 1024
        guard stop - start > limit else { return }
        var characters = 0
        for offset in start..<stop where bytes[offset] & 0xC0 != 0x80 { characters += 1 }
        if characters > limit { throw problem(.keyTooLong, from: start, to: stop) }
    }

    /// Whether the cursor stands at a byte that begins something other than a plain scalar.
    func startsWithIndicator() -> Bool {
        switch byte(at: position) {
        case .dash, .question, .colon: byte(at: position + 1).isWhiteOrBreak
        case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace, .hash, .quote, .apostrophe: true
        case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"): true
        case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"): true
        default: false
        }
    }

    /// Refuses what YAML would not read as a plain scalar (YAML 1.2.2, section 7.3.3), and wide spaces at
    /// the beginning of a line, which look like indentation and are text.
    func refuseIndicator() throws(YAMLProblem) {
        let first = byte(at: position)
        if startsWithIndicator() {
            throw problem(indicatorKind(first), from: position, to: position + 1)
        }
        guard first == 0xE3 || first == 0xC2, isIndented(by: first) else { return }
        throw problem(.wideSpaceInIndentation, from: position, to: position + (first == 0xE3 ? 3 : 2))
    }

    func indicatorKind(_ byte: UInt8) -> YAMLProblem.Kind {
        switch byte {
        case UInt8(ascii: "&"): .anchor
        case UInt8(ascii: "*"): .alias
        case UInt8(ascii: "!"): .tag
        case .question: .complexKey
        case .colon: .emptyKey
        default: .reservedIndicator(byte)
        }
    }

    /// Whether U+3000 (E3 80 80) or U+00A0 (C2 A0) stands at the cursor, behind nothing but spaces.
    private func isIndented(by first: UInt8) -> Bool {
        let isWideSpace =
            first == 0xE3
            ? byte(at: position + 1) == 0x80 && byte(at: position + 2) == 0x80 : byte(at: position + 1) == 0xA0
        return isWideSpace && !bytes[lineStart..<position].contains { $0 != .space }
    }
}
