import Disclosure
import Formats
import Findings
import Text

private let catalogueKeys = [
    KeyName("needs", "必填"), KeyName("levels", "最少级数"), KeyName("top", "顶层"), KeyName("channels", "公开渠道"),
]
private let serviceKeys = [KeyName("unit", "单位"), KeyName("items", "事项"), KeyName("elements", "要素")]
private let countingKeys = [
    KeyName("name", "名称"), KeyName("start", "起算"), KeyName("rest", "遇休息日"), KeyName("basis", "依据"),
]
private let maskingKeys = [
    KeyName("identity", "公民身份号码"), KeyName("mobile", "手机号码"), KeyName("card", "银行卡号"),
]

extension SiteReader {
    /// What the site asks of its catalogue, its service items and its names.
    mutating func profile() -> SiteProfile {
        var profile = SiteProfile()
        if let found = section("catalogue", catalogueKeys) { profile.catalogue = catalogueProfile(found) }
        profile.services = services()
        profile.names = names()
        if let found = section("counting", countingKeys) { profile.counting = counting(found) }
        if let found = section("masking", maskingKeys) { profile.masking = masking(found) }
        return profile
    }

    private mutating func section(_ key: String, _ keys: [KeyName]) -> HeadMap? {
        map.values[key].flatMap { values.map(of: $0.node, in: file, named: $0.name, keys: keys) }
    }

    private mutating func catalogueProfile(_ found: HeadMap) -> CatalogueProfile {
        var profile = CatalogueProfile()
        if found["needs"] != nil { profile.needs = needs(found) }
        if let text = values.text("levels", of: found) {
            if let levels = Int(text), (1...6).contains(levels) {
                profile.levels = levels
            } else {
                values.collector.report(
                    .valueMalformed, at: found.place(of: "levels"), zh: "最少级数“\(text)”不在 1 到 6 之间",
                    en: "a catalogue has from 1 to 6 levels, not `\(text)`",
                    mend: Words(zh: "写整数，如 2", en: "write a whole number, such as 2"))
            }
        }
        profile.top = placed("top", of: found)
        profile.channels = Set(values.texts("channels", of: found).map { plainForm($0.text) })
        return profile
    }

    private mutating func needs(_ found: HeadMap) -> Set<CatalogueProfile.Need> {
        var needs: Set<CatalogueProfile.Need> = []
        for (name, span) in values.texts("needs", of: found) {
            if let need = CatalogueProfile.Need.allCases.first(where: { $0.rawValue == name || $0.chinese == name }) {
                needs.insert(need)
            } else {
                values.collector.report(
                    .valueMalformed, at: Place(file: file, span: span), zh: "目录要求里没有“\(name)”",
                    en: "a catalogue cannot be asked for `\(name)`",
                    mend: Words(
                        zh: "可写：公开时限、公开依据、公开主体、公开渠道", en: "write limit, basis, body or channels"))
            }
        }
        return needs
    }

    private mutating func placed(_ key: String, of found: HeadMap) -> [PlacedName] {
        values.texts(key, of: found).map { PlacedName(text: $0.text, place: Place(file: file, span: $0.span)) }
    }

    /// One map, or a list of them.
    private mutating func services() -> [ServiceProfile] {
        guard let (name, _, node) = map.values["services"] else { return [] }
        let nodes: [YAMLNode]
        if case .sequence(let items) = node.content { nodes = items } else { nodes = [node] }
        return nodes.compactMap { node in
            values.map(of: node, in: file, named: name, keys: serviceKeys).map { service($0) }
        }
    }

    private mutating func service(_ found: HeadMap) -> ServiceProfile {
        var profile = ServiceProfile()
        profile.unit = placed("unit", of: found).first
        profile.items = placed("items", of: found)
        for (name, span) in values.texts("elements", of: found) {
            if let field = ServiceField(named: name) {
                profile.fields.append(field)
            } else {
                values.collector.report(
                    .valueMalformed, at: Place(file: file, span: span), zh: "办事事项没有要素“\(name)”",
                    en: "service items have no element `\(name)`",
                    mend: Words(
                        zh: "可写：" + ServiceField.allCases.map(\.rawValue).joined(separator: "、"),
                        en: "write one of: " + ServiceField.allCases.map(\.english).joined(separator: ", ")))
            }
        }
        return profile
    }

    private mutating func names() -> [String] {
        values.texts("names", of: map).compactMap { name, span in
            if (4...60).contains(name.unicodeScalars.count) { return name }
            values.collector.report(
                .valueMalformed, at: Place(file: file, span: span), zh: "重要名称“\(name)”不在 4 到 60 字之间",
                en: "an important name has from 4 to 60 characters, unlike `\(name)`",
                mend: Words(
                    zh: "太短的名称与别的词难以区分：人名连职务一起写，如“县长张三”",
                    en: "short names look like other words: write a person's name with the office, such as 县长张三"))
            return nil
        }
    }

    private mutating func counting(_ found: HeadMap) -> CountingRule {
        var rule = CountingRule.civilCode
        if let name = values.text("name", of: found) {
            rule.name = name
            rule.basis = values.text("basis", of: found) ?? ""
        }
        if let text = values.text("start", of: found) {
            switch text {
            case "次日", "next-day": rule.start = .nextDay
            case "当日", "same-day": rule.start = .sameDay
            default: reportWord(text, "start", of: found, zh: "次日、当日", en: "next-day or same-day")
            }
        }
        if let text = values.text("rest", of: found) {
            switch text {
            case "顺延", "extend": rule.extendsOverRest = true
            case "不顺延", "keep": rule.extendsOverRest = false
            default: reportWord(text, "rest", of: found, zh: "顺延、不顺延", en: "extend or keep")
            }
        }
        return rule
    }

    private mutating func masking(_ found: HeadMap) -> MaskingPolicy {
        var policy = MaskingPolicy()
        policy.identity = shown("identity", of: found)
        policy.mobile = shown("mobile", of: found)
        policy.card = shown("card", of: found)
        return policy
    }

    private mutating func shown(_ key: String, of found: HeadMap) -> MaskingPolicy.Shown? {
        guard let text = values.text(key, of: found) else { return nil }
        if let shown = MaskingPolicy.Shown(text) { return shown }
        values.collector.report(
            .valueMalformed, at: found.place(of: key), zh: "看不懂可以露出哪几位：“\(text)”",
            en: "`\(text)` does not say which digits may be shown",
            mend: Words(zh: "写作“前6后4”“后4”，一共不超过 10 位", en: "write `first 6 last 4` or `last 4`, ten digits at most"))
        return nil
    }

    private mutating func reportWord(_ word: String, _ key: String, of found: HeadMap, zh: String, en: String) {
        values.collector.report(
            .valueMalformed, at: found.place(of: key), zh: "这里不能写“\(word)”", en: "`\(word)` cannot stand here",
            mend: Words(zh: "可写：\(zh)", en: "write \(en)"))
    }
}
