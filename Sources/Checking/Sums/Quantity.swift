import Disclosure

/// A number in a table with the unit behind it, without rounding.
struct Quantity: Hashable {
    /// The number times ten to the power of `places`.
    let units: Int64
    /// Digits behind the point.
    let places: Int
    /// What stands behind the number: 元, 户; empty mostly.
    let unit: String

    init(units: Int64, places: Int, unit: String) {
        self.units = units
        self.places = places
        self.unit = unit
    }

    /// Reads `1,234.50`, `-3`, `￥20.00`, `120户`; `nil` for anything else, for shares of a hundred, and past
    /// 18 digits.
    init?(_ text: String) {
        guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let scalars = Array(text.unicodeScalars.filter { !isBlank($0) && $0 != "," && $0 != "，" })
        var rest = scalars[...]
        let isNegative = rest.first == "-" || rest.first == "−"
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        if rest.first == "￥" || rest.first == "¥" { rest = rest.dropFirst() }
        let whole = rest.prefix(while: Quantity.isDigit)
        rest = rest[whole.endIndex...]
        var fraction: ArraySlice<Unicode.Scalar> = []
        if rest.first == "." {
            fraction = rest.dropFirst().prefix(while: Quantity.isDigit)
            guard !fraction.isEmpty else { return nil }
            rest = rest[fraction.endIndex...]
        }
        guard !whole.isEmpty, whole.count + fraction.count <= 18, rest.count <= 4,
            !rest.contains(where: { $0.isASCII || "％‰／：—至".unicodeScalars.contains($0) })
        else { return nil }
        let value = (whole + fraction).reduce(Int64(0)) { $0 * 10 + Int64($1.value - 0x30) }
        var unit = String.UnicodeScalarView()
        unit.append(contentsOf: rest)
        self.init(units: isNegative ? -value : value, places: fraction.count, unit: String(unit))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

    /// `nil` where it has too many digits.
    func adding(_ other: Quantity) -> Quantity? {
        let places = max(self.places, other.places)
        guard let left = scaled(to: places), let right = other.scaled(to: places) else { return nil }
        let (sum, overflows) = left.addingReportingOverflow(right)
        return overflows ? nil : Quantity(units: sum, places: places, unit: unit)
    }

    /// How far two numbers are apart, in units of the last place of the finer one.
    func distance(to other: Quantity) -> UInt64? {
        let places = max(self.places, other.places)
        guard let left = scaled(to: places), let right = other.scaled(to: places) else { return nil }
        let (difference, overflows) = left.subtractingReportingOverflow(right)
        return overflows ? nil : difference.magnitude
    }

    private func scaled(to places: Int) -> Int64? {
        var result = units
        for _ in self.places..<places {
            let (product, overflows) = result.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            result = product
        }
        return result
    }

    /// The number without grouping, with all its places.
    var text: String {
        var digits = String(units.magnitude)
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        let fraction = places > 0 ? "." + digits.suffix(places) : ""
        return (units < 0 ? "-" : "") + digits.dropLast(places) + fraction
    }
}
