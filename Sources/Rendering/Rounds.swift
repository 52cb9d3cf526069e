import Composing
import Disclosure
import Formats
import Mustache

extension SiteRenderer {
    func renderToday(
        _ view: SiteView, board number: Int, path: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let matter = round(view, board: number, loaded)
        let frame = Frame(
            site: view, address: path, title: view.words["today-round"] + " " + matter.board.board.name)
        templates.today.render(todayPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }

    /// The round as a table, with a byte order mark: Excel needs it to read Chinese.
    func appendRoundCSV(_ view: SiteView, board number: Int, _ loaded: LoadedBodies, into bytes: inout [UInt8]) {
        let matter = round(view, board: number, loaded)
        let words = view.words
        bytes.appendByteOrderMark()
        bytes.appendCSVRow(
            ["date", "board", "action", "title", "index", "unit", "posted", "last-date", "sheets"].map { words[$0] })
        for (action, rows) in [
            ("today-put-up", matter.putUp), ("today-take-down", matter.takeDown), ("today-hanging", matter.hanging),
            ("today-coming", matter.coming),
        ] {
            for row in rows {
                bytes.appendCSVRow(
                    [
                        view.model.date.description, matter.board.board.name, words[action], row.entry.title,
                        row.entry.entry.index, view.model.units[row.entry.entry.unit].name,
                        row.entry.entry.posting?.period.from.description ?? "",
                        row.entry.entry.posting?.period.until.description ?? "", String(row.sheets),
                    ].map(spreadsheetCell))
            }
        }
    }

    private func round(_ view: SiteView, board number: Int, _ loaded: LoadedBodies) -> TodayMatter {
        let board = BoardView(board: view.model.boards[number], site: view)
        let round = view.selection.round(on: board.board, in: view.model)
        func rows(_ entries: [EntryNumber]) -> [RoundRow] {
            entries.map {
                RoundRow(entry: view.entry($0), on: board, sheets: sheets(of: view.entry($0), on: board, loaded))
            }
        }
        let takeDown = round.takeDown.map { number in
            RoundRow(entry: view.entry(number), sheets: countOfFormerSheets(of: view.entry(number), on: board, loaded))
        }
        return TodayMatter(
            board: board, putUp: rows(round.putUp), takeDown: takeDown, hanging: rows(round.hanging),
            coming: rows(round.coming), permanent: rows(view.selection.permanent(on: board.board, in: view.model)),
            style: sheetStyle)
    }
}
