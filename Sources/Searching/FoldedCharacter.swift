/// What the search takes for the same character, and what a character does to the words around it.
///
/// `layouts/assets/search.js` folds in the same way; whoever changes one changes the other, and counts
/// up `SearchForm.number`.
struct FoldedCharacter {
    enum Role {
        /// A character that is a word by itself, as Chinese has them: found by pairs.
        case ideograph
        /// A letter or digit of a run, such as `GDP` or `2026`.
        case letter
        /// A blank. Between ideographs it says nothing: 张　三 is 张三.
        case blank
        /// Everything else: words on both sides stay apart.
        case mark
    }

    let value: UInt32
    let role: Role

    /// Full width becomes half width, and upper case of the Latin alphabet becomes lower case.
    init(_ scalar: UInt32) {
        var value = scalar
        switch value {
        case 0x3000: value = 0x20
        case 0xFF01...0xFF5E: value -= 0xFEE0
        default: break
        }
        if value >= 0x41, value <= 0x5A { value += 0x20 }
        self.value = value
        role = FoldedCharacter.role(of: value)
    }

    private static func role(of value: UInt32) -> Role {
        switch value {
        case 0x4E00...0x9FFF, 0x3005, 0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            .ideograph
        case 0x30...0x39, 0x61...0x7A, 0xC0...0x1FFF: .letter
        case 0x09, 0x0D, 0x20, 0xA0, 0x200B...0x200D: .blank
        default: .mark
        }
    }
}

/// Reads the scalar at `offset` and moves past it. Bytes that are no UTF-8 read as U+FFFD, one by one.
@inline(__always)  // Read twice for each character of the site; as a call it cost a third of the scan.
func nextScalar(_ text: Span<UInt8>, _ offset: inout Int) -> UInt32 {
    let first = UInt32(text[offset])
    offset += 1
    guard first >= 0x80 else { return first }
    let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0
    guard length > 0, first < 0xF5, offset + length <= text.count else { return 0xFFFD }
    var scalar = first & (0x3F >> UInt32(length))
    for index in offset..<offset + length {
        guard text[index] & 0xC0 == 0x80 else { return 0xFFFD }
        scalar = scalar << 6 | UInt32(text[index] & 0x3F)
    }
    offset += length
    return scalar
}
