import Composing
import Disclosure
import Mustache
import Paginating

/// What hangs on a board: notices, those that come down first before the others, and what hangs for good.
struct BoardIndexMatter {
    let board: BoardView
    let notices: [RoundRow]
    let permanent: [RoundRow]
}

extension SiteRenderer {
    /// The list of all that hangs on a board, a sheet of A3 as wide as the board's own sheets hang.
    func renderBoardIndex(
        _ view: SiteView, board number: Int, path: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let board = BoardView(board: view.model.boards[number], site: view)
        func rows(_ entries: [EntryNumber]) -> [RoundRow] {
            entries.map {
                RoundRow(entry: view.entry($0), on: board, sheets: sheets(of: view.entry($0), on: board, loaded))
            }
        }
        let matter = BoardIndexMatter(
            board: board, notices: rows(view.selection.hanging(on: board.board, in: view.model)),
            permanent: rows(view.selection.permanent(on: board.board, in: view.model)))
        let title = board.board.name + view.words["board-index"]
        let frame = Frame(site: view, address: path, title: title)
        var body: [UInt8] = []
        templates.boardIndex.render(boardIndexSchema.record(of: Page(frame: frame, matter: matter)), into: &body)
        let document = PlainDocument(
            organisation: view.model.units[board.board.unit].name, title: title, mark: board.board.location,
            note: board.footNote, paper: .a3,
            orientation: board.board.orientation == .landscape ? .landscape : .portrait)
        let pages = plainSheets(body, document, language: view.words.language)
        renderPlainSheets(view, pages, kind: "board-index", title: title, path: path, into: &bytes)
    }

    /// Sheets that hang for good, to print at once when a board is furnished.
    func renderPermanentSheets(
        _ view: SiteView, board number: Int, path: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let board = BoardView(board: view.model.boards[number], site: view)
        let sheets = view.selection.permanent(on: board.board, in: view.model)
            .flatMap { self.sheets(of: view.entry($0), on: board, loaded) }
        renderSheets(
            sheets, board, title: board.board.name + " " + view.words["permanent-sheets"], path: path, into: &bytes)
    }
}

extension BoardView {
    /// Supervision telephone, and where to look for the same on the web.
    fileprivate var footNote: String {
        var parts: [String] = []
        if !supervision.isEmpty { parts.append(site.words["supervision"] + " " + supervision) }
        if !site.shortAddress.isEmpty { parts.append(site.words["find-by-index"] + " " + site.shortAddress) }
        return parts.joined(separator: "\u{2003}")
    }
}

let boardIndexSchema = pageSchema(
    "BoardIndexPage",
    [
        record("board", of: "Board", zh: "公开栏", en: "The board") { boardSchema.record(of: $0.matter.board) },
        list("notices", of: "RoundRow", zh: "正在公示，先到期的在前", en: "Notices that hang, those that end first before") {
            numbered($0.matter.notices)
        },
        list("permanent", of: "RoundRow", zh: "常设的张贴页", en: "Sheets that hang for good") {
            numbered($0.matter.permanent)
        },
        number("notice-sheets", zh: "公示的张数", en: "Sheets of the notices") { sheetCount($0.matter.notices) },
        number("permanent-sheets", zh: "常设的张数", en: "Sheets that hang for good") { sheetCount($0.matter.permanent) },
        flag("empty", zh: "是否什么也没有张贴", en: "Whether nothing hangs at all") {
            $0.matter.notices.isEmpty && $0.matter.permanent.isEmpty
        },
        flag("any-notice", zh: "是否有正在公示的", en: "Whether any notice hangs") { !$0.matter.notices.isEmpty },
        flag("any-permanent", zh: "是否有常设的", en: "Whether anything hangs for good") { !$0.matter.permanent.isEmpty },
        text("web-site", zh: "网站地址的短写", en: "Address of the website without scheme") { $0.frame.site.shortAddress },
    ] as [Schema<Page<BoardIndexMatter>>.Entry])

private func sheetCount(_ rows: [RoundRow]) -> Int { rows.reduce(0) { $0 + $1.sheets } }

private func numbered(_ rows: [RoundRow]) -> [Record] {
    rows.enumerated().map { position, row in
        var row = row
        row.position = position + 1
        return roundRowSchema.record(of: row)
    }
}
