import Composing
import Disclosure
import Mustache

extension SiteRenderer {
    /// The page for a screen that people touch: the notices as a list of large buttons, each text behind its
    /// own, all in one file.
    func renderKiosk(
        _ view: SiteView, board number: Int, path: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let board = BoardView(board: view.model.boards[number], site: view)
        let notices = view.selection.hanging(on: board.board, in: view.model).map { number in
            let entry = view.entry(number)
            let body = entry.withStatedParts(bodies.body(of: entry, root: "", loaded: loaded))
            return ScreenNotice(entry: entry, body: textForScreen(body), code: entry.code)
        }
        let frame = Frame(site: view, address: path, title: board.board.name)
        let matter = ScreenMatter(board: board, notices: notices)
        templates.kiosk.render(screenPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }
}
