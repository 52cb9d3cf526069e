import Composing
import Disclosure

/// Keys of what pages from one side depend on, in one scope: less than all visible entries.
struct OverviewKeys {
    /// What the menus of all pages show: which of these pages there are.
    let frame: UInt64
    /// Heads of the visible entries, as far as statistics count them.
    let statistics: UInt64
    /// Notices that the calendar shows.
    let calendar: UInt64
    private let chains: [UInt64]
    private let dossiers: [UInt64]
    private let selection: Selection

    /// - Parameter headKeys: what lists show of each entry, in the order of the model.
    init(_ selection: Selection, _ model: SiteModel, headKeys: [UInt64]) {
        self.selection = selection
        func key(of entries: [EntryNumber]) -> UInt64 {
            var hasher = KeyHasher()
            for number in entries { hasher.add(headKeys[number]) }
            return hasher.key
        }
        var frame = KeyHasher()
        frame.add(selection.annualReports(in: model).isEmpty ? 0 : 1)
        frame.add(selection.dossiers.dossiers.isEmpty ? 0 : 1)
        self.frame = frame.key
        statistics = OverviewKeys.statisticsKey(selection, model, open: key(of: selection.open))
        calendar = key(of: NoticeCalendar(of: selection, in: model).notices)
        chains = selection.chains.chains.map(key)
        dossiers = selection.dossiers.dossiers.map { key(of: [$0.whole] + $0.entries) }
    }

    /// - Parameter open: key of the open notices, which the page lists by name.
    private static func statisticsKey(_ selection: Selection, _ model: SiteModel, open: UInt64) -> UInt64 {
        var hasher = KeyHasher()
        hasher.add(open)
        for number in selection.visible {
            let entry = model.entries[number]
            hasher.add(Int(entry.dates.published.dayNumber))
            hasher.add(Int((entry.dates.changed ?? entry.dates.produced).dayNumber))
            hasher.add(Int(entry.item.index))
            hasher.add(Int(entry.unit.index))
            hasher.add(entry.edition)
        }
        return hasher.key
    }

    /// The matter and the project that an entry's page shows.
    func addMatter(of entry: EntryNumber, to hasher: inout KeyHasher) {
        if let number = selection.chains.number(of: entry) { hasher.add(chains[number]) }
        addDossier(of: entry, to: &hasher)
    }

    /// The project that an entry is, or is part of.
    func addDossier(of entry: EntryNumber, to hasher: inout KeyHasher) {
        if let number = selection.dossiers.number(of: entry) { hasher.add(dossiers[number]) }
    }
}
