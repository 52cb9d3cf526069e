import Composing
import Disclosure
import Mustache
import Paginating

/// A board on the day.
struct BoardView {
    let board: NoticeBoard
    let site: SiteView

    var supervision: String {
        if !board.supervision.isEmpty { return board.supervision }
        let inherited = site.model.units.inherited(\.supervision, of: board.unit)
        return inherited.isEmpty ? site.model.site.supervision : inherited
    }
}

let boardSchema = Schema<BoardView>(
    "Board",
    [
        text("name", zh: "公开栏名称", en: "Name of the board", \.board.name),
        text("code", zh: "编码", en: "Code", \.board.code),
        text("place", zh: "地点", en: "Where it is", \.board.location),
        text("unit", zh: "所属单位", en: "Unit it belongs to") { $0.site.model.units[$0.board.unit].name },
        text("paper", zh: "纸张", en: "Paper", \.board.paper.rawValue),
        flag("landscape", zh: "是否横向", en: "Whether sheets hang landscape") { $0.board.orientation == .landscape },
        number("capacity", zh: "容量（张），未填为 0", en: "Sheets that fit; 0 where not said") { $0.board.capacity ?? 0 },
        text("supervision", zh: "监督电话", en: "Supervision telephone", \.supervision),
    ])

/// One page of paper.
struct SheetView {
    let entry: EntryView
    let board: BoardView
    let html: [UInt8]
    /// Page of this notice, from 1, and how many it has.
    let number: Int
    let total: Int
    /// Class of the paper: `a4`, `a3-landscape`.
    let paper: String
    /// QR code of the notice's web page; the same on each of its pages, which hang side by side.
    let code: [UInt8]
    /// Custom properties of the stylesheet: height of the head, type of the title.
    let measures: String
    /// The proof of a money sheet; empty on others.
    let balance: String
    /// How many lines the steps of the review take.
    let reviewLines: Int
}

let sheetSchema = Schema<SheetView>(
    "Sheet",
    [
        text("organisation", zh: "发布单位", en: "Body that posts the notice") {
            $0.entry.site.model.units[$0.entry.entry.unit].name
        },
        record("board", of: "Board", zh: "张贴的公开栏", en: "Board where it hangs") { boardSchema.record(of: $0.board) },
        text("title", zh: "标题", en: "Title", \.entry.title),
        text("index", zh: "索引号", en: "Index number", \.entry.entry.index),
        text("document", zh: "文号", en: "Document number", \.entry.entry.document),
        number("edition", zh: "版次", en: "Edition", \.entry.entry.edition),
        text("published", zh: "发布日期，汉字写法", en: "Date published, in words") {
            $0.entry.words.long($0.entry.entry.dates.published)
        },
        record("posting", of: "Posting", zh: "公示期", en: "Notice period") { sheet in
            sheet.entry.entry.posting.map { postingSchema.record(of: PostingView(posting: $0, entry: sheet.entry)) }
        },
        text("posted", zh: "张贴日期，汉字写法", en: "Day of posting, in words") { sheet in
            sheet.entry.period.map { sheet.entry.words.long($0.from) } ?? ""
        },
        text(
            "period", zh: "公示期，含天数和起算办法", en: "Notice period with its days and how they are counted", \.entry.periodLine
        ),
        text("rule", zh: "公示期规则和依据", en: "Rule of the notice period and its basis", \.entry.ruleLine),
        html("receives", zh: "谁受理意见、怎样反映，电话号码不断行", en: "Who receives objections, and how; telephone numbers unbroken") {
            htmlWithWholeNumbers($0.entry.receivesLine)
        },
        text(
            "corrects", zh: "更正页：更正的是哪个条目，其他页为空", en: "Of an errata sheet, what it corrects; else empty",
            \.entry.correctsLine),
        text(
            "balance", zh: "收支页：期初余额加收入减支出等于期末余额的算式，其他页为空",
            en: "Of a money sheet, the proof of its balance; else empty", \.balance),
        flag("errata", zh: "是否更正页", en: "Whether it is an errata sheet") { !$0.entry.correctsLine.isEmpty },
        flag("plate", zh: "是否常设的办事指南", en: "Whether it is a plate that hangs for good", \.entry.isPlate),
        text("check-code", zh: "核对码，分两组，如 7KQ4-2M9P", en: "Check code in two groups, such as 7KQ4-2M9P") {
            $0.entry.entry.checkCode.grouped
        },
        text(
            "measures", zh: "页头高度和标题字号，放进 style 属性",
            en: "Height of the head and type of the title, for a style attribute", \.measures),
        text("supervision", zh: "监督电话", en: "Supervision telephone") { $0.board.supervision },
        html("body", zh: "本页正文", en: "Text of this page", \.html),
        number("number", zh: "第几页，从 1 起", en: "Page of this notice, from 1", \.number),
        number("total", zh: "共几页", en: "Pages of this notice", \.total),
        flag("first", zh: "是否第一页", en: "Whether this is the first page") { $0.number == 1 },
        flag("last", zh: "是否最后一页", en: "Whether this is the last page") { $0.number == $0.total },
        text("paper", zh: "纸张的类名，如 a4、a3-landscape", en: "Class of the paper, such as a4 or a3-landscape", \.paper),
        text(
            "qr-address", zh: "核对码页的完整地址，没有设定网址时为空",
            en: "Whole address of the check code's page; empty without a base address"
        ) {
            sheet in
            sheet.entry.site.site.baseURL.map { $0 + Address.checkCode(sheet.entry.entry.checkCode) } ?? ""
        },
        text(
            "web-site", zh: "网站地址的短写，没有设定网址时为空",
            en: "Address of the website without scheme; empty without a base address"
        ) {
            $0.entry.site.shortAddress
        },
        html("qr", zh: "核对码页地址的二维码，SVG", en: "QR code of that address, as SVG", \.code),
        flag(
            "review-long", zh: "审查记录是否长到一行放不下，要排成两行",
            en: "Whether the review is too long for a line, and takes two"
        ) { $0.reviewLines > 1 },
        flag(
            "review-longest", zh: "审查记录是否长到两行也放不下，要用小字排成三行",
            en: "Whether the review is too long for two lines, and takes three of small type"
        ) { $0.reviewLines > 2 },
        list("review", of: "ReviewStep", zh: "审查记录", en: "Review") {
            $0.entry.entry.review.map(reviewSchema.record(of:))
        },
    ])

/// Sheets of one file.
struct SheetsMatter {
    let board: BoardView
    let sheets: [SheetView]
    let paper: String
    let style: [UInt8]
}

let sheetsPageSchema = pageSchema(
    "SheetsPage",
    [
        record("board", of: "Board", zh: "公开栏", en: "The board") { boardSchema.record(of: $0.matter.board) },
        list("sheets", of: "Sheet", zh: "各张贴页", en: "The sheets") { $0.matter.sheets.map(sheetSchema.record(of:)) },
        number("count", zh: "张数", en: "How many sheets") { $0.matter.sheets.count },
        text("paper", zh: "纸张的类名", en: "Class of the paper", \.matter.paper),
        html("style", zh: "张贴页样式，来自 layouts/sheet.css", en: "Style of sheets, from layouts/sheet.css", \.matter.style),
    ] as [Schema<Page<SheetsMatter>>.Entry])
