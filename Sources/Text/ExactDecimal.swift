/// A decimal number without rounding, as tables of money hold them.
package struct ExactDecimal: Hashable, Sendable {
    /// The number times ten to the power of `places`.
    package let units: Int64
    /// Digits behind the point.
    package let places: Int

    package static let zero = ExactDecimal(units: 0, places: 0)

    package init(units: Int64, places: Int) {
        self.units = units
        self.places = places
    }

    /// Reads `1,234.50`, `-3`, `￥20.00`; `nil` for anything else, and for numbers past 18 digits.
    package init?(_ text: String) {
        var rest = Substring(text.filter { !$0.isWhitespace })
        let isNegative = rest.hasPrefix("-") || rest.hasPrefix("−")
        if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
        if let sign = rest.first, "￥¥".contains(sign) { rest = rest.dropFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = ExactDecimal.ungrouped(parts[0]) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.allSatisfy(isDigit) else { return nil }
        guard whole.utf8.count + fraction.utf8.count <= 18, let value = Int64(whole + fraction) else { return nil }
        units = isNegative ? -value : value
        places = fraction.utf8.count
    }

    /// Digits without the commas between groups of three; `nil` where a comma stands elsewhere.
    private static func ungrouped(_ text: Substring) -> String? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else {
            return nil
        }
        let isGrouped = groups.count > 1
        guard !isGrouped || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return groups.joined()
    }

    /// The sum; `nil` where it has too many digits.
    package func adding(_ other: ExactDecimal) -> ExactDecimal? {
        combined(with: other) { $0.addingReportingOverflow($1) }
    }

    /// The difference; `nil` where it has too many digits.
    package func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
        combined(with: other) { $0.subtractingReportingOverflow($1) }
    }

    /// How far two numbers are apart, in units of the last place of the finer one; `nil` where that has too many
    /// digits.
    package func distance(to other: ExactDecimal) -> UInt64? { subtracting(other)?.units.magnitude }

    private func combined(
        with other: ExactDecimal, _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> ExactDecimal? {
        let places = max(self.places, other.places)
        guard let left = scaled(to: places), let right = other.scaled(to: places) else { return nil }
        let (result, overflows) = operation(left, right)
        return overflows ? nil : ExactDecimal(units: result, places: places)
    }

    /// The number times ten to the power of `places`, which is not below its own; `nil` where digits run out.
    private func scaled(to places: Int) -> Int64? {
        var result = units
        for _ in self.places..<places {
            let (product, overflows) = result.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            result = product
        }
        return result
    }

    /// The number with all its places, in groups of three where `isGrouped`.
    package func formatted(isGrouped: Bool) -> String {
        var digits = String(units.magnitude)
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        var whole = String(digits.dropLast(places))
        if isGrouped { whole = ExactDecimal.grouped(whole) }
        let fraction = places > 0 ? "." + digits.suffix(places) : ""
        return (units < 0 ? "-" : "") + whole + fraction
    }

    private static func grouped(_ digits: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return result
    }
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
