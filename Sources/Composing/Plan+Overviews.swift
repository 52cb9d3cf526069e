package import Disclosure

/// Which table of the statistics a file holds.
package enum StatisticsTable: String, CaseIterable, Sendable {
    case months
    case fields
    case units
}

/// The pages that look at entries from one side: key areas, projects, statistics, calendar, annual reports,
/// editions held against each other.
func overviews(of selection: Selection, in model: SiteModel) -> [(address: String, kind: OutputKind)] {
    var outputs: [(address: String, kind: OutputKind)] = [
        (Address.statistics, .statistics), (Address.calendar, .calendar),
    ]
    outputs += StatisticsTable.allCases.map { (Address.statistics($0), .statisticsCSV($0)) }
    for field in model.catalogue.roots.map({ model.catalogue[$0] }) where model.catalogue.hasTable(field) {
        outputs.append((Address.catalogueTable(field), .catalogueTable(field.id)))
    }
    if !model.keyAreas.isEmpty { outputs.append((Address.keyAreas, .keyAreas)) }
    if !selection.annualReports(in: model).isEmpty { outputs.append((Address.annualReports, .annualReports)) }
    if !model.pages.contains(where: { $0.part == .accessibility }) {
        outputs.append((Address.accessibility, .accessibility))
    }
    let dossiers = selection.dossiers.dossiers
    if !dossiers.isEmpty { outputs.append((Address.dossiers, .dossiers)) }
    for dossier in dossiers {
        outputs.append((Address.dossier(model.entries[dossier.whole]), .dossier(dossier.whole)))
    }
    for number in selection.visible where !model.entries[number].relations.isEmpty {
        for pair in selection.earlierEditions(of: number, in: model) {
            outputs.append((Address.comparison(pair, in: model), .comparison(pair)))
        }
    }
    return outputs
}

extension Catalogue {
    /// Whether any leaf at or below an item says what it asks.
    package func hasTable(_ item: CatalogueItem) -> Bool {
        var open = [item]
        while let next = open.popLast() {
            if next.children.isEmpty, next.duty != nil { return true }
            open += next.children.map { self[$0] }
        }
        return false
    }
}

extension Address {
    package static let keyAreas = "key-areas.html"
    package static let dossiers = "dossiers.html"
    package static let statistics = "statistics.html"
    package static let calendar = "calendar.html"
    package static let annualReports = "annual-reports.html"
    package static let accessibility = "accessibility.html"

    package static func statistics(_ table: StatisticsTable) -> String { "data/statistics-\(table.rawValue).csv" }

    /// A field's items in the official columns.
    package static func catalogueTable(_ field: CatalogueItem) -> String {
        "catalogue/\(addressName(field.code)).html"
    }

    package static func dossier(_ entry: Entry) -> String { "dossiers/\(entry.slug).html" }

    package static func comparison(_ pair: EditionPair, in model: SiteModel) -> String {
        "compare/\(model.entries[pair.new].slug)/\(model.entries[pair.old].slug).html"
    }

    /// The accessibility statement: the site's own page, or the one that the program writes.
    package static func accessibility(in model: SiteModel) -> String {
        model.pages.first { $0.part == .accessibility }.map(fixedPage) ?? accessibility
    }
}
