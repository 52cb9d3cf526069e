/// The last day on which a limit is kept.
package enum DueDate: Hashable, Sendable {
    case on(CivilDate)
    /// The calendar does not reach so far. What is sure is that it is not due before that day; `nil`
    /// where nothing is sure.
    case notKnown(notBefore: CivilDate?)
    /// The limit sets no day.
    case noDate

    /// The later of two: what is past it is late by either.
    package static func later(_ left: DueDate, _ right: DueDate) -> DueDate {
        switch (left, right) {
        case (.noDate, let other), (let other, .noDate): other
        case (.on(let one), .on(let other)): .on(max(one, other))
        case (.notKnown(let soonest), .on(let day)), (.on(let day), .notKnown(let soonest)):
            .notKnown(notBefore: soonest.map { max($0, day) } ?? day)
        case (.notKnown(let one), .notKnown(let other)):
            .notKnown(notBefore: [one, other].compactMap { $0 }.max())
        }
    }
}

extension TimeLimit {
    /// When information that came to be on `date` is due.
    ///
    /// A sentence may set several limits for different things (执法决定信息…7个工作日…,其他相关信息…
    /// 20个工作日). Which one holds is for a person to say, so the latest is given: past it, the entry is
    /// late whichever holds. Limits before an event are left out; `date` is not the event's.
    package func due(
        from date: CivilDate, in calendar: WorkCalendar, by rule: CountingRule = .civilCode
    ) -> DueDate {
        clauses.reduce(.noDate) { latest, clause in
            if case .before = clause { return latest }
            return DueDate.later(latest, clause.due(from: date, in: calendar, by: rule))
        }
    }
}

extension TimeLimit.Clause {
    /// The last day on which this limit is kept. `date` is the day of what starts the count; for a limit
    /// before an event, the day of the event.
    ///
    /// A limit in calendar days that would end on a day of rest ends on the next working day, where the rule
    /// says so. Limits before an event, and deadlines that name a day, are not moved.
    package func due(
        from date: CivilDate, in calendar: WorkCalendar, by rule: CountingRule = .civilCode
    ) -> DueDate {
        switch self {
        case .within(let count, let trigger):
            count.due(from: date, counting: trigger.start == .sameDay ? .sameDay : rule.start, in: calendar, rule)
        case .periodic(let rhythm): rhythm.firstDeadline(onOrAfter: date).map { .on($0) } ?? .noDate
        case .before(let count, _): count.due(before: date, in: calendar)
        case .atOnce, .permanent, .atTheTime, .posting, .blank, .unparsed: .noDate
        }
    }
}

extension DayCount {
    fileprivate func due(
        from date: CivilDate, counting start: CountingStart, in calendar: WorkCalendar, _ rule: CountingRule
    ) -> DueDate {
        let soonest = date.adding(days: start == .sameDay ? amount - 1 : amount)
        let last =
            rule.extendsOverRest
            ? NoticePeriod.lastDay(from: date, lasting: self, counting: start, in: calendar)
            : lastDay(from: date, counting: start, in: calendar)
        return last.map { .on($0) } ?? .notKnown(notBefore: soonest)
    }

    fileprivate func due(before event: CivilDate, in calendar: WorkCalendar) -> DueDate {
        switch kind {
        case .calendarDay: return .on(event.adding(days: -amount))
        case .workingDay:
            let day = calendar.adding(workingDays: -amount, to: event, counting: .nextDay)
            return day.map { .on($0) } ?? .notKnown(notBefore: nil)
        }
    }
}
