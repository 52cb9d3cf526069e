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

    package init(
        model: SiteModel, plan: Plan, words: PageWords, templates: PageTemplates, bodies: Bodies, sheetStyle: [UInt8],
        accessibility: AccessibilityRecord = .none
    ) {
        let open = plan.selections[.everyone]
        views = plan.selections.mapValues {
            SiteView(
                model: model, selection: $0, publicSelection: $0.scope == .everyone ? nil : open, words: words)
        }
        self.templates = templates
        self.bodies = bodies
        self.sheetStyle = sheetStyle
        self.accessibility = accessibility
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
        case .feed: appendFeed(view, into: &bytes)
        case .siteMap: appendSiteMap(view, into: &bytes)
        case .boardSheets(let board): renderSheets(view, board: board, path: output.path, loaded, into: &bytes)
        case .sheet(let board, let number):
            renderSheet(view, board: board, number, path: output.path, loaded, into: &bytes)
        case .today(let board): renderToday(view, board: board, path: output.path, loaded, into: &bytes)
        case .todayCSV(let board): appendRoundCSV(view, board: board, loaded, into: &bytes)
        case .screen(let board): renderScreen(view, board: board, path: output.path, loaded, into: &bytes)
        case .screenLines(let board): appendScreenLines(view, board: board, into: &bytes)
        case .entry(let number): renderEntry(view, number, address: address, loaded, into: &bytes)
        case .attachment, .asset: break
        case .comparison(let pair): renderComparison(view, pair, address: address, loaded, into: &bytes)
        default: renderPage(view, output.kind, address: address, into: &bytes)
        }
    }

    /// Entries whose bodies an output shows and whose HTML is not in memory.
    package func bodiesNeeded(by output: PlannedOutput) -> [EntryNumber] {
        guard let view = views[output.scope] else { return [] }
        let shown: [EntryNumber] =
            switch output.kind {
            case .entry(let number), .sheet(_, let number): [number]
            case .comparison(let pair): [pair.new, pair.old]
            case .boardSheets(let board), .screen(let board):
                view.selection.hanging(on: view.model.boards[board], in: view.model)
            case .today(let board), .todayCSV(let board):
                view.selection.round(on: view.model.boards[board], in: view.model).all
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
            trail: [Link(label: view.words["catalogue"], address: Address.catalogue)] + view.path(to: entry.entry.item))
        let text = bodies.body(of: entry, root: frame.root, loaded: loaded)
        let headings = (loaded[number] ?? bodies.entries[number].body).headings
        let body = withScrollingTables(
            withFlowCharts(text, headings: headings, words: view.words), word: view.words["table"])
        let matter = EntryPageView(view: entry, body: body)
        templates.entry.render(entryPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }

    private func renderPage(_ view: SiteView, _ kind: OutputKind, address: String, into bytes: inout [UInt8]) {
        let words = view.words
        func plain(_ title: String) -> Page<Void> {
            Page(frame: Frame(site: view, address: address, title: title), matter: ())
        }
        switch kind {
        case .home: templates.home.render(homePageSchema.record(of: plain(words["home"])), into: &bytes)
        case .catalogue:
            templates.catalogue.render(cataloguePageSchema.record(of: plain(words["catalogue"])), into: &bytes)
        case .units: templates.units.render(unitsPageSchema.record(of: plain(words["units"])), into: &bytes)
        case .dates: templates.dates.render(datesPageSchema.record(of: plain(words["dates"])), into: &bytes)
        case .notFound:
            templates.notFound.render(plainPageSchema.record(of: plain(words["not-found"])), into: &bytes)
        case .fixedPage(let number):
            let frame = Frame(site: view, address: address, title: view.model.pages[number].title)
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
