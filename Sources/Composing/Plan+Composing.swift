package import Disclosure

/// A file of the site folder that is copied as it is.
package struct CopiedFile: Hashable, Sendable {
    /// Relative to the site folder.
    package let file: String
    /// Relative to the root of the website.
    package let address: String

    package init(file: String, address: String) {
        self.file = file
        self.address = address
    }
}

extension Plan {
    /// Plans every output of a build.
    ///
    /// - Parameters:
    ///   - attachments: the files that each entry's text or head names, by entry.
    ///   - pageAttachments: the same for the fixed pages.
    ///   - assets: files of the layouts, copied into both websites.
    ///   - fragments: whether the main part of each public page is wanted by itself too.
    package init(
        model: SiteModel, attachments: [[String]], pageAttachments: [[String]], assets: [CopiedFile],
        fragments: Bool = false, siteMapLimits: SiteMapLimits = SiteMapLimits()
    ) {
        var outputs: [PlannedOutput] = []
        var selections: [Scope: Selection] = [:]
        for scope in Scope.allCases {
            let selection = Selection(of: model, in: scope)
            selections[scope] = selection
            // Nothing internal means no internal output at all, not an empty site.
            if scope == .internal, selection.visible.isEmpty { continue }
            var composer = Composer(
                model: model, selection: selection, attachments: attachments, pageAttachments: pageAttachments,
                assets: assets, siteMapLimits: siteMapLimits)
            composer.compose()
            if fragments, scope == .everyone { composer.composeFragments() }
            outputs += composer.outputs
        }
        self.init(outputs: outputs, selections: selections)
    }
}

/// Collects the outputs of one scope.
struct Composer {
    let model: SiteModel
    let selection: Selection
    let attachments: [[String]]
    let pageAttachments: [[String]]
    let assets: [CopiedFile]
    let siteMapLimits: SiteMapLimits
    var outputs: [PlannedOutput] = []

    /// What is linked to comes first: assets, attachments, entries, then lists, then the home page.
    mutating func compose() {
        for asset in assets { page(asset.address, .asset(file: asset.file)) }
        composeEntries()
        composeLists()
        composeSheets()
        composeScreens()
        composePaper()
        composeCheckCodes()
        composeData()
        composePages()
        for output in overviews(of: selection, in: model) { page(output.address, output.kind) }
        page("404.html", .notFound)
        page(Address.search, .search)
        page(Address.home, .home)
    }

    private mutating func composeEntries() {
        for number in selection.visible {
            let entry = model.entries[number]
            if selection.standings[number] == .shown {
                for file in attachments[number] { page(Address.attachment(file, of: entry), .attachment(file: file)) }
            }
            page(Address.entry(entry), .entry(number))
        }
    }

    private mutating func composePages() {
        for (number, fixed) in model.pages.enumerated() {
            for file in pageAttachments[number] { page(Address.attachment(file, of: fixed), .attachment(file: file)) }
            page(Address.fixedPage(fixed), .fixedPage(number))
        }
    }

    private mutating func composeLists() {
        for item in model.catalogue.items {
            for number in 0..<pages(of: selection.byItem[Int(item.id.index)].count) {
                page(Address.item(item, page: number), .item(item.id, page: number))
            }
        }
        for unit in model.units.units {
            for number in 0..<pages(of: selection.byUnit[Int(unit.id.index)].count) {
                page(Address.unit(unit, page: number), .unit(unit.id, page: number))
            }
        }
        for number in 0..<pages(of: selection.visible.count) { page(Address.all(page: number), .all(page: number)) }
        for year in selection.years {
            for number in 0..<pages(of: year.entries.count) {
                page(
                    Address.period(year: year.year, month: nil, page: number),
                    .period(year: year.year, month: nil, page: number))
            }
            for (month, entries) in year.months {
                for number in 0..<pages(of: entries.count) {
                    page(
                        Address.period(year: year.year, month: month, page: number),
                        .period(year: year.year, month: month, page: number))
                }
            }
        }
        page(Address.dates, .dates)
        page(Address.open, .openNotices)
        page(Address.units, .units)
        page(Address.catalogue, .catalogue)
    }

    private mutating func composeSheets() {
        for (number, board) in model.boards.enumerated() where board.kind == .board {
            let hanging = selection.hanging(on: board, in: model)
            let permanent = selection.permanent(on: board, in: model)
            // A board of the street always has its round; inside, only where something hangs.
            if selection.scope == .internal, hanging.isEmpty, permanent.isEmpty { continue }
            let folder = selection.scope.sheetsFolder + board.code + "/"
            for entry in hanging + permanent {
                plan(folder + model.entries[entry].slug + ".html", .sheet(board: number, entry))
            }
            plan(folder + "all.html", .boardSheets(board: number))
            if !permanent.isEmpty { plan(folder + "permanent.html", .permanentSheets(board: number)) }
            plan(folder + "index.html", .boardIndex(board: number))
            plan(folder + "today.html", .today(board: number))
            plan(folder + "today.csv", .todayCSV(board: number))
        }
    }

    /// Screens stand where the public walks by, so nothing internal runs on them.
    private mutating func composeScreens() {
        guard selection.scope == .everyone else { return }
        for (number, board) in model.boards.enumerated() where board.kind == .screen {
            let folder = "screens/\(board.code)/"
            plan(folder + "index.html", .screen(board: number))
            plan(folder + "lines.txt", .screenLines(board: number))
            plan(folder + "kiosk.html", .kiosk(board: number))
        }
    }

    /// Forms, cards and booklets, which belong to no board.
    private mutating func composePaper() {
        let root = selection.scope.root
        for number in selection.recorded(in: model) {
            plan(root + "forms/\(model.entries[number].slug).html", .forms(number))
        }
        for number in selection.cards(in: model) {
            plan(root + "cards/\(model.entries[number].slug).html", .cards(number))
        }
        for (number, booklet) in model.site.booklets.enumerated()
        where !selection.entries(of: booklet, in: model).isEmpty {
            plan(root + "booklets/\(booklet.name).html", .booklet(number))
        }
        if selection.scope == .everyone { plan("next-change.json", .nextChange) }
    }

    private mutating func composeCheckCodes() {
        for holder in selection.codes {
            page(Address.checkCode(holder.code), .checkCode(holder.entry, edition: holder.edition))
        }
        page(Address.checkCodes, .checkCodes)
        guard !selection.codesStandOnOnePage else { return }
        for sign in selection.signsOfCodes { page(Address.checkCodes(sign: sign), .checkCodesOf(sign: sign)) }
    }

    mutating func plan(_ path: String, _ kind: OutputKind) {
        outputs.append(PlannedOutput(path: path, kind: kind, scope: selection.scope))
    }

    mutating func page(_ address: String, _ kind: OutputKind) {
        plan(selection.scope.webFolder + address, kind)
    }

    private func pages(of count: Int) -> Int { ListPages(rows: count, size: model.site.pageSize).count }
}

extension Scope {
    package var webFolder: String { self == .everyone ? "web/" : "internal/web/" }
    package var sheetsFolder: String { root + "sheets/" }
    /// Where the scope's outputs stand, relative to `output/`.
    package var root: String { self == .everyone ? "" : "internal/" }
}
