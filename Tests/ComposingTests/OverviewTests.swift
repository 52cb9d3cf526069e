import Disclosure
import Testing

@testable import Composing

/// Chains, projects, editions, statistics and calendar, as pages show them.
@Suite struct OverviewTests {
    private func model(_ entries: [Entry], on day: String = "2026-05-08") -> SiteModel {
        SmallModel(entries: entries).on(day)
    }

    private func selection(_ model: SiteModel) -> Selection { Selection(of: model, in: .everyone) }

    @Test(arguments: [
        ("nothing", [entry("a"), entry("b")], [[]]),
        (
            "policy, interpretation, result: by stage where the day is one",
            [
                entry("r", relations: [(.resultOf, "a")]), entry("i", relations: [(.interprets, "a")]), entry("a"),
            ], [["a", "i", "r"]]
        ),
        (
            "a circle ends",
            [entry("a", relations: [(.follows, "b")]), entry("b", relations: [(.follows, "a")])], [["a", "b"]]
        ),
        ("parts are no chain", [entry("a", relations: [(.partOf, "b")]), entry("b")], [[]]),
        ("what is not there is no link", [entry("a", relations: [(.follows, "x")]), entry("b")], [[]]),
        (
            "drafts tie nothing together",
            [
                entry("a", relations: [(.follows, "d")]), entry("d", relations: [(.follows, "b")], isDraft: true),
                entry("b"),
            ], [[]]
        ),
        (
            "two matters",
            [
                entry("a", relations: [(.corrects, "b")]), entry("b"), entry("c", relations: [(.replaces, "d")]),
                entry("d"),
            ], [["b", "a"], ["d", "c"]]
        ),
    ])
    func chains(name: String, entries: [Entry], expected: [[String]]) {
        let model = model(entries)
        let chains = selection(model).chains.chains.map { $0.map { model.entries[$0].index } }
        #expect(chains == expected.filter { !$0.isEmpty }, "\(name)")
    }

    @Test func everyMemberKnowsItsChain() {
        let model = model([entry("b", relations: [(.follows, "a")]), entry("a"), entry("alone")])
        let chains = selection(model).chains
        #expect(chains.chain(of: 0) == [1, 0])
        #expect(chains.chain(of: 1) == [1, 0])
        #expect(chains.chain(of: 2).isEmpty)
    }

    @Test(.timeLimit(.minutes(5))) func aChainOfAHundredThousandEndsSoon() {
        let entries = (0..<100_000).map { number in
            entry(String(number), relations: number > 0 ? [(.follows, String(number - 1))] : [])
        }
        #expect(selection(model(entries)).chains.chains.map(\.count) == [100_000])
    }

    @Test func aProjectHasItsPartsByStage() {
        let model = model([
            entry("p2", published: "2026-04-05", item: SmallModel.relief, relations: [(.partOf, "w")]),
            entry("p1", published: "2026-04-03", relations: [(.partOf, "w")]),
            entry("w", published: "2026-04-02"), entry("single", relations: [(.partOf, "other")]), entry("other"),
        ])
        let dossiers = selection(model).dossiers
        #expect(dossiers.dossiers.map(\.whole) == [2])
        #expect(dossiers.dossiers[0].stages.map(\.item) == [SmallModel.budget, SmallModel.relief])
        #expect(dossiers.dossiers[0].stages.map(\.entries) == [[2, 1], [0]])
        #expect([0, 1, 2, 3].map { dossiers.number(of: $0) } == [0, 0, 0, nil])
    }

    @Test func textsAreComparedOnlyWhereBothAreShown() {
        let model = model([
            entry(
                "new", relations: [(.replaces, "old"), (.corrects, "gone"), (.interprets, "law"), (.replaces, "new")]),
            entry("old"), entry("gone", withdrawn: "2026-05-01"), entry("law"),
            entry("secret", manner: .onRequest, relations: [(.replaces, "old")]),
        ])
        let selection = selection(model)
        #expect(selection.earlierEditions(of: 0, in: model) == [EditionPair(new: 0, old: 1)])
        #expect(selection.earlierEditions(of: 4, in: model).isEmpty)
        #expect(selection.editionPairs(with: 1, in: model) == [EditionPair(new: 0, old: 1)])
        let paths = Plan(
            model: model, attachments: Array(repeating: [], count: 5), pageAttachments: [], assets: []
        ).outputs.map(\.path).filter { $0.contains("compare/") }
        #expect(paths == ["web/compare/new/old.html"])
    }

