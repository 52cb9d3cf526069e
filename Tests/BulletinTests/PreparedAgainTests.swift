import Bulletin
import Composing
import Disclosure
import Files
import Findings
import Testing
import Text

/// A site that is prepared over and over, as `serve` does it, is at each moment what it would be if it were prepared
/// for the first time: what is kept of tables, drawn figures and layouts is given up when one of their files changes.
@Suite struct PreparedAgainTests {
    /// A file of each kind that something is kept of, and what it says after somebody changed it.
    private static let changes: [(path: String, text: String)] = [
        (
            "content/catalogue/small.csv",
            """
            领域,编码,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体
            机构职能,A1,概况信息,改名的事项,主要职责,《中华人民共和国政府信息公开条例》,每季度,党政办公室,■政府网站

            """
        ),
        ("content/entries/预算/收支.csv", "项目,金额\n收入,\"9,999\"\n"),
        ("content/entries/预算/预算 全文.txt", "改过的全文，比原来长。\n"),
        ("content/entries/_defaults.yaml", "责任科室: 默认科室\n"),
        ("content/units.csv", "编码,名称,简称,上级,监督电话\nX,溪口镇人民政府,镇府,,1\nX-A,党政办公室,党政办,X,2\nV/1,柳村,,X,3\n"),
        ("layouts/strings/zh-Hans.yaml", "home: 主页\n"),
    ]

    @Test(arguments: changes.indices)
    func `what is kept is given up when its file changes`(number: Int) throws {
        let change = Self.changes[number]
        try withSmallSite { site in
            // Files of this second are kept by nobody: they may change again without its showing.
            SystemClock.sleep(milliseconds: 1100)
            var preparer = SitePreparer(folder: try Folder(site.folder), date: CivilDate(iso: TestSite.day))
            _ = preparer.prepare()
            let steps = [
                ("content/entries/新.md", entry("XK-1", title: "新条目")), change,
                ("content/entries/新.md", entry("XK-1", title: "改过的条目")),
            ]
            for (path, text) in steps {
                try write(text, to: "\(site.folder)/\(path)")
                let (result, isNew) = preparer.prepare()
                var first = SitePreparer(folder: try Folder(site.folder), date: CivilDate(iso: TestSite.day))
                #expect(isNew, "after \(path)")
                #expect(try Self.outputs(result) == Self.outputs(first.prepare().result), "after \(path)")
            }
        }
    }

    @Test func `another day is another site`() throws {
        try withSmallSite { site in
            SystemClock.sleep(milliseconds: 1100)
            var preparer = SitePreparer(folder: try Folder(site.folder), date: CivilDate(iso: TestSite.day))
            _ = preparer.prepare()
            preparer.date = CivilDate(iso: "2026-05-14")
            var first = SitePreparer(folder: try Folder(site.folder), date: CivilDate(iso: "2026-05-14"))
            #expect(try Self.outputs(preparer.prepare().result) == Self.outputs(first.prepare().result))
        }
    }

    /// Every output, or the findings that keep the site from being shown.
    private static func outputs(_ result: Result<PreparedSite, BuildFailure>) throws -> FileSet {
        switch result {
        case .failure(.refused(let findings)):
            return ["findings": findings.flatMap { Array("\($0.rule) \($0.place.file) \($0.message.zh)\n".utf8) }]
        case .failure(let failure): throw failure
        case .success(let site):
            var files: FileSet = [:]
            for output in site.outputs { files[output.path] = try site.bytes(of: output.path) }
            return files
        }
    }
}
