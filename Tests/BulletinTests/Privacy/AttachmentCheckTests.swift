import Bulletin
import Disclosure
import Files
import Findings
import Testing
import Text

/// Files that go out with a page are read and looked into; what the site does not publish is not.
@Suite struct AttachmentCheckTests {
    private static let site = "name: 青溪镇\nbody: 青溪镇人民政府\n"
    private static let page = "---\n标题: 指南\n---\n\n[名单](名单.csv)，[表](表.pdf)\n"

    @Test func filesThatGoOut() throws {
        let findings = try check([
            "content/site.yaml": Self.site, "content/pages/a.md": Self.page,
            "content/pages/名单.csv": "姓名,号码\n张三,110101199003074514\n", "content/pages/表.pdf": "%PDF-1.7\n",
            "content/pages/没有用到.csv": "张三,110101199003074514\n",
        ])
        #expect(
            findings == [
                "content/pages/名单.csv:2 personal-number 这里有公民身份号码（11****************）",
                "content/pages/没有用到.csv:0 attachment-unused 没有条目或页面使用这个文件，它不会公开",
                "content/pages/表.pdf:0 attachment-unreadable 附件（PDF 文件）的内容无法自动检查",
            ])
    }

    /// Tables and settings of the site are looked at for identity numbers; telephones in them are public.
    @Test func tablesOfTheSite() throws {
        let findings = try check([
            "content/site.yaml": Self.site + "supervision: \"13800138000\"\n",
            "content/units.csv": "编码,名称,负责人,电话\nz,民政办,张三110101199003074514,13800138000\n",
        ])
        #expect(findings == ["content/units.csv:2 personal-number 这里有公民身份号码（11****************）"])
    }

    private func check(_ files: [String: String]) throws -> [String] {
        let parent = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
        let path = "\(parent)/bulletin-attachments-\(CurrentProcess.identifier)-\(UInt64.random(in: 0 ... .max))"
        try Folder.working.makeFolders(path)
        defer { _ = try? Folder.working.removeTree(path) }
        let folder = try Folder(path)
        for (name, text) in files {
            try folder.makeFolders(name.split(separator: "/").dropLast().joined(separator: "/"))
            try folder.write(name, Array(text.utf8))
        }
        var loader = SiteLoader(folder: folder, date: CivilDate(dayNumber: 20_000), threads: 2)
        return try loader.load().findings.filter { $0.rule.hasPrefix("personal") || $0.rule.hasPrefix("attachment") }
            .map { "\($0.place.file):\($0.place.span.line) \($0.rule) \($0.message.zh)" }
    }
}
