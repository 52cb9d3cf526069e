package import Disclosure

/// The months around the day with the notices that begin, hang and end in them.
package struct NoticeCalendar: Sendable {
    package struct Day: Sendable {
        package let date: CivilDate
        /// `nil` where the calendar of working days does not say.
        package let isWorkingDay: Bool?
        /// Notices that begin, and those that end on the day, in the order of entries.
        package let begins: [EntryNumber]
        package let ends: [EntryNumber]
        /// How many hang on the day.
        package let hanging: Int
    }

    package struct Month: Sendable {
        package let year: Int
        package let month: Int
        package let days: [Day]
    }

    /// From the month before the day's own to the month after it, or to that in which the last notice ends,
    /// at most three months ahead.
    package let months: [Month]
    /// Every notice that the months show.
    package let notices: [EntryNumber]

    private static let monthsAhead = 3

    package init(of selection: Selection, in model: SiteModel) {
        let (year, month, _) = model.date.components
        let current = year * 12 + month - 1
        let posted = selection.visible.compactMap { number -> (EntryNumber, NoticePeriod)? in
            guard selection.standings[number] == .shown else { return nil }
            return model.entries[number].posting.map { (number, $0.period) }
        }
        let ends = posted.map { $0.1.until.year * 12 + $0.1.until.month - 1 }
        let last = min(max(current + 1, ends.max() ?? 0), current + NoticeCalendar.monthsAhead)
        let first = current - 1
        let days = (first...last).flatMap { NoticeCalendar.days(of: $0) }
        guard let start = days.first, let end = days.last else {
            (months, notices) = ([], [])
            return
        }
        let shown = posted.filter { $0.1.from <= end && $0.1.until >= start }
        let filled = NoticeCalendar.filled(days, shown, model.calendar)
        notices = shown.map(\.0)
        months = (first...last).map { number in
            Month(
                year: number / 12, month: number % 12 + 1,
                days: filled.filter { $0.date.year * 12 + $0.date.month - 1 == number })
        }
    }

    /// The days of a month, counted from year 0.
    private static func days(of number: Int) -> [CivilDate] {
        let (year, month) = (number / 12, number % 12 + 1)
        guard let first = CivilDate(year: year, month: month, day: 1) else { return [] }
        return (0..<CivilDate.daysIn(month: month, of: year)).map { first.adding(days: $0) }
    }

    private static func filled(
        _ days: [CivilDate], _ shown: [(EntryNumber, NoticePeriod)], _ calendar: WorkCalendar
    ) -> [Day] {
        var begins: [CivilDate: [EntryNumber]] = [:]
        var ends: [CivilDate: [EntryNumber]] = [:]
        for (number, period) in shown {
            begins[period.from, default: []].append(number)
            ends[period.until, default: []].append(number)
        }
        var hanging = days.first.map { first in shown.count { $0.1.from < first } } ?? 0
        return days.map { day in
            hanging += begins[day]?.count ?? 0
            defer { hanging -= ends[day]?.count ?? 0 }
            return Day(
                date: day, isWorkingDay: calendar.isWorkingDay(day), begins: begins[day] ?? [], ends: ends[day] ?? [],
                hanging: hanging)
        }
    }
}
