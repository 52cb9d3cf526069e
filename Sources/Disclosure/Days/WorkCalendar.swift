/// Which days are working days (工作日), as far as a table of the State Council's yearly arrangements
/// (国务院办公厅关于部分节假日安排的通知) tells.
///
/// A day is known where its year has at least one row in the table: every year has New Year's Day, so
/// a year without rows is one nobody has entered yet. Nothing is ever guessed past that.
package struct WorkCalendar: Sendable {
    /// One row of the table: a weekday that is off, or a Saturday or Sunday that is worked (调休).
    package struct Exception: Hashable, Sendable {
        package let date: CivilDate
        package let isWorked: Bool
        /// The holiday's name, such as 春节; may be empty.
        package let name: String

        package init(date: CivilDate, isWorked: Bool, name: String = "") {
            self.date = date
            self.isWorked = isWorked
            self.name = name
        }
    }

    /// First and last year that have rows, or `nil` for an empty table. Years between may lack rows.
    package let years: ClosedRange<Int>?
    /// Whether a year is known, from `years.lowerBound` on.
    private let isKnown: [Bool]
    private let firstDayNumber: Int
    /// Working days before the day at each offset from `firstDayNumber`, and one more after the last:
    /// differences answer every question without walking the days.
    private let workedBefore: [Int32]

    /// A calendar of these rows, in any order; the later of two rows for one date holds.
    package init(_ exceptions: [Exception]) {
        let rowYears = exceptions.map(\.date.year)
        guard let first = rowYears.min(), let last = rowYears.max(),
            let start = CivilDate(year: first, month: 1, day: 1),
            let end = CivilDate(year: last, month: 12, day: 31)
        else {
            years = nil
            isKnown = []
            firstDayNumber = 0
            workedBefore = [0]
            return
        }
        var known = [Bool](repeating: false, count: last - first + 1)
        for year in rowYears { known[year - first] = true }
        years = first...last
        isKnown = known
        firstDayNumber = Int(start.dayNumber)
        workedBefore = WorkCalendar.runningCount(of: exceptions, from: start, through: end)
    }

    /// The last day of which anything is known, or `nil` for an empty table.
    package var lastKnownDay: CivilDate? {
        years.flatMap { CivilDate(year: $0.upperBound, month: 12, day: 31) }
    }

    /// Whether `date` is worked; `nil` where the table does not cover its year.
    package func isWorkingDay(_ date: CivilDate) -> Bool? {
        guard knowsAll(from: date, through: date) else { return nil }
        let offset = Int(date.dayNumber) - firstDayNumber
        return workedBefore[offset + 1] > workedBefore[offset]
    }

    /// Working days from `first` to `last`, both counted; 0 where `last` is earlier; `nil` where the
    /// table does not cover a year between them.
    package func workingDays(from first: CivilDate, through last: CivilDate) -> Int? {
        guard first <= last else { return 0 }
        guard knowsAll(from: first, through: last) else { return nil }
        return workedBefore(last.adding(days: 1)) - workedBefore(first)
    }

    /// The day on which the `workingDays`-th working day falls, `date` itself counting or not.
    ///
    /// 0 gives `date`. Negative counts backwards: the working day that lies so many before `date`.
    /// `nil` where the table does not reach so far.
    package func adding(workingDays: Int, to date: CivilDate, counting start: CountingStart) -> CivilDate? {
        guard workingDays != 0 else { return date }
        guard knowsAll(from: date, through: date), abs(workingDays) <= workedBefore.count else { return nil }
        let isCounted = start == .sameDay
        if workingDays > 0 {
            let before = workedBefore(isCounted ? date : date.adding(days: 1))
            return workingDay(number: before + workingDays, seenFrom: date)
        }
        let through = workedBefore(isCounted ? date.adding(days: 1) : date)
        return workingDay(number: through + workingDays + 1, seenFrom: date)
    }

    /// `date` where it is worked, else the next day that is; `nil` past the table.
    ///
    /// 民法典 Art. 203: a period whose last day is a day of rest ends on the day after the rest.
    package func workingDay(onOrAfter date: CivilDate) -> CivilDate? {
        adding(workingDays: 1, to: date, counting: .sameDay)
    }
}

extension WorkCalendar {
    private func workedBefore(_ date: CivilDate) -> Int {
        let offset = Int(date.dayNumber) - firstDayNumber
        return Int(workedBefore[min(max(offset, 0), workedBefore.count - 1)])
    }

    /// The day that holds the `number`-th working day of the table (1-based).
    private func workingDay(number: Int, seenFrom origin: CivilDate) -> CivilDate? {
        guard number >= 1, number <= Int(workedBefore[workedBefore.count - 1]) else { return nil }
        var low = 0
        var high = workedBefore.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(workedBefore[middle]) >= number { high = middle } else { low = middle }
        }
        let found = CivilDate(dayNumber: firstDayNumber + high - 1)
        return knowsAll(from: min(origin, found), through: max(origin, found)) ? found : nil
    }

    private func knowsAll(from first: CivilDate, through last: CivilDate) -> Bool {
        guard let years, years.contains(first.year), years.contains(last.year) else { return false }
        return isKnown[first.year - years.lowerBound...last.year - years.lowerBound].allSatisfy { $0 }
    }

    private static func runningCount(
        of exceptions: [Exception], from start: CivilDate, through end: CivilDate
    ) -> [Int32] {
        let count = end.days(since: start) + 1
        var isWorked = (0..<count).map { start.adding(days: $0).weekday <= 5 }
        for exception in exceptions { isWorked[exception.date.days(since: start)] = exception.isWorked }
        var total: Int32 = 0
        var counts: [Int32] = [0]
        counts.reserveCapacity(count + 1)
        for worked in isWorked {
            total += worked ? 1 : 0
            counts.append(total)
        }
        return counts
    }
}
