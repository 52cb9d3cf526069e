internal import Text

/// What a character is to a line break.
///
/// Sources: GB/T 15834 (which marks may not begin or end a line) and Unicode Standard Annex #14. Where
/// browsers differ, no break: a line may then only come out shorter here than on paper.
enum BreakClass: UInt8 {
    /// Breaks on either side: Chinese characters, kana, Hangul syllables.
    case ideograph
    /// Breaks only beside an ideograph: letters, digits, signs.
    case letter
    /// A sign that holds on to what follows and to what precedes.
    case glue
    /// May not begin a line, and may end one before anything: 。，、；：？！）》」』 and their like.
    case stop
    /// May not begin a line, and holds on to letters after it: units, dashes, Latin marks.
    case closing
    /// May not end a line: （《「『 and their like.
    case opening
    case space
}

/// Whether a line may end between `left` and `right`.
func mayBreak(_ left: BreakClass, _ right: BreakClass) -> Bool {
    switch (left, right) {
    case (_, .space), (_, .stop), (_, .closing), (_, .glue), (.glue, _), (.opening, _): false
    case (.space, _), (.stop, _), (.ideograph, _), (_, .ideograph): true
    default: false
    }
}

func breakClass(_ scalar: Unicode.Scalar) -> BreakClass {
    let value = scalar.value
    if value < 0x80 { return asciiClass(value) }
    if stopMarks.contains(value) { return .stop }
    if closingMarks.contains(value) { return .closing }
    if openingMarks.contains(value) { return .opening }
    switch value {
    case 0xA0, 0x2018...0x201F, 0x200B...0x200F, 0x202F, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0x300...0x36F: return .glue
    case 0x1100...0x11FF, 0x1F000...0x1FFFF, 0xFF61...0xFFDF: return .letter
    default: return isWide(scalar) || value >= 0x20000 ? .ideograph : .letter
    }
}

private func asciiClass(_ value: UInt32) -> BreakClass {
    switch value {
    case 0x20: .space
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case 0x21, 0x25, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: .closing
    default: .glue
    }
}

/// Chinese stops and closing brackets, small kana, repetition marks.
private let stopMarks: Set<UInt32> = Set(
    ("、。〉》」』】〕〗〙〛〞〟，．：；？！）］｝｠々〻ヽヾゝゞーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ\u{3000}"
        + "︰﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞").unicodeScalars.map(\.value))

/// Units, dashes, dots, and marks whose side browsers do not agree on.
private let closingMarks: Set<UInt32> = Set("％‰℃℉°′″…‥—―–·•・～〜￠¢‼⁇⁈⁉»›".unicodeScalars.map(\.value))

/// Opening brackets and currency signs.
private let openingMarks: Set<UInt32> = Set("〈《「『【〔〖〘〚〝（［｛｟￥¥＄￡£€№«‹﹙﹛﹝＃".unicodeScalars.map(\.value))
