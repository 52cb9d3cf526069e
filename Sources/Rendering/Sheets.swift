import Composing
import Disclosure
import Formats
import Mustache
import Paginating

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

    func renderToday(_ view: SiteView, board number: Int, path: String, into bytes: inout [UInt8]) {
        let board = BoardView(board: view.model.boards[number], site: view)
        let matter = TodayMatter(
            board: board, round: view.selection.round(on: board.board, in: view.model), style: sheetStyle)
        let frame = Frame(site: view, address: path, title: view.words["today-round"] + " " + board.board.name)
        templates.today.render(todayPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }

    private func renderSheets(
        _ sheets: [SheetView], _ board: BoardView, title: String, path: String, into bytes: inout [UInt8]
    ) {
        let matter = SheetsMatter(
            board: board, sheets: sheets, paper: sheets.first?.paper ?? board.paperClass, style: sheetStyle)
        let frame = Frame(site: board.site, address: path, title: title)
        templates.sheets.render(sheetsPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }

    /// A notice cut into pages of the board's paper.
    private func sheets(of entry: EntryView, on board: BoardView, _ loaded: LoadedBodies) -> [SheetView] {
        let layout = paginate(
            html: bodies.body(of: entry, root: entry.site.webRootFromSheets, loaded: loaded), style: board.sheetStyle)
        let paper = paperClass(layout.paper, layout.orientation)
        let code = entry.code
        return layout.pages.enumerated().map { index, page in
            SheetView(
                entry: entry, board: board, html: page.html, number: index + 1, total: layout.pages.count, paper: paper,
                code: code)
        }
    }
}

extension EntryView {
    /// QR code of the whole address of the entry's page; empty where there is no base address or it is
    /// too long for a code that a telephone reads from paper.
    fileprivate var code: [UInt8] {
        guard let base = site.site.baseURL,
            let code = try? qrCode(Array((base + address).utf8), level: .medium)
        else { return [] }
        return code.svg(label: words["qr-label"])
    }
}

extension SiteView {
    /// From `sheets/BOARD/x.html` to the website.
    fileprivate var webRootFromSheets: String { "../../web/" }
}

extension BoardView {
    fileprivate var sheetStyle: SheetStyle {
        SheetStyle(
            paper: board.paper == .a3 ? .a3 : .a4,
            orientation: board.orientation == .landscape ? .landscape : .portrait, subtotals: .chinese)
    }

    fileprivate var paperClass: String { Rendering.paperClass(sheetStyle.paper, sheetStyle.orientation) }
}

private func paperClass(_ paper: Paper, _ orientation: Orientation) -> String {
    paper.rawValue.lowercased() + (orientation == .landscape ? "-landscape" : "")
}
