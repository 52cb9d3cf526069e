import Composing
import Disclosure
import Mustache

/// An item with what stands under it.
struct CatalogueNode {
    let item: CatalogueItem
    let site: SiteView

    var count: Int { site.selection.byItem[Int(item.id.index)].count }
}

let catalogueNodeSchema = Schema<CatalogueNode>("CatalogueNode", catalogueNodeFields)

private let catalogueNodeFields: [Schema<CatalogueNode>.Entry] = [
    text("name", zh: "名称", en: "Name", \.item.name),
    text("code", zh: "编码，目录没有给出的为空", en: "Code; empty where the catalogue gives none") {
        $0.item.codeIsGiven ? $0.item.code : ""
    },
    text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it") { Address.item($0.item) },
    number("count", zh: "条目数，含下级", en: "Entries, those below included", \.count),
    flag("empty", zh: "是否没有条目", en: "Whether it has no entry") { $0.count == 0 },
    flag("leaf", zh: "是否最末级", en: "Whether nothing is below it") { $0.item.children.isEmpty },
    text("limit", zh: "公开时限原文", en: "Time limit as published") { $0.item.duty?.limit.text ?? "" },
    text("table", zh: "公开目录表地址，前面要加 root，只有领域才有", en: "Address of its table; put `root` before it; fields only") {
        node in
        node.item.parent == nil && node.site.model.catalogue.hasTable(node.item)
            ? Address.catalogueTable(node.item) : ""
    },
    list("children", of: "CatalogueNode", zh: "下级事项", en: "Items below") { node in
        node.item.children.map { node.site.node(node.site.model.catalogue[$0]) }
    },
]

/// What an item asks, with the words for what tables only tick.
struct DutyView {
    let duty: Duty
    let words: PageWords
}

let dutySchema = Schema<DutyView>(
    "Duty",
    [
        flag("has-elements", zh: "是否列明要素", en: "Whether it names elements") { !$0.duty.elements.isEmpty },
        texts("elements", zh: "公开内容（要素）", en: "Elements") { $0.duty.elements.map(\.name) },
        text("basis", zh: "公开依据", en: "Legal basis", \.duty.basis),
        text("limit", zh: "公开时限", en: "Time limit", \.duty.limit.text),
        text("body", zh: "公开主体", en: "Responsible body", \.duty.body),
        flag("has-channels", zh: "是否列明渠道", en: "Whether it names channels") { !$0.duty.channels.used.isEmpty },
        texts("channels", zh: "公开渠道和载体", en: "Channels") { $0.duty.channels.used.map(\.name) },
        text("audiences", zh: "公开对象，目录没有写明的为空", en: "Audience; empty where the table does not say") {
            $0.words.audiences(of: $0.duty)
        },
        text("manners", zh: "公开方式，目录没有写明的为空", en: "Manner; empty where the table does not say") {
            $0.words.manners(of: $0.duty)
        },
        text("levels", zh: "公开层级，目录没有写明的为空", en: "Level; empty where the table does not say") {
            $0.words.levels(of: $0.duty)
        },
    ])

/// A unit with those under it.
struct UnitNode {
    let unit: Unit
    let site: SiteView
}

let unitNodeSchema = Schema<UnitNode>("UnitNode", unitNodeFields)

private let unitNodeFields: [Schema<UnitNode>.Entry] = [
    text("name", zh: "名称", en: "Name", \.unit.name),
    text("code", zh: "编码", en: "Code", \.unit.code),
    text("kind", zh: "类别", en: "Kind", \.unit.kind),
    text("address", zh: "页面地址，前面要加 root", en: "Address of its page; put `root` before it") { Address.unit($0.unit) },
    number("count", zh: "条目数", en: "Entries") { $0.site.selection.byUnit[Int($0.unit.id.index)].count },
    text("head", zh: "负责人", en: "Head", \.unit.head),
    text("place", zh: "办公地址", en: "Where it is") { $0.site.model.units.inherited(\.address, of: $0.unit.id) },
    text("phone", zh: "电话", en: "Telephone") { $0.site.model.units.inherited(\.phone, of: $0.unit.id) },
    text("supervision", zh: "监督电话", en: "Supervision telephone") {
        $0.site.model.units.inherited(\.supervision, of: $0.unit.id)
    },
    text("hours", zh: "办公时间", en: "Office hours") { $0.site.model.units.inherited(\.hours, of: $0.unit.id) },
    text("email", zh: "电子邮箱", en: "E-mail address", \.unit.email),
    text("duties", zh: "职责", en: "Duties", \.unit.duties),
    list("children", of: "UnitNode", zh: "下属单位", en: "Units under it") { node in
        node.site.model.units.children(of: node.unit.id).map {
            unitNodeSchema.record(of: UnitNode(unit: $0, site: node.site))
        }
    },
]
