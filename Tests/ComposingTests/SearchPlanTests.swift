import Disclosure
import Testing

@testable import Composing

/// The files of the search: how many, where, and for whom.
@Suite struct SearchPlanTests {
    @Test func piecesStandInFoldersOf256() {
        let plan = Plan(outputs: [], selections: [:]).adding(search: [
            .everyone: [SearchPieces(pieces: 512, textPieces: 300), SearchPieces(pieces: 1, textPieces: 0)]
        ])
        let paths = plan.outputs.map(\.path)
        #expect(paths.count == 512 + 300 + 1 + 1)
        #expect(Set(paths).count == paths.count)
        #expect(paths.contains("web/search/0/1/255.js"))
        #expect(paths.contains("web/search/0/text/1/43.js"))
        #expect(paths.contains("web/search/1/0/0.js"))
        #expect(paths.last == "web/search/index.js")
        #expect(Address.searchName("search/0/text/1/43.js") == "0/text/1/43")
    }

    @Test func pagesComeFirstAndNewEntriesLast() {
        let model = SmallModel(
            entries: [
                entry("new", published: "2026-05-01"), entry("draft", published: "2026-04-30", isDraft: true),
                entry("old", published: "2026-04-02"),
            ], pages: [FixedPage(file: "content/pages/guide.md", name: "guide", title: "指南", order: 1)]
        ).on("2026-05-08")
        #expect(
            Selection(of: model, in: .everyone).searchables(in: model) == [.fixedPage(0), .entry(2), .entry(0)])
        #expect(Selection(of: model, in: .internal).searchables(in: model) == [.fixedPage(0)])
    }
}
