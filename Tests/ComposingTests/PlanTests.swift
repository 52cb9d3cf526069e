import Disclosure
import Testing

@testable import Composing

/// Every output of a build: where it stands and in which order it is written.
@Suite struct PlanTests {
    private func plan(_ model: SmallModel, attachments: [[String]]? = nil, on day: String = "2026-05-08") -> Plan {
        Plan(
            model: model.on(day), attachments: attachments ?? model.entries.map { _ in [] },
            pageAttachments: model.pages.map { _ in ["content/pages/地图.png"] },
            assets: [CopiedFile(file: "layouts/assets/style.css", address: "assets/style.css")])
    }

    private func paths(_ plan: Plan) -> [String] { plan.outputs.map(\.path).sorted() }

    @Test func anEmptySiteHasItsFixedPages() {
        #expect(
            paths(plan(SmallModel()))
                == [
                    "next-change.json", "screens/S/index.html", "screens/S/kiosk.html", "screens/S/lines.txt",
                    "sheets/T/all.html", "sheets/T/index.html", "sheets/T/today.csv", "sheets/T/today.html",
                    "sheets/V/all.html", "sheets/V/index.html", "sheets/V/today.csv", "sheets/V/today.html",
                    "web/404.html", "web/accessibility.html", "web/all.html", "web/assets/style.css",
                    "web/boards/S.ics", "web/boards/T.ics", "web/boards/V.ics", "web/calendar.html",
                    "web/catalogue.html", "web/catalogue/f5swatfv.html", "web/catalogue/wrftb85h.html",
                    "web/data/datapackage.json", "web/data/dcat.jsonld",
                    "web/data/feed.json", "web/data/feed.xml", "web/data/index.csv",
                    "web/data/index.json", "web/data/index.jsonl", "web/data/statistics-fields.csv",
                    "web/data/statistics-months.csv", "web/data/statistics-units.csv", "web/dates.html",
                    "web/dates.ics", "web/index.html",
                    "web/items/B~2f1.html", "web/items/C1.html", "web/items/f5swatfv.html", "web/items/wrftb85h.html",
                    "web/open.html", "web/open.ics", "web/search.html", "web/statistics.html", "web/units.html",
                    "web/units/T-A.html", "web/units/T.html", "web/units/V~201.html", "web/v/index.html",
                ])
    }

    /// Also where the only entry was taken down: whoever reads the feed goes on reading it.
    @Test func unitsAndFieldsWithEntriesHaveFeeds() {
        let model = SmallModel(entries: [entry("gone", unit: SmallModel.village, withdrawn: "2026-05-01")])
        #expect(
            paths(plan(model)).filter { $0.hasPrefix("web/data/feeds/") } == [
                "web/data/feeds/field-f5swatfv.json", "web/data/feeds/field-f5swatfv.xml",
                "web/data/feeds/unit-V~201.json", "web/data/feeds/unit-V~201.xml",
            ])
    }

    /// Site map and description of the search need whole addresses; crawlers look for their instructions at
    /// the root of a host only.
    @Test(
        arguments: [
            (nil, []), ("https://gk.example/", ["web/opensearch.xml", "web/robots.txt", "web/sitemap.xml"]),
            ("https://www.example/zwgk/", ["web/opensearch.xml", "web/sitemap.xml"]),
        ] as [(String?, [String])])
    func whatNeedsAnAddress(base: String?, more: [String]) {
        var model = SmallModel()
        let without = Set(paths(plan(model)))
        model.site.baseURL = base
        #expect(Set(paths(plan(model))).subtracting(without) == Set(more))
    }

    @Test func fragmentsAreOfPublicPagesOnly() {
        let model = SmallModel(entries: [entry("a"), entry("b", audience: .internal)])
        let with = Plan(
            model: model.on("2026-05-08"), attachments: [[], []], pageAttachments: [], assets: [], fragments: true)
        let fragments = with.outputs.filter { $0.path.hasPrefix("fragments/") }
        let pages = plan(model).outputs.filter {
            $0.path.hasPrefix("web/") && $0.path.hasSuffix(".html") && $0.kind != .notFound
        }
        #expect(fragments.compactMap(\.page).map(\.path).sorted() == (pages + pages).map(\.path).sorted())
        #expect(Set(fragments.map { $0.path.split(separator: ".").last }) == ["html", "json"])
        #expect(!fragments.contains { $0.path.contains("/b.") })
    }

    @Test func longListsHaveFurtherPagesThatNoOtherListCanHave() {
        var model = SmallModel()
        model.site.pageSize = 5
        model.entries = (1...11).map { entry("e\($0)", published: "2026-04-02") }
        let all = paths(plan(model))
        for stem in ["all", "dates/2026", "dates/2026-04", "units/T", "items/B~2f1"] {
            #expect(all.filter { $0.hasPrefix("web/\(stem)") && !$0.hasPrefix("web/\(stem)-") }.count == 2, "\(stem)")
            #expect(all.contains("web/\(stem)~p1.html"))
        }
        #expect(Set(all).count == all.count)
    }

    @Test func filesGoOutOnlyWithEntriesThatAreShown() {
        let model = SmallModel(
            entries: [
                entry("shown"), entry("asked", manner: .onRequest), entry("gone", withdrawn: "2026-05-01"),
                entry("draft", isDraft: true), entry("inside", audience: .internal),
            ], pages: [FixedPage(file: "content/pages/guide.md", name: "guide", title: "指南", order: 1)])
        let files = plan(model, attachments: model.entries.map { ["content/entries/\($0.index)/表 一.csv"] }).outputs
            .filter { if case .attachment = $0.kind { true } else { false } }.map(\.path)
        #expect(
            files.sorted() == [
                "internal/web/entries/inside/表 一.csv", "internal/web/pages/guide/地图.png", "web/entries/shown/表 一.csv",
                "web/pages/guide/地图.png",
            ])
    }

    @Test func nothingInternalMeansNoInternalOutput() {
        #expect(!paths(plan(SmallModel(entries: [entry("a")]))).contains { $0.hasPrefix("internal/") })
        let inside = SmallModel(entries: [entry("a", posted: ("2026-05-08", "2026-05-20"), audience: .internal)])
        let all = paths(plan(inside))
        #expect(all.contains("internal/web/entries/a.html"))
        #expect(all.contains("internal/sheets/T/a.html"))
        #expect(!all.contains { $0.hasPrefix("internal/sheets/V/") })
        #expect(!all.contains { $0.hasPrefix("web/entries/") || $0.hasPrefix("sheets/T/a.") })
        #expect(!all.contains("internal/web/sitemap.xml"))
    }

    @Test func screensHaveNoSheets() {
        #expect(
            !paths(plan(SmallModel(entries: [entry("a", posted: ("2026-05-08", "2026-05-20"))]))).contains {
                $0.hasPrefix("sheets/S/")
            })
    }

    /// A reader never meets a link into nothing: what is linked to is written before what links to it.
    @Test func whatIsLinkedToComesFirst() throws {
        let model = SmallModel(entries: [entry("a", posted: ("2026-05-08", "2026-05-20"))])
        let outputs = plan(model, attachments: [["content/entries/a/表.csv"]]).outputs
        let rank = { (path: String) in try #require(outputs.first { $0.path == path }).kind.rank }
        let ranks = try ["web/entries/a/表.csv", "web/entries/a.html", "web/all.html", "web/index.html"].map(rank)
        #expect(ranks == [0, 1, 2, 3])
        #expect(outputs.allSatisfy { OutputKind.ranks.contains($0.kind.rank) })
    }
}
