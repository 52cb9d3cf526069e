package import Composing
package import Mustache

/// The templates of every kind of page, compiled once.
package struct PageTemplates: Sendable {
    let home, catalogue, units, dates, list, entry, page, notFound, sheets, today, screen, search: Template
    let checkCode, checkCodes, plainSheets, boardIndex, postingRecord, postingCertificate: Template
    let bookletContents, cards, kiosk: Template
    let overviews: OverviewTemplates
    private let tellDay: TellDay

    /// Template files a set of layouts must have, each with the shape of its data.
    package static let needed: [(template: String, shape: String)] =
        [
            ("home", "HomePage"), ("catalogue", "CataloguePage"), ("units", "UnitsPage"), ("dates", "DatesPage"),
            ("list", "ListPage"), ("entry", "EntryPage"), ("page", "FixedPage"), ("not-found", "PlainPage"),
            ("sheets", "SheetsPage"), ("today", "TodayPage"), ("screen", "ScreenPage"),
            ("search", "SearchPage"),
            ("check-code", "CheckCodePage"), ("check-codes", "CheckCodesPage"), ("plain-sheets", "PlainSheetsPage"),
            ("board-index", "BoardIndexPage"), ("posting-record", "PostingFormPage"),
            ("posting-certificate", "PostingFormPage"), ("booklet-contents", "BookletPage"), ("cards", "CardsPage"),
            ("kiosk", "ScreenPage"),
        ] + OverviewTemplates.needed

    /// Compiles the layouts against the shapes of the data.
    ///
    /// - Throws: every problem of every file, so that a designer mends them in one round.
    package init(_ sources: [LayoutSource], words: PageWords, assets: AssetNames = .none) throws(LayoutProblems) {
        let layouts = Layouts.compile(sources, shapes: pageShapes(words: words, assets: assets))
        let compiled = try layouts.compile(PageTemplates.needed)
        home = compiled[0]
        catalogue = compiled[1]
        units = compiled[2]
        dates = compiled[3]
        list = compiled[4]
        entry = compiled[5]
        page = compiled[6]
        notFound = compiled[7]
        sheets = compiled[8]
        today = compiled[9]
        screen = compiled[10]
        search = compiled[11]
        checkCode = compiled[12]
        checkCodes = compiled[13]
        plainSheets = compiled[14]
        boardIndex = compiled[15]
        postingRecord = compiled[16]
        postingCertificate = compiled[17]
        bookletContents = compiled[18]
        cards = compiled[19]
        kiosk = compiled[20]
        overviews = OverviewTemplates(compiled.suffix(OverviewTemplates.needed.count))
        tellDay = TellDay(
            entry: entry, list: list, page: page, notFound: notFound, checkCode: checkCode, overviews)
    }
}

extension PageTemplates {
    /// Whether a page says which day it is, wherever that is not for the entries on it to say. Outputs without a template,
    /// and those about all that there is on the day, always may.
    package func tellDay(on kind: OutputKind) -> Bool {
        switch kind {
        case .entry: tellDay.entry
        case .all, .item, .unit, .period: tellDay.list
        case .fixedPage: tellDay.page || tellDay.accessibility
        case .notFound: tellDay.notFound
        case .checkCode: tellDay.checkCode
        case .comparison: tellDay.comparison
        case .dossier: tellDay.dossier
        case .accessibility: tellDay.accessibility
        case .catalogueTable: tellDay.catalogueTable
        default: true
        }
    }

    /// Which templates write the day of the build, as opposed to `as-of`, which is empty where nothing depends on it.
    /// Asked for every output, so found once.
    struct TellDay {
        let entry, list, page, notFound, checkCode, comparison, dossier, accessibility, catalogueTable: Bool

        init(
            entry: Template, list: Template, page: Template, notFound: Template, checkCode: Template,
            _ overviews: OverviewTemplates
        ) {
            func tells(_ template: Template) -> Bool {
                template.usedFields.contains { $0.field == "today" || $0.field == "today-long" }
            }
            self.entry = tells(entry)
            self.list = tells(list)
            self.page = tells(page)
            self.notFound = tells(notFound)
            self.checkCode = tells(checkCode)
            comparison = tells(overviews.comparison)
            dossier = tells(overviews.dossier)
            accessibility = tells(overviews.accessibility)
            catalogueTable = tells(overviews.catalogueTable)
        }
    }
}

/// Every shape that layouts may meet.
package func pageShapes(words: PageWords, assets: AssetNames = .none) -> ShapeSet {
    let own = [
        homePageSchema.shape, cataloguePageSchema.shape, listPageSchema.shape, entryPageSchema.shape,
        unitsPageSchema.shape, datesPageSchema.shape, fixedPageSchema.shape, plainPageSchema.shape,
        sheetsPageSchema.shape, todayPageSchema.shape, siteSchema.shape, words.shape, linkSchema.shape,
        entryRowSchema.shape, entrySchema.shape, postingSchema.shape, relatedSchema.shape, fileSchema.shape,
        namedTextSchema.shape, stepSchema.shape, reviewSchema.shape, catalogueNodeSchema.shape, dutySchema.shape,
        unitNodeSchema.shape,
        yearSchema.shape, pagerSchema.shape, boardSchema.shape, sheetSchema.shape, roundRowSchema.shape,
        screenPageSchema.shape,
        screenNoticeSchema.shape, searchPageSchema.shape, searchChoiceSchema.shape, metadataSchema.shape,
        feedSchema.shape, assets.shape,
        checkCodePageSchema.shape, checkCodesPageSchema.shape, codeSchema.shape, codeGroupSchema.shape,
        plainSheetsPageSchema.shape, plainSheetSchema.shape, boardIndexSchema.shape, postingFormSchema.shape,
        interruptionSchema.shape, objectionSchema.shape, bookletSchema.shape, bookletEntrySchema.shape,
        cardsPageSchema.shape, cardSchema.shape, headedTextSchema.shape,
    ]
    return ShapeSet(OverviewTemplates.shapes + own)
}
