/// Cuts text into what a reader takes for one word: a run of Latin letters and digits (with the point and
/// comma of a number), an HTML character reference, a run of blanks, or one character of any other script.
///
/// `text` is UTF-8 with `&`, `<` and `>` written as references, as HTML has it; malformed bytes are
/// tokens of their own.
func tokens(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var tokens: [ArraySlice<UInt8>] = []
    var position = text.startIndex
    while position < text.endIndex {
        let end = endOfToken(in: text, from: position)
        tokens.append(text[position..<end])
        position = end
    }
    return tokens
}

private func endOfToken(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    let first = text[start]
    switch first {
    case UInt8(ascii: "&"): return endOfReference(in: text, from: start)
    case _ where isBlank(first): return text[start...].firstIndex { !isBlank($0) } ?? text.endIndex
    case _ where isWordByte(first): return endOfWord(in: text, from: start)
    case 0..<0x80: return start + 1
    default: return text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.endIndex
    }
}

/// `&amp;` and its like are short; an ampersand that ends in nothing stands for itself.
private func endOfReference(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    let window = text[start...].prefix(12)
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return start + 1 }
    return end + 1
}

private func endOfWord(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.endIndex {
        let byte = text[position]
        if isWordByte(byte) {
            position += 1
        } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), position + 1 < text.endIndex,
            isDigit(text[position - 1]), isDigit(text[position + 1])
        {
            position += 1
        } else {
            break
        }
    }
    return position
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
