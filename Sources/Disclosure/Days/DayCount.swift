/// What is counted: working days (工作日) or all days (日, 自然日).
package enum DayKind: Hashable, Sendable {
    case workingDay
    case calendarDay
}

/// Which day is the first of a count.
package enum CountingStart: Hashable, Sendable {
    /// 当日: the day itself is day one.
    case sameDay
    /// 次日: the day itself is not counted. The rule where nothing else is said: 民法典 Art. 201,
    /// 开始的当日不计入,自下一日开始计算.
    case nextDay
}

/// A number of days of one kind, such as 20个工作日.
package struct DayCount: Hashable, Sendable {
    /// Days, at least 1.
    package let amount: Int
    package let kind: DayKind

    package init(_ amount: Int, _ kind: DayKind) {
        self.amount = amount
        self.kind = kind
    }

    /// Reads an amount with its unit and nothing else: `7个工作日`, `10日`, `20工作日`, `十五日`, `３天`.
    /// `nil` where it is not one, or where it is not between 1 and 9999.
    package init?(reading text: String) {
        let scalars = Array(plainForm(text).unicodeScalars)
        guard let found = AmountScanner.amount(in: scalars, at: 0), found.end == scalars.count,
            case .days(let count) = found.amount
        else { return nil }
        self = count
    }

    /// The last day of the count that starts with `day`, by counting alone; `nil` where the calendar
    /// does not reach so far. 民法典 Art. 203 is not applied.
    package func lastDay(from day: CivilDate, counting start: CountingStart, in calendar: WorkCalendar) -> CivilDate? {
        switch kind {
        case .workingDay: calendar.adding(workingDays: amount, to: day, counting: start)
        case .calendarDay: day.adding(days: start == .sameDay ? amount - 1 : amount)
        }
    }

    /// In words: `20个工作日`, `20 working days`.
    package func description(in language: Language) -> String {
        switch (language, kind) {
        case (.simplifiedChinese, .workingDay): "\(amount)个工作日"
        case (.simplifiedChinese, .calendarDay): "\(amount)日"
        case (.english, .workingDay): amount == 1 ? "1 working day" : "\(amount) working days"
        case (.english, .calendarDay): amount == 1 ? "1 day" : "\(amount) days"
        }
    }
}
