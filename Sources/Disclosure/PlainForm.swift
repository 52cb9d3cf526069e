/// `text` as it is compared with what is known: full-width ASCII made half-width, ASCII letters lower
/// case, white space and invisible characters left out.
///
/// Office tables are typed with either kind of punctuation, and cells break in the middle of words.
package func plainForm(_ text: String) -> String {
    guard mayChange(text.utf8Span.span) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isBlank(scalar) {
        plain.append(lowercased(halfWidth(scalar)))
    }
    return String(plain)
}

/// Whether bytes hold what a plain form has not, going by single bytes: most cells and names are plain
/// already, and making strings of them anew costs more than looking.
private func mayChange(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
        switch bytes[index] {
        // Controls, the space, capital letters; the first bytes of all blanks and of full-width forms.
        case 0...0x20, 0x7F, 0x41...0x5A, 0xC2, 0xE1, 0xE2, 0xEF: return true
        // U+3000; U+3001 and the like are punctuation.
        case 0xE3 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80: return true
        default: continue
        }
    }
    return false
}

/// A name on one line: line breaks and runs of blanks closed up between wide characters, and made one
/// space elsewhere. Cells are narrow, and names are broken to fit them.
package func singleLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.unicodeScalars {
        if isBlank(scalar) {
            isPending = !line.isEmpty
            continue
        }
        if isPending, let last = line.last, last.value < 0x2E80 || scalar.value < 0x2E80 { line.append(" ") }
        isPending = false
        line.append(scalar)
    }
    return String(line)
}

/// Whether a scalar shows nothing: white space, controls, zero-width characters, the byte order mark.
package func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: true
    default: false
    }
}

func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
}

private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("A"..."Z").contains(scalar) else { return scalar }
    return Unicode.Scalar(scalar.value + 32) ?? scalar
}

extension String {
    /// Whether `part` stands in it, byte for byte. An empty part stands in nothing.
    func holds(_ part: String) -> Bool {
        let bytes = Array(utf8)
        let wanted = Array(part.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
            bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }

    func holds(anyOf parts: [String]) -> Bool {
        parts.contains { holds($0) }
    }
}
