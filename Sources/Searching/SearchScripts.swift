import Text

/// A passage as a text piece holds it.
package struct SearchPassage: Sendable {
    package let document: SearchDocument
    /// Place among the document's passages, from 0.
    package let position: Int
    let range: Range<Int>
}

extension SearchDocument {
    /// The passages of the document, at least one.
    package var passages: [SearchPassage] {
        PassageCutter.passages(of: text.span).enumerated().map {
            SearchPassage(document: self, position: $0, range: $1)
        }
    }
}

/// Appends the script of a text piece: `bulletinSearch("NAME",[[…],…]);`, for each passage its address,
/// title, facts, notes, place in the document (from 0) and text.
package func appendTextPiece(_ passages: [SearchPassage], named name: String, to script: inout [UInt8]) {
    script.append(contentsOf: "bulletinSearch(\"\(name)\",[".utf8)
    for (number, passage) in passages.enumerated() {
        script.append(contentsOf: number == 0 ? "\n[".utf8 : ",\n[".utf8)
        script.appendQuoted(passage.document.address.utf8Span.span)
        script.append(UInt8(ascii: ","))
        script.appendQuoted(passage.document.title.utf8Span.span)
        script.appendList(passage.document.facts)
        script.appendList(passage.document.notes)
        script.append(contentsOf: ",\(passage.position),".utf8)
        script.appendQuoted(passage.document.text.span.extracting(passage.range))
        script.append(UInt8(ascii: "]"))
    }
    script.append(contentsOf: "\n]);\n".utf8)
}

/// Appends the script that says how the index is cut.
///
/// - Parameter version: names this state of the index; pieces are asked for with it, so that a browser does
///   not mix what it kept with what is new.
package func appendIndexScript(_ segments: [SegmentIndex], version: UInt64, to script: inout [UInt8]) {
    script.append(
        contentsOf: """
            bulletinSearch("index",{"form":\(SearchForm.number),"version":"\(String(version, radix: 36))",\
            "together":\(SearchForm.passagesTogether),"keyBits":\(SearchForm.keyBits),"segments":[
            """.utf8)
    for (number, segment) in segments.enumerated() {
        var later = BitWriter()
        later.writeGamma(segment.later.count + 1)
        let low = riceBits(count: segment.later.count, below: segment.shape.passages)
        var next: UInt32 = 0
        for passage in segment.later {
            later.writeRice(passage - next, low: low)
            next = passage + 1
        }
        later.finish()
        script.append(contentsOf: number == 0 ? "\n".utf8 : ",\n".utf8)
        script.append(
            contentsOf: """
                {"passages":\(segment.shape.passages),"limit":\(segment.shape.limit),\
                "pieceBits":\(segment.shape.pieceBits),"later":"
                """.utf8)
        script.append(contentsOf: later.text)
        script.append(contentsOf: "\"}".utf8)
    }
    script.append(contentsOf: "\n]});\n".utf8)
}

extension [UInt8] {
    fileprivate mutating func appendList(_ texts: [String]) {
        append(UInt8(ascii: ","))
        append(UInt8(ascii: "["))
        for (number, text) in texts.enumerated() {
            if number > 0 { append(UInt8(ascii: ",")) }
            appendQuoted(text.utf8Span.span)
        }
        append(UInt8(ascii: "]"))
    }

    /// A string of JSON (RFC 8259, section 7) that is one of scripts too: U+2028 and U+2029 end a line in
    /// older ones, and `<` is written such that no script element ends with it.
    fileprivate mutating func appendQuoted(_ text: Span<UInt8>) {
        append(UInt8(ascii: "\""))
        var runStart = 0
        var index = firstNoteworthy(in: text, from: 0)
        while index < text.count {
            if let escape = escape(text, index) {
                append(run: text, runStart..<index)
                append(contentsOf: escape.text.utf8)
                runStart = index + escape.length
            }
            index = firstNoteworthy(in: text, from: Swift.max(index + 1, runStart))
        }
        append(run: text, runStart..<text.count)
        append(UInt8(ascii: "\""))
    }

    private mutating func append(run text: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        text.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}

/// Offset from `start` on of the first byte that may need an escape; `text.count` where there is none.
private func firstNoteworthy(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
        let word = ByteWord(text, at: index)
        let found =
            word.below(0x20) | word.equal(to: UInt8(ascii: "\"")) | word.equal(to: UInt8(ascii: "\\"))
            | word.equal(to: UInt8(ascii: "<")) | word.equal(to: 0xE2)
        if found != 0 { return index + ByteWord.offset(ofFirst: found) }
        index += 8
    }
    while index < text.count, escape(text, index) == nil { index += 1 }
    return index
}

/// What to write for the character at `index`, and its length in bytes; `nil` for itself.
private func escape(_ text: Span<UInt8>, _ index: Int) -> (text: String, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "<"): ("\\u003c", 1)
    case 0x0A: ("\\n", 1)
    case 0..<0x20: ("\\u00" + (text[index] < 16 ? "0" : "") + String(text[index], radix: 16), 1)
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
        (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
    default: nil
    }
}
