import Disclosure
import Testing

@testable import Composing

/// How a site map that is too large is cut.
@Suite struct SiteMapTests {
    private func parts(_ model: SmallModel, addresses: Int = 50_000, bytes: Int = 52_428_800) -> [SiteMapPart] {
        var limits = SiteMapLimits()
        limits.addresses = addresses
        limits.bytes = bytes
        let model = model.on("2026-05-08")
        return Selection(of: model, in: .everyone).siteMapParts(in: model, limits: limits)
    }

    private var model: SmallModel {
        var model = SmallModel(
            entries: (1...7).map { entry("e\($0)", published: $0 < 4 ? "2026-04-02" : "2025-04-02") })
        model.site.baseURL = "https://gk.example/"
        return model
    }

    @Test func oneFileHoldsASmallSite() {
        #expect(parts(model).isEmpty)
    }

    @Test func aLargeOneIsCutByYearsOldestFirst() {
        #expect(
            parts(model, addresses: 3) == [
                .pages(0..<3), .pages(3..<6), .pages(6..<9), .pages(9..<12), .pages(12..<15),
                .year(2025, part: 0, 0..<3), .year(2025, part: 1, 3..<4), .year(2026, part: 0, 0..<3),
            ])
        #expect(
            parts(model, addresses: 3).map(Address.siteMapPart).prefix(2) == [
                "sitemap-pages.xml", "sitemap-pages~3.xml",
            ])
        #expect(
            parts(model, addresses: 3).map(Address.siteMapPart).suffix(3) == [
                "sitemap-2025.xml", "sitemap-2025~p2.xml", "sitemap-2026.xml",
            ])
    }

    @Test func bytesCountToo() {
        let cut = parts(model, bytes: 2000)
        #expect(cut.count == 6)
        for case .year(_, _, let range) in cut { #expect(range.count <= 4) }
    }

    /// A new entry leaves all files but the last of its year as they are.
    @Test func aNewEntryChangesTheLastPartOfItsYear() {
        var more = model
        more.entries.insert(entry("e0", published: "2026-04-09"), at: 0)
        let (before, after) = (parts(model, addresses: 2), parts(more, addresses: 2))
        #expect(before.dropLast() == after.dropLast())
        #expect(before.last == .year(2026, part: 1, 2..<3))
        #expect(after.last == .year(2026, part: 1, 2..<4))
    }

    /// What may not be kept by search engines is named nowhere.
    @Test func entriesKeptFromSearchEnginesAreNotNamed() {
        let entries = [
            entry("plain"), entry("open", posted: ("2026-05-08", "2026-05-08")),
            entry("over", posted: ("2026-05-01", "2026-05-07")), entry("asked", manner: .onRequest),
            entry("gone", withdrawn: "2026-05-01"),
            entry("persons", posted: ("2026-05-08", "2026-05-20"), personal: ["名单"]),
        ]
        let model = SmallModel(entries: entries).on("2026-05-08")
        let selection = Selection(of: model, in: .everyone)
        let named = selection.mappedEntries(of: 2026, 0..<6, in: model).map { model.entries[$0].index }
        #expect(named.sorted() == ["open", "plain"])
    }

    @Test(arguments: [
        ("https://gk.example/", "/"), ("https://www.example/zwgk/qingxi/", "/zwgk/qingxi/"),
        ("https://gk.example", "/"),
    ])
    func theBasePath(base: String, path: String) {
        #expect(basePath(of: base) == path)
    }
}
