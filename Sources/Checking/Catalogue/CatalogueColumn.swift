package import Disclosure

/// What a column of a catalogue table holds.
package enum CatalogueColumn: Hashable, Sendable {
    case sequence
    case code
    /// A name on the path to the leaf; columns of lower rank stand above those of higher.
    case name(NameRank)
    case elements
    case basis
    case limit
    case body
    case channels
    /// A column to tick for one audience, or `nil` for words.
    case audience(Audience?)
    /// A column to tick for one manner, or `nil` for words.
    case manner(Manner?)
    /// A column to tick for one level, or `nil` for words.
    case level(Level?)
    case noticeRule
    case sheetForms
    /// Not known; kept with its head.
    case extra

    package enum NameRank: Int, Comparable, Sendable {
        case field
        case first
        /// 公开事项 without levels.
        case item
        case second
        case third

        package static func < (left: NameRank, right: NameRank) -> Bool { left.rawValue < right.rawValue }
    }

    var nameRank: NameRank? {
        if case .name(let rank) = self { rank } else { nil }
    }
}

extension CatalogueColumn {
    /// What a head names, alone or under the head above it; `extra` where it is not known.
    init(head: String, under group: String = "") {
        let head = CatalogueColumn.key(head)
        let group = CatalogueColumn.key(group)
        if !group.isEmpty, group != head, let column = CatalogueColumn.column(head, in: group) {
            self = column
        } else {
            self = CatalogueColumn.synonyms[head] ?? CatalogueColumn.flattened(head) ?? .extra
        }
    }

    /// Every head that is known, for proposing the one that was meant.
    static var knownHeads: [String] { synonyms.keys.sorted() }

    private static func key(_ head: String) -> String {
        plainForm(head).filter { !"*:".contains($0) }
    }

    /// 公开对象-全社会: two rows of heads written in one.
    private static func flattened(_ head: String) -> CatalogueColumn? {
        guard let dash = head.firstIndex(where: { "-—–_/".contains($0) }) else { return nil }
        return column(String(head[head.index(after: dash)...]), in: String(head[..<dash]))
    }

    private static func column(_ head: String, in group: String) -> CatalogueColumn? {
        switch synonyms[group] {
        case .audience: audience(head)
        case .manner: Manner(reading: head).map { .manner($0) }
        case .level: isLevel(head) ? .level(Level(head)) : nil
        case .name: synonyms[head].flatMap { $0.nameRank == nil ? nil : $0 }
        default: nil
        }
    }

    private static func audience(_ head: String) -> CatalogueColumn? {
        if head.hasPrefix("特定") { return .audience(.group("")) }
        let audience = Audience(reading: head)
        if case .group = audience { return nil }
        return audience.map { .audience($0) }
    }

    private static func isLevel(_ head: String) -> Bool { !Level(head).ranks.isEmpty && head.count <= 16 }

    private static let synonyms: [String: CatalogueColumn] = [
        "序号": .sequence, "编号": .sequence, "no": .sequence, "no.": .sequence, "number": .sequence,
        "sequence": .sequence,
        "编码": .code, "事项编码": .code, "目录编码": .code, "代码": .code, "code": .code,

        "领域": .name(.field), "相应领域": .name(.field), "试点领域": .name(.field), "公开领域": .name(.field),
        "类别": .name(.field), "field": .name(.field), "category": .name(.field),
        "一级事项": .name(.first), "一级公开事项": .name(.first), "一级目录": .name(.first), "具体职责": .name(.first),
        "level1": .name(.first), "firstlevel": .name(.first), "firstlevelitem": .name(.first),
        "公开事项": .name(.item), "事项": .name(.item), "事项名称": .name(.item), "公开项目": .name(.item),
        "主动公开信息": .name(.item), "item": .name(.item),
        "二级事项": .name(.second), "二级公开事项": .name(.second), "二级目录": .name(.second), "业务事项": .name(.second),
        "level2": .name(.second), "secondlevel": .name(.second), "secondlevelitem": .name(.second),
        "三级事项": .name(.third), "三级公开事项": .name(.third), "三级目录": .name(.third), "信息类别": .name(.third),
        "level3": .name(.third), "thirdlevel": .name(.third), "thirdlevelitem": .name(.third),

        "公开内容(要素)": .elements, "公开内容": .elements, "公开要素": .elements, "公开内容及要素": .elements,
        "公开内容要素": .elements, "内容标准": .elements, "elements": .elements, "content": .elements,
        "公开依据": .basis, "依据": .basis, "法律依据": .basis, "basis": .basis, "legalbasis": .basis,
        "公开时限": .limit, "时限": .limit, "公开期限": .limit, "公开时间": .limit, "limit": .limit, "timelimit": .limit,
        "公开主体": .body, "公开责任主体": .body, "责任主体": .body, "公开责任": .body, "责任单位": .body, "公开单位": .body,
        "body": .body, "unit": .body,
        "公开渠道和载体": .channels, "公开渠道及载体": .channels, "公开渠道": .channels, "公开载体": .channels,
        "公开形式": .channels, "渠道和载体": .channels, "channels": .channels,
        "公示期规则": .noticeRule, "noticerule": .noticeRule,
        "张贴页样式": .sheetForms, "张贴页": .sheetForms, "sheet": .sheetForms,

        "公开对象": .audience(nil), "公开范围": .audience(nil), "audience": .audience(nil),
        "全社会": .audience(.everyone), "特定群众": .audience(.group("")), "特定群体": .audience(.group("")),
        "特定人群": .audience(.group("")), "特定对象": .audience(.group("")), "everyone": .audience(.everyone),
        "公开方式": .manner(nil), "manner": .manner(nil), "主动": .manner(.proactive), "主动公开": .manner(.proactive),
        "依申请": .manner(.onRequest), "依申请公开": .manner(.onRequest), "proactive": .manner(.proactive),
        "onrequest": .manner(.onRequest),
        "公开层级": .level(nil), "level": .level(nil), "县级": .level(Level("县级")), "乡级": .level(Level("乡级")),
        "镇级": .level(Level("镇级")), "村级": .level(Level("村级")), "区级": .level(Level("区级")),
        "乡、村级": .level(Level("乡、村级")), "市级": .level(Level("市级")),
    ]
}
