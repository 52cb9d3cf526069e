import Findings

/// Every word that the preview shows, by the name that its script knows it by.
enum PreviewWords {
    static let all: [(name: String, words: Words)] = [
        ("bar", Words(zh: "预览", en: "Preview")),
        ("all", Words(zh: "全部页面", en: "All pages")),
        ("websites", Words(zh: "网站", en: "Websites")),
        ("boards", Words(zh: "公开栏", en: "Notice boards")),
        ("screens", Words(zh: "电子屏", en: "Screens")),
        ("drafts", Words(zh: "草稿", en: "Drafts")),
        ("findings", Words(zh: "检查结果", en: "Findings")),
        ("here", Words(zh: "本页", en: "On this page")),
        ("elsewhere", Words(zh: "其他页面", en: "On other pages")),
        ("nowhere", Words(zh: "不在页面上", en: "Not on a page")),
        ("none", Words(zh: "没有发现问题。", en: "Nothing was found.")),
        ("toPage", Words(zh: "到该页面查看", en: "Show on its page")),
        ("date", Words(zh: "日期", en: "Day")),
        ("today", Words(zh: "今天", en: "today")),
        ("tomorrow", Words(zh: "明天", en: "tomorrow")),
        ("week", Words(zh: "一周后", en: "in a week")),
        ("showDrafts", Words(zh: "显示草稿", en: "Show drafts")),
        ("draft", Words(zh: "草稿", en: "Draft")),
        ("draftNote", Words(zh: "尚未发布，只在预览中显示。", en: "Not published; shown in this preview only.")),
        ("edit", Words(zh: "在编辑器中打开", en: "Open in the editor")),
        ("copy", Words(zh: "复制路径", en: "Copy the path")),
        ("copied", Words(zh: "已复制", en: "Copied")),
        ("mend", Words(zh: "改法：", en: "Fix: ")),
        ("fold", Words(zh: "收起", en: "Fold")),
        ("unfold", Words(zh: "预览工具条", en: "Preview bar")),
        ("error", Words(zh: "错误", en: "Error")),
        ("warning", Words(zh: "警告", en: "Warning")),
        ("note", Words(zh: "提示", en: "Note")),
        (
            "lost",
            Words(
                zh: "预览程序已停止，页面不再更新。重新执行 bulletin serve 即可。",
                en: "The preview has ended; pages are not kept up any more. Start bulletin serve again.")
        ),
    ]

    static let refused = Words(
        zh: "内容有错误，页面停在上一次没有错误的样子。改正后自动更新。",
        en: "There are errors: pages stay as they last were without any. They follow once the errors are mended.")
    static let neverBuilt = Words(
        zh: "内容有错误，还没有页面可看。改正下列错误后自动显示。",
        en: "There are errors and no pages yet. Pages appear once the errors are mended.")
    static let starting = Words(zh: "正在读取站点……", en: "Reading the site …")
    static let website = Words(zh: "网站首页", en: "Website")
    static let internalWebsite = Words(zh: "内部网站首页", en: "Internal website")
    static let notices = Words(zh: "正在公示", en: "Notices that hang")
    static let internalNotices = Words(zh: "内部正在公示", en: "Internal notices that hang")
    static let sheets = Words(zh: "全部张贴页", en: "All sheets")
    static let round = Words(zh: "今日张贴", en: "Today’s round")
    static let internalSheets = Words(zh: "内部张贴页", en: "Internal sheets")
    static let internalRound = Words(zh: "内部今日张贴", en: "Today’s internal round")
    static let screen = Words(zh: "屏幕画面", en: "Screen")

    static func more(_ count: Int) -> Words {
        Words(zh: "另有 \(count) 条没有列出，先改上面的。", en: "\(count) more are not listed; mend these first.")
    }
}

extension Words {
    func text(_ language: ReportLanguage) -> String { language == .chinese ? zh : en }
}
