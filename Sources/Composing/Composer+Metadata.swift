package import Disclosure

/// Which notices a calendar file holds.
package enum EventCalendar: Hashable, Sendable {
    /// Every notice that hangs or will hang.
    case open
    /// Notices, and when documents come into force and end.
    case dates
    /// Notices of one board or screen, by its place in `SiteModel.boards`.
    case board(Int)
}

/// What a fragment is: a page's main part, or what its head says.
package enum FragmentForm: Hashable, Sendable, CaseIterable {
    case html
    case json

    /// The end of the file name.
    var ending: String { self == .html ? ".html" : ".json" }
}

extension Composer {
    /// What machines read: feeds, calendars, the index with its descriptions, the site map.
    mutating func composeData() {
        page(Address.indexCSV, .indexCSV)
        page(Address.indexJSON, .indexJSON)
        page(Address.indexJSONLines, .indexJSONLines)
        page(Address.dataPackage, .dataPackage)
        for subject in selection.feedSubjects(in: model) {
            for form in FeedForm.allCases { page(Address.feed(of: subject, form, in: model), .feed(subject, form)) }
        }
        composeCalendars()
        // Nothing below is for readers inside: what it says is said to everybody.
        guard selection.scope == .everyone else { return }
        page(Address.dataCatalogue, .dataCatalogue)
        // What follows needs whole addresses.
        guard let base = model.site.baseURL else { return }
        page(Address.searchDescription, .searchDescription)
        let parts = selection.siteMapParts(in: model, limits: siteMapLimits)
        page(Address.siteMap, .siteMap(parts))
        for part in parts { page(Address.siteMapPart(part), .siteMapPart(part)) }
        // RFC 9309: crawlers ask for /robots.txt and for no other.
        if basePath(of: base) == "/" { page("robots.txt", .robots) }
    }

    private mutating func composeCalendars() {
        page(Address.openCalendar, .eventCalendar(.open))
        page(Address.datesCalendar, .eventCalendar(.dates))
        for (number, board) in model.boards.enumerated() {
            page(Address.calendar(of: board), .eventCalendar(.board(number)))
        }
    }

    /// The main part of every page of the public website, for portals that include it.
    mutating func composeFragments() {
        let folder = selection.scope.webFolder
        let pages = outputs.filter { $0.isPage && $0.path.hasPrefix(folder) }
        for output in pages {
            let stem = Address.fragments + output.path.dropFirst(folder.count).dropLast(".html".count)
            for form in FragmentForm.allCases { plan(stem + form.ending, .fragment(form, of: output.kind)) }
        }
    }
}

extension PlannedOutput {
    /// Whether it is a page of the website that a portal may show as its own: what is rendered from a layout,
    /// but for the answer to addresses that lead nowhere.
    fileprivate var isPage: Bool {
        switch kind {
        case .notFound, .attachment, .asset: false
        default: path.hasSuffix(".html")
        }
    }
}

extension Address {
    package static let dataPackage = "data/datapackage.json"
    package static let dataCatalogue = "data/dcat.jsonld"
    package static let openCalendar = "open.ics"
    package static let datesCalendar = "dates.ics"
    package static let searchDescription = "opensearch.xml"
    package static let search = "search.html"
    /// The folder of fragments, beside `web/`.
    package static let fragments = "fragments/"

    package static func calendar(of board: NoticeBoard) -> String { "boards/\(addressName(board.code)).ics" }
}

/// The path of a base address, from the slash behind the host to its own last one: `/`, `/zwgk/qingxi/`.
package func basePath(of base: String) -> String {
    let bytes = Array(base.utf8)
    var slashes = 0
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") {
        slashes += 1
        if slashes == 3 { return String(decoding: bytes[place...], as: UTF8.self) }
    }
    return "/"
}

extension PlannedOutput {
    /// The page that a fragment is made of; `nil` for what is no fragment.
    package var page: PlannedOutput? {
        guard case .fragment(let form, let kind) = kind else { return nil }
        let stem = path.dropFirst(Address.fragments.count).dropLast(form.ending.count)
        return PlannedOutput(path: scope.webFolder + stem + ".html", kind: kind, scope: scope)
    }
}
