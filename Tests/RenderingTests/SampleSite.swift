import Composing
import Disclosure
import Markdown
import Mustache
import Text

@testable import Rendering

/// A town with one board and one screen, and notices that differ in their dates.
struct SampleSite {
    /// Friday; the calendar knows the year, so the last round was on Thursday.
    static let today = date(2026, 11, 20)

    var entries: [Entry] = []
    /// Titles of fixed pages with their order.
    var pages: [(title: String, order: Int)] = []
    var baseURL: String?
    private var bodies: [MarkdownBody] = []

    static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }

    /// Adds a notice of November 2026.
    mutating func add(
        _ title: String, from: Int, until: Int, withdrawnOn: Int? = nil, body: String = "正文。", boards: [String] = [],
        audience: Audience = .everyone, edition: Int = 1, relations: [(RelationKind, String)] = [],
        received: ObjectionRecord = .unstated, interrupted: Int? = nil, reason: WithdrawalReason = .inError
    ) {
        let number = entries.count + 1
        let period = NoticePeriod(from: SampleSite.date(2026, 11, from), until: SampleSite.date(2026, 11, until))
        let withdrawal = withdrawnOn.map {
            Withdrawal(on: SampleSite.date(2026, 11, $0), reason: reason, note: "")
        }
        entries.append(
            Entry(
                file: "content/entries/\(number).md", slug: "T-\(number)", title: title, summary: "", keywords: [],
                item: ItemID(0), unit: UnitID(0), office: "", index: "T/\(number)", document: "",
                dates: EntryDates(
                    produced: SampleSite.date(2026, 11, 1), published: SampleSite.date(2026, 11, 1)),
                posting: period.map {
                    Posting(
                        period: $0, boards: boards, objections: "党政办，0990-5550110",
                        interruptions: interruptions(interrupted), received: received)
                },
                manner: .proactive, audience: audience, channels: [], review: [], elements: [],
                relations: relations.map { Relation(kind: $0.0, target: $0.1, span: .wholeFile) }, edition: edition,
                change: "", withdrawal: withdrawal, contact: "", attachments: [], personalParts: [],
                isDraft: false))
        bodies.append(renderMarkdown(Array(body.utf8)))
    }

    /// One day of November without the notice.
    private func interruptions(_ day: Int?) -> [Interruption] {
        day.map {
            [Interruption(from: SampleSite.date(2026, 11, $0), until: SampleSite.date(2026, 11, $0), reason: "刮落")]
        } ?? []
    }

    /// What the output at `path` holds, with layouts that write only what `layouts` says.
    func output(_ path: String, layouts: [String: String] = [:]) throws -> String {
        let words = PageWords(language: .simplifiedChinese, texts: PageWords.needed.map { ($0, "〈\($0)〉") })
        let sources = PageTemplates.needed.map { needed in
            LayoutSource(
                name: needed.template, file: needed.template, bytes: Array((layouts[needed.template] ?? "").utf8))
        }
        let plan = Plan(
            model: model, attachments: entries.map { _ in [] }, pageAttachments: pages.map { _ in [] }, assets: [])
        let renderer = SiteRenderer(
            model: model, plan: plan, words: words, templates: try PageTemplates(sources, words: words),
            bodies: Bodies(entries: bodies.map { ResolvedBody(body: $0, targets: []) }, pages: [], tables: [:]),
            sheetStyle: [])
        var bytes: [UInt8] = []
        guard let output = plan.outputs.first(where: { $0.path == path }) else { return "no output \(path)" }
        renderer.render(output, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private var model: SiteModel {
        var catalogue = CatalogueBuilder()
        let nowhere = Place(file: "", span: TextSpan(line: 1, column: 1))
        _ = catalogue.add([("事项", nowhere)], code: "A", duty: Duty(place: nowhere))
        let unit = Unit(
            id: UnitID(0), code: "U", name: "青溪镇人民政府", short: "", kind: "", parent: nil, uscc: "", head: "",
            address: "",
            phone: "", supervision: "0990-5550101", hours: "", email: "", duties: "", place: nowhere)
        let boards = [("B", NoticeBoard.Kind.board), ("S", .screen)].map { code, kind in
            NoticeBoard(
                code: code, name: "公开栏\(code)", kind: kind, unit: unit.id, location: "", paper: .a4,
                orientation: .portrait, screenSize: nil, capacity: 3, supervision: "", units: [unit.id], place: nowhere)
        }
        var site = Site(name: "青溪", body: "青溪镇人民政府")
        site.baseURL = baseURL
        return SiteModel(
            site: site, date: SampleSite.today, catalogue: catalogue.finished(),
            units: UnitTree([unit]), boards: boards,
            calendar: WorkCalendar([.init(date: SampleSite.date(2026, 1, 1), isWorked: false)]), entries: entries,
            pages: pages.enumerated().map { number, page in
                FixedPage(file: "", name: "p\(number)", title: page.title, order: page.order)
            })
    }
}
