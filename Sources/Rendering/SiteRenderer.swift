package import Composing
package import Disclosure
import Mustache
import Markdown

/// Plan + layouts → bytes. Each call renders one output from immutable inputs, so that outputs can be
/// rendered on as many threads as there are.
package struct SiteRenderer: Sendable {
    let views: [Scope: SiteView]
    let templates: PageTemplates
    let bodies: Bodies
    let sheetStyle: [UInt8]
    /// What the accessibility statement may say.
    let accessibility: AccessibilityRecord
    /// Paths at which the websites stand, where that is not what the base address says.
    let mounts: [Scope: String]
    let setNotices = SetNotices()

    /// - Parameter sums: SHA-256 of the files that go out beside entries, 64 hexadecimal digits, by path.
    package init(
        model: SiteModel, plan: Plan, words: PageWords, templates: PageTemplates, bodies: Bodies, sheetStyle: [UInt8],
        accessibility: AccessibilityRecord = .none, assets: AssetNames = .none, sums: [String: String] = [:],
        mounts: [Scope: String] = [:]
    ) {
        self.mounts = mounts
        let open = plan.selections[.everyone]
        views = plan.selections.mapValues {
            SiteView(
                model: model, selection: $0, publicSelection: $0.scope == .everyone ? nil : open, words: words,
                assets: assets, sums: sums)
        }
        self.templates = templates
        self.bodies = bodies
        self.sheetStyle = sheetStyle
        self.accessibility = accessibility
    }

    /// Gives back the memory of what only lists need, once none is left to be made; a later one makes it again.
    package func forgetRows() {
        for view in views.values { view.forgetRows() }
    }

    /// Appends the bytes of an output. Copied files are not rendered: publishing reads them itself.
    ///
    /// - Parameter loaded: the bodies of `bodiesNeeded(by:)` whose HTML is not in memory.
    package func render(_ output: PlannedOutput, loaded: LoadedBodies = [:], into bytes: inout [UInt8]) {
        guard let view = views[output.scope] else { return }
        let address = String(output.path.dropFirst(output.scope.webFolder.count))
        switch output.kind {
        case .indexCSV: appendIndexCSV(view, into: &bytes)
        case .indexJSON: appendIndexJSON(view, into: &bytes)
        case .indexJSONLines: appendIndexJSONLines(view, into: &bytes)
        case .dataPackage: appendDataPackage(view, into: &bytes)
        case .dataCatalogue: appendDataCatalogue(view, into: &bytes)
        case .feed(let subject, .atom): appendAtom(FeedMatter(view: view, subject: subject), into: &bytes)
        case .feed(let subject, .json): appendJSONFeed(FeedMatter(view: view, subject: subject), into: &bytes)
        case .siteMap(let parts): appendSiteMap(view, parts: parts, into: &bytes)
        case .siteMapPart(let part): appendSiteMapPart(view, part, into: &bytes)
        case .robots: appendRobots(view, into: &bytes)
        case .searchDescription: appendSearchDescription(view, into: &bytes)
        case .eventCalendar(let calendar): appendCalendar(view, calendar, into: &bytes)
        case .fragment(let form, let kind): renderFragment(form, of: kind, at: output, loaded, into: &bytes)
        case .boardSheets(let board): renderSheets(view, board: board, path: output.path, loaded, into: &bytes)
        case .sheet(let board, let number):
            renderSheet(view, board: board, number, path: output.path, loaded, into: &bytes)
        case .today(let board): renderToday(view, board: board, path: output.path, loaded, into: &bytes)
        case .todayCSV(let board): appendRoundCSV(view, board: board, loaded, into: &bytes)
        case .screen(let board): renderScreen(view, board: board, path: output.path, loaded, into: &bytes)
        case .screenLines(let board): appendScreenLines(view, board: board, into: &bytes)
        case .kiosk(let board): renderKiosk(view, board: board, path: output.path, loaded, into: &bytes)
        case .boardIndex(let board): renderBoardIndex(view, board: board, path: output.path, loaded, into: &bytes)
        case .permanentSheets(let board):
            renderPermanentSheets(view, board: board, path: output.path, loaded, into: &bytes)
        case .forms(let number): renderForms(view, number, path: output.path, into: &bytes)
        case .cards(let number): renderCards(view, number, path: output.path, loaded, into: &bytes)
        case .booklet(let number): renderBooklet(view, number, path: output.path, loaded, into: &bytes)
        case .checkCode(let number, let edition):
            renderCheckCode(view, number, edition: edition, address: address, into: &bytes)
        case .checkCodes: renderCheckCodes(view, sign: nil, address: address, into: &bytes)
        case .checkCodesOf(let sign): renderCheckCodes(view, sign: sign, address: address, into: &bytes)
        case .nextChange: appendNextChange(view, into: &bytes)
        case .entry(let number): renderEntry(view, number, address: address, loaded, into: &bytes)
        case .comparison(let pair): renderComparison(view, pair, address: address, loaded, into: &bytes)
        // Copied, or made from the search index, by publishing.
        case .attachment, .asset, .searchIndex, .searchPiece, .searchText: break
        default: renderPage(view, output.kind, address: address, into: &bytes)
        }
    }

    /// Entries whose bodies an output shows and whose HTML is not in memory.
    package func bodiesNeeded(by output: PlannedOutput) -> [EntryNumber] {
        if let page = output.page { return bodiesNeeded(by: page) }
        guard let view = views[output.scope] else { return [] }
        let shown: [EntryNumber] =
            switch output.kind {
            case .entry(let number), .sheet(_, let number), .cards(let number): [number]
            case .comparison(let pair): [pair.new, pair.old]
            case .boardSheets(let board), .screen(let board), .kiosk(let board):
                view.selection.hanging(on: view.model.boards[board], in: view.model)
            case .boardIndex(let board):
                view.selection.hanging(on: view.model.boards[board], in: view.model)
                    + view.selection.permanent(on: view.model.boards[board], in: view.model)
            case .permanentSheets(let board): view.selection.permanent(on: view.model.boards[board], in: view.model)
            case .booklet(let booklet): view.selection.entries(of: view.model.site.booklets[booklet], in: view.model)
            case .today(let board), .todayCSV(let board):
                view.selection.round(on: view.model.boards[board], in: view.model).all
                    + view.selection.permanent(on: view.model.boards[board], in: view.model)
            default: []
            }
        return shown.filter { view.selection.standings[$0] == .shown && bodies.entries[$0].body.html.isEmpty }
    }

    private func renderEntry(
        _ view: SiteView, _ number: EntryNumber, address: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let entry = view.entry(number)
        let frame = Frame(
            site: view, address: address, title: entry.title,
            trail: [Link(label: view.words["catalogue"], address: Address.catalogue)] + view.path(to: entry.entry.item),
            subject: .entry(entry), isDated: entry.daysLeft != nil)
        let text = bodies.body(of: entry, root: frame.root, loaded: loaded)
        let headings = (loaded[number] ?? bodies.entries[number].body).headings
        // Steps that the head states have their own chart.
        let drawn =
            entry.entry.steps.isEmpty ? withFlowCharts(text, headings: headings, words: view.words) : text
        let body = withScrollingTables(drawn, word: view.words["table"])
        let matter = EntryPageView(view: entry, body: body)
        templates.entry.render(entryPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }

    private func renderPage(_ view: SiteView, _ kind: OutputKind, address: String, into bytes: inout [UInt8]) {
        let words = view.words
        func plain(_ title: String, _ subject: PageSubject = .list) -> Page<Void> {
            Page(frame: Frame(site: view, address: address, title: title, subject: subject), matter: ())
        }
        switch kind {
        case .home: templates.home.render(homePageSchema.record(of: plain(words["home"], .site)), into: &bytes)
        case .catalogue:
            templates.catalogue.render(cataloguePageSchema.record(of: plain(words["catalogue"])), into: &bytes)
        case .units: templates.units.render(unitsPageSchema.record(of: plain(words["units"])), into: &bytes)
        case .dates: templates.dates.render(datesPageSchema.record(of: plain(words["dates"])), into: &bytes)
        case .notFound:
            // Servers answer with it at whatever address was asked for, so its links must not be relative.
            let frame = Frame(
                site: view, address: address, title: words["not-found"], subject: .nothing,
                fixedRoot: mounts[view.selection.scope] ?? view.site.baseURL.map(basePath))
            templates.notFound.render(plainPageSchema.record(of: Page(frame: frame, matter: ())), into: &bytes)
        case .search:
            templates.search.render(searchPageSchema.record(of: plain(words["search"])), into: &bytes)
        case .fixedPage(let number):
            let frame = Frame(
                site: view, address: address, title: view.model.pages[number].title, subject: .text)
            let body = withScrollingTables(
                bodies.fixedPage(number, view: view, root: frame.root), word: words["table"])
            if view.model.pages[number].part == .accessibility {
                return renderAccessibility(view, body: body, title: frame.title, address: address, into: &bytes)
            }
            templates.page.render(fixedPageSchema.record(of: Page(frame: frame, matter: body)), into: &bytes)
        default:
            if renderOverview(view, kind, address: address, into: &bytes) { return }
            guard let page = view.listPage(kind, address: address) else { return }
            templates.list.render(listPageSchema.record(of: page), into: &bytes)
        }
    }
}
