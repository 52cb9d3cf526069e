import Bulletin
import Disclosure
import Files
import Findings
import Testing
import Text

/// A check that knows of the last build says what one says that knows of none, whatever was changed since.
@Suite struct CheckAfterBuildTests {
    private static let changes: [(name: String, files: [String: String])] = [
        ("nothing", [:]),
        ("an entry with a fault", ["content/entries/新.md": entry("XK-1", head: "公开方式: 乱写")]),
        ("a number that another has", ["content/entries/新.md": entry("XK-2026-00002")]),
        ("a relation to nothing", ["content/entries/新.md": entry("XK-1", head: "解读: XK-9")]),
        ("a table", ["content/units.csv": "编码,名称,上级\nX,别的政府,\n"]),
        ("a file beside an entry", ["content/entries/预算/收支.csv": "项目,金额\n身份证,11010519491231002X\n"]),
    ]

    @Test(arguments: changes.indices)
    func itSaysTheSame(_ number: Int) throws {
        let change = Self.changes[number]
        try withSmallSite { site in
            try site.build()
            for (path, text) in change.files { try Folder(site.folder).write(path, Array(text.utf8)) }
            let wanted = try findings(of: site, after: site.folder + "/none")
            #expect(try findings(of: site, after: site.output) == wanted, "\(change.name)")
            #expect(change.files.isEmpty == !wanted.contains { $0.severity == .error }, "\(change.name)")
        }
    }

    /// Nobody touches a file, but a notice with a list of names ends, and entries come and go.
    @Test(arguments: ["2026-05-09", "2026-05-20", "2026-05-21", "2026-05-22", "2026-04-01"])
    func itSaysTheSameOnAnotherDay(day: String) throws {
        let notice = entry(
            "XK-1", head: "公示:\n  起: 2026-05-12\n  止: 2026-05-20", body: "| 序号 | 姓名 |\n|---|---|\n| 1 | 张三 |")
        try withSmallSite(adding: ["content/entries/名单.md": notice]) { site in
            try site.build()
            let wanted = try findings(of: site, after: site.folder + "/none", on: day)
            #expect(try findings(of: site, after: site.output, on: day) == wanted)
            let isKept = wanted.contains { $0.rule == "personal-kept" && $0.place.file.hasSuffix("名单.md") }
            #expect(isKept == (day > "2026-05-20"))
        }
    }

    @Test func itMissesAFileThatWasThereAndFindsOneThatWasMissed() throws {
        let offering = entry("XK-1", head: "附件: [{文件: 表.csv, 标题: 表}]")
        try withSmallSite(adding: ["content/entries/新/index.md": offering]) { site in
            let folder = try Folder(site.folder)
            let settings = String(decoding: try folder.read("content/site.yaml"), as: UTF8.self)
            let milder = settings.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
                line == "规则:" ? [String(line), "  attachment-missing: 警告"] : [String(line)]
            }
            try folder.write("content/site.yaml", Array(milder.joined(separator: "\n").utf8))
            for isThere in [false, true, false] {
                if isThere { try folder.write("content/entries/新/表.csv", Array("一\n".utf8)) }
                let wanted = try findings(of: site, after: site.folder + "/none")
                #expect(try findings(of: site, after: site.output) == wanted)
                #expect(wanted.contains { $0.rule == "attachment-missing" } == !isThere)
                try site.build()
                if isThere { _ = try folder.removeFile("content/entries/新/表.csv") }
            }
        }
    }

    private func findings(
        of site: TestSite, after output: String, on day: String = TestSite.day
    ) throws -> [Finding] {
        var loader = SiteLoader(folder: try Folder(site.folder), date: CivilDate(iso: day), threads: 2)
        let loaded = try loader.loadWithLayouts(after: output)
        return loaded.site.findings + loaded.layoutFindings
    }
}
