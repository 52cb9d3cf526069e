package import Disclosure

/// What a site has published of what its catalogue asks, and which rules it has leave to break: for inspectors,
/// and for the office before they come.
package struct Coverage: Sendable {
    /// The day it was taken.
    package let date: CivilDate
    /// For each item of the catalogue in its order, and under it for each unit that publishes there; an item
    /// without entries has one line without a unit.
    package let lines: [Line]
    /// In the order of files, then as written.
    package let leaves: [Leave]

    package struct Line: Sendable {
        package let item: CatalogueItem
        /// `nil` where nobody has published under the item.
        package let unit: Unit?
        /// Entries that are published by the date, those taken down included.
        package let entries: Int
        /// Dated statements among them that there is nothing to disclose.
        package let statements: Int
        /// Publication of the newest; `nil` without entries.
        package let newest: CivilDate?
        /// Periods that are due by the date and within 13 months, and how many of them have an entry; `nil` for
        /// items without a rhythm.
        package let periods: (due: Int, present: Int)?
    }

    /// A rule that an entry has leave to break.
    package struct Leave: Sendable {
        package let file: String
        package let index: String
        package let rule: String
        package let reason: String
    }

    /// Items under which something is published.
    package var filledItems: Int { Set(lines.filter { $0.entries > 0 }.map(\.item.id)).count }
    package var items: Int { Set(lines.map(\.item.id)).count }
}

extension Coverage {
    /// The coverage of a site as it was checked.
    package init(_ site: CheckedSite) {
        let model = site.model
        var accounts: [ItemID: [UnitID: [Entry]]] = [:]
        for entry in model.entries where !entry.isDraft && entry.dates.published <= model.date {
            accounts[entry.item, default: [:]][entry.unit, default: []].append(entry)
        }
        date = model.date
        lines = model.catalogue.leaves.flatMap { item -> [Line] in
            guard let units = accounts[item.id] else { return [Line(item, unit: nil, [], on: model.date)] }
            return units.sorted { $0.key < $1.key }.map {
                Line(item, unit: model.units[$0.key], $0.value, on: model.date)
            }
        }
        leaves = site.leaves
    }
}

extension Coverage.Line {
    fileprivate init(_ item: CatalogueItem, unit: Unit?, _ entries: [Entry], on date: CivilDate) {
        self.item = item
        self.unit = unit
        self.entries = entries.count
        statements = entries.count(where: \.statesNothing)
        newest = entries.map(\.dates.published).max()
        periods = item.duty?.limit.rhythm.flatMap { rhythm in
            rhythm.cycleMonths.map { _ in
                let due = duePeriods(entries, rhythm, on: date)
                return (due.count, due.count(where: \.isFilled))
            }
        }
    }
}
