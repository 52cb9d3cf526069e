/// A time in which a notice did not hang (张贴中断): torn off, washed out, the board under repair.
package struct Interruption: Hashable, Sendable {
    /// The first and the last day without it.
    package let from: CivilDate
    package let until: CivilDate
    package let reason: String

    package init(from: CivilDate, until: CivilDate, reason: String) {
        self.from = from
        self.until = until
        self.reason = reason
    }
}

/// An objection that came in (收到的异议) and what became of it. Who made it is nobody's business here.
package struct Objection: Hashable, Sendable {
    package let on: CivilDate
    package let matter: String
    /// What was answered; empty while it is open.
    package let answer: String
    package let answered: CivilDate?

    package init(on: CivilDate, matter: String, answer: String, answered: CivilDate?) {
        self.on = on
        self.matter = matter
        self.answer = answer
        self.answered = answered
    }
}

/// What an entry says of the objections to its notice.
package enum ObjectionRecord: Hashable, Sendable {
    /// Nothing yet: forms leave room to write.
    case unstated
    /// 无: none came in.
    case noneCame
    case listed([Objection])
}

extension Posting {
    /// Days of the rule's kind on which the notice did hang, interruptions left out; `nil` where the
    /// calendar does not cover the period.
    package func daysHung(in calendar: WorkCalendar) -> DayCount? {
        let kind = period.rule?.minimum.kind ?? .calendarDay
        let start = period.rule?.start ?? .nextDay
        guard let whole = period.length(in: kind, counting: start, calendar: calendar) else { return nil }
        let first = start == .nextDay ? period.from.adding(days: 1) : period.from
        var lost = 0
        for day in missedDays where day >= first {
            switch kind {
            case .calendarDay: lost += 1
            case .workingDay: lost += calendar.isWorkingDay(day) == true ? 1 : 0
            }
        }
        return DayCount(max(0, whole - lost), kind)
    }

    /// Days of the period on which it did not hang, each once. A period of a hundred years is still a list
    /// of 36,500 days.
    private var missedDays: Set<CivilDate> {
        var days: Set<CivilDate> = []
        for interruption in interruptions {
            var day = max(interruption.from, period.from)
            let last = min(interruption.until, period.until)
            while day <= last {
                days.insert(day)
                day = day.adding(days: 1)
            }
        }
        return days
    }
}
