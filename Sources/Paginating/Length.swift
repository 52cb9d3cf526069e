/// A length on paper, kept as whole thousandths of a point (1 pt = 1/72 inch), so that sums are exact.
package struct Length: Comparable, Hashable, Sendable, AdditiveArithmetic {
    package let millipoints: Int

    package init(millipoints: Int) {
        self.millipoints = millipoints
    }

    package static let zero = Length(millipoints: 0)

    /// One CSS pixel, 1/96 inch. Browsers draw rules and table rows on whole pixels.
    package static let pixel = Length(millipoints: 750)

    package static func points(_ count: Int) -> Length {
        Length(millipoints: count * 1000)
    }

    /// Whole millimetres, rounded down to a thousandth of a point.
    package static func millimetres(_ count: Int) -> Length {
        Length(millipoints: count * 360_000 / 127)
    }

    /// The length in millimetres, for people and tests.
    package var inMillimetres: Double {
        Double(millipoints) * 127 / 360_000
    }

    /// This length times `ratio` hundredths, rounded to a whole pixel.
    package func scaled(hundredths ratio: Int) -> Length {
        let exact = millipoints * ratio / 100
        let pixel = Length.pixel.millipoints
        return Length(millipoints: (exact + pixel / 2) / pixel * pixel)
    }

    package static func + (left: Length, right: Length) -> Length {
        Length(millipoints: left.millipoints + right.millipoints)
    }

    package static func - (left: Length, right: Length) -> Length {
        Length(millipoints: left.millipoints - right.millipoints)
    }

    package static func * (left: Length, count: Int) -> Length {
        Length(millipoints: left.millipoints * count)
    }

    package static func < (left: Length, right: Length) -> Bool {
        left.millipoints < right.millipoints
    }
}
