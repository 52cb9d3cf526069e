package import Disclosure

/// What one scope shows on the day: its entries, sorted into the lists that pages need.
package struct Selection: Sendable {
    package let scope: Scope
    /// Entries that may be seen in any way, newest first.
    package let visible: [EntryNumber]
    /// How an entry may be seen; `hidden` for those not in `visible`.
    package let standings: [Standing]
    /// Entries under an item and all items below it, newest first, by `ItemID`.
    package let byItem: [[EntryNumber]]
    /// Entries of a unit itself, newest first, by `UnitID`.
    package let byUnit: [[EntryNumber]]
    /// Years and months that have entries, newest first, with their entries.
    package let years: [YearOfEntries]
    /// Notices that hang on the day, those that end first before the others.
    package let open: [EntryNumber]
    /// Notices that hang on the day or will later, in the order of `open`.
    package let announced: [EntryNumber]
    /// The entry with an index number, among those visible.
    package let byIndex: [String: EntryNumber]
    /// Relations that point to an entry, as seen from it.
    package let incoming: [EntryNumber: [IncomingRelation]]
    /// Check codes of all sheets that hang or hung, by code.
    package let codes: [CodeHolder]
    /// What belongs on each board, by its code.
    let boards: [String: BoardEntries]
    /// Entries that belong to one matter.
    package let chains: Chains
    /// Projects with all that was published of them.
    package let dossiers: Dossiers

    package struct IncomingRelation: Sendable {
        package let kind: RelationKind
        package let from: EntryNumber
    }

    package struct YearOfEntries: Sendable {
        package let year: Int
        package let entries: [EntryNumber]
        package let months: [(month: Int, entries: [EntryNumber])]
    }
}

extension Selection {
    /// Sorts out what `scope` shows of `model` on the model's day.
    package init(of model: SiteModel, in scope: Scope) {
        self.scope = scope
        let standings = model.entries.map {
            model.showsDrafts
                ? $0.previewedStanding(in: scope, on: model.date) : $0.standing(in: scope, on: model.date)
        }
        self.standings = standings
        visible = model.entries.indices.filter { standings[$0] != .hidden }
        byItem = Selection.entriesByItem(visible, model)
        byUnit = Selection.entriesByUnit(visible, model)
        years = Selection.years(visible, model)
        let announced = Selection.announcedNotices(visible, standings, model)
        self.announced = announced
        open = announced.filter { number in
            model.entries[number].posting.map { $0.period.from <= model.date } ?? false
        }
        byIndex = Dictionary(
            visible.map { (model.entries[$0].index, $0) }, uniquingKeysWith: { first, _ in first })
        incoming = Selection.incoming(visible, byIndex, model)
        codes = Selection.codes(visible, standings, model)
        boards = BoardEntries.byBoard(visible, model)
        chains = Chains(of: model.entries, visible: visible, byIndex: byIndex)
        dossiers = Dossiers(of: model.entries, visible: visible, byIndex: byIndex)
    }

    private static func entriesByItem(_ visible: [EntryNumber], _ model: SiteModel) -> [[EntryNumber]] {
        var lists: [[EntryNumber]] = Array(repeating: [], count: model.catalogue.items.count)
        for number in visible {
            var item: ItemID? = model.entries[number].item
            while let id = item {
                lists[Int(id.index)].append(number)
                item = model.catalogue[id].parent
            }
        }
        return lists
    }

    private static func entriesByUnit(_ visible: [EntryNumber], _ model: SiteModel) -> [[EntryNumber]] {
        var lists: [[EntryNumber]] = Array(repeating: [], count: model.units.units.count)
        for number in visible { lists[Int(model.entries[number].unit.index)].append(number) }
        return lists
    }

    /// `visible` is newest first already, so one pass groups it.
    private static func years(_ visible: [EntryNumber], _ model: SiteModel) -> [YearOfEntries] {
        var years: [(year: Int, months: [(month: Int, entries: [EntryNumber])])] = []
        for number in visible {
            let (year, month, _) = model.entries[number].dates.published.components
            if years.last?.year != year { years.append((year, [])) }
            let last = years.count - 1
            if years[last].months.last?.month != month { years[last].months.append((month, [])) }
            years[last].months[years[last].months.count - 1].entries.append(number)
        }
        return years.map { YearOfEntries(year: $0.year, entries: $0.months.flatMap(\.entries), months: $0.months) }
    }

    private static func announcedNotices(
        _ visible: [EntryNumber], _ standings: [Standing], _ model: SiteModel
    ) -> [EntryNumber] {
        visible.filter { number in
            guard standings[number] == .shown, let period = model.entries[number].posting?.period else { return false }
            return model.date <= period.until
        }.sorted { left, right in
            let ends = [left, right].map { model.entries[$0].posting?.period.until ?? model.date }
            return ends[0] == ends[1] ? left < right : ends[0] < ends[1]
        }
    }

    private static func incoming(
        _ visible: [EntryNumber], _ byIndex: [String: EntryNumber], _ model: SiteModel
    ) -> [EntryNumber: [IncomingRelation]] {
        var incoming: [EntryNumber: [IncomingRelation]] = [:]
        for number in visible {
            for relation in model.entries[number].relations {
                guard let target = byIndex[relation.target] else { continue }
                incoming[target, default: []].append(IncomingRelation(kind: relation.kind, from: number))
            }
        }
        return incoming
    }
}
