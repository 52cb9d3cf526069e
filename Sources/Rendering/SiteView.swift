package import Composing
package import Disclosure
import Mustache
import Synchronization
import Text

/// What every page of one scope is rendered from. Immutable and shared by all threads.
package final class SiteView: Sendable {
    package let model: SiteModel
    package let selection: Selection
    package let words: PageWords
    /// The site as this scope may name it: internal pages stand at no public address.
    let site: Site
    /// What the public sees, where this is the view of others; internal pages may lead there.
    let publicSelection: Selection?
    let siteRecord: Record
    private let menu: [Link]
    /// The menu on pages that do not stand in it.
    private let menuElsewhere: [Record]
    let footMenu: [Record]
    /// From its field down to each item.
    private let paths: [[Link]]
    let assets: AssetNames
    /// SHA-256 of the files that go out beside entries, 64 hexadecimal digits, by path.
    let sums: [String: String]
    /// The feeds of the site as pages link to them; made once, since every page links to some.
    let feeds: [FeedSubject: Record]
    /// Pages that look at entries from one side, as far as the site has them.
    let ways: [Link]
    private let rows: RowCache
    private let nodes: [NodeSlot]

    package init(
        model: SiteModel, selection: Selection, publicSelection: Selection? = nil, words: PageWords,
        assets: AssetNames = .none, sums: [String: String] = [:]
    ) {
        self.assets = assets
        self.sums = sums
        feeds = Dictionary(
            uniqueKeysWithValues: selection.feedSubjects(in: model).map { subject in
                let link = FeedLink(
                    title: FeedMatter.title(of: subject, in: model), atom: Address.feed(of: subject, .atom, in: model),
                    json: Address.feed(of: subject, .json, in: model))
                return (subject, feedSchema.record(of: link))
            })
        self.model = model
        self.selection = selection
        self.publicSelection = publicSelection
        self.words = words
        var site = model.site
        if selection.scope == .internal { site.baseURL = nil }
        self.site = site
        siteRecord = siteSchema.record(of: site)
        menu = SiteView.menu(model, selection, words)
        menuElsewhere = menu.map(linkSchema.record(of:))
        let foot =
            SiteView.links(to: model.pages, of: 20..<Int.max) + SiteView.links(to: model.pages, of: Int.min..<1)
            + [SiteView.accessibilityLink(model, words)]
        footMenu = foot.map(linkSchema.record(of:))
        paths = SiteView.paths(model.catalogue)
        ways = SiteView.ways(model, selection, words)
        rows = RowCache(count: min(model.entries.count, SiteView.mostRows))
        let items = model.catalogue.items.count
        nodes = (0..<(items <= SiteView.mostNodes ? items : 0)).map { _ in NodeSlot() }
    }

    /// Rows that are kept, at half a kilobyte each: past them, memory would grow with the site.
    private static let mostRows = 200_000

    /// An entry as lists show it. Each stands in five lists or more, and is made once.
    func row(_ number: EntryNumber) -> Record {
        rows.record(number) { entryRowSchema.record(of: entry(number)) }
    }

    /// Gives the memory of rows back, once no list is left to be made.
    func forgetRows() { rows.forget() }

    /// Items whose nodes are kept; a larger catalogue would fill the memory with them.
    private static let mostNodes = 200_000

    /// An item with all that stands under it. Every page of a field's list shows it, and it is made once: made
    /// for each page, it would cost the product of items and pages.
    func node(_ item: CatalogueItem) -> Record {
        let make = { catalogueNodeSchema.record(of: CatalogueNode(item: item, site: self)) }
        return nodes.isEmpty ? make() : nodes[Int(item.id.index)].record(make)
    }

    /// The four parts of a disclosure platform in their order, 指南、制度、法定主动公开内容、年报
    /// (《国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知》，国办公开办函〔2019〕61号),
    /// then the ways to look things up.
    private static func menu(_ model: SiteModel, _ selection: Selection, _ words: PageWords) -> [Link] {
        let reports =
            selection.annualReports(in: model).isEmpty
            ? [] : [Link(label: words["menu-annual-reports"], address: Address.annualReports)]
        return [Link(label: words["home"], address: Address.home)]
            + links(to: model.pages.filter { $0.part == .guide }) + links(to: model.pages.filter { $0.part == .rules })
            + links(to: model.pages, of: 1..<10)
            + [Link(label: words["menu-catalogue"], address: Address.catalogue)] + reports
            + links(to: model.pages, of: 10..<20)
            + [
                Link(label: words["open"], address: Address.open), Link(label: words["units"], address: Address.units),
                Link(label: words["dates"], address: Address.dates), Link(label: words["all"], address: Address.all()),
            ]
    }

    private static func accessibilityLink(_ model: SiteModel, _ words: PageWords) -> Link {
        let own = model.pages.first { $0.part == .accessibility }
        return Link(label: own?.title ?? words["accessibility"], address: Address.accessibility(in: model))
    }

    private static func ways(_ model: SiteModel, _ selection: Selection, _ words: PageWords) -> [Link] {
        var ways: [Link] = []
        if !model.keyAreas.isEmpty { ways.append(Link(label: words["key-areas"], address: Address.keyAreas)) }
        if !selection.dossiers.dossiers.isEmpty {
            ways.append(Link(label: words["dossiers"], address: Address.dossiers))
        }
        return ways + [
            Link(label: words["calendar"], address: Address.calendar),
            Link(label: words["statistics"], address: Address.statistics),
        ]
    }

    /// Fixed pages of no special part by their order: 1 to 9 stand before the catalogue, 10 to 19 after it,
    /// others in the foot.
    private static func links(to pages: [FixedPage], of order: Range<Int>) -> [Link] {
        links(to: pages.filter { $0.part == nil && order.contains($0.order) })
    }

    private static func links(to pages: [FixedPage]) -> [Link] {
        pages.map { page in
            // The whole site is of 政府信息: the menu need not say it with every link.
            let prefix = "政府信息公开"
            let isLong = page.title.hasPrefix(prefix) && page.title.count > prefix.count
            return Link(label: isLong ? String(page.title.dropFirst(4)) : page.title, address: Address.fixedPage(page))
        }
    }

    /// The menu as the page at an address shows it.
    func menu(at address: String) -> [Record] {
        guard menu.contains(where: { areExactlyEqual($0.address, address) }) else { return menuElsewhere }
        return menu.map { link in
            var link = link
            link.isCurrent = link.address == address
            return linkSchema.record(of: link)
        }
    }

    func entry(_ number: EntryNumber) -> EntryView {
        EntryView(number: number, entry: model.entries[number], site: self)
    }

    func plainUnit(_ id: UnitID) -> Link {
        let unit = model.units[id]
        return Link(label: unit.name, address: Address.unit(unit))
    }

    func unit(_ id: UnitID) -> Link {
        let unit = model.units[id]
        return Link(
            label: unit.name, address: Address.unit(unit), count: selection.byUnit[Int(id.index)].count)
    }

    /// The item's own line: from its field down to itself. Not counted: a page must not change because
    /// an entry came to a neighbour.
    func path(to id: ItemID) -> [Link] { paths[Int(id.index)] }

    /// Items stand behind the items above them: a catalogue grows from its roots.
    private static func paths(_ catalogue: Catalogue) -> [[Link]] {
        var paths: [[Link]] = []
        paths.reserveCapacity(catalogue.items.count)
        for item in catalogue.items {
            let above = item.parent.map { paths[Int($0.index)] } ?? []
            paths.append(above + [Link(label: item.name, address: Address.item(item))])
        }
        return paths
    }
}

