import Text

/// The numbers of persons in a text: one pass over the bytes, which only stops at digits.
///
/// Digits may be full-width and have spaces or hyphens between them. What only looks like a number of a
/// person (dates, amounts, codes, document and index numbers, office telephones, parts of masked numbers)
/// is passed over.
///
/// - Parameters:
///   - bytes: a file in UTF-8, or in any encoding whose digits are those of ASCII.
///   - range: the part that is searched; lines are counted from the beginning of `bytes`.
package func personalData(in bytes: [UInt8], range: Range<Int>? = nil) -> [PersonalDatum] {
    var scanner = NumberScanner(bytes)
    scanner.scan(range ?? bytes.indices)
    guard !scanner.found.isEmpty else { return [] }
    var lines = LineCounter(bytes)
    return scanner.found.map { kind, range in
        let context = LineContext(bytes: bytes, range: range)
        return PersonalDatum(
            kind: kind, range: range, span: lines.span(of: range, in: bytes), masked: maskedForm(of: bytes[range]),
            isBesideContactWord: context.isAfter(NumberWords.contact, reach: 90))
    }
}

/// The same bytes with every number of a person hidden behind its first two characters: for lines that
/// are shown beside messages. Lengths stay, so that places still fit.
package func hidingPersonalData(in bytes: [UInt8]) -> [UInt8] {
    var hidden = bytes
    for datum in personalData(in: bytes) where datum.kind != .plate {
        var shown = 0
        var index = datum.range.lowerBound
        while index < datum.range.upperBound {
            let width = characterWidth(bytes[index])
            if shown >= 2 {
                for offset in 0..<width { hidden[index + offset] = UInt8(ascii: "*") }
            }
            shown += 1
            index += width
        }
    }
    return hidden
}

/// A text of a message with the numbers in it hidden.
package func hidingPersonalData(in text: String) -> String {
    guard text.utf8.contains(where: { $0 &- 0x30 < 10 || $0 == 0xEF }) else { return text }
    let bytes = Array(text.utf8)
    let hidden = hidingPersonalData(in: bytes)
    return hidden == bytes ? text : String(decoding: hidden, as: UTF8.self)
}

/// The first two characters, then a star for each digit or letter; what separates them is left out.
private func maskedForm(of bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let signs = text.unicodeScalars.filter(isSign)
    var shown = String.UnicodeScalarView(signs.prefix(2))
    shown.append(contentsOf: repeatElement("*", count: max(signs.count - 2, 0)))
    return String(shown)
}

/// A digit, a letter or a province, plain or full-width; not what separates them.
private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x4E00...0x9FFF: true
    default: false
    }
}

/// Bytes of a character of UTF-8 by its first.
private func characterWidth(_ byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
}
