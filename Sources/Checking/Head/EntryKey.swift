import Text

/// A key of an entry's head. Each has an English and a Chinese name; both mean the same.
package enum EntryKey: Int, CaseIterable, Sendable {
    case title, summary, keywords
    case item, unit, office, index, document
    case produced, changed, published, effective, expires, event
    case posted, manner, audience, channels, review, elements, none
    case corrects, replaces, interprets, follows, resultOf, partOf
    case edition, change, withdrawn
    case contact, attachments, personal, draft, allow, sheet, steps

    package var english: String { EntryKey.names[rawValue].english }

    package var chinese: String { EntryKey.names[rawValue].chinese }

    package var name: KeyName { KeyName(english, chinese) }

    /// The key with that name in either language.
    package static func named(_ name: String) -> EntryKey? { byName[ExactText(name)] }

    /// Every name in either language, for "did you mean".
    package static let allNames: [String] = names.flatMap { [$0.chinese, $0.english] }

    private static let names: [(english: String, chinese: String)] = [
        ("title", "标题"), ("summary", "内容概述"), ("keywords", "主题词"),
        ("item", "公开事项"), ("unit", "公开主体"), ("office", "责任科室"), ("index", "索引号"), ("document", "文号"),
        ("produced", "生成日期"), ("changed", "变更日期"), ("published", "发布日期"), ("effective", "施行日期"),
        ("expires", "失效日期"), ("event", "活动日期"),
        ("posted", "公示"), ("manner", "公开方式"), ("audience", "公开对象"), ("channels", "公开渠道"),
        ("review", "审查"), ("elements", "公开要素"), ("none", "暂无"),
        ("corrects", "更正"), ("replaces", "替代"), ("interprets", "解读"), ("follows", "承接"),
        ("result-of", "结果"), ("part-of", "属于"),
        ("edition", "版次"), ("change", "更改说明"), ("withdrawn", "撤下"),
        ("contact", "联系方式"), ("attachments", "附件"), ("personal", "个人信息"), ("draft", "草稿"), ("allow", "例外"),
        ("sheet", "张贴页"), ("steps", "步骤"),
    ]

    private static let byName: [ExactText: EntryKey] = {
        var keys: [ExactText: EntryKey] = [:]
        for key in allCases {
            keys[ExactText(key.english)] = key
            keys[ExactText(key.chinese)] = key
        }
        return keys
    }()
}
