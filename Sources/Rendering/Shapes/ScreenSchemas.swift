import Composing
import Disclosure
import Mustache

/// A notice as a screen shows it.
struct ScreenNotice {
    let entry: EntryView
    let body: [UInt8]
    let code: [UInt8]
}

let screenNoticeSchema = Schema<ScreenNotice>(
    "ScreenNotice",
    [
        text("title", zh: "标题", en: "Title", \.entry.title),
        text("unit", zh: "公开主体", en: "Unit") { $0.entry.site.model.units[$0.entry.entry.unit].name },
        text("index", zh: "索引号", en: "Index number", \.entry.entry.index),
        text("slug", zh: "在本页中的标识", en: "Its identifier within the page") { "n-" + $0.entry.entry.slug },
        text("from", zh: "公示开始日期，年-月-日", en: "First day of the notice, ISO 8601") {
            $0.entry.period?.from.description ?? ""
        },
        text("until", zh: "公示截止日期，年-月-日", en: "Last day of the notice, ISO 8601") {
            $0.entry.period?.until.description ?? ""
        },
        text(
            "period", zh: "公示期，含天数和起算办法", en: "Notice period with its days and how they are counted", \.entry.periodLine
        ),
        text("receives", zh: "谁受理意见、怎样反映", en: "Who receives objections, and how", \.entry.receivesLine),
        html("body", zh: "正文，没有链接和图片", en: "Text, without links and pictures", \.body),
        html("qr", zh: "网页地址的二维码，SVG", en: "QR code of its web page, as SVG", \.code),
    ])

/// What runs on one screen.
struct ScreenMatter {
    let board: BoardView
    let notices: [ScreenNotice]

    /// Pixels; a screen whose size is not known is taken for the usual one.
    var size: (width: Int, height: Int) { board.board.screenSize ?? (1920, 1080) }
}

let screenPageSchema = pageSchema(
    "ScreenPage",
    [
        record("board", of: "Board", zh: "电子屏", en: "The screen") { boardSchema.record(of: $0.matter.board) },
        number("width", zh: "屏幕宽度，像素", en: "Width of the screen in pixels") { $0.matter.size.width },
        number("height", zh: "屏幕高度，像素", en: "Height of the screen in pixels") { $0.matter.size.height },
        number("shorter-side", zh: "宽和高中较小的一个，字号由此而定", en: "The smaller of both, which type sizes follow") {
            min($0.matter.size.width, $0.matter.size.height)
        },
        number("count", zh: "正在公示的条数", en: "How many notices run") { $0.matter.notices.count },
        list("notices", of: "ScreenNotice", zh: "各条公示，先到期的在前", en: "The notices, those that end first before") {
            $0.matter.notices.map(screenNoticeSchema.record(of:))
        },
    ] as [Schema<Page<ScreenMatter>>.Entry])
