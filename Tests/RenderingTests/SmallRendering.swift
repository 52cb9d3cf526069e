import Composing
import Disclosure
import Markdown
import Mustache
import Text

@testable import Rendering

/// A site of one unit and one item, made by hand, with layouts that show nothing but bodies.
struct SmallRendering {
    var site = Site(name: "<站点>", body: "单位 & 部门")
    var entries: [Entry] = []
    var pages: [FixedPage] = []
    /// Markdown of the entries and of the pages, and where their links lead.
    var bodies: [(text: String, targets: [LinkTarget])] = []
    var pageBodies: [(text: String, targets: [LinkTarget])] = []
    var tables: [String: [[String]]] = [:]
    var language = Language.simplifiedChinese
    /// Layouts that show more than bodies, by name.
    var layouts: [String: String] = [:]
    var boards: [NoticeBoard] = []
    var catalogue = SmallRendering.catalogue
    var fragments = false
    var assets: [CopiedFile] = []

    /// The outputs of the day, rendered, by path; copied files are left out.
    func outputs(on day: String = "2026-05-08") throws -> [String: String] {
        let model = SiteModel(
            site: site, date: date(day), catalogue: catalogue, units: SmallRendering.units,
            boards: boards,
            calendar: WorkCalendar([]), entries: entries, pages: pages)
        let plan = Plan(
            model: model, attachments: entries.map { _ in [] }, pageAttachments: pages.map { _ in [] }, assets: assets,
            fragments: fragments)
        let words = PageWords(language: language, texts: [("proactive", "主动公开"), ("in-force", "有效")])
        let renderer = SiteRenderer(
            model: model, plan: plan, words: words, templates: try templates(words),
            bodies: Bodies(entries: resolved(bodies), pages: resolved(pageBodies), tables: tables), sheetStyle: [],
            assets: AssetNames(assets))
        var outputs: [String: String] = [:]
        for output in plan.outputs {
            var bytes: [UInt8] = []
            renderer.render(output, into: &bytes)
            outputs[output.path] = String(decoding: bytes, as: UTF8.self)
        }
        return outputs
    }

    private func resolved(_ bodies: [(text: String, targets: [LinkTarget])]) -> [ResolvedBody] {
        bodies.map { ResolvedBody(body: rendered($0.text), targets: $0.targets) }
    }

    private func templates(_ words: PageWords) throws -> PageTemplates {
        let bodies = ["entry": "{{#entry}}{{{body}}}{{/entry}}", "page": "{{{body}}}"]
        let texts = bodies.merging(layouts, uniquingKeysWith: { _, own in own })
        let sources = PageTemplates.needed.map { name, _ in
            LayoutSource(name: name, file: "layouts/\(name).mustache", bytes: Array((texts[name] ?? "").utf8))
        }
        return try PageTemplates(sources, words: words, assets: AssetNames(assets))
    }

    private static let catalogue: Catalogue = {
        var builder = CatalogueBuilder()
        let place = Place(file: "c.csv")
        _ = builder.add([("财政", place), ("预算", place)], code: "B1", duty: Duty(place: place))
        return builder.finished()
    }()

    private static let units = UnitTree([
        Unit(
            id: UnitID(0), code: "T", name: "镇\"政府\"", short: "", kind: "", parent: nil, uscc: "", head: "",
            address: "", phone: "", supervision: "", hours: "", email: "", duties: "", place: Place(file: "u.csv"))
    ])
}

/// A body as the program renders it, its headings of the level that the text gives them.
func rendered(_ text: String) -> MarkdownBody {
    var options = MarkdownOptions()
    options.headingShift = 0
    return renderMarkdown(Array(text.utf8), options: options)
}

/// The day, which must be one.
func date(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

/// An entry with the number `index`, which is also its address.
func entry(
    _ index: String, title: String = "标题", summary: String = "", published: String = "2026-04-02",
    changed: String? = nil, document: String = "", manner: Manner = .proactive, audience: Audience = .everyone,
    withdrawn: String? = nil, until: String? = nil, personal: [String] = [], isDraft: Bool = false,
    effective: String? = nil, expires: String? = nil, attachments: [Attachment] = []
) -> Entry {
    let period = until.flatMap { NoticePeriod(from: date(published), until: date($0)) }
    return Entry(
        file: "content/entries/\(index).md", slug: index, title: title, summary: summary, keywords: [], item: ItemID(1),
        unit: UnitID(0), office: "", index: index, document: document,
        dates: EntryDates(
            produced: date("2026-01-01"), changed: changed.map(date), published: date(published),
            effective: effective.map(date), expires: expires.map(date)),
        posting: period.map { Posting(period: $0, boards: [], objections: "") }, manner: manner, audience: audience,
        channels: [], review: [], elements: [], relations: [], edition: 1, change: "",
        withdrawal: withdrawn.map { Withdrawal(on: date($0), reason: .inError, note: "") }, contact: "",
        attachments: attachments, personalParts: personal, isDraft: isDraft)
}
