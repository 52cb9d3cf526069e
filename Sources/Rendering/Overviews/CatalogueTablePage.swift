import Composing
import Disclosure
import Mustache

/// An item with its duty, as a row of the table that offices publish.
struct CatalogueRow {
    let item: CatalogueItem
    let duty: Duty
    let site: SiteView
    /// Place in the field's table, from 1.
    var place = 0
    /// 一级事项, with the number of its rows: only on the first of them.
    var group: CatalogueRowGroup?

    var sequence: String { duty.sequence.isEmpty ? String(place) : duty.sequence }

    /// What stands below the first-level item; the item itself where that is the leaf.
    var name: String {
        item.path.count > 2 ? item.path.dropFirst(2).joined(separator: "/") : item.name
    }
}

/// A first-level item of a field, and how many rows it has.
struct CatalogueRowGroup {
    let item: CatalogueItem
    let rows: Int
}

let catalogueRowGroupSchema = Schema<CatalogueRowGroup>(
    "CatalogueRowGroup",
    [
        text("name", zh: "一级事项", en: "First-level item", \.item.name),
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it") { Address.item($0.item) },
        number("rows", zh: "行数", en: "How many rows it has", \.rows),
    ])

let catalogueRowSchema = Schema<CatalogueRow>(
    "CatalogueRow",
    [
        record(
            "group", of: "CatalogueRowGroup", zh: "一级事项，只有它的第一行才有", en: "The first-level item, on the first of its rows"
        ) {
            $0.group.map(catalogueRowGroupSchema.record(of:))
        },
        text("sequence", zh: "序号，照原表，原表没有的为行数", en: "Number, as printed, else that of the row", \.sequence),
        text("name", zh: "二级及以下事项", en: "Item of the second level and below", \.name),
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it") { Address.item($0.item) },
        text("elements", zh: "公开内容（要素），照原表", en: "Elements, as printed") { row in
            guard row.duty.elementsText.isEmpty else { return row.duty.elementsText }
            return row.duty.elements.map(\.name).joined(separator: row.site.words["list-comma"])
        },
        text("basis", zh: "公开依据", en: "Legal basis", \.duty.basis),
        text("limit", zh: "公开时限", en: "Time limit", \.duty.limit.text),
        text("body", zh: "公开主体", en: "Responsible body", \.duty.body),
        text("channels", zh: "公开渠道和载体", en: "Channels") { row in
            row.duty.channels.used.map(\.name).joined(separator: row.site.words["list-comma"])
        },
        text("audiences", zh: "公开对象", en: "Audience") { $0.site.words.audiences(of: $0.duty) },
        text("manners", zh: "公开方式", en: "Manner") { $0.site.words.manners(of: $0.duty) },
        text("levels", zh: "公开层级", en: "Level") { $0.site.words.levels(of: $0.duty) },
    ])

let catalogueTablePageSchema = pageSchema(
    "CatalogueTablePage",
    [
        text("field", zh: "领域名称", en: "Name of the field", \.matter.name),
        text("field-address", zh: "领域页面地址，前面要加 root", en: "Address of the field's page; put `root` before it") {
            Address.item($0.matter)
        },
        list("rows", of: "CatalogueRow", zh: "各事项，依原表次序", en: "Items, in the order of the table") { page in
            page.frame.site.catalogueRows(of: page.matter).map(catalogueRowSchema.record(of:))
        },
    ] as [Schema<Page<CatalogueItem>>.Entry])

extension SiteView {
    /// The leaves of a field with their duties, first-level item by first-level item.
    func catalogueRows(of field: CatalogueItem) -> [CatalogueRow] {
        let first = field.children.isEmpty ? [field] : field.children.map { model.catalogue[$0] }
        var place = 0
        return first.flatMap { group -> [CatalogueRow] in
            var rows = leaves(below: group).compactMap { item in
                item.duty.map { CatalogueRow(item: item, duty: $0, site: self) }
            }
            for index in rows.indices {
                place += 1
                rows[index].place = place
            }
            if !rows.isEmpty { rows[0].group = CatalogueRowGroup(item: group, rows: rows.count) }
            return rows
        }
    }

    /// Items without children at or below one, in the order of the tables.
    private func leaves(below item: CatalogueItem) -> [CatalogueItem] {
        var (open, leaves) = ([item], [CatalogueItem]())
        while let next = open.popLast() {
            if next.children.isEmpty { leaves.append(next) }
            open += next.children.reversed().map { model.catalogue[$0] }
        }
        return leaves
    }

    func catalogueTable(of field: CatalogueItem, address: String) -> Page<CatalogueItem> {
        let title = field.name + words["catalogue-table"]
        let trail = [
            Link(label: words["catalogue"], address: Address.catalogue),
            Link(label: field.name, address: Address.item(field)),
        ]
        return Page(frame: Frame(site: self, address: address, title: title, trail: trail), matter: field)
    }
}

extension PageWords {
    /// What tables say with a mark in a column, in words; empty where the table does not say.
    func audiences(of duty: Duty) -> String { duty.audiences.map(name(of:)).joined(separator: self["list-comma"]) }
    func manners(of duty: Duty) -> String { duty.manners.map(name(of:)).joined(separator: self["list-comma"]) }
    func levels(of duty: Duty) -> String { duty.levels.map(\.name).joined(separator: self["list-comma"]) }
}
