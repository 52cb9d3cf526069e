import Composing
import Disclosure

/// Keys of what outputs depend on. An output whose key is that of the last build, and whose file is
/// as that build left it, need not be rendered.
///
/// A key may hold more than an output shows, never less: that it is too wide costs time only.
struct OutputKeys: Sendable {
    let model: SiteModel
    let plan: Plan
    /// Content of layouts, words, fixed pages and tables, and the day.
    let commonKey: UInt64
    /// Path and content of each entry's file, in the order of `model.entries`.
    let entryKeys: [UInt64]
    /// Path and head of each, in the same order: all that lists and data say of an entry.
    let headKeys: [UInt64]
    /// What each entry's own page depends on, in that order.
    let pageKeys: [UInt64]
    /// Where the links of each fixed page lead, in the order of `model.pages`.
    let pageTargets: [[LinkTarget]]
    let fileKey: @Sendable (String) -> UInt64
    private let wholeKeys: [Scope: UInt64]
    /// The search index, whose pieces know their keys; `nil` until it is made.
    private var search: SiteSearch?
    private let overviewKeys: [Scope: OverviewKeys]

    init(
        model: SiteModel, plan: Plan, targets: [[LinkTarget]], pageTargets: [[LinkTarget]], commonKey: UInt64,
        entryKeys: [UInt64], headKeys: [UInt64], fileKey: @escaping @Sendable (String) -> UInt64
    ) {
        self.model = model
        self.plan = plan
        self.commonKey = commonKey
        self.entryKeys = entryKeys
        self.headKeys = headKeys
        self.pageTargets = pageTargets
        self.fileKey = fileKey
        let numbers = Dictionary(
            model.entries.enumerated().map { ($1.index, $0) }, uniquingKeysWith: { first, _ in first })
        var neighbours: [[Int]] = Array(repeating: [], count: model.entries.count)
        for (number, entry) in model.entries.enumerated() {
            for relation in entry.relations {
                guard let other = numbers[relation.target] else { continue }
                neighbours[number].append(other)
                neighbours[other].append(number)
            }
        }
        pageKeys = model.entries.indices.map { number in
            var hasher = KeyHasher()
            hasher.add(commonKey)
            hasher.add(entryKeys[number])
            // The page tells the sums of the files it offers.
            for attachment in model.entries[number].attachments { hasher.add(fileKey(attachment.file)) }
            for neighbour in neighbours[number] { hasher.add(headKeys[neighbour]) }
            OutputKeys.add(targets[number], headKeys, fileKey, to: &hasher)
            return hasher.key
        }
        wholeKeys = plan.selections.mapValues { selection in
            var hasher = KeyHasher()
            hasher.add(commonKey)
            for number in selection.visible { hasher.add(headKeys[number]) }
            return hasher.key
        }
        overviewKeys = plan.selections.mapValues { OverviewKeys($0, model, headKeys: headKeys) }
    }

    /// Where links of a text lead.
    private static func add(
        _ targets: [LinkTarget], _ headKeys: [UInt64], _ fileKey: (String) -> UInt64, to hasher: inout KeyHasher
    ) {
        for target in targets {
            switch target {
            case .entry(let other, _): hasher.add(headKeys[other])
            case .file(let path): hasher.add(fileKey(path))
            case .page, .here, .nowhere: break
            }
        }
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
        case .entry(let number): hasher.add(pageKeys[number])
        case .fixedPage(let number):
            hasher.add(commonKey)
            hasher.add(number)
            for case .file(let path) in pageTargets[number] { hasher.add(fileKey(path)) }
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
        switch output.kind {
        case .attachment(let file), .asset(let file): hasher.add(fileKey(file))
        case .entry(let number):
            hasher.add(pageKeys[number])
            overviews?.addMatter(of: number, to: &hasher)
        case .comparison(let pair):
            hasher.add(pageKeys[pair.new])
            hasher.add(pageKeys[pair.old])
        case .statistics, .statisticsCSV:
            hasher.add(commonKey)
            hasher.add(overviews?.statistics ?? 0)
        case .calendar:
            hasher.add(commonKey)
            hasher.add(overviews?.calendar ?? 0)
        case .dossier(let whole):
            hasher.add(commonKey)
            overviews?.addDossier(of: whole, to: &hasher)
        case .sheet(_, let number), .checkCode(let number, _), .forms(let number), .cards(let number):
            hasher.add(pageKeys[number])
        case .all(let page): addSlice(plan.selections[output.scope]?.visible ?? [], page, to: &hasher)
        case .item(let id, let page):
            addSlice(plan.selections[output.scope]?.byItem[Int(id.index)] ?? [], page, to: &hasher)
            addCounts(below: id, output.scope, to: &hasher)
        case .unit(let id, let page) where model.units.children(of: id).isEmpty:
            addSlice(plan.selections[output.scope]?.byUnit[Int(id.index)] ?? [], page, to: &hasher)
        case .notFound, .dataPackage, .searchDescription, .robots: hasher.add(commonKey)
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
        case .accessibility, .catalogueTable: hasher.add(commonKey)
        default:
            // Lists that count what is elsewhere, home, data and boards: any head may show there.
            hasher.add(wholeKeys[output.scope] ?? 0)
            switch output.kind {
            case .boardSheets, .today, .todayCSV, .screen, .kiosk, .boardIndex, .permanentSheets, .booklet, .nextChange:
                for key in pageKeys { hasher.add(key) }
            case .fixedPage(let number): addPage(number, to: &hasher)
            default: break
            }
        }
        return hasher.key
    }

    private func add(_ entries: [EntryNumber], to hasher: inout KeyHasher) {
        hasher.add(commonKey)
        hasher.add(entries.count)
        for number in entries { hasher.add(headKeys[number]) }
    }

    /// Fixed pages may link to any entry, and draw tables from files.
    private func addPage(_ number: Int, to hasher: inout KeyHasher) {
        OutputKeys.add(pageTargets[number], headKeys, fileKey, to: &hasher)
    }

    private func addSlice(_ entries: [EntryNumber], _ page: Int, to hasher: inout KeyHasher) {
        hasher.add(commonKey)
        hasher.add(entries.count)
        let size = model.site.pageSize
        let start = min(page * size, entries.count)
        for number in entries[start..<min(start + size, entries.count)] { hasher.add(headKeys[number]) }
    }

    /// An item's page says how many entries there are under each item below it.
    private func addCounts(below id: ItemID, _ scope: Scope, to hasher: inout KeyHasher) {
        guard let byItem = plan.selections[scope]?.byItem else { return }
        var open = model.catalogue[id].children
        while let child = open.popLast() {
            hasher.add(byItem[Int(child.index)].count)
            open += model.catalogue[child].children
        }
    }

    /// A year's and a month's page say how many entries each month of the year has.
    private func addPeriod(_ year: Int, _ month: Int?, _ page: Int, _ scope: Scope, to hasher: inout KeyHasher) {
        guard let found = plan.selections[scope]?.years.first(where: { $0.year == year }) else { return }
        for (number, entries) in found.months {
            hasher.add(number)
            hasher.add(entries.count)
        }
        let entries = month.map { wanted in found.months.first { $0.month == wanted }?.entries ?? [] } ?? found.entries
        addSlice(entries, page, to: &hasher)
    }
}