    @Test func statisticsCountWhatIsSeen() {
        let model = model([
            entry("a", published: "2026-05-02", posted: ("2026-05-02", "2026-05-20")),
            entry("b", published: "2026-05-01", unit: SmallModel.village, item: SmallModel.relief),
            entry("c", published: "2025-12-31"), entry("old", published: "2020-01-01"), entry("d", isDraft: true),
        ])
        let statistics = Statistics(of: selection(model), in: model)
        #expect(statistics.total.published == 4)
        #expect(statistics.total.thisYear == 2)
        #expect(statistics.total.open == 1)
        #expect(statistics.total.shareOnTime == nil)
        #expect(statistics.months.count == 24)
        #expect(statistics.months.suffix(5).map(\.tally.published) == [0, 0, 0, 0, 2])
        #expect(statistics.months.map(\.tally.published).reduce(0, +) == 3)
        #expect(statistics.months.last.map { [$0.year, $0.month] } == [2026, 5])
        #expect(statistics.fields.map(\.tally.published) == [3, 1])
        #expect(statistics.units.map(\.unit) == [SmallModel.town, SmallModel.village])
    }

    @Test func theCalendarCountsWhatHangs() throws {
        let model = model([
            entry("a", posted: ("2026-04-28", "2026-05-06")), entry("b", posted: ("2026-05-06", "2026-06-02")),
            entry("over", posted: ("2026-01-01", "2026-01-08")),
            entry("gone", posted: ("2026-05-06", "2026-05-20"), withdrawn: "2026-05-07"),
        ])
        let calendar = NoticeCalendar(of: selection(model), in: model)
        #expect(calendar.months.map(\.month) == [4, 5, 6])
        #expect(calendar.notices == [0, 1])
        let days = try #require(calendar.months.first { $0.month == 5 }).days
        #expect(days.count == 31)
        #expect(days[4...6].map(\.hanging) == [1, 2, 1])
        #expect(days[5].begins == [1] && days[5].ends == [0])
        #expect(days[3].isWorkingDay == false)
        #expect(calendar.months.last?.days.first?.hanging == 1)
    }

    @Test func noticesOfTheFarFutureMakeNoEndlessCalendar() {
        let model = model([entry("a", posted: ("2026-05-01", "2996-05-01"))])
        #expect(NoticeCalendar(of: selection(model), in: model).months.map(\.month) == [4, 5, 6, 7, 8])
    }

    @Test func annualReportsStandUnderTheirYear() {
        var small = SmallModel(entries: [])
        small.pages = [
            FixedPage(file: "g.md", name: "g", title: "政府信息公开指南", order: 1, part: .guide),
            FixedPage(file: "a.md", name: "a", title: "2024年政府信息公开工作年度报告", order: 1, part: .annualReport),
            FixedPage(file: "b.md", name: "b", title: "政府信息公开年报", order: 1, part: .annualReport),
        ]
        let model = small.on("2026-05-08")
        #expect(selection(model).annualReports(in: model).map(\.year) == [2025, 2024])
    }
}

@Suite struct PagePartTests {
    @Test(arguments: [
        ("政府信息公开指南", PagePart.guide), ("信息公开指南", .guide), ("政府信息公开制度", .rules),
        ("2025年政府信息公开工作年度报告", .annualReport), ("法治政府建设年度报告", nil), ("办事指南", nil), ("关于本站", nil),
    ])
    func titlesTellThePart(_ title: String, _ part: PagePart?) {
        #expect(PagePart(title: title) == part)
    }
}
