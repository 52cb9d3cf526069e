import Composing
import Disclosure
import Mustache

/// What the head of a page tells machines.
let metadataSchema = Schema<Frame>(
    "Metadata",
    [
        text("description", zh: "页面内容的一两句说明", en: "One or two sentences about the page", \.description),
        text("keywords", zh: "关键词，用半角逗号隔开", en: "Keywords with commas between them") {
            $0.keywords.joined(separator: ",")
        },
        text("locale", zh: "语言和地区，如 zh_CN", en: "Language and country, such as zh_CN") { frame in
            frame.site.site.language == .simplifiedChinese ? "zh_CN" : "en_US"
        },
        flag("kept-from-search", zh: "是否请搜索引擎不收录本页", en: "Whether search engines are asked not to keep the page") {
            $0.isKeptFromSearch
        },
        html("linked-data", zh: "结构化数据（schema.org），可直接放进 script", en: "Data of schema.org, safe to stand in a script") {
            LinkedData(frame: $0).bytes()
        },
        list("feeds", of: "Feed", zh: "可以订阅的更新", en: "Feeds that a reader of the page may want", \.feeds),
        text(
            "search-description", zh: "站内检索说明文件（OpenSearch）的地址，没有设定网址时为空",
            en: "Address of the OpenSearch description; empty without a base address"
        ) { frame in
            frame.site.site.baseURL == nil ? "" : Address.searchDescription
        },
    ])

/// A feed as pages link to it.
struct FeedLink {
    let title: String
    let atom: String
    let json: String
}

let feedSchema = Schema<FeedLink>(
    "Feed",
    [
        text("title", zh: "名称", en: "What it is of", \.title),
        text("atom", zh: "Atom 的地址，前面要加 root", en: "Address as Atom; put `root` before it", \.atom),
        text("json", zh: "JSON Feed 的地址，前面要加 root", en: "Address as JSON Feed; put `root` before it", \.json),
    ])
