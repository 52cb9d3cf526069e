package import Disclosure
package import Text

/// How often a column (栏目) must have something new.
package struct FreshnessRule: Sendable {
    package let name: String
    package let items: Set<ItemID>
    /// `nil`: whoever publishes it.
    package let units: Set<UnitID>?
    package let limit: FreshnessLimit
    package let basis: String
    /// The row of the table.
    package let place: Place
}

/// How old the newest entry of a column may be.
package enum FreshnessLimit: Hashable, Sendable {
    case days(Int)
    case months(Int)

    /// Reads 14日, 两周 as 2周, 6个月, 1年; `nil` for anything else.
    package init?(reading text: String) {
        let plain = plainForm(text)
        let digits = plain.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), (1...999).contains(number) else { return nil }
        switch plain[digits.endIndex...] {
        case "日", "天", "days", "day": self = .days(number)
        case "周", "个星期", "weeks", "week": self = .days(number * 7)
        case "个月", "月", "months", "month": self = .months(number)
        case "年", "years", "year": self = .months(number * 12)
        default: return nil
        }
    }

    /// The last day on which something published on `date` is fresh.
    package func last(from date: CivilDate) -> CivilDate {
        switch self {
        case .days(let days): return date.adding(days: days)
        case .months(let months):
            let number = date.year * 12 + date.month - 1 + months
            let (year, month) = (number / 12, number % 12 + 1)
            let day = min(date.day, CivilDate.daysIn(month: month, of: year))
            return CivilDate(year: year, month: month, day: day) ?? date.adding(days: months * 31)
        }
    }

    package func description(in language: Language) -> String {
        switch (self, language) {
        case (.days(let days), .simplifiedChinese): "\(days) 天"
        case (.days(let days), .english): days == 1 ? "1 day" : "\(days) days"
        case (.months(let months), .simplifiedChinese): months % 12 == 0 ? "\(months / 12) 年" : "\(months) 个月"
        case (.months(let months), .english): months == 1 ? "1 month" : "\(months) months"
        }
    }
}
