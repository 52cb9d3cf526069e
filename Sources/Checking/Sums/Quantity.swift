import Disclosure
import Text

/// A number in a table with the unit behind it.
struct Quantity: Hashable {
    let number: ExactDecimal
    /// What stands behind the number: 元, 户; empty mostly.
    let unit: String

    init(_ number: ExactDecimal, unit: String) {
        self.number = number
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
        self.init(ExactDecimal(units: isNegative ? -value : value, places: fraction.count), unit: String(unit))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

    /// `nil` where it has too many digits. The unit is that of the first.
    func adding(_ other: Quantity) -> Quantity? {
        number.adding(other.number).map { Quantity($0, unit: unit) }
    }

    /// The number without grouping, with all its places.
    var text: String { number.formatted(isGrouped: false) }
}
