import Composing
import Disclosure
import Mustache

/// A key area with its latest entries.
struct KeyAreaView {
    let node: CatalogueNode
    let latest: ArraySlice<EntryNumber>

    init(_ id: ItemID, in site: SiteView) {
        node = CatalogueNode(item: site.model.catalogue[id], site: site)
        latest = site.selection.byItem[Int(id.index)].prefix(KeyAreaView.shown)
    }

    private static let shown = 5
}

let keyAreaSchema = Schema<KeyAreaView>(
    "KeyArea",
    [
        text("name", zh: "领域名称", en: "Name of the area") { $0.node.item.name },
        text("address", zh: "领域页面地址，前面要加 root", en: "Address of its page; put `root` before it") {
            Address.item($0.node.item)
        },
        number("count", zh: "条目数", en: "Entries") { $0.node.count },
        text("updated", zh: "最近一次发布的日期，没有条目的为空", en: "Date of the latest entry; empty without one") { area in
            area.latest.first.map { area.node.site.model.entries[$0].dates.published.description } ?? ""
        },
        list("children", of: "CatalogueNode", zh: "下级事项", en: "Items below") { area in
            let site = area.node.site
            return area.node.item.children.map { site.node(site.model.catalogue[$0]) }
        },
        list("latest", of: "EntryRow", zh: "最新的五条", en: "The latest five entries") { area in
            area.latest.map { area.node.site.row($0) }
        },
    ])

let keyAreasPageSchema = pageSchema(
    "KeyAreasPage",
    [
        list("areas", of: "KeyArea", zh: "各重点领域，依 site.yaml 的次序", en: "Key areas, in the order of site.yaml") { page in
            page.frame.site.model.keyAreas.map { keyAreaSchema.record(of: KeyAreaView($0, in: page.frame.site)) }
        }
    ] as [Schema<Page<Void>>.Entry])

/// A year's annual reports.
struct AnnualReportView {
    let report: AnnualReport
    let site: SiteView

    var link: Link {
        switch report.place {
        case .entry(let number):
            let entry = site.entry(number)
            return Link(label: entry.title, address: entry.address)
        case .page(let number):
            let page = site.model.pages[number]
            return Link(label: page.title, address: Address.fixedPage(page))
        }
    }

    var published: String {
        guard case .entry(let number) = report.place else { return "" }
        return site.model.entries[number].dates.published.description
    }
}

let annualReportSchema = Schema<AnnualReportView>(
    "AnnualReport",
    [
        text("year", zh: "年度，如 2025年", en: "The year that is reported on") { $0.site.words.year($0.report.year) },
        text("title", zh: "标题", en: "Title", \.link.label),
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it", \.link.address),
        text("published", zh: "发布日期，固定页面的为空", en: "Date published; empty for fixed pages", \.published),
        text("unit", zh: "公开主体，固定页面的为空", en: "Unit; empty for fixed pages") { view in
            guard case .entry(let number) = view.report.place else { return "" }
            return view.site.model.units[view.site.model.entries[number].unit].name
        },
    ])

let annualReportsPageSchema = pageSchema(
    "AnnualReportsPage",
    [
        list("reports", of: "AnnualReport", zh: "年度报告，新的年度在前", en: "Annual reports, newest year first") { page in
            let site = page.frame.site
            return site.selection.annualReports(in: site.model).map {
                annualReportSchema.record(of: AnnualReportView(report: $0, site: site))
            }
        }
    ] as [Schema<Page<Void>>.Entry])
