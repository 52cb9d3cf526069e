import Composing
import Disclosure
import Rendering

/// Keys of what outputs depend on. An output whose key is that of the last build, and whose file is
/// as that build left it, need not be rendered.
///
/// A key may hold more than an output shows, never less: that it is too wide costs time only.
struct OutputKeys: Sendable {
    let model: SiteModel
    let plan: Plan
    private let keys: EntryKeys
    private let templates: PageTemplates
    private let wholeKeys: [Scope: UInt64]
    /// The search index, whose pieces know their keys; `nil` until it is made.
    private var search: SiteSearch?
    private let overviewKeys: [Scope: OverviewKeys]

    init(model: SiteModel, plan: Plan, keys: EntryKeys, templates: PageTemplates) {
        self.model = model
        self.plan = plan
        self.keys = keys
        self.templates = templates
        wholeKeys = plan.selections.mapValues { selection in
            var hasher = KeyHasher()
            hasher.add(keys.surroundings)
            for number in selection.visible { hasher.add(keys.heads[number]) }
            return hasher.key
        }
        overviewKeys = plan.selections.mapValues { OverviewKeys($0, model, headKeys: keys.heads) }
    }

    func with(search: SiteSearch) -> OutputKeys {
        var keys = self
        keys.search = search
        return keys
    }

    /// Key of all that a document of the search is made from.
    func documentKey(of searchable: Searchable, in scope: Scope) -> UInt64 {
        var hasher = KeyHasher()
        hasher.add(scope.rawValue)
        switch searchable {
        case .entry(let number): hasher.add(keys.pages[number])
        case .fixedPage(let number):
            hasher.add(keys.surroundings)
            hasher.add(number)
            for case .file(let path) in keys.pageTargets[number] { hasher.add(keys.file(path)) }
        }
        return hasher.key
    }

    func key(of output: PlannedOutput) -> UInt64 {
        var hasher = KeyHasher()
        hasher.add(output.path)
        if let key = search?.key(of: output) {
            hasher.add(key)
            return hasher.key
        }
        let overviews = overviewKeys[output.scope]
        hasher.add(overviews?.frame ?? 0)
        if tellsDay(output) { hasher.add(Int(model.date.dayNumber)) }
        switch output.kind {
        case .attachment(let file), .asset(let file): hasher.add(keys.file(file))
        case .entry(let number):
            hasher.add(keys.pages[number])
            overviews?.addMatter(of: number, to: &hasher)
        case .comparison(let pair):
            hasher.add(keys.pages[pair.new])
            hasher.add(keys.pages[pair.old])
        case .statistics, .statisticsCSV:
            hasher.add(keys.common)
            hasher.add(overviews?.statistics ?? 0)
        case .calendar:
            hasher.add(keys.common)
            hasher.add(overviews?.calendar ?? 0)
        case .dossier(let whole):
            hasher.add(keys.common)
            overviews?.addDossier(of: whole, to: &hasher)
        case .sheet(_, let number), .checkCode(let number, _), .forms(let number), .cards(let number):
            hasher.add(keys.pages[number])
        case .all(let page): addSlice(plan.selections[output.scope]?.visible ?? [], page, to: &hasher)
        case .item(let id, let page):
            addSlice(plan.selections[output.scope]?.byItem[Int(id.index)] ?? [], page, to: &hasher)
            if page == 0 { addCounts(below: id, output.scope, to: &hasher) }
        case .unit(let id, let page) where page > 0 || model.units.children(of: id).isEmpty:
            addSlice(plan.selections[output.scope]?.byUnit[Int(id.index)] ?? [], page, to: &hasher)
        case .notFound, .dataPackage, .searchDescription, .robots: hasher.add(keys.surroundings)
        case .feed(let subject, _):
            add(plan.selections[output.scope]?.newest(of: subject, in: model) ?? [], to: &hasher)
        case .eventCalendar(.open), .eventCalendar(.board):
            add(plan.selections[output.scope]?.announced ?? [], to: &hasher)
        case .siteMapPart(.year(let year, _, let range)):
            add(plan.selections[output.scope]?.mappedEntries(of: year, range, in: model) ?? [], to: &hasher)
        case .fragment:
            if let page = output.page { hasher.add(key(of: page)) }
        case .period(let year, let month, let page):
            addPeriod(year, month, page, output.scope, to: &hasher)
        // The catalogue is among the tables, and no entry shows there.
        case .accessibility, .catalogueTable: hasher.add(keys.common)
        default:
            // Lists that count what is elsewhere, home, data and boards: any head may show there.
            hasher.add(wholeKeys[output.scope] ?? 0)
            switch output.kind {
            case .boardSheets, .today, .todayCSV, .screen, .kiosk, .boardIndex, .permanentSheets, .booklet, .nextChange:
                for key in keys.pages { hasher.add(key) }
            case .fixedPage(let number): addPage(number, to: &hasher)
            default: break
            }
        }
        return hasher.key
    }

    /// Whether an output says more of the day than what it makes of the entries. Most pages do only where a layout
    /// writes the day on them.
    private func tellsDay(_ output: PlannedOutput) -> Bool {
        switch output.kind {
        case .attachment, .asset, .siteMapPart(.year), .robots, .searchDescription: false
        // That of an empty one was changed on the day of the build.
        case .feed(let subject, _): plan.selections[output.scope]?.newest(of: subject, in: model).isEmpty ?? true
        case .fragment: false
        default: templates.tellDay(on: output.kind)
        }
    }

    private func add(_ entries: [EntryNumber], to hasher: inout KeyHasher) {
        hasher.add(keys.common)
        hasher.add(entries.count)
        for number in entries { hasher.add(keys.heads[number]) }
    }

    /// Fixed pages may link to any entry, and draw tables from files.
    private func addPage(_ number: Int, to hasher: inout KeyHasher) {
        keys.addTargets(ofPage: number, to: &hasher)
    }

    /// Only the first page of a list says how many entries there are.
    private func addSlice(_ entries: [EntryNumber], _ page: Int, to hasher: inout KeyHasher) {
        let pages = ListPages(rows: entries.count, size: model.site.pageSize)
        hasher.add(keys.common)
        hasher.add(pages.count)
        if page == 0 { hasher.add(entries.count) }
        for number in entries[pages.rows(of: page)] { hasher.add(keys.heads[number]) }
    }

    /// The first page of an item says how many entries there are under each item below it.
    private func addCounts(below id: ItemID, _ scope: Scope, to hasher: inout KeyHasher) {
        guard let byItem = plan.selections[scope]?.byItem else { return }
        var open = model.catalogue[id].children
        while let child = open.popLast() {
            hasher.add(byItem[Int(child.index)].count)
            open += model.catalogue[child].children
        }
    }

    /// A year's and a month's first page say how many entries each month of the year has.
    private func addPeriod(_ year: Int, _ month: Int?, _ page: Int, _ scope: Scope, to hasher: inout KeyHasher) {
        guard let found = plan.selections[scope]?.years.first(where: { $0.year == year }) else { return }
        if page == 0 {
            for (number, entries) in found.months {
                hasher.add(number)
                hasher.add(entries.count)
            }
        }
        let entries = month.map { wanted in found.months.first { $0.month == wanted }?.entries ?? [] } ?? found.entries
        addSlice(entries, page, to: &hasher)
    }
}
