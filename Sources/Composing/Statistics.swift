package import Disclosure

/// What was published, counted on the day of the build. Counted from the heads of entries alone.
package struct Statistics: Sendable {
    /// What is counted of a set of entries.
    package struct Tally: Hashable, Sendable {
        package var published = 0
        /// Of those, published in the year of the build's date.
        package var thisYear = 0
        /// Notices that hang on the day.
        package var open = 0
        package var onTime = 0
        package var late = 0
        /// Entries to which no day can be held: no limit with a day, a later edition, no calendar.
        package var notJudged = 0

        /// Whole hundredths of the judged entries that were on time, rounded down; `nil` where none is judged.
        package var shareOnTime: Int? {
            onTime + late == 0 ? nil : onTime * 100 / (onTime + late)
        }
    }

    package struct Month: Sendable {
        package let year: Int
        package let month: Int
        package var tally: Tally
    }

    /// The last 24 months, that of the build's date last; months without entries too.
    package let months: [Month]
    /// The fields of the catalogue, in its order.
    package let fields: [(item: ItemID, tally: Tally)]
    /// Units that published something, in the order of their table.
    package let units: [(unit: UnitID, tally: Tally)]
    package let total: Tally

    package static let monthsShown = 24

    package init(of selection: Selection, in model: SiteModel) {
        var total = Tally()
        var months = Statistics.emptyMonths(until: model.date)
        var fields: [ItemID: Tally] = [:]
        var units: [UnitID: Tally] = [:]
        let open = Set(selection.open)
        let (lastYear, lastMonth, _) = model.date.components
        for number in selection.visible {
            let entry = model.entries[number]
            let (year, month, _) = entry.dates.published.components
            let one = Tally(entry, isOpen: open.contains(number), year: lastYear, in: model)
            total.add(one)
            fields[Statistics.field(of: entry.item, in: model.catalogue), default: Tally()].add(one)
            units[entry.unit, default: Tally()].add(one)
            let age = (lastYear - year) * 12 + lastMonth - month
            if (0..<Statistics.monthsShown).contains(age) { months[months.count - 1 - age].tally.add(one) }
        }
        self.total = total
        self.months = months
        self.fields = model.catalogue.roots.map { ($0, fields[$0] ?? Tally()) }
        self.units = model.units.units.compactMap { unit in units[unit.id].map { (unit.id, $0) } }
    }

    private static func emptyMonths(until date: CivilDate) -> [Month] {
        let (year, month, _) = date.components
        return (0..<monthsShown).reversed().map { age in
            let number = year * 12 + month - 1 - age
            return Month(year: number / 12, month: number % 12 + 1, tally: Tally())
        }
    }

    private static func field(of item: ItemID, in catalogue: Catalogue) -> ItemID {
        var current = item
        while let parent = catalogue[current].parent { current = parent }
        return current
    }
}

extension Statistics.Tally {
    fileprivate init(_ entry: Entry, isOpen: Bool, year: Int, in model: SiteModel) {
        published = 1
        thisYear = entry.dates.published.year == year ? 1 : 0
        open = isOpen ? 1 : 0
        switch entry.timeliness(in: model.catalogue, model.calendar) {
        case .onTime: onTime = 1
        case .late: late = 1
        case .noDate, .notKnown, .revised: notJudged = 1
        }
    }

    fileprivate mutating func add(_ other: Self) {
        published += other.published
        thisYear += other.thisYear
        open += other.open
        onTime += other.onTime
        late += other.late
        notJudged += other.notJudged
    }
}
