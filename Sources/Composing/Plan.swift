package import Disclosure

/// Position of an entry in `SiteModel.entries`.
package typealias EntryNumber = Int

/// What one output file holds.
package enum OutputKind: Hashable, Sendable {
    case home
    case catalogue
    /// Pages of lists are numbered as `ListPages` has them.
    case item(ItemID, page: Int)
    case units
    case unit(UnitID, page: Int)
    /// Every entry, newest first: the index (公开目录索引).
    case all(page: Int)
    case dates
    /// The entries of a year (`month` is `nil`) or of a month.
    case period(year: Int, month: Int?, page: Int)
    /// Notices whose period covers the day.
    case openNotices
    case entry(EntryNumber)
    case fixedPage(Int)
    case notFound
    /// The page that searches, and what it loads: how the index is cut, its pieces, and pieces of text.
    case search
    case searchIndex
    case searchPiece(segment: Int, Int)
    case searchText(segment: Int, Int)
    /// 重点领域信息公开.
    case keyAreas
    /// A field of the catalogue as the table that offices publish, in the official columns.
    case catalogueTable(ItemID)
    /// Projects with several entries, and all that was published of one, by the entry that is the whole.
    case dossiers
    case dossier(EntryNumber)
    /// The texts of two editions held against each other.
    case comparison(EditionPair)
    case annualReports
    case statistics
    case statisticsCSV(StatisticsTable)
    case calendar
    /// 无障碍声明, where no fixed page is it.
    case accessibility
    case indexCSV
    case indexJSON
    case indexJSONLines
    case feed(FeedSubject, FeedForm)
    /// The site map, or where it is too large for one file, the list of its parts.
    case siteMap([SiteMapPart])
    case siteMapPart(SiteMapPart)
    case robots
    /// How browsers ask the site's search (OpenSearch 1.1).
    case searchDescription
    /// What the columns of the index are (Frictionless Data Package).
    case dataPackage
    /// What data there are (DCAT).
    case dataCatalogue
    /// Notice periods as events (iCalendar).
    case eventCalendar(EventCalendar)
    /// A page without head and foot, or what its head says.
    indirect case fragment(FragmentForm, of: OutputKind)
    /// A file that stands beside an entry, copied as it is.
    case attachment(file: String)
    /// A file of the layouts, copied as it is.
    case asset(file: String)
    /// All sheets of a board, to print at once.
    case boardSheets(board: Int)
    case sheet(board: Int, EntryNumber)
    case today(board: Int)
    /// The day's round as a table, for the office's own records.
    case todayCSV(board: Int)
    /// The page that a screen shows all day, and its notices as lines of text.
    case screen(board: Int)
    case screenLines(board: Int)
    /// The page for fingers, on a screen that people touch.
    case kiosk(board: Int)
    /// What hangs on a board, as a sheet of its own.
    case boardIndex(board: Int)
    /// Sheets that hang for good, to print at once.
    case permanentSheets(board: Int)
    /// Posting record and certificate of a notice.
    case forms(EntryNumber)
    /// Cards to cut and hand out.
    case cards(EntryNumber)
    case booklet(Int)
    /// What a check code on a sheet stands for.
    case checkCode(EntryNumber, edition: Int)
    /// All check codes, or where to find them.
    case checkCodes
    /// Those that begin with one sign, where they are many.
    case checkCodesOf(sign: UInt8)
    /// The next day on which outputs change by themselves.
    case nextChange
}

/// One output file: where it goes and what it holds.
package struct PlannedOutput: Hashable, Sendable {
    /// Relative to `output/`.
    package let path: String
    package let kind: OutputKind
    package let scope: Scope

    package init(path: String, kind: OutputKind, scope: Scope) {
        self.path = path
        self.kind = kind
        self.scope = scope
    }
}

extension OutputKind {
    /// When the output is written: what is linked to comes before what links to it.
    package var rank: Int {
        switch self {
        case .attachment, .asset: 0
        case .entry, .fixedPage, .notFound, .sheet, .checkCode, .comparison: 1
        case .home: 3
        // Written by themselves, segment after segment, before what is of rank 3.
        case .searchPiece: 4
        default: 2
        }
    }

    package static let ranks = 0...3

    /// Whether it tells of every entry, and so takes as long to render as hundreds of other outputs.
    var isLong: Bool {
        switch self {
        case .indexCSV, .indexJSON, .indexJSONLines, .siteMap, .siteMapPart, .dataCatalogue, .eventCalendar(.dates),
            .boardSheets, .screen, .today:
            true
        default: false
        }
    }
}

/// Every output of a build, in the order in which it is written: what is linked to comes before what
/// links to it, so that a reader never meets a link into nothing.
package struct Plan: Sendable {
    package let outputs: [PlannedOutput]
    /// What each scope shows, by `Scope`.
    package let selections: [Scope: Selection]

    package init(outputs: [PlannedOutput], selections: [Scope: Selection]) {
        self.outputs = outputs
        self.selections = selections
    }

    /// The outputs of a rank, by their place in `outputs`: those that take long before the others, so that
    /// none of them is left to one thread at the end.
    package func numbers(ofRank rank: Int) -> [Int] {
        let numbers = outputs.indices.filter { outputs[$0].kind.rank == rank }
        return numbers.filter { outputs[$0].kind.isLong } + numbers.filter { !outputs[$0].kind.isLong }
    }
}
