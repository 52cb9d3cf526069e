/// A rule of how long a notice (公示) must hang: a row of the office's own table, because provinces and
/// ministries set their own numbers.
package struct NoticeRule: Hashable, Sendable {
    package let code: String
    package let name: String
    package let minimum: DayCount
    package let start: CountingStart
    /// The law or rule that sets the number, as text.
    package let basis: String

    package init(code: String, name: String, minimum: DayCount, start: CountingStart = .nextDay, basis: String = "") {
        self.code = code
        self.name = name
        self.minimum = minimum
        self.start = start
        self.basis = basis
    }

    /// The earliest day on which a notice posted on `posted` may come down; `nil` where the calendar
    /// does not reach so far.
    package func lastDay(from posted: CivilDate, in calendar: WorkCalendar) -> CivilDate? {
        NoticePeriod.lastDay(from: posted, lasting: minimum, counting: start, in: calendar)
    }
}
