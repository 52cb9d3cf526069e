import Mustache

/// The templates of pages that look at entries from one side.
package struct OverviewTemplates: Sendable {
    let keyAreas, dossiers, dossier, comparison, annualReports, statistics, calendar, accessibility: Template
    let catalogueTable: Template

    package static let needed: [(template: String, shape: String)] = [
        ("key-areas", "KeyAreasPage"), ("dossiers", "DossiersPage"), ("dossier", "DossierPage"),
        ("comparison", "ComparisonPage"), ("annual-reports", "AnnualReportsPage"), ("statistics", "StatisticsPage"),
        ("calendar", "CalendarPage"), ("accessibility", "AccessibilityPage"), ("catalogue-table", "CatalogueTablePage"),
    ]

    /// - Parameter compiled: the templates of `needed`, in its order.
    init(_ compiled: ArraySlice<Template>) {
        let compiled = Array(compiled)
        keyAreas = compiled[0]
        dossiers = compiled[1]
        dossier = compiled[2]
        comparison = compiled[3]
        annualReports = compiled[4]
        statistics = compiled[5]
        calendar = compiled[6]
        accessibility = compiled[7]
        catalogueTable = compiled[8]
    }

    static let shapes: [RecordShape] = [
        keyAreasPageSchema.shape, keyAreaSchema.shape, dossiersPageSchema.shape, dossierPageSchema.shape,
        dossierSchema.shape, dossierStageSchema.shape, comparisonPageSchema.shape, annualReportsPageSchema.shape,
        annualReportSchema.shape, statisticsPageSchema.shape, tallyRowSchema.shape, calendarPageSchema.shape,
        calendarMonthSchema.shape, calendarWeekSchema.shape, calendarDaySchema.shape, calendarEventsSchema.shape,
        accessibilityPageSchema.shape, testedPageSchema.shape, chainLinkSchema.shape, comparisonLinkSchema.shape,
        catalogueTablePageSchema.shape, catalogueRowSchema.shape, catalogueRowGroupSchema.shape,
    ]
}
