/// What makes a row of digits a citizen's number (GB 11643-1999): where it was given out, the day of
/// birth, and for 18 characters the check digit.
enum IdentityNumber {
    /// - Parameter digits: 17 digits, and a last value of 0 to 10, where 10 is written X.
    static func isValid18(_ digits: [UInt8]) -> Bool {
        hasForm18(digits) && checkDigit(digits) == digits[17]
    }

    /// All but the check digit.
    static func hasForm18(_ digits: [UInt8]) -> Bool {
        guard digits.count == 18, isRegion(digits) else { return false }
        let year = number(digits, 6, 4)
        return (1900...2099).contains(year)
            && isDay(year: year, month: number(digits, 10, 2), day: number(digits, 12, 2))
    }

    /// The number of 1984 to 1999: birth with two digits of the year, no check digit.
    static func isValid15(_ digits: [UInt8]) -> Bool {
        guard digits.count == 15, isRegion(digits), number(digits, 12, 3) > 0 else { return false }
        return isDay(year: 1900 + number(digits, 6, 2), month: number(digits, 8, 2), day: number(digits, 10, 2))
    }

    private static func checkDigit(_ digits: [UInt8]) -> UInt8 {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
        return [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2][sum % 11]
    }

    /// GB/T 2260: province, prefecture, county; 71, 81 to 83 are those of residents of Taiwan, Hong Kong
    /// and Macau, whose further digits are zeros.
    private static func isRegion(_ digits: [UInt8]) -> Bool {
        switch number(digits, 0, 2) {
        case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65:
            return (1...90).contains(number(digits, 2, 2)) && number(digits, 4, 2) < 90
        case 71, 81, 82, 83: return number(digits, 2, 4) == 0
        default: return false
        }
    }

    private static func isDay(year: Int, month: Int, day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        return day <= days
    }

    private static func number(_ digits: [UInt8], _ start: Int, _ count: Int) -> Int {
        digits[start..<start + count].reduce(0) { $0 * 10 + Int($1) }
    }
}

/// What makes a row of 16 to 19 digits the number of a bank card (ISO/IEC 7812).
enum BankCard {
    static func isValid(_ digits: [UInt8]) -> Bool {
        (16...19).contains(digits.count) && hasIssuer(digits) && passesLuhn(digits)
    }

    /// Ranges in use with cards given out in China: UnionPay, older cards of the large banks, Visa,
    /// Mastercard, JCB.
    private static func hasIssuer(_ digits: [UInt8]) -> Bool {
        let lead = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
        switch lead {
        case 6000...6099, 6200...6299, 6500...6599, 6800...6999, 9400...9400, 9558...9559: return true
        case 3528...3589, 4000...4999, 5100...5599: return digits.count == 16
        default: return false
        }
    }

    private static func passesLuhn(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let value = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }
}
