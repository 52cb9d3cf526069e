import Bulletin
import Disclosure
import Files
import Findings
import Testing
import Text

/// CSV files that bodies draw as tables: `check` says of them what `build` says.
@Suite struct FigureCheckTests {
    private static let table = "项目,金额（元）\n水费,100\n电费,200\n合计,500\n"
    private static let entries = [
        "content/entries/f/index.md": entry("QX-2026-0801", body: "![收支](收支.csv)"),
        "content/entries/f/收支.csv": table,
    ]

    private func checked(_ files: [String: String]) throws -> (check: [String], build: [String]) {
        try withSmallSite(adding: files) { site in
            var loader = SiteLoader(folder: try Folder(site.folder), date: CivilDate(iso: TestSite.day))
            let loaded = try loader.load().findings.filter { $0.rule != "layout-unused" }
            let built: [Finding]
            do {
                built = try site.build().findings
            } catch BuildFailure.refused(let findings) {
                built = findings
            }
            return (lines(loaded), lines(built.filter { $0.rule != "layout-unused" }))
        }
    }

    private func lines(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.place.file):\($0.place.span.line) \($0.severity) \($0.rule)" }
    }

    @Test func checkAndBuildSayTheSame() throws {
        let (check, build) = try checked(Self.entries)
        #expect(check == ["content/entries/f/收支.csv:4 warning sum-wrong"])
        #expect(build == check)
    }

    @Test func theSiteSetsTheirSeverity() throws {
        let site = String(
            decoding: try files(in: checkout + "/Tests/Fixtures/small/site")["content/site.yaml"] ?? [], as: UTF8.self)
        let stricter = ["content/site.yaml": site.replacing("规则:\n", with: "规则:\n  sum-wrong: error\n")]
        let (check, build) = try checked(Self.entries.merging(stricter) { $1 })
        #expect(check == ["content/entries/f/收支.csv:4 error sum-wrong"])
        #expect(build == check)
    }

    @Test func anEntryMayHaveLeave() throws {
        let leave = entry(
            "QX-2026-0801", head: "例外: [{规则: sum-wrong, 理由: 按来源原样公开}]", body: "![收支](收支.csv)")
        let (check, build) = try checked(Self.entries.merging(["content/entries/f/index.md": leave]) { $1 })
        #expect(check == [])
        #expect(build == check)
    }

    @Test func theyShowNoMoreOfANumberThanTheSiteLetsThem() throws {
        let site = String(
            decoding: try files(in: checkout + "/Tests/Fixtures/small/site")["content/site.yaml"] ?? [], as: UTF8.self)
        let (check, build) = try checked([
            "content/site.yaml": site + "遮盖: {手机号码: 前3后4}\n",
            "content/entries/f/index.md": entry("QX-2026-0801", body: "![名单](名单.csv)"),
            "content/entries/f/名单.csv": "序号,号码\n1,138****1234\n2,13812***234\n",
        ])
        #expect(check == ["content/entries/f/名单.csv:3 warning masking-policy"])
        #expect(build == check)
    }
}
