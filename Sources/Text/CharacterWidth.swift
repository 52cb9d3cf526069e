/// How many columns of a terminal or a text grid a character takes.
///
/// Source: Unicode Standard Annex #11, East Asian Width; classes W and F take two columns. Combining
/// marks and format characters take none. The ranges are the blocks Chinese office text meets,
/// coarse outside them.
public func columnWidth(of scalar: Unicode.Scalar) -> Int {
    if isZeroWidth(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
}

/// Columns that `text` takes on a terminal.
public func columnWidth(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columnWidth(of: $1) }
}

/// Whether a scalar is of East Asian width W or F.
public func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x1100: false
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E: true
    case 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3: true
    case 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: true
    case 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD: true
    default: false
    }
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
}
