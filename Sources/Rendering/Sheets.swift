import Composing
import Disclosure
import Formats
import Mustache
import Paginating
import Text

extension SiteRenderer {
    func renderSheet(
        _ view: SiteView, board number: Int, _ entry: EntryNumber, path: String, _ loaded: LoadedBodies,
        into bytes: inout [UInt8]
    ) {
        let board = BoardView(board: view.model.boards[number], site: view)
        let sheets = sheets(of: view.entry(entry), on: board, loaded)
        renderSheets(sheets, board, title: view.model.entries[entry].title, path: path, into: &bytes)
    }

    /// All sheets of a board, notice after notice.
    func renderSheets(
        _ view: SiteView, board number: Int, path: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let board = BoardView(board: view.model.boards[number], site: view)
        let sheets = view.selection.hanging(on: board.board, in: view.model)
            .flatMap { self.sheets(of: view.entry($0), on: board, loaded) }
        renderSheets(sheets, board, title: board.board.name, path: path, into: &bytes)
    }

    func renderSheets(
        _ sheets: [SheetView], _ board: BoardView, title: String, path: String, into bytes: inout [UInt8]
    ) {
        let matter = SheetsMatter(
            board: board, sheets: sheets, paper: sheets.first?.paper ?? board.paperClass, style: sheetStyle)
        let frame = Frame(site: board.site, address: path, title: title)
        templates.sheets.render(sheetsPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }

    /// A notice cut into pages of the board's paper.
    func sheets(of entry: EntryView, on board: BoardView, _ loaded: LoadedBodies) -> [SheetView] {
        let notice = setNotice(entry, on: board, loaded)
        return notice.pages.enumerated().map { index, page in
            SheetView(
                entry: entry, board: board, html: page, number: index + 1, total: notice.pages.count,
                paper: notice.paper, code: notice.code, measures: notice.measures, balance: notice.balance,
                reviewLines: notice.reviewLines)
        }
    }

    private func setNotice(_ entry: EntryView, on board: BoardView, _ loaded: LoadedBodies) -> SetNotice {
        let wanted = board.sheetStyle(of: entry)
        let key = SetNotices.Key(scope: entry.site.selection.scope, entry: entry.number, style: wanted)
        return setNotices.notice(key) {
            let body = bodies.body(of: entry, root: entry.site.webRootFromSheets, loaded: loaded)
            let balance = entry.balanceLine(of: body)
            let head = SheetHead(of: entry, balance: balance)
            let layout = setBody(entry.withStatedParts(body), entry, style: head.fitted(to: wanted))
            let style = layout.geometry.style
            return SetNotice(
                pages: layout.pages.map { withoutIdentifiers($0.html) },
                paper: paperClass(layout.paper, layout.orientation) + (style.scale == .large ? " large" : ""),
                measures: head.declarations(for: style), balance: balance,
                reviewLines: entry.reviewLines(on: style), code: entry.sheetCode)
        }
    }

    /// How many sheets a notice had on its last day, to know how many have to come down.
    func countOfFormerSheets(of entry: EntryView, on board: BoardView, _ loaded: LoadedBodies) -> Int {
        let lastDay = entry.entry.posting?.period.until ?? entry.date
        let body = bodies.formerBody(of: entry, root: entry.site.webRootFromSheets, on: lastDay, loaded: loaded)
        let head = SheetHead(of: entry, balance: entry.balanceLine(of: body))
        let style = head.fitted(to: board.sheetStyle(of: entry))
        return setBody(entry.withFormerStatedParts(body), entry, style: style).pages.count
    }

    /// What stands between the strips: the text with what the head states. A notice closes with its 落款, where the
    /// seal goes: its own, or the unit's name and the day of publication.
    private func setBody(_ body: [UInt8], _ entry: EntryView, style: SheetStyle) -> SheetLayout {
        if entry.isPlate { return paginate(html: body, style: style) }
        var signature: [UInt8] = []
        for line in [entry.site.model.units[entry.entry.unit].name, entry.words.long(entry.entry.dates.published)] {
            signature.append(contentsOf: "<p class=\"right\">".utf8)
            signature.appendEscaped(line)
            signature.append(contentsOf: "</p>\n".utf8)
        }
        return paginate(html: body, closing: signature, style: style)
    }
}

extension EntryView {
    /// QR code of the address that says whether the sheet still holds; empty where there is no base address.
    var sheetCode: [UInt8] {
        guard let base = site.site.baseURL,
            let code = try? qrCode(Array((base + Address.checkCode(entry.checkCode)).utf8), level: .medium)
        else { return [] }
        return code.svg(label: words["qr-label"])
    }

