internal import Text

/// The face that a character is set in, as far as its width is concerned.
enum Face: UInt8, Sendable {
    case regular
    case bold
    case typewriter
}

/// Upper bound of a character's width, in thousandths of an em.
///
/// Measured as the widest advance over Noto Sans and Serif CJK, DejaVu Sans and Serif, Liberation Sans
/// and Serif, regular and bold; SimSun and SimHei are narrower (half an em for all of Latin). Chinese
/// is one em in every font. An upper bound makes lines break early rather than late.
func glyphWidth(_ scalar: Unicode.Scalar, face: Face) -> Int {
    let value = scalar.value
    if value < 0x7F {
        return value < 0x20 ? 0 : asciiWidth(Int(value) - 0x20, face: face)
    }
    if columnWidth(of: scalar) == 0 { return 0 }
    return isWide(scalar) && value < 0x1F000 || value >= 0x20000 ? 1000 : symbolWidth(value)
}

private func asciiWidth(_ index: Int, face: Face) -> Int {
    switch face {
    case .regular: regularWidths[index]
    case .bold: boldWidths[index]
    case .typewriter: 610
    }
}

private func symbolWidth(_ value: UInt32) -> Int {
    switch value {
    case 0xB0...0xB7, 0xD7: 1000
    case 0xA0...0xFF: 1090
    case 0x100...0x24F, 0x400...0x4FF: 1640
    case 0x370...0x3FF: 1120
    case 0x2030, 0x2031: 1890
    case 0x2042, 0x2047: 1090
    case 0x2000...0x206F: 1000
    case 0x2100...0x214F: 1350
    case 0x2150...0x218F: 1900
    case 0x2200...0x22FF: 1430
    case 0x2190...0x21FF, 0x2300...0x245F, 0x2500...0x25EE: 1000
    default: 1300
    }
}

/// From U+0020 to U+007E.
private let regularWidths: [Int] = [
    318, 402, 474, 838, 637, 951, 891, 278, 391, 391, 500, 838, 327, 361, 327, 392, 637, 637, 637, 637, 637, 637,
    637, 637, 637, 637, 337, 337, 838, 838, 838, 557, 1016, 723, 735, 766, 802, 730, 694, 799, 873, 405, 535, 748,
    665, 1024, 875, 820, 673, 820, 753, 686, 667, 843, 723, 1053, 723, 723, 695, 391, 392, 391, 838, 563, 606, 613,
    641, 561, 641, 616, 388, 641, 663, 332, 311, 607, 334, 975, 661, 612, 641, 641, 479, 521, 402, 653, 592, 856,
    592, 592, 527, 637, 337, 637, 838,
]

/// From U+0020 to U+007E.
private let boldWidths: [Int] = [
    349, 457, 574, 838, 696, 1002, 903, 325, 474, 474, 523, 838, 380, 416, 380, 400, 696, 696, 696, 696, 696, 696,
    696, 696, 696, 696, 400, 400, 838, 838, 838, 611, 1007, 776, 846, 796, 868, 763, 710, 855, 945, 468, 568, 870,
    704, 1107, 915, 872, 752, 872, 832, 723, 745, 873, 776, 1124, 776, 725, 730, 474, 400, 474, 838, 593, 626, 675,
    716, 609, 716, 679, 436, 716, 728, 380, 362, 693, 380, 1059, 728, 688, 716, 716, 527, 596, 479, 728, 652, 924,
    646, 652, 583, 712, 366, 712, 838,
]