/// Rows that the first who needs them makes. Two threads may both make one; one of the two equal rows stays.
private final class RowCache: Sendable {
    /// Rows whose numbers leave the same rest share a lock, so that threads seldom wait for each other.
    private final class Shelf: Sendable {
        let rows = Mutex<[Record?]>([])
    }

    private let count: Int
    private let shelves = (0..<64).map { _ in Shelf() }

    init(count: Int) { self.count = count }

    func record(_ number: Int, _ make: () -> Record) -> Record {
        guard number < count else { return make() }
        let shelf = shelves[number % shelves.count]
        let place = number / shelves.count
        if let row = shelf.rows.withLock({ $0.isEmpty ? nil : $0[place] }) { return row }
        let made = make()
        shelf.rows.withLock { rows in
            if rows.isEmpty { rows = Array(repeating: nil, count: count / shelves.count + 1) }
            rows[place] = made
        }
        return made
    }

    func forget() {
        for shelf in shelves { shelf.rows.withLock { $0 = [] } }
    }
}

/// A node that the first who needs it makes. Two threads may both make it; one of the two equal nodes stays.
private final class NodeSlot: Sendable {
    private final class Node: Sendable {
        let record: Record

        init(_ record: Record) { self.record = record }
    }

    private let node = AtomicLazyReference<Node>()

