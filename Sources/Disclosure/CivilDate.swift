/// A day of the calendar: year, month, day, without time and without zone.
///
/// Stored as the number of days since 1970-01-01 in the proleptic Gregorian calendar, so that
/// comparing and counting days are integer operations.
package struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    package let dayNumber: Int32

    package init(dayNumber: Int) {
        self.dayNumber = Int32(clamping: dayNumber)
    }

    /// The date of that year, month and day, or `nil` where the calendar has no such day.
    /// Years 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.daysIn(month: month, of: year)
        else { return nil }
        // Days are counted in 400-year eras that begin on 1 March, so that the leap day ends a year.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
    }

    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }

    package static func daysIn(month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension CivilDate {
    /// Year, month (1 to 12) and day (1 to 31).
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(dayNumber) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    package var year: Int { components.year }
    package var month: Int { components.month }
    package var day: Int { components.day }

    /// Day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
    package var weekday: Int {
        let sinceThursday = (Int(dayNumber) % 7 + 7) % 7
        return (sinceThursday + 3) % 7 + 1
    }

    /// The date `days` later, earlier where negative.
    package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: Int(dayNumber) + days) }

    /// Days from `earlier` to this date; 0 for the same day.
    package func days(since earlier: CivilDate) -> Int { Int(dayNumber) - Int(earlier.dayNumber) }
}

extension CivilDate: CustomStringConvertible {
    /// `2026-11-20`, as ISO 8601 writes a calendar date.
    package var description: String {
        let (year, month, day) = components
        return String(unsafeUninitializedCapacity: 10) { digits in
            func write(_ value: Int, at offset: Int) {
                digits[offset] = UInt8(ascii: "0") + UInt8(value / 10)
                digits[offset + 1] = UInt8(ascii: "0") + UInt8(value % 10)
            }
            write(year / 100, at: 0)
            write(year % 100, at: 2)
            digits[4] = UInt8(ascii: "-")
            write(month, at: 5)
            digits[7] = UInt8(ascii: "-")
            write(day, at: 8)
            return 10
        }
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    package init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        var numbers: [Int] = []
        for range in [0..<4, 5..<7, 8..<10] {
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            numbers.append(value)
        }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}
