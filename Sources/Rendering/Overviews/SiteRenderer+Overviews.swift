import Composing
import Disclosure
import Mustache

extension SiteRenderer {
    /// Renders a page that looks at entries from one side; says whether `kind` is one.
    func renderOverview(_ view: SiteView, _ kind: OutputKind, address: String, into bytes: inout [UInt8]) -> Bool {
        let words = view.words
        let templates = templates.overviews
        func page(_ title: String, trail: [Link] = []) -> Page<Void> {
            Page(frame: Frame(site: view, address: address, title: title, trail: trail), matter: ())
        }
        switch kind {
        case .keyAreas: templates.keyAreas.render(keyAreasPageSchema.record(of: page(words["key-areas"])), into: &bytes)
        case .catalogueTable(let field):
            let table = view.catalogueTable(of: view.model.catalogue[field], address: address)
            templates.catalogueTable.render(catalogueTablePageSchema.record(of: table), into: &bytes)
        case .dossiers: templates.dossiers.render(dossiersPageSchema.record(of: page(words["dossiers"])), into: &bytes)
        case .dossier(let whole): renderDossier(view, whole, address: address, into: &bytes)
        case .annualReports:
            templates.annualReports.render(
                annualReportsPageSchema.record(of: page(words["annual-reports"])), into: &bytes)
        case .calendar: templates.calendar.render(calendarPageSchema.record(of: page(words["calendar"])), into: &bytes)
        case .statistics:
            let frame = page(words["statistics"]).frame
            templates.statistics.render(
                statisticsPageSchema.record(of: Page(frame: frame, matter: StatisticsMatter(view))), into: &bytes)
        case .statisticsCSV(let table): appendStatisticsCSV(view, table, into: &bytes)
        case .accessibility: renderAccessibility(view, body: [], title: nil, address: address, into: &bytes)
        default: return false
        }
        return true
    }

    private func renderDossier(
        _ view: SiteView, _ whole: EntryNumber, address: String, into bytes: inout [UInt8]
    ) {
        guard let number = view.selection.dossiers.number(of: whole) else { return }
        let matter = DossierView(dossier: view.selection.dossiers.dossiers[number], site: view)
        let frame = Frame(
            site: view, address: address, title: matter.whole.title,
            trail: [Link(label: view.words["dossiers"], address: Address.dossiers)])
        templates.overviews.dossier.render(
            dossierPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }

    /// - Parameters:
    ///   - body: the site's own words.
    ///   - title: of the site's own page; `nil` where the program writes the page alone.
    func renderAccessibility(
        _ view: SiteView, body: [UInt8], title: String?, address: String, into bytes: inout [UInt8]
    ) {
        let frame = Frame(site: view, address: address, title: title ?? view.words["accessibility"])
        let matter = AccessibilityMatter(record: accessibility, body: body)
        templates.overviews.accessibility.render(
            accessibilityPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }
}
