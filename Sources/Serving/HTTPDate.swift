/// A moment as HTTP writes it, to the second (RFC 9110, 5.6.7).
package struct HTTPDate: Hashable, Comparable, Sendable {
    /// Since 1970-01-01 00:00 UTC.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    package static func < (left: HTTPDate, right: HTTPDate) -> Bool { left.seconds < right.seconds }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`.
    package var text: String {
        let days = floorDivision(seconds, 86_400)
        let (year, month, day) = civilDay(days)
        let rest = seconds - days * 86_400
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map(twoDigits).joined(separator: ":")
        let weekday = weekdays[(((days + 4) % 7) + 7) % 7]
        return "\(weekday), \(twoDigits(day)) \(months[month - 1]) \(year) \(time) GMT"
    }

    /// Any of the three forms that a recipient has to understand: the one above, that of RFC 850
    /// (`Sunday, 06-Nov-94 08:49:37 GMT`) and that of asctime (`Sun Nov  6 08:49:37 1994`).
    ///
    /// - Parameter thisYear: by which a year of two digits is understood: not more than 50 years ahead.
    package init?(_ text: String, thisYear: Int = 2026) {
        let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        guard words.count == 5 || (words.count == 6 && words[5] == "GMT") else { return nil }
        let isAsctime = words.count == 5
        let parts = isAsctime ? [words[2], words[1], words[4], words[3]] : Array(words[1...4])
        guard let day = smallNumber(parts[0]), let month = months.firstIndex(of: parts[1]),
            let written = smallNumber(parts[2]), let time = secondsOfDay(parts[3])
        else { return nil }
        var year = written
        if parts[2].utf8.count == 2 {
            year += thisYear / 100 * 100
            if year > thisYear + 50 { year -= 100 }
        }
        guard (1...9999).contains(year), (1...31).contains(day) else { return nil }
        let days = dayNumber(year, month + 1, day)
        guard civilDay(days) == (year, month + 1, day) else { return nil }
        seconds = days * 86_400 + time
    }
}

private let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

private func smallNumber(_ text: String) -> Int? {
    text.utf8.count <= 4 && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
}

private func secondsOfDay(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let hour = smallNumber(parts[0]), let minute = smallNumber(parts[1]),
        let second = smallNumber(parts[2]), hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
}

/// Days since 1970-01-01 of a day of the Gregorian calendar; eras of 400 years begin on 1 March.
private func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivision(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

private func civilDay(_ days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = floorDivision(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
}

private func floorDivision(_ number: Int, _ divisor: Int) -> Int {
    number / divisor - (number % divisor < 0 ? 1 : 0)
}
