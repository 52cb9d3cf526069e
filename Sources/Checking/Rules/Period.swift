import Disclosure

/// One month, quarter, half-year or year of the calendar.
struct Period: Hashable, Comparable {
    /// Whole periods of this length since the year 0.
    let number: Int
    /// 1, 3, 6 or 12.
    let months: Int

    init(number: Int, months: Int) {
        self.number = number
        self.months = months
    }

    init(holding date: CivilDate, months: Int) {
        self.init(year: date.year, month: date.month, months: months)
    }

    /// The period that holds a month, 1 to 12.
    init(year: Int, month: Int, months: Int) {
        self.init(number: (year * 12 + month - 1) / months, months: months)
    }

    /// `nil` outside the years 1 to 9999.
    var start: CivilDate? { CivilDate(year: firstMonth / 12, month: firstMonth % 12 + 1, day: 1) }

    /// The last day.
    var end: CivilDate? { next.start?.adding(days: -1) }

    var next: Period { Period(number: number + 1, months: months) }
    var previous: Period { Period(number: number - 1, months: months) }

    private var firstMonth: Int { number * months }
    private var numberInYear: Int { firstMonth % 12 / months + 1 }

    static func < (left: Period, right: Period) -> Bool { left.number < right.number }

    /// 2026年第3季度.
    var chinese: String {
        let year = "\(firstMonth / 12)年"
        return switch months {
        case 1: year + "\(numberInYear)月"
        case 3: year + "第\(numberInYear)季度"
        case 6: year + (numberInYear == 1 ? "上半年" : "下半年")
        default: year
        }
    }

    /// `2026-09`, `2026 Q3`, `2026 H2`, `2026`.
    var english: String {
        let year = firstMonth / 12
        return switch months {
        case 1: "\(year)-" + (numberInYear < 10 ? "0" : "") + "\(numberInYear)"
        case 3: "\(year) Q\(numberInYear)"
        case 6: "\(year) H\(numberInYear)"
        default: "\(year)"
        }
    }
}

extension Rhythm {
    /// Months in a cycle; `nil` for cycles that are no whole months, or not stated.
    var cycleMonths: Int? {
        switch cycle {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        case .week, .halfMonth, .unstated, .irregular: nil
        }
    }

    /// Whether its deadline closes the account of the cycle before (首个月20日 for the quarter gone by),
    /// and not of the cycle it lies in (每年12月31日前): so where it lies in the first half of its cycle.
    private var isAboutCycleBefore: Bool {
        guard let months = cycleMonths, case .day(let month, let day) = deadline else { return true }
        return Double(month - 1) + Double(day) / 31 < Double(months) / 2
    }

    /// The last day for the information about a period. Without a deadline it has the whole next period.
    func due(_ period: Period) -> CivilDate? {
        guard deadline != nil else { return period.next.end }
        return (isAboutCycleBefore ? period.next : period).start.flatMap { firstDeadline(onOrAfter: $0) }
    }

    /// The periods that information of a day may be about, where nothing says which.
    func periods(ofInformationFrom date: CivilDate) -> [Period] {
        guard let months = cycleMonths else { return [] }
        let current = Period(holding: date, months: months)
        if deadline != nil, let due = firstDeadline(onOrAfter: date) {
            let cycle = Period(holding: due, months: months)
            return [isAboutCycleBefore ? cycle.previous : cycle]
        }
        guard let start = current.start, let end = current.end else { return [current] }
        let isEarly = date.days(since: start) * 2 < end.days(since: start)
        return isEarly ? [current.previous, current] : [current]
    }
}
