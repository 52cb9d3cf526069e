/// How often something must be disclosed, and by which day of its cycle.
package struct Rhythm: Hashable, Sendable {
    package enum Cycle: Hashable, Sendable {
        case week, halfMonth, month, quarter, halfYear, year
        /// 定期, 阶段性: the sentence does not say how often.
        case unstated
        /// 不定期: at no fixed time.
        case irregular
    }

    package let cycle: Cycle
    package let deadline: Deadline?
    /// Times in a cycle at least, where said: 每年至少一次.
    package let times: Int?

    package init(_ cycle: Cycle, deadline: Deadline? = nil, times: Int? = nil) {
        self.cycle = cycle
        self.deadline = deadline
        self.times = times
    }

    /// The last day on which a cycle's information is in time.
    package enum Deadline: Hashable, Sendable {
        /// Day of the week by ISO 8601, 1 is Monday.
        case weekday(Int)
        /// Month of the cycle (1-based; 1 for months) and day of the month. A day past the end of a
        /// month means its last.
        case day(month: Int, day: Int)
    }

    /// The first deadline on or after `date`; `nil` where the sentence sets no day.
    ///
    /// That is the right one both for information about the cycle gone by (上一年度报告, 次年2月底前)
    /// and for information of the current cycle, as long as `date` is when the information came to be.
    package func firstDeadline(onOrAfter date: CivilDate) -> CivilDate? {
        switch deadline {
        case nil: nil
        case .weekday(let weekday): date.adding(days: (weekday - date.weekday + 7) % 7)
        case .day(let month, let day): firstDeadline(month: month, day: day, onOrAfter: date)
        }
    }

    private func firstDeadline(month: Int, day: Int, onOrAfter date: CivilDate) -> CivilDate? {
        guard let length = monthsInCycle else { return nil }
        let monthNumber = date.year * 12 + date.month - 1
        let cycleStart = monthNumber - monthNumber % length
        for start in [cycleStart, cycleStart + length] {
            let number = start + month - 1
            let (year, monthOfYear) = (number / 12, number % 12 + 1)
            let last = CivilDate.daysIn(month: monthOfYear, of: year)
            if let found = CivilDate(year: year, month: monthOfYear, day: min(day, last)), found >= date {
                return found
            }
        }
        return nil
    }

    private var monthsInCycle: Int? {
        switch cycle {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        case .week, .halfMonth, .unstated, .irregular: nil
        }
    }
}
