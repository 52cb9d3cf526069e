package import Disclosure
package import Findings
import Formats
import Reading
import Text

/// What `site.yaml` says, and the severities it gives to rules.
package struct SiteReading: Sendable {
    package var site: Site
    package var severities: RuleSeverities
    /// What the site asks of its catalogue, service items and names.
    package var profile: SiteProfile
}

/// The severities of a site's rules: the defaults, but where `site.yaml` says otherwise.
package struct RuleSeverities: Sendable {
    /// By rule name; an inner `nil` switches the rule off.
    package var changed: [String: Severity?] = [:]

    package init() {}

    /// The findings with the severities that the site gives them, those of rules switched off left out.
    package func apply(to findings: [Finding]) -> [Finding] {
        guard !changed.isEmpty else { return findings }
        return findings.compactMap { finding in
            guard let severity = changed[finding.rule] else { return finding }
            return severity.map { finding.with(severity: $0) }
        }
    }
}

let siteKeys = [
    KeyName("name", "名称"), KeyName("body", "主办单位"), KeyName("base-url", "网址"), KeyName("language", "语言"),
    KeyName("time-zone", "时区"), KeyName("description", "简介"), KeyName("supervision", "监督电话"),
    KeyName("contact", "联系方式"), KeyName("filing", "备案"), KeyName("index-patterns", "索引号规则"),
    KeyName("required", "必填项"), KeyName("review", "审查环节"), KeyName("page-size", "每页条数"),
    KeyName("catalogue", "目录要求"), KeyName("services", "办事事项"), KeyName("names", "重要名称"),
    KeyName("counting", "期限计算"), KeyName("masking", "遮盖"),
    KeyName("attachments", "附件"), KeyName("rules", "规则"), KeyName("licence", "使用许可"),
    KeyName("fragments", "页面片段"), KeyName("booklets", "汇编"),
    KeyName("key-areas", "重点领域"), KeyName("corrections", "纠错地址"),
]
let siteLicenceKeys = [KeyName("name", "名称"), KeyName("url", "网址"), KeyName("statement", "声明")]
let siteContactKeys = [
    KeyName("office", "机构"), KeyName("address", "地址"), KeyName("postcode", "邮编"), KeyName("phone", "电话"),
    KeyName("fax", "传真"), KeyName("email", "邮箱"), KeyName("hours", "办公时间"),
]
let siteFilingKeys = [
    KeyName("site-code", "网站标识码"), KeyName("icp", "ICP备案号"), KeyName("police", "公安备案号"),
]
let siteAttachmentKeys = [KeyName("types", "类型"), KeyName("limit-mb", "上限")]

/// Reads `site.yaml`; `nil` where it names no site or no body, which a finding then says.
package func readSite(_ bytes: [UInt8], file: String, collector: inout FindingCollector) -> SiteReading? {
    let document = parseYAML(bytes)
    let mapping = HeadMapping(document, file: file)
    collector.add(mapping.findings)
    guard let pairs = mapping.pairs else { return nil }
    var reader = SiteReader(file: file, collector: collector)
    let reading = reader.read(YAMLNode(span: document.root.span, content: .mapping(pairs)))
    collector = reader.values.collector
    return reading
}

/// Walks `site.yaml` with the same value readers as an entry's head.
struct SiteReader {
    let file: String
    var values: HeadReader
    private(set) var map: HeadMap

    init(file: String, collector: FindingCollector) {
        self.file = file
        var collector = collector
        let head = EntryHead(file: file, pairs: [], defaults: [], collector: &collector)
        values = HeadReader(head: head, collector: collector)
        map = HeadMap(file: file, span: .wholeFile)
    }