    func record(_ make: () -> Record) -> Record {
        if let node = node.load() { return node.record }
        return node.storeIfNil(Node(make())).record
    }
}

/// One entry as pages show it.
struct EntryView: Sendable {
    let number: EntryNumber
    let entry: Entry
    let site: SiteView

    var standing: Standing { site.selection.standings[number] }
    var date: CivilDate { site.model.date }
    var words: PageWords { site.words }
    var address: String { Address.entry(entry) }

    /// What may be said of a withdrawn entry is its number, dates and reason; its title may name a person.
    var title: String {
        standing == .tombstone ? words["withdrawn-title"] : entry.title
    }

    var period: NoticePeriod? { standing == .shown ? entry.posting?.period : nil }

    /// Days until the notice comes down, today not counted; `nil` where it does not hang today.
    var daysLeft: Int? {
        guard let period, period.from <= date, date <= period.until else { return nil }
        return period.until.days(since: date)
    }
}

let entryRowSchema = Schema<EntryView>(
    "EntryRow",
    [
        text("title", zh: "标题", en: "Title", \.title),
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it", \.address),
        text("index", zh: "索引号", en: "Index number", \.entry.index),
        text("document", zh: "文号", en: "Document number") { $0.standing == .tombstone ? "" : $0.entry.document },
        text("published", zh: "发布日期，年-月-日", en: "Date published, ISO 8601") { $0.entry.dates.published.description },
        text("produced", zh: "生成日期，年-月-日", en: "Date produced, ISO 8601") { $0.entry.dates.produced.description },
        text("unit", zh: "公开主体", en: "Unit") { $0.site.model.units[$0.entry.unit].name },
        text("item", zh: "公开事项", en: "Item") { $0.site.model.catalogue[$0.entry.item].name },
        text("summary", zh: "内容概述", en: "Summary") { $0.standing == .tombstone ? "" : $0.entry.summary },
        text("from", zh: "公示开始日期", en: "First day of the notice") { $0.period?.from.description ?? "" },
        text("until", zh: "公示截止日期", en: "Last day of the notice") { $0.period?.until.description ?? "" },
        flag("open", zh: "是否正在公示", en: "Whether the notice hangs today") { $0.daysLeft != nil },
        number("days-left", zh: "公示剩余天数，今天不算", en: "Days left, today not counted") { $0.daysLeft ?? 0 },
        flag("last-day", zh: "是否公示最后一天", en: "Whether this is its last day") { $0.daysLeft == 0 },
        flag("withdrawn", zh: "是否已撤下", en: "Whether it was taken down") { $0.standing == .tombstone },
        flag("on-request", zh: "是否依申请公开", en: "Whether it is given on request") { $0.standing == .onRequest },
    ])
