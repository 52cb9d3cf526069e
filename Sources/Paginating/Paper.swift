/// Paper that notice boards take.
package enum Paper: String, Sendable, Hashable, CaseIterable {
    case a4 = "A4"
    case a3 = "A3"

    /// Shorter side, in millimetres (ISO 216).
    var shortSide: Int { self == .a4 ? 210 : 297 }

    /// Longer side, in millimetres (ISO 216).
    var longSide: Int { self == .a4 ? 297 : 420 }

    /// Heights of the strips in the stylesheet of sheets, in millimetres.
    var strips: (firstHead: Int, laterHead: Int, foot: Int) {
        self == .a4 ? (62, 16, 34) : (80, 20, 46)
    }
}

/// Which way the paper hangs.
package enum Orientation: String, Sendable, Hashable, CaseIterable {
    case portrait
    case landscape
}

/// How large the type is set.
package enum TypeScale: String, Sendable, Hashable, CaseIterable {
    /// Read at about a metre.
    case standard
    /// Read at a metre and a half, or by old eyes.
    case large
}
