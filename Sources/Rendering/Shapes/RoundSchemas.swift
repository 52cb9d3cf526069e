import Composing
import Disclosure
import Mustache

/// A notice of the day's round with the sheets it has on the board's paper.
struct RoundRow {
    let entry: EntryView
    let sheets: Int
    /// Places that they take on the board: one of A3 takes two places of A4.
    let places: Int
    /// Place in a numbered list, from 1; 0 where the list is not numbered.
    var position = 0
}

extension RoundRow {
    init(entry: EntryView, on board: BoardView, sheets: [SheetView]) {
        let larger = board.board.paper == .a4 ? sheets.count { $0.paper.hasPrefix("a3") } : 0
        self.init(entry: entry, sheets: sheets.count, places: sheets.count + larger)
    }

    init(entry: EntryView, sheets: Int) { self.init(entry: entry, sheets: sheets, places: sheets) }
}

let roundRowSchema = Schema<RoundRow>(
    "RoundRow",
    [
        text("title", zh: "标题", en: "Title", \.entry.title),
        text("index", zh: "索引号", en: "Index number", \.entry.entry.index),
        text("unit", zh: "公开主体", en: "Unit") { $0.entry.site.model.units[$0.entry.entry.unit].name },
        text("unit-short", zh: "公开主体的简称，没有简称的写全称", en: "Short name of the unit; its name where it has none") {
            let unit = $0.entry.site.model.units[$0.entry.entry.unit]
            return unit.short.isEmpty ? unit.name : unit.short
        },
        text("from", zh: "公示开始日期", en: "First day of the notice") {
            $0.entry.entry.posting?.period.from.description ?? ""
        },
        text("until", zh: "公示截止日期", en: "Last day of the notice") {
            $0.entry.entry.posting?.period.until.description ?? ""
        },
        flag("last-day", zh: "是否公示最后一天", en: "Whether this is its last day") { $0.entry.daysLeft == 0 },
        number("sheets", zh: "张数", en: "Sheets", \.sheets),
        number("position", zh: "序号，从 1 起，没有编号的为 0", en: "Place in a numbered list, from 1; 0 elsewhere", \.position),
        text(
            "file", zh: "同一文件夹里的张贴页文件，今天不张贴的为空",
            en: "File with its sheets in the same folder; empty if it does not hang today"
        ) {
            $0.entry.daysLeft == nil ? "" : $0.entry.entry.slug + ".html"
        },
    ])

/// The day's round at one board.
struct TodayMatter {
    let board: BoardView
    let putUp: [RoundRow]
    let takeDown: [RoundRow]
    let hanging: [RoundRow]
    let coming: [RoundRow]
    /// What hangs for good, besides the notices.
    let permanent: [RoundRow]
    let style: [UInt8]

    /// Sheets that hang when the round is done.
    var sheetsAfter: Int { count(putUp) + count(hanging) + count(permanent) }

    /// Sheets that find no place; 0 where all fit or the board's capacity is not known.
    var sheetsOver: Int { board.board.capacity.map { max(0, placesAfter - $0) } ?? 0 }

    /// Places that they take.
    private var placesAfter: Int { (putUp + hanging + permanent).reduce(0) { $0 + $1.places } }

    /// Rows on the page. More than about this many stand on one A4 page only in small type.
    var isDense: Bool { putUp.count + takeDown.count + hanging.count + coming.count > 22 }

    func count(_ rows: [RoundRow]) -> Int { rows.reduce(0) { $0 + $1.sheets } }
}

let todayPageSchema = pageSchema(
    "TodayPage",
    [
        record("board", of: "Board", zh: "公开栏", en: "The board") { boardSchema.record(of: $0.matter.board) },
        rows("put-up", zh: "今天贴出", en: "Put up today", \.putUp),
        rows("take-down", zh: "今天取下", en: "Take down today", \.takeDown),
        rows("hanging", zh: "继续张贴", en: "Still hanging", \.hanging),
        rows("coming", zh: "七天内将贴出", en: "To be put up within seven days", \.coming),
        sheets("put-up-sheets", zh: "今天贴出的张数", en: "Sheets to put up", \.putUp),
        sheets("take-down-sheets", zh: "今天取下的张数", en: "Sheets to take down", \.takeDown),
        sheets("hanging-sheets", zh: "继续张贴的张数", en: "Sheets that hang on", \.hanging),
        sheets("coming-sheets", zh: "七天内将贴出的张数", en: "Sheets to be put up within seven days", \.coming),
        sheets("permanent-sheets", zh: "常设的张数", en: "Sheets that hang for good", \.permanent),
        flag("furnished", zh: "是否有常设的张贴页", en: "Whether anything hangs for good") { !$0.matter.permanent.isEmpty },
        number("sheets-after", zh: "办完后栏上的张数", en: "Sheets on the board when the round is done", \.matter.sheetsAfter),
        number(
            "sheets-over", zh: "超出容量的张数，A4 栏上的 A3 算两张，放得下或者容量未知为 0",
            en: "Places that are lacking, A3 on a board of A4 taking two; 0 if all fit or the capacity is not known"
        ) {
            $0.matter.sheetsOver
        },
        flag("limited", zh: "是否已知容量", en: "Whether the board's capacity is known") {
            $0.matter.board.board.capacity != nil
        },
        flag("over", zh: "是否超出容量", en: "Whether they do not all fit") { $0.matter.sheetsOver > 0 },
        flag("quiet", zh: "今天是否无事", en: "Whether there is nothing to do today") {
            $0.matter.putUp.isEmpty && $0.matter.takeDown.isEmpty
        },
        flag(
            "dense", zh: "行数是否多到要用小字才能排进一页", en: "Whether so many rows need small type to stand on one page",
            \.matter.isDense),
        html("style", zh: "张贴页样式，来自 layouts/sheet.css", en: "Style of sheets, from layouts/sheet.css", \.matter.style),
    ] as [Schema<Page<TodayMatter>>.Entry])

private func rows(
    _ name: String, zh: String, en: String, _ rows: @escaping @Sendable (TodayMatter) -> [RoundRow]
) -> Schema<Page<TodayMatter>>.Entry {
    list(name, of: "RoundRow", zh: zh, en: en) { rows($0.matter).map(roundRowSchema.record(of:)) }
}

private func sheets(
    _ name: String, zh: String, en: String, _ rows: @escaping @Sendable (TodayMatter) -> [RoundRow]
) -> Schema<Page<TodayMatter>>.Entry {
    number(name, zh: zh, en: en) { $0.matter.count(rows($0.matter)) }
}
