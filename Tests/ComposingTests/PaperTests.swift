import Disclosure
import Testing

@testable import Composing

/// What goes on paper besides notices: codes, plates, cards, booklets, forms; and when anything changes.
@Suite struct PaperTests {
    private func selection(_ model: SmallModel, on day: String = "2026-05-08", in scope: Scope = .everyone) -> Selection
    {
        Selection(of: model.on(day), in: scope)
    }

    @Test func codesOfFormerEditionsAreKnown() {
        let model = SmallModel(entries: [
            entry("a", posted: ("2026-05-01", "2026-05-20"), edition: 3), entry("b"),
            entry("gone", posted: ("2026-05-01", "2026-05-20"), withdrawn: "2026-05-02"),
            entry("draft", posted: ("2026-05-01", "2026-05-20"), isDraft: true),
            entry("inside", posted: ("2026-05-01", "2026-05-20"), audience: .internal),
            entry("asked", posted: ("2026-05-01", "2026-05-20"), manner: .onRequest),
        ])
        let codes = selection(model).codes
        #expect(Set(codes.map { "\(model.entries[$0.entry].index) \($0.edition)" }) == ["a 1", "a 2", "a 3", "gone 1"])
        #expect(codes.map(\.code) == codes.map(\.code).sorted())
        #expect(codes.contains { $0.code.text == "V7261QWW" && $0.edition == 2 })
        #expect(selection(model, in: .internal).codes.map { model.entries[$0.entry].index } == ["inside"])
    }

    @Test func anEditionFarTooHighFillsNothing() {
        let model = SmallModel(entries: [entry("a", posted: ("2026-05-01", "2026-05-20"), edition: 9999)])
        #expect(selection(model).codes.count == 51)
    }

    @Test func platesHangWhereTheirUnitIsTaken() {
        let model = SmallModel(entries: [
            entry("notice", posted: ("2026-05-01", "2026-05-20"), forms: [.plate]), entry("plate", forms: [.plate]),
            entry("village", unit: SmallModel.village, forms: [.plate, .card]), entry("plain"),
        ])
        let built = model.on("2026-05-08")
        let indices = { (numbers: [EntryNumber]) in numbers.map { built.entries[$0].index } }
        let selection = selection(model)
        #expect(indices(selection.permanent(on: built.boards[0], in: built)) == ["plate", "village"])
        #expect(indices(selection.permanent(on: built.boards[1], in: built)) == ["village"])
        #expect(indices(selection.cards(in: built)) == ["village"])
    }

    @Test func aBookletHoldsWhatItNamesThenItsItems() {
        var model = SmallModel(entries: [
            entry("new", published: "2026-04-03"), entry("old", published: "2026-03-01"),
            entry("relief", item: SmallModel.relief), entry("gone", withdrawn: "2026-05-01"),
        ])
        model.site.booklets = [Booklet(name: "b", title: "汇编", entries: ["relief", "gone", "nowhere"], items: ["财政"])]
        let built = model.on("2026-05-08")
        let found = selection(model).entries(of: built.site.booklets[0], in: built).map { built.entries[$0].index }
        #expect(found == ["relief", "old", "new"])
    }

    @Test func formsArePrintedUntilNinetyDaysAfterTheEnd() {
        let model = SmallModel(entries: [entry("a", posted: ("2026-04-02", "2026-04-10"))])
        for (day, isPrinted) in [("2026-04-02", true), ("2026-07-09", true), ("2026-07-10", false)] {
            #expect(selection(model, on: day).recorded(in: model.on(day)).isEmpty == !isPrinted, "\(day)")
        }
    }

    @Test(arguments: [
        ("2026-04-01", "2026-04-02 published 2 notice-begins 1"), ("2026-04-02", "2026-04-10 last-day 1"),
        ("2026-04-10", "2026-04-11 notice-ended 1"), ("2026-04-11", "2026-05-01 withdrawn 1"),
        ("2026-05-01", "2026-07-10 forms-filed 1"), ("2026-07-10", "nil"),
    ])
    func theNextChange(day: String, expected: String) {
        let model = SmallModel(entries: [
            entry("a", posted: ("2026-04-02", "2026-04-10")),
            // Taken down before it was to hang: what it would have done does not come.
            entry("b", posted: ("2026-05-02", "2026-05-09"), withdrawn: "2026-05-01"),
            entry("draft", published: "2026-06-01", isDraft: true),
            entry("withheld", published: "2026-06-01", manner: .withheld),
        ])
        let next = model.on(day).nextChange
        let shown = next.map { next in
            ([next.date.description] + next.reasons.map { "\($0.kind.rawValue) \($0.count)" }).joined(separator: " ")
        }
        #expect(shown ?? "nil" == expected)
    }
}
