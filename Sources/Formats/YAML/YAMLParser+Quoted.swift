import Text

// Quoted scalars (YAML 1.2.2, sections 7.3.1 and 7.3.2). They end behind their closing quote.
extension YAMLParser {
    mutating func quoted(parent: Int) throws(YAMLProblem) -> YAMLNode {
        let start = position
        let startLine = line
        let column = start - lineStart + 1
        let style: YAMLScalar.Style = byte(at: start) == .quote ? .doubleQuoted : .singleQuoted
        let text = try quotedText(parent: parent)
        let stop = line == startLine ? position : lineEnd(start)
        return scalar(text, style, TextSpan(line: startLine, column: column, length: stop - start))
    }

    /// The text between the quotes at the cursor. A line that is not deeper than `parent` cannot belong to
    /// it: the quote is then unclosed, and the cursor stands at the beginning of that line.
    mutating func quotedText(parent: Int) throws(YAMLProblem) -> String {
        let quote = byte(at: position)
        let opening = span(from: position, to: position + 1)
        position += 1
        var offset = position
        // Most quoted texts stand on one line and hold no escape: they are taken as they are.
        while true {
            let byte = byte(at: offset)
            if byte == quote || byte.isBreak || (byte == .backslash && quote == .quote) { break }
            offset += 1
        }
        if byte(at: offset) == quote, quote == .quote || byte(at: offset + 1) != .apostrophe {
            defer { position = offset + 1 }
            return text(from: position, to: offset)
        }
        var collected = QuotedText()
        if quote == .quote {
            try collectDoubleQuoted(into: &collected, parent: parent, opening: opening)
        } else {
            try collectSingleQuoted(into: &collected, parent: parent, opening: opening)
        }
        return String(decoding: collected.bytes, as: UTF8.self)
    }

    private mutating func collectSingleQuoted(
        into text: inout QuotedText, parent: Int, opening: TextSpan
    ) throws(YAMLProblem) {
        while true {
            let byte = byte(at: position)
            if byte.isBreak {
                try fold(into: &text, parent: parent, opening: opening)
                continue
            }
            position += 1
            if byte == .apostrophe {
                guard self.byte(at: position) == .apostrophe else { return }
                position += 1
            }
            text.bytes.append(byte)
        }
    }

    private mutating func collectDoubleQuoted(
        into text: inout QuotedText, parent: Int, opening: TextSpan
    ) throws(YAMLProblem) {
        while true {
            let byte = byte(at: position)
            if byte.isBreak {
                try fold(into: &text, parent: parent, opening: opening)
                continue
            }
            position += 1
            switch byte {
            case .quote:
                return
            case .backslash where self.byte(at: position).isBreak:
                text.keep()
                try joinLines(into: &text, parent: parent, opening: opening)
            case .backslash:
                escape(into: &text)
            default:
                text.bytes.append(byte)
            }
        }
    }

    /// A line break inside quotes: white around it goes, the break is folded.
    private mutating func fold(
        into text: inout QuotedText, parent: Int, opening: TextSpan
    ) throws(YAMLProblem) {
        text.trim()
        let breaks = try continueQuote(parent: parent, opening: opening)
        text.bytes.appendFold(breaks: breaks)
        text.keep()
    }

    /// An escaped line break: it is not part of the text, blank lines behind it are.
    private mutating func joinLines(
        into text: inout QuotedText, parent: Int, opening: TextSpan
    ) throws(YAMLProblem) {
        let breaks = try continueQuote(parent: parent, opening: opening)
        text.bytes.append(contentsOf: repeatElement(.lineFeed, count: breaks - 1))
        text.keep()
    }

    private mutating func continueQuote(parent: Int, opening: TextSpan) throws(YAMLProblem) -> Int {
        let breaks = skipToContinuation()
        let column = position - lineStart
        guard position < end, column > parent, !(column == 0 && isDocumentMarker(at: position)) else {
            position = lineStart
            throw YAMLProblem(.unclosedQuote, at: opening)
        }
        if byte(at: position) == .tab {
            let start = position
            skipWhite()
            record(.tabInIndentation, from: start, to: position)
        }
        return breaks
    }

    /// An escape (YAML 1.2.2, section 5.7); the cursor stands behind the backslash. Escapes of characters
    /// that may not stand in a text are refused as those are: no page or table could carry them.
    private mutating func escape(into text: inout QuotedText) {
        let start = position - 1
        let code = byte(at: position)
        position += 1
        var scalar: Unicode.Scalar?
        if let digits = escapeDigits(code) {
            scalar = hexScalar(digits: digits)
        } else {
            scalar = escapedScalar(code)
        }
        guard let scalar else {
            while position < end, byte(at: position) & 0xC0 == 0x80 { position += 1 }
            record(.invalidEscape, from: start, to: position)
            return
        }
        if isForbidden(scalar) { record(.controlCharacter(scalar), from: start, to: position) }
        text.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        text.keep()
    }

    private mutating func hexScalar(digits: Int) -> Unicode.Scalar? {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = byte(at: position).hexValue else { return nil }
            value = value << 4 | digit
            position += 1
        }
        return Unicode.Scalar(value)
    }
}

/// The text of a quoted scalar while it is read.
private struct QuotedText {
    var bytes: [UInt8] = []
    /// White before this count was written as an escape or is a fold, and is never trimmed.
    private var kept = 0

    mutating func keep() { kept = bytes.count }

    mutating func trim() {
        while bytes.count > kept, let last = bytes.last, last.isWhite { bytes.removeLast() }
    }
}

private func escapeDigits(_ code: UInt8) -> Int? {
    switch code {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
}

private func escapedScalar(_ code: UInt8) -> Unicode.Scalar? {
    switch code {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{07}"
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "t"), .tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{0B}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case .space: " "
    case .quote: "\""
    case UInt8(ascii: "/"): "/"
    case .backslash: "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
}
