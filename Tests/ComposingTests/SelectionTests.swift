import Disclosure
import Testing

@testable import Composing

/// Who sees which entry in what way on a day, and in which lists.
@Suite struct SelectionTests {
    /// Indexes of the entries, by position.
    private func indexes(_ numbers: [EntryNumber], _ model: SiteModel) -> [String] {
        numbers.map { model.entries[$0].index }
    }

    @Test(
        arguments: [
            ("shown", entry("e"), Standing.shown, Standing.hidden),
            ("a draft", entry("e", isDraft: true), .hidden, .hidden),
            ("withheld", entry("e", manner: .withheld), .hidden, .hidden),
            ("withheld inside too", entry("e", manner: .withheld, audience: .internal), .hidden, .hidden),
            ("on the day itself", entry("e", published: "2026-05-08"), .shown, .hidden),
            ("a day later", entry("e", published: "2026-05-09"), .hidden, .hidden),
            ("internal", entry("e", audience: .internal), .hidden, .shown),
            ("for a group", entry("e", audience: .group("本村村民")), .hidden, .shown),
            ("on request", entry("e", manner: .onRequest), .onRequest, .hidden),
            ("withdrawn on the day", entry("e", withdrawn: "2026-05-08"), .tombstone, .hidden),
            ("withdrawn a day later", entry("e", withdrawn: "2026-05-09"), .shown, .hidden),
            ("on request and withdrawn", entry("e", manner: .onRequest, withdrawn: "2026-05-01"), .tombstone, .hidden),
            ("a withdrawn draft", entry("e", withdrawn: "2026-05-01", isDraft: true), .hidden, .hidden),
            ("withdrawn inside", entry("e", audience: .internal, withdrawn: "2026-05-01"), .hidden, .tombstone),
        ])
    func eachScopeSeesWhatIsMeantForIt(name: String, entry: Entry, open: Standing, inside: Standing) {
        let model = SmallModel(entries: [entry]).on("2026-05-08")
        #expect(Selection(of: model, in: .everyone).standings == [open], "\(name)")
        #expect(Selection(of: model, in: .internal).standings == [inside], "\(name)")
        #expect(Selection(of: model, in: .everyone).visible.isEmpty == (open == .hidden))
    }

    @Test func personalPartsEndWithTheNotice() {
        let notice = entry("e", posted: ("2026-04-02", "2026-05-08"), personal: ["名单"])
        #expect(notice.showsPersonalParts(on: date("2026-05-08")))
        #expect(!notice.showsPersonalParts(on: date("2026-05-09")))
        #expect(entry("e", posted: ("2026-04-02", "2026-05-08")).showsPersonalParts(on: date("2026-05-09")))
    }

    @Test func listsKeepTheOrderOfTheModelAndCountWhatIsBelow() {
        let model = SmallModel(entries: [
            entry("c", published: "2026-05-02", unit: SmallModel.village, item: SmallModel.relief),
            entry("b", published: "2026-04-02"), entry("x", published: "2026-04-02", isDraft: true),
            entry("a", published: "2025-12-31", unit: SmallModel.office),
        ]).on("2026-05-08")
        let selection = Selection(of: model, in: .everyone)
        #expect(indexes(selection.visible, model) == ["c", "b", "a"])
        #expect(selection.byItem.map { indexes($0, model) } == [["b", "a"], ["b", "a"], ["c"], ["c"]])
        #expect(selection.byUnit.map { indexes($0, model) } == [["b"], ["a"], ["c"]])
        #expect(selection.years.map(\.year) == [2026, 2025])
        #expect(selection.years.map { $0.months.map(\.month) } == [[5, 4], [12]])
        #expect(selection.years.map { indexes($0.entries, model) } == [["c", "b"], ["a"]])
        #expect(selection.byIndex == ["c": 0, "b": 1, "a": 3])
    }

    @Test func openNoticesEndingFirstComeFirst() {
        let model = SmallModel(entries: [
            entry("long", posted: ("2026-05-08", "2026-06-08")), entry("last", posted: ("2026-05-01", "2026-05-08")),
            entry("over", posted: ("2026-05-01", "2026-05-07")), entry("next", posted: ("2026-05-09", "2026-05-20")),
            entry("twin", posted: ("2026-05-01", "2026-05-08")), entry("none"),
            entry("gone", posted: ("2026-05-01", "2026-05-20"), withdrawn: "2026-05-02"),
            entry("asked", posted: ("2026-05-01", "2026-05-20"), manner: .onRequest),
        ]).on("2026-05-08")
        #expect(indexes(Selection(of: model, in: .everyone).open, model) == ["last", "twin", "long"])
    }

    @Test func relationsAreSeenFromBothEndsUnlessOneIsHidden() throws {
        let model = SmallModel(entries: [
            entry("new", relations: [(.corrects, "old"), (.follows, "draft"), (.partOf, "nowhere")]), entry("old"),
            entry("draft", relations: [(.replaces, "old")], isDraft: true),
        ]).on("2026-05-08")
        let selection = Selection(of: model, in: .everyone)
        let incoming = try #require(selection.incoming[1])
        #expect(incoming.map(\.from) == [0])
        #expect(incoming.map(\.kind) == [.corrects])
        #expect(selection.incoming.keys.sorted() == [1])
    }
}
