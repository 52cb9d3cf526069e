/// From when to when a notice hangs (公示期), both days included.
package struct NoticePeriod: Hashable, Sendable {
    /// The day of posting.
    package let from: CivilDate
    /// The last day on which it hangs.
    package let until: CivilDate
    package let rule: NoticeRule?

    /// `nil` where the end lies before the beginning.
    package init?(from: CivilDate, until: CivilDate, rule: NoticeRule? = nil) {
        guard from <= until else { return nil }
        self.from = from
        self.until = until
        self.rule = rule
    }

    /// Where a period is on a given day.
    package enum State: Hashable, Sendable {
        /// Begins in so many days, at least 1.
        case upcoming(days: Int)
        /// On its `day`-th day (1-based) of `total` calendar days, the day of posting being the first.
        case open(day: Int, total: Int)
        /// Ended so many days ago, at least 1.
        case ended(days: Int)
    }

    package func state(on date: CivilDate) -> State {
        if date < from { return .upcoming(days: from.days(since: date)) }
        if date > until { return .ended(days: date.days(since: until)) }
        return .open(day: date.days(since: from) + 1, total: length(counting: .sameDay))
    }

    /// Length in calendar days.
    package func length(counting start: CountingStart) -> Int {
        until.days(since: from) + (start == .sameDay ? 1 : 0)
    }

    /// Length in working days; `nil` where the calendar does not cover the period.
    package func workingDays(counting start: CountingStart, in calendar: WorkCalendar) -> Int? {
        calendar.workingDays(from: start == .sameDay ? from : from.adding(days: 1), through: until)
    }

    /// Length in days of either kind; `nil` where the calendar does not cover the period.
    package func length(in kind: DayKind, counting start: CountingStart, calendar: WorkCalendar) -> Int? {
        switch kind {
        case .workingDay: workingDays(counting: start, in: calendar)
        case .calendarDay: length(counting: start)
        }
    }

    /// How many days of the rule's kind are lacking to its minimum: 0 where it is met or where there is
    /// no rule, `nil` where the calendar does not cover the period.
    package func shortfall(in calendar: WorkCalendar) -> Int? {
        guard let rule else { return 0 }
        return length(in: rule.minimum.kind, counting: rule.start, calendar: calendar)
            .map { max(0, rule.minimum.amount - $0) }
    }

    /// The last day of a notice posted on `posted` for `count` days; `nil` where the calendar does not
    /// reach so far.
    ///
    /// 民法典 Art. 201: the day of posting is not counted unless the rule says so. Art. 203: where the
    /// last day is a day of rest, the period ends on the next working day, so that objections can be
    /// handed in. A calendar that does not know the last day cannot say whether Art. 203 moves it.
    package static func lastDay(
        from posted: CivilDate, lasting count: DayCount, counting start: CountingStart, in calendar: WorkCalendar
    ) -> CivilDate? {
        count.lastDay(from: posted, counting: start, in: calendar)
            .flatMap { calendar.workingDay(onOrAfter: $0) }
    }
}