    mutating func read(_ root: YAMLNode) -> SiteReading? {
        map = values.map(of: root, in: file, named: KeyName("site.yaml", "site.yaml"), keys: siteKeys) ?? map
        guard let name = text("name"), let body = text("body") else {
            values.collector.report(
                .siteMissing, at: Place(file: file, span: TextSpan(line: 1, column: 1)),
                zh: "site.yaml 没有写明“名称”和“主办单位”", en: "site.yaml does not give `name` and `body`",
                mend: Words(zh: "加上“名称: …”和“主办单位: …”两行", en: "add lines `name: …` and `body: …`"))
            return nil
        }
        var site = Site(name: name, body: body)
        site.description = text("description") ?? ""
        site.supervision = text("supervision") ?? ""
        site.baseURL = text("base-url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        site.indexPatterns = texts("index-patterns")
        site.review = texts("review")
        site.contact = contact()
        site.filing = filing()
        site.licence = licence()
        site.fragments = flag("fragments")
        site.keyAreas = values.texts("key-areas", of: map).map {
            KeyArea(name: $0.text, place: Place(file: file, span: $0.span))
        }
        readCorrections(into: &site)
        readForms(into: &site)
        readRequired(into: &site)
        readAttachments(into: &site)
        site.booklets = readBooklets(map, &values)
        return SiteReading(site: site, severities: severities(), profile: profile())
    }

    private mutating func text(_ key: String) -> String? {
        values.text(key, of: map)
    }

    private mutating func texts(_ key: String) -> [String] {
        values.texts(key, of: map).map(\.text)
    }

    private mutating func inner(_ key: String, _ keys: [KeyName]) -> HeadMap? {
        map.values[key].flatMap { values.map(of: $0.node, in: file, named: $0.name, keys: keys) }
    }

    /// The texts of a map, by the English names of their keys.
    private mutating func innerTexts(_ key: String, _ keys: [KeyName]) -> [String: String] {
        guard let found = inner(key, keys) else { return [:] }
        return found.values.compactMapValues { values.text(of: $0.node, in: file, named: $0.name) }
    }

    private mutating func contact() -> Contact {
        let found = innerTexts("contact", siteContactKeys)
        var contact = Contact()
        contact.office = found["office"] ?? ""
        contact.address = found["address"] ?? ""
        contact.postcode = found["postcode"] ?? ""
        contact.phone = found["phone"] ?? ""
        contact.fax = found["fax"] ?? ""
        contact.email = found["email"] ?? ""
        contact.hours = found["hours"] ?? ""
        return contact
    }

    private mutating func filing() -> Filing {
        let found = innerTexts("filing", siteFilingKeys)
        var filing = Filing()
        filing.siteCode = found["site-code"] ?? ""
        filing.icp = found["icp"] ?? ""
        filing.police = found["police"] ?? ""
        return filing
    }

    private mutating func licence() -> Licence {
        var licence = Licence()
        guard let found = inner("licence", siteLicenceKeys) else { return licence }
        licence.name = values.text("name", of: found) ?? ""
        licence.statement = values.text("statement", of: found) ?? ""
        guard let url = values.text("url", of: found), !url.isEmpty else { return licence }
        if url.hasPrefix("https://") || url.hasPrefix("http://") {
            licence.url = url
        } else {
            values.collector.report(
                .valueMalformed, at: found.place(of: "url"), zh: "使用许可的网址“\(url)”不完整",
                en: "`\(url)` is no whole address",
                mend: Words(zh: "写完整网址，以 https:// 开头", en: "write the whole address, beginning with https://"))
        }
        return licence
    }

    private mutating func flag(_ key: String) -> Bool {
        guard let text = text(key) else { return false }
        switch text {
        case "是", "true", "yes": return true
        case "否", "false", "no": return false
        default:
            malformed(
                key, zh: "“\(map.values[key]?.name.chinese ?? key)”只能写 是 或 否，这里写的是“\(text)”",
                en: "`\(key)` is yes or no, not `\(text)`", mend: Words(zh: "改为 是 或 否", en: "write yes or no"))
            return false
        }
    }

    /// Where errors are reported: an address that a browser opens.
    private mutating func readCorrections(into site: inout Site) {
        guard let text = text("corrections") else { return }
        guard ["https://", "http://", "mailto:"].contains(where: text.hasPrefix) else {
            malformed(
                "corrections", zh: "纠错地址“\(text)”不是网址", en: "`\(text)` is no address for corrections",
                mend: Words(
                    zh: "写以 https:// 开头的网址，其中可用 {title}、{index}、{address}；用邮箱接收的，不写这一项，在联系方式中写邮箱",
                    en:
                        "write an address with https://, in which {title}, {index} and {address} may stand; to receive e-mail, leave it out and give `email` under `contact`"
                ))
            return
        }
        site.corrections = text
    }

    /// Values that have a form of their own: language, time zone, page size.
    private mutating func readForms(into site: inout Site) {
        if let text = text("language") {
            if let language = Language(rawValue: text) {
                site.language = language
            } else {
                malformed(
                    "language", zh: "没有语言“\(text)”", en: "there is no language `\(text)`",
                    mend: Words(zh: "可写 zh-Hans（简体中文）或 en（英文）", en: "write zh-Hans or en"))
            }
        }
        if let text = text("time-zone") {
            if let minutes = zoneOffset(text) {
                site.zoneOffset = minutes
            } else {
                malformed(
                    "time-zone", zh: "看不懂时区“\(text)”", en: "`\(text)` is no time zone",
                    mend: Words(
                        zh: "写与世界时的差，如 \"+08:00\"", en: "write the offset from UTC, such as \"+08:00\""))
            }
        }
        if let text = text("page-size") {
            if let size = Int(text), (5...500).contains(size) {
                site.pageSize = size
            } else {
                malformed(
                    "page-size", zh: "每页条数“\(text)”不在 5 到 500 之间", en: "a page has from 5 to 500 rows, not `\(text)`",
                    mend: Words(zh: "写整数，如 20", en: "write a whole number, such as 20"))
            }
        }
    }

    private mutating func readRequired(into site: inout Site) {
        guard map["required"] != nil else { return }
        site.required = []
        for (name, span) in values.texts("required", of: map) {
            if let key = EntryKey.named(name) {
                site.required.append(key.english)
            } else {
                values.collector.report(
                    .keyUnknown, at: Place(file: file, span: span), zh: "条目没有“\(name)”这个键",
                    en: "entries have no key `\(name)`",
                    mend: suggestion(nearestName(to: name, in: EntryKey.allNames), otherwise: EntryHead.keysAreListed))
            }
        }
    }

    private mutating func readAttachments(into site: inout Site) {
        guard let found = inner("attachments", siteAttachmentKeys) else { return }
        if found["types"] != nil {
            site.attachmentTypes = values.texts("types", of: found).map {
                String($0.text.lowercased().drop { $0 == "." })
            }
        }
        if let text = values.text("limit-mb", of: found) {
            if let megabytes = Int(text), (1...10_000).contains(megabytes) {
                site.attachmentLimit = megabytes << 20
            } else {
                values.collector.report(
                    .valueMalformed, at: found.place(of: "limit-mb"), zh: "附件上限“\(text)”不在 1 到 10000 之间",
                    en: "the limit is a number of megabytes from 1 to 10000, not `\(text)`",
                    mend: Words(zh: "写兆字节数，不带单位，如 50", en: "write it without a unit, such as 50"))
            }
        }
    }

    private mutating func severities() -> RuleSeverities {
        var severities = RuleSeverities()
        guard let node = map["rules"] else { return severities }
        guard case .mapping(let pairs) = node.content else {
            malformed(
                "rules", zh: "“规则”下面应逐行写“规则名: 级别”", en: "`rules` holds lines of `rule: severity`",
                mend: Words(zh: "如“  published-late: error”", en: "such as `  published-late: error`"))
            return severities
        }
        for pair in pairs { readSeverity(pair, into: &severities) }
        return severities
    }

    private mutating func readSeverity(_ pair: YAMLPair, into severities: inout RuleSeverities) {
        guard let rule = Rule(rawValue: pair.key) else {
            values.collector.report(
                .keyUnknown, at: Place(file: file, span: pair.keySpan), zh: "没有检查规则“\(pair.key)”",
                en: "there is no rule `\(pair.key)`",
                mend: suggestion(nearestName(to: pair.key, in: Rule.allNames), otherwise: Rule.areListed))
            return
        }
        let name = KeyName(pair.key, pair.key)
        let place = Place(file: file, span: pair.value.span)
        let severity: Severity?
        let word = values.text(of: pair.value, in: file, named: name) ?? ""
        switch word {
        case "error", "错误": severity = .error
        case "warning", "警告": severity = .warning
        case "note", "提示": severity = .note
        case "off", "关闭": severity = nil
        default:
            values.collector.report(
                .valueMalformed, at: place, zh: "没有级别“\(word)”", en: "there is no severity `\(word)`",
                mend: Words(
                    zh: "可写 error（错误）、warning（警告）、note（提示）、off（关闭）", en: "write error, warning, note or off"))
            return
        }
        if rule.isBinding, severity != .error {
            values.collector.report(
                .valueMalformed, at: place, zh: "规则“\(pair.key)”不能放宽", en: "rule `\(pair.key)` cannot be relaxed",
                mend: Words(
                    zh: "删去这一行：违反它的内容无法发布，或会泄露不该公开的内容",
                    en: "remove the line: what breaks the rule cannot be published, or would show too much"))
            return
        }
        severities.changed[pair.key] = .some(severity)
    }

    private mutating func malformed(_ key: String, zh: String, en: String, mend remedy: Words) {
        values.collector.report(.valueMalformed, at: map.place(of: key), zh: zh, en: en, mend: remedy)
    }
}

/// Minutes east of UTC of `+08:00`.
private func zoneOffset(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = Int(text.dropFirst().prefix(2)),
        let minutes = Int(text.suffix(2)), (0...14).contains(hours), (0...59).contains(minutes)
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
}
