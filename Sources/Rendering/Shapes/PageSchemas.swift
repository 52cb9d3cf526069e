import Composing
import Disclosure
import Mustache

let homePageSchema = pageSchema(
    "HomePage",
    [
        list("open", of: "EntryRow", zh: "正在公示，先到期的在前", en: "Notices that hang today, those that end first before") {
            page in
            page.frame.site.selection.open.prefix(12).map { page.frame.site.row($0) }
        },
        number("open-count", zh: "正在公示的条数", en: "How many notices hang today") { $0.frame.site.selection.open.count },
        list("latest", of: "EntryRow", zh: "最新公开", en: "Latest entries") { page in
            page.frame.site.selection.visible.prefix(15).map { page.frame.site.row($0) }
        },
        list("fields", of: "CatalogueNode", zh: "各领域", en: "Fields of the catalogue") { page in
            let catalogue = page.frame.site.model.catalogue
            return catalogue.roots.map {
                page.frame.site.node(catalogue[$0])
            }
        },
        list("units", of: "Link", zh: "各单位", en: "Units") { page in
            page.frame.site.model.units.units.map { linkSchema.record(of: page.frame.site.unit($0.id)) }
        },
        number("count", zh: "条目总数", en: "Entries in all") { $0.frame.site.selection.visible.count },
    ] as [Schema<Page<Void>>.Entry])

let cataloguePageSchema = pageSchema(
    "CataloguePage",
    [
        list("fields", of: "CatalogueNode", zh: "公开目录，逐级展开", en: "The catalogue as a tree") { page in
            let catalogue = page.frame.site.model.catalogue
            return catalogue.roots.map {
                page.frame.site.node(catalogue[$0])
            }
        },
        number("count", zh: "条目总数", en: "Entries in all") { $0.frame.site.selection.visible.count },
    ] as [Schema<Page<Void>>.Entry])

let unitsPageSchema = pageSchema(
    "UnitsPage",
    [
        list("units", of: "UnitNode", zh: "单位，逐级展开", en: "The units as a tree") { page in
            page.frame.site.model.units.units.filter { $0.parent == nil }
                .map { unitNodeSchema.record(of: UnitNode(unit: $0, site: page.frame.site)) }
        }
    ] as [Schema<Page<Void>>.Entry])

/// A year with its months.
struct YearView {
    let year: Selection.YearOfEntries
    let words: PageWords
}

let yearSchema = Schema<YearView>(
    "Year",
    [
        text("label", zh: "年份", en: "The year") { $0.words.year($0.year.year) },
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it") {
            Address.period(year: $0.year.year, month: nil)
        },
        number("count", zh: "条目数", en: "Entries") { $0.year.entries.count },
        list("months", of: "Link", zh: "各月", en: "Its months") { view in
            view.year.months.map { month, entries in
                linkSchema.record(
                    of: Link(
                        label: view.words.month(view.year.year, month),
                        address: Address.period(year: view.year.year, month: month), count: entries.count))
            }
        },
    ])

let datesPageSchema = pageSchema(
    "DatesPage",
    [
        list("years", of: "Year", zh: "各年，新的在前", en: "Years, newest first") { page in
            page.frame.site.selection.years.map {
                yearSchema.record(of: YearView(year: $0, words: page.frame.site.words))
            }
        }
    ] as [Schema<Page<Void>>.Entry])

/// One page of a list of entries, and what the list is of.
struct ListMatter {
    let entries: ArraySlice<EntryNumber>
    /// Entries on all pages together, where the page tells it.
    let count: Int?
    let pager: Pager
    var item: CatalogueItem?
    var unit: Unit?
    /// Neighbouring lists: months of a year.
    var siblings: [Link] = []
    /// Calendar files of what the list holds.
    var calendars: [Link] = []
}

let listPageSchema = pageSchema(
    "ListPage",
    [
        list("rows", of: "EntryRow", zh: "本页的条目", en: "Entries of this page") { page in
            page.matter.entries.map { page.frame.site.row($0) }
        },
        number("count", zh: "全部页的条目数，第一页才有", en: "Entries on all pages, on the first of them", ifAny: \.matter.count),
        flag("empty", zh: "是否没有条目", en: "Whether there is no entry") { $0.matter.entries.isEmpty },
        record("pager", of: "Pager", zh: "翻页，只有一页时没有", en: "Links to other pages; none where there is one page") {
            page in
            page.matter.pager.total > 1 ? pagerSchema.record(of: page.matter.pager) : nil
        },
        record("item", of: "CatalogueNode", zh: "事项，事项页的第一页才有", en: "The item, on the first page of its list") { page in
            page.matter.item.map {
                page.frame.site.node($0)
            }
        },
        record("duty", of: "Duty", zh: "事项的公开要求", en: "The item's duty") { page in
            page.matter.item?.duty.map { dutySchema.record(of: DutyView(duty: $0, words: page.frame.site.words)) }
        },
        record("unit", of: "UnitNode", zh: "单位，单位页的第一页才有", en: "The unit, on the first page of its list") { page in
            page.matter.unit.map { unitNodeSchema.record(of: UnitNode(unit: $0, site: page.frame.site)) }
        },
        list("siblings", of: "Link", zh: "相邻列表，如同年各月", en: "Neighbouring lists, such as the months of a year") {
            $0.matter.siblings.map(linkSchema.record(of:))
        },
        list(
            "calendars", of: "Link", zh: "可以订阅的日历（iCalendar），正在公示页才有",
            en: "Calendars to subscribe to (iCalendar), on the page of open notices"
        ) {
            $0.matter.calendars.map(linkSchema.record(of:))
        },
    ] as [Schema<Page<ListMatter>>.Entry])

let entryPageSchema = pageSchema(
    "EntryPage",
    [
        record("entry", of: "Entry", zh: "条目", en: "The entry") { entrySchema.record(of: $0.matter) }
    ] as [Schema<Page<EntryPageView>>.Entry])

let fixedPageSchema = pageSchema(
    "FixedPage",
    [
        html("body", zh: "正文", en: "Text") { $0.matter }
    ] as [Schema<Page<[UInt8]>>.Entry])

let plainPageSchema = pageSchema("PlainPage", [] as [Schema<Page<Void>>.Entry])
