import Disclosure
import Mustache

/// A link with what it counts.
package struct Link: Sendable {
    let label: String
    let address: String
    var count = 0
    var isCurrent = false
}

let linkSchema = Schema<Link>(
    "Link",
    [
        text("label", zh: "显示的文字", en: "What the link says", \.label),
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it", \.address),
        number("count", zh: "其下的条目数", en: "Entries behind it", \.count),
        flag("current", zh: "是否就是本页", en: "Whether it is this page", \.isCurrent),
    ])

let siteSchema = Schema<Site>(
    "Site",
    [
        text("name", zh: "站点名称", en: "Name of the site", \.name),
        text("body", zh: "主办单位", en: "Body that answers for the site", \.body),
        text("description", zh: "简介", en: "One sentence about the site", \.description),
        text("language", zh: "语言标签", en: "Language tag", \.language.rawValue),
        text("base", zh: "网址，可能为空", en: "Base address; may be empty") { $0.baseURL ?? "" },
        text("supervision", zh: "监督电话", en: "Supervision telephone", \.supervision),
        text("office", zh: "政府信息公开工作机构", en: "Office for disclosure", \.contact.office),
        text("address", zh: "办公地址", en: "Office address", \.contact.address),
        text("postcode", zh: "邮政编码", en: "Postcode", \.contact.postcode),
        text("phone", zh: "联系电话", en: "Telephone", \.contact.phone),
        text("fax", zh: "传真", en: "Fax", \.contact.fax),
        text("email", zh: "电子邮箱", en: "E-mail address", \.contact.email),
        text("hours", zh: "办公时间", en: "Office hours", \.contact.hours),
        text("site-code", zh: "网站标识码", en: "Site identity code", \.filing.siteCode),
        text("icp", zh: "ICP备案号", en: "ICP filing number", \.filing.icp),
        text("police", zh: "公安备案号", en: "Police filing number", \.filing.police),
        text("icp-link", zh: "查询ICP备案的网址", en: "Where the ICP filing can be looked up") { _ in Filing.icpRegister },
        text("police-link", zh: "查询公安备案的网址", en: "Where the police filing can be looked up", \.filing.policeLink),
        text("licence", zh: "使用许可的声明或名称", en: "Terms of use: their statement or name", \.licence.text),
        text("licence-link", zh: "使用许可的网址", en: "Address of the terms of use", \.licence.url),
    ])

/// Links from one page of a list to the others.
struct Pager {
    let current: Int
    let total: Int
    let address: @Sendable (Int) -> String

    /// Pages shown: the first, the last, and those around the current one.
    var links: [Link] {
        (0..<total).filter { $0 == 0 || $0 == total - 1 || abs($0 - current) <= 2 }
            .map { Link(label: String($0 + 1), address: address($0), isCurrent: $0 == current) }
    }
}

let pagerSchema = Schema<Pager>(
    "Pager",
    [
        number("current", zh: "当前页码，从 1 起", en: "Number of this page, from 1") { $0.current + 1 },
        number("total", zh: "总页数", en: "Number of pages", \.total),
        text("previous", zh: "上一页地址，第一页为空", en: "Address of the page before; empty on the first") {
            $0.current > 0 ? $0.address($0.current - 1) : ""
        },
        text("next", zh: "下一页地址，末页为空", en: "Address of the page after; empty on the last") {
            $0.current + 1 < $0.total ? $0.address($0.current + 1) : ""
        },
        list("pages", of: "Link", zh: "各页链接", en: "Links to pages") { $0.links.map(linkSchema.record(of:)) },
    ])

/// A name with its value.
struct NamedText {
    let name: String
    let value: String
}

let namedTextSchema = Schema<NamedText>(
    "NamedText",
    [
        text("name", zh: "名称", en: "Name", \.name),
        text("value", zh: "内容", en: "Text", \.value),
    ])

let reviewSchema = Schema<ReviewStep>(
    "ReviewStep",
    [
        text("step", zh: "环节", en: "Step", \.step),
        text("by", zh: "人员", en: "Who", \.by),
        text("on", zh: "日期", en: "When") { $0.on.map(\.description) ?? "" },
        text("opinion", zh: "意见", en: "Opinion", \.opinion),
    ])

/// A file that a page offers.
struct OfferedFile {
    let title: String
    let address: String
    let type: String
    let size: String
    /// 64 hexadecimal digits; empty where the file was not read.
    let sum: String
}

let fileSchema = Schema<OfferedFile>(
    "File",
    [
        text("title", zh: "标题", en: "Title", \.title),
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it", \.address),
        text("type", zh: "类型，如 PDF", en: "Type, such as PDF", \.type),
        text("size", zh: "大小，如 12 KB", en: "Size, such as 12 KB", \.size),
        text(
            "sum", zh: "文件的 SHA-256 校验值，64 位十六进制数；没有的为空",
            en: "SHA-256 of the file, 64 hexadecimal digits; may be empty", \.sum),
        text("sum-start", zh: "校验值的前 8 位", en: "Its first eight digits") { String($0.sum.prefix(8)) },
        text("sum-end", zh: "校验值的后 8 位", en: "Its last eight digits") { String($0.sum.suffix(8)) },
    ])

/// Bytes as people read them.
func readableSize(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: "\(bytes) B"
    case ..<(1024 * 1024): "\((bytes + 512) / 1024) KB"
    default: "\(bytes / (1 << 20)).\(bytes % (1 << 20) * 10 / (1 << 20)) MB"
    }
}
