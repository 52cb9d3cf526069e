/// Whether an entry was published within its item's time limit (公开时限).
package enum Timeliness: Hashable, Sendable {
    case onTime
    /// Days after the last day.
    case late(days: Int)
    /// The limit sets no day (及时, 长期), or the item has none.
    case noDate
    /// The calendar of working days does not reach so far.
    case notKnown
    /// A later edition: when the first was due is not told by what the entry says now.
    case revised
}

extension Entry {
    /// Holds the day of publication against the limit, counted from the day of change, else of production:
    /// Article 26 of the 政府信息公开条例 and the item's row of the catalogue.
    package func timeliness(in catalogue: Catalogue, _ calendar: WorkCalendar) -> Timeliness {
        guard edition == 1 else { return .revised }
        guard let duty = catalogue[item].duty else { return .noDate }
        switch duty.limit.due(from: dates.changed ?? dates.produced, in: calendar) {
        case .on(let due): return dates.published <= due ? .onTime : .late(days: dates.published.days(since: due))
        case .notKnown(let soonest?) where dates.published <= soonest: return .onTime
        case .notKnown: return .notKnown
        case .noDate: return .noDate
        }
    }
}
