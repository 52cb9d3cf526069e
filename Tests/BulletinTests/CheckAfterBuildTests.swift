import Bulletin
import Disclosure
import Files
import Findings
import Testing

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

    private func findings(of site: TestSite, after output: String) throws -> [Finding] {
        var loader = SiteLoader(folder: try Folder(site.folder), date: CivilDate(iso: TestSite.day), threads: 2)
        let loaded = try loader.loadWithLayouts(after: output)
        return loaded.site.findings + loaded.layoutFindings
    }
}