    /// QR code of the whole address of the entry's page; empty where there is no base address or it is
    /// too long for a code that a telephone reads from paper.
    var code: [UInt8] {
        guard let base = site.site.baseURL,
            let code = try? qrCode(Array((base + address).utf8), level: .medium)
        else { return [] }
        return code.svg(label: words["qr-label"])
    }
}

extension SheetHead {
    fileprivate init(of entry: EntryView, balance: String) {
        self.init(
            title: entry.title, organisation: entry.site.model.units[entry.entry.unit].name, period: entry.periodLine,
            rule: entry.ruleLine, receives: entry.receivesLine, corrects: entry.correctsLine, balance: balance,
            language: entry.words.language, isNotice: entry.period != nil)
    }
}

extension EntryView {
    /// From when to when the notice hangs, how many days that is, and from which day they are counted.
    var periodLine: String {
        guard let period, let posting = entry.posting else { return "" }
        let view = PostingView(posting: posting, entry: self)
        var parts = ["\(words.long(period.from))\(words.joined("to"))\(words.long(period.until))"]
        if !view.length.isEmpty { parts.append(view.length) }
        parts.append(words[view.start == .nextDay ? "counts-next-day" : "counts-same-day"])
        return parts.joined(separator: words["comma"])
    }

    /// The rule that sets the length of the notice period; empty where the entry names none.
    var ruleLine: String {
        guard let rule = period?.rule else { return "" }
        return [rule.name, rule.basis].filter { !$0.isEmpty }.joined(separator: words["comma"])
    }

    /// Who receives objections and how: as the entry says, else the unit with its telephone and address.
    var receivesLine: String {
        if let own = entry.posting?.objections, !own.isEmpty { return own }
        if !entry.contact.isEmpty { return entry.contact }
        let units = site.model.units
        let parts = [
            units[entry.unit].name, units.inherited(\.phone, of: entry.unit),
            units.inherited(\.address, of: entry.unit),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: words["comma"])
    }
}

extension SiteView {
    /// The address of the website as people type it: `gk.example.cn`, without scheme and final slash.
    var shortAddress: String {
        guard var address = site.baseURL.map({ Substring($0) }) else { return "" }
        for scheme in ["https://", "http://"] where address.hasPrefix(scheme) { address.removeFirst(scheme.count) }
        if address.hasSuffix("/") { address.removeLast() }
        return String(address)
    }

    /// From `sheets/BOARD/x.html` to the website.
    fileprivate var webRootFromSheets: String { "../../web/" }
}

extension BoardView {
    /// A plate is read from further off than a notice, which people step up to.
    fileprivate func sheetStyle(of entry: EntryView) -> SheetStyle {
        var style = sheetStyle
        style.scale = entry.isPlate ? .large : .standard
        return style
    }

    private var sheetStyle: SheetStyle {
        SheetStyle(
            paper: board.paper == .a3 ? .a3 : .a4,
            orientation: board.orientation == .landscape ? .landscape : .portrait, subtotals: .chinese)
    }

    fileprivate var paperClass: String { Rendering.paperClass(sheetStyle.paper, sheetStyle.orientation) }
}

func paperClass(_ paper: Paper, _ orientation: Orientation) -> String {
    paper.rawValue.lowercased() + (orientation == .landscape ? "-landscape" : "")
}
