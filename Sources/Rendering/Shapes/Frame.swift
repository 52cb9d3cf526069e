import Composing
import Disclosure
import Mustache

/// What every page has around its own matter.
struct Frame {
    let site: SiteView
    /// Relative to the root of the website.
    let address: String
    let title: String
    var trail: [Link] = []
    var subject = PageSubject.list
    /// Whether the page says what holds on the day of the build alone, such as the days that a notice still hangs.
    var isDated = false
    /// Where the root is, for a page that is shown at addresses other than its own.
    var fixedRoot: String?

    /// From the page back to the root of the website: empty, `../`, `../../`.
    var root: String { fixedRoot ?? wayBack(from: address) }
}

/// A page: its frame and what it is about.
struct Page<Matter> {
    let frame: Frame
    let matter: Matter
}

/// The schema of a page: the fields of the frame, then its own.
func pageSchema<Matter>(_ name: String, _ own: [Schema<Page<Matter>>.Entry]) -> Schema<Page<Matter>> {
    Schema(name, frameFields() + own)
}

private func frameFields<Matter>() -> [Schema<Page<Matter>>.Entry] {
    [
        text("root", zh: "从本页回到网站根目录的相对路径", en: "Way back to the root of the website") { $0.frame.root },
        text("title", zh: "页面标题", en: "Title of the page") { $0.frame.title },
        text("address", zh: "本页地址", en: "Address of this page") { $0.frame.address },
        text(
            "canonical", zh: "完整网址，没有设定网址时和内部页面上为空",
            en: "Whole address; empty without a base address and on internal pages"
        ) { page in
            guard page.frame.site.selection.scope == .everyone else { return "" }
            return page.frame.site.site.baseURL.map { $0 + page.frame.address } ?? ""
        },
        record("site", of: "Site", zh: "站点", en: "The site") { $0.frame.site.siteRecord },
        record("assets", of: "Assets", zh: "样式表和脚本，见 assets/", en: "Style sheets and scripts, from assets/") {
            $0.frame.site.assets.record
        },
        record("metadata", of: "Metadata", zh: "写给程序看的说明", en: "What the page tells machines") {
            metadataSchema.record(of: $0.frame)
        },
        record("words", of: "Words", zh: "界面文字，见 layouts/strings", en: "Words of the page, from layouts/strings") {
            $0.frame.site.words.record
        },
        list("menu", of: "Link", zh: "导航", en: "Menu") { page in
            page.frame.site.menu(at: page.frame.address)
        },
        list(
            "foot-menu", of: "Link", zh: "页脚导航：不在导航里的固定页面", en: "Menu of the foot: fixed pages that the menu leaves out"
        ) {
            $0.frame.site.footMenu
        },
        list(
            "ways", of: "Link", zh: "专题和统计：重点领域、项目、日历、统计，有的才列出",
            en: "Pages from one side: key areas, projects, calendar, statistics, as far as there are any"
        ) { page in
            page.frame.site.ways.map { link in
                var link = link
                link.isCurrent = link.address == page.frame.address
                return linkSchema.record(of: link)
            }
        },
        list("trail", of: "Link", zh: "当前位置", en: "Where the page stands") {
            $0.frame.trail.map(linkSchema.record(of:))
        },
        text("today", zh: "生成页面所依据的日期", en: "Day the site is built for") { $0.frame.site.model.date.description },
        text("today-long", zh: "同上，汉字写法", en: "The same, in words") { page in
            page.frame.site.words.long(page.frame.site.model.date)
        },
        text(
            "as-of", zh: "内容只在当天成立的页面（如公示剩余天数），是哪一天；其他页面为空",
            en: "Of a page that says what holds on one day only, such as days left, that day; empty on others"
        ) { $0.frame.isDated ? $0.frame.site.model.date.description : "" },
        text("as-of-long", zh: "同上，汉字写法", en: "The same, in words") { page in
            page.frame.isDated ? page.frame.site.words.long(page.frame.site.model.date) : ""
        },
        flag("internal", zh: "是否内部页面", en: "Whether the page is internal") {
            $0.frame.site.selection.scope == .internal
        },
    ]
}
