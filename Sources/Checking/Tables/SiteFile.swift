package import Disclosure
package import Findings
import Formats
import Reading
import Text

/// What `site.yaml` says, and the severities it gives to rules.
package struct SiteReading: Sendable {
    package var site: Site
    package var severities: RuleSeverities
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

private let siteKeys = names([
    ("name", "名称"), ("body", "主办单位"), ("base-url", "网址"), ("language", "语言"), ("time-zone", "时区"),
    ("description", "简介"), ("supervision", "监督电话"), ("contact", "联系方式"), ("filing", "备案"),
    ("index-patterns", "索引号规则"), ("required", "必填项"), ("review", "审查环节"), ("page-size", "每页条数"),
    ("attachments", "附件"), ("rules", "规则"),
])
private let contactKeys = names([
    ("office", "机构"), ("address", "地址"), ("postcode", "邮编"), ("phone", "电话"), ("fax", "传真"), ("email", "邮箱"),
    ("hours", "办公时间"),
])
private let filingKeys = names([("site-code", "网站标识码"), ("icp", "ICP备案号"), ("police", "公安备案号")])
private let attachmentKeys = names([("types", "类型"), ("limit-mb", "上限")])

private func names(_ pairs: [(String, String)]) -> [(english: String, chinese: String)] {
    pairs.map { (english: $0.0, chinese: $0.1) }
}

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
private struct SiteReader {
    let file: String
    var values: HeadReader
    private var map: [String: YAMLNode] = [:]

    init(file: String, collector: FindingCollector) {
        self.file = file
        var collector = collector
        let head = EntryHead(file: file, pairs: [], defaults: [], collector: &collector)
        values = HeadReader(head: head, collector: collector)
    }

    mutating func read(_ root: YAMLNode) -> SiteReading? {
        map = values.map(of: root, in: file, named: "site.yaml", keys: siteKeys) ?? [:]
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
        readForms(into: &site)
        readRequired(into: &site)
        readAttachments(into: &site)
        return SiteReading(site: site, severities: severities())
    }

    private mutating func text(_ key: String) -> String? {
        map[key].flatMap { values.text(of: $0, in: file, named: key) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private mutating func texts(_ key: String) -> [String] {
        map[key].map { values.texts(of: $0, in: file, named: key).map(\.text) } ?? []
    }

    private mutating func inner(
        _ key: String, _ keys: [(english: String, chinese: String)]
    ) -> [String: String] {
        guard let node = map[key], let found = values.map(of: node, in: file, named: key, keys: keys) else {
            return [:]
        }
        return found.compactMapValues { values.text(of: $0, in: file, named: key) }
    }

    private mutating func contact() -> Contact {
        let found = inner("contact", contactKeys)
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
        let found = inner("filing", filingKeys)
        var filing = Filing()
        filing.siteCode = found["site-code"] ?? ""
        filing.icp = found["icp"] ?? ""
        filing.police = found["police"] ?? ""
        return filing
    }

    /// Values that have a form of their own: language, time zone, page size.
    private mutating func readForms(into site: inout Site) {
        if let text = text("language") {
            if let language = Language(rawValue: text) {
                site.language = language
            } else {
                malformed("language", zh: "语言可写 zh-Hans 或 en", en: "the language is zh-Hans or en")
            }
        }
        if let text = text("time-zone") {
            if let minutes = zoneOffset(text) {
                site.zoneOffset = minutes
            } else {
                malformed("time-zone", zh: "时区写作 +08:00", en: "a time zone is written +08:00")
            }
        }
        if let text = text("page-size") {
            if let size = Int(text), (5...500).contains(size) {
                site.pageSize = size
            } else {
                malformed("page-size", zh: "每页条数是 5 到 500 的整数", en: "a page has from 5 to 500 rows")
            }
        }
    }

    private mutating func readRequired(into site: inout Site) {
        guard let node = map["required"] else { return }
        site.required = []
        for (name, span) in values.texts(of: node, in: file, named: "required") {
            if let key = EntryKey.named(name) {
                site.required.append(key.english)
            } else {
                values.collector.report(
                    .keyUnknown, at: Place(file: file, span: span), zh: "条目没有“\(name)”这个键",
                    en: "entries have no key `\(name)`",
                    mend: suggestion(nearestName(to: name, in: EntryKey.allNames), otherwise: nil))
            }
        }
    }

    private mutating func readAttachments(into site: inout Site) {
        guard let node = map["attachments"],
            let found = values.map(of: node, in: file, named: "attachments", keys: attachmentKeys)
        else { return }
        if let types = found["types"] {
            site.attachmentTypes = values.texts(of: types, in: file, named: "types").map { $0.text.lowercased() }
        }
        if let limit = found["limit-mb"], let text = values.text(of: limit, in: file, named: "limit-mb") {
            if let megabytes = Int(text), (1...10_000).contains(megabytes) {
                site.attachmentLimit = megabytes << 20
            } else {
                values.collector.report(
                    .valueMalformed, at: Place(file: file, span: limit.span), zh: "附件上限写兆字节数，如 50",
                    en: "the limit is a number of megabytes, such as 50")
            }
        }
    }

    private mutating func severities() -> RuleSeverities {
        var severities = RuleSeverities()
        guard let node = map["rules"], case .mapping(let pairs) = node.content else { return severities }
        for pair in pairs {
            guard Rule(rawValue: pair.key) != nil else {
                values.collector.report(
                    .keyUnknown, at: Place(file: file, span: pair.keySpan), zh: "没有检查规则“\(pair.key)”",
                    en: "there is no rule `\(pair.key)`",
                    mend: suggestion(nearestName(to: pair.key, in: Rule.allCases.map(\.rawValue)), otherwise: nil))
                continue
            }
            switch values.text(of: pair.value, in: file, named: pair.key) {
            case "error", "错误": severities.changed[pair.key] = .error
            case "warning", "警告": severities.changed[pair.key] = .warning
            case "note", "提示": severities.changed[pair.key] = .note
            case "off", "关闭": severities.changed[pair.key] = .some(nil)
            default:
                values.collector.report(
                    .valueMalformed, at: Place(file: file, span: pair.value.span),
                    zh: "级别可写 error、warning、note、off", en: "write error, warning, note or off")
            }
        }
        return severities
    }

    private mutating func malformed(_ key: String, zh: String, en: String) {
        let span = map[key]?.span ?? .wholeFile
        values.collector.report(.valueMalformed, at: Place(file: file, span: span), zh: zh, en: en)
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
