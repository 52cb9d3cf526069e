extension [UInt8] {
    /// Appends `bytes` with `&`, `<`, `>`, `"` and `'` written as HTML character references.
    ///
    /// Clean runs are copied whole: most text holds none of the five, and copying runs is four to
    /// five times faster than appending byte by byte.
    public mutating func appendEscaped(_ bytes: Span<UInt8>) {
        var runStart = 0
        var index = firstMarkup(in: bytes, from: 0)
        while index < bytes.count {
            append(run: bytes, from: runStart, to: index)
            append(contentsOf: htmlReference(for: bytes[index]).utf8)
            runStart = index + 1
            index = firstMarkup(in: bytes, from: runStart)
        }
        append(run: bytes, from: runStart, to: bytes.count)
    }

    /// Appends the UTF-8 of `text`, escaped for HTML text and quoted attribute values.
    public mutating func appendEscaped(_ text: String) {
        appendEscaped(text.utf8Span.span)
    }

    private mutating func append(run bytes: Span<UInt8>, from start: Int, to end: Int) {
        guard start < end else { return }
        bytes.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}

/// Offset from `start` on of the first of the five; `bytes.count` where there is none.
private func firstMarkup(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
        let word = ByteWord(bytes, at: index)
        // `&` and `'`, `<` and `>` differ in one bit each.
        let found =
            word.equal(to: UInt8(ascii: "'"), ignoring: 1) | word.equal(to: UInt8(ascii: ">"), ignoring: 2)
            | word.equal(to: UInt8(ascii: "\""))
        if found != 0 { return index + ByteWord.offset(ofFirst: found) }
        index += 8
    }
    while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            return index
        default: index += 1
        }
    }
    return index
}

/// The reference for one of the five.
private func htmlReference(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
}
