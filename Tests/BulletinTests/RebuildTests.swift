import Bulletin
import Files
import Testing

/// A build over an earlier output does less work and must come to the same files as one from nothing,
/// whatever was changed in between.
@Suite struct RebuildTests {
    /// What an office may do between two builds: files written, and removed where there is no text.
    private struct Step {
        let name: String
        var day = TestSite.day
        var files: [String: String?] = [:]
    }

    private static let steps = [
        Step(name: "nothing"),
        Step(name: "a new entry", files: ["content/entries/新.md": entry("XK-1", title: "新条目")]),
        Step(
            name: "its text",
            files: ["content/entries/新.md": entry("XK-1", title: "新条目", body: "## 新的\n\n[预算](预算/index.md)")]),
        Step(name: "its title", files: ["content/entries/新.md": entry("XK-1", title: "新标题", body: "正文。")]),
        Step(name: "its unit", files: ["content/entries/新.md": entry("XK-1", head: "责任科室: 科室")]),
        Step(name: "a relation", files: ["content/entries/新.md": entry("XK-1", head: "解读: XK-2026-00002")]),
        Step(name: "steps", files: ["content/entries/新.md": entry("XK-1", head: "解读: XK-2026-00002\n步骤: [申请, 受理]")]),
        Step(
            name: "the other end's title",
            files: [
                "content/entries/职能更正.md": entry("XK-2026-00003", title: "改过的更正", head: "更正: XK-2026-00001")
            ]),
        Step(
            name: "a third entry of the matter",
            files: ["content/entries/三.md": entry("XK-3", title: "第三个", head: "结果: XK-1")]),
        Step(
            name: "its title, two relations away",
            files: ["content/entries/三.md": entry("XK-3", title: "改过的第三个", head: "结果: XK-1")]),
        Step(
            name: "a text that replaces",
            files: ["content/entries/三.md": entry("XK-3", head: "替代: XK-1", body: "新文。")]),
        Step(
            name: "its words",
            files: ["content/entries/三.md": entry("XK-3", head: "替代: XK-1", body: "正文。新文。")]),
        Step(
            name: "two parts of a project",
            files: [
                "content/entries/三.md": entry("XK-3", head: "属于: XK-1"),
                "content/entries/四.md": entry("XK-4", head: "属于: XK-1"),
            ]),
        Step(name: "a part's title", files: ["content/entries/四.md": entry("XK-4", title: "另一部分", head: "属于: XK-1")]),
        Step(name: "no project", files: ["content/entries/四.md": nil, "content/entries/三.md": nil]),
        Step(
            name: "an annual report",
            files: ["content/pages/report.md": "---\n标题: 2025年政府信息公开工作年度报告\n---\n\n报告。\n"]),
        Step(name: "no annual report", files: ["content/pages/report.md": nil]),
        Step(name: "withdrawn", files: ["content/entries/新.md": entry("XK-1", head: "撤下: {日期: 2026-05-01, 原因: 信息有误}")]),
        Step(name: "removed", files: ["content/entries/新.md": nil]),
        Step(name: "a figure", files: ["content/entries/预算/收支.csv": "项目,金额\n收入,\"9,999\"\n"]),
        Step(name: "an attachment", files: ["content/entries/预算/预算 全文.txt": "改过的全文\n"]),
        Step(
            name: "a file that only a head names",
            files: [
                "content/entries/新/index.md": entry("XK-2", head: "附件: [{文件: 表.csv, 标题: 表}]"),
                "content/entries/新/表.csv": "一\n",
            ]),
        Step(name: "its size", files: ["content/entries/新/表.csv": "一\n二\n三\n"]),
        Step(name: "its bytes", files: ["content/entries/新/表.csv": "一\n二\n四\n"]),
        Step(
            name: "a figure on a page",
            files: [
                "content/pages/more.md": "---\n标题: 更多\n顺序: 3\n---\n\n![图](图.csv)\n",
                "content/pages/图.csv": "项目\n一\n",
            ]),
        Step(name: "its rows", files: ["content/pages/图.csv": "项目\n二\n"]),
        Step(name: "defaults", files: ["content/entries/_defaults.yaml": "责任科室: 默认科室\n"]),
        Step(name: "no defaults", files: ["content/entries/_defaults.yaml": nil]),
        Step(name: "a page", files: ["content/pages/guide.md": "---\n标题: 新指南\n---\n\n内容。\n"]),
        Step(name: "one more page", files: ["content/pages/more.md": "---\n标题: 更多\n顺序: 3\n---\n\n更多。\n"]),
        Step(
            name: "a layout", files: ["layouts/parts/row.mustache": "<a href=\"{{root}}{{address}}\">{{title}}</a>\n"]),
        Step(name: "words", files: ["layouts/strings/zh-Hans.yaml": "home: 主页\nqr-label: 码\n"]),
        Step(name: "a style", files: ["layouts/sheet.css": "/* other sheets */\n"]),
        Step(name: "what was tested", files: ["layouts/tested.yaml": "date: 2026-11-21\n"]),
        Step(name: "an asset", files: ["layouts/assets/style.css": "/* other pages */\n"]),
        Step(
            name: "a notice rule",
            files: ["content/notice-rules.csv": "编码,名称,最短期限,单位,起算,依据\nDB-7,改名的公示,7,日,次日,依据\n"]),
        Step(
            name: "boards",
            files: ["content/boards.csv": "编码,名称,类别,单位,地点,纸张,方向,容量,张贴范围\nB1,新公开栏,公开栏,X,西侧,A3,纵向,8,X\n"]),
        Step(
            name: "units",
            files: ["content/units.csv": "编码,名称,简称,上级,监督电话\nX,溪口镇人民政府,镇政府,,1\nX-A,党政办公室,党政办,X,2\nV/1,柳村,,X,3\n"]),
        Step(name: "the calendar", files: ["content/calendar.csv": "日期,类别,名称\n2026-01-01,放假,元旦\n2026-05-07,放假,假\n"]),
        Step(
            name: "the site",
            files: [
                "content/site.yaml":
                    "名称: 新名称\n主办单位: 新单位\n网址: https://new.example/\n每页条数: 6\n页面片段: 是\n使用许可: {声明: 注明出处}\n"
            ]),
        Step(name: "without an address", files: ["content/site.yaml": "名称: 新名称\n主办单位: 新单位\n"]),
        Step(name: "the next day", day: "2026-05-09"),
        Step(
            name: "a layout that tells the day",
            files: ["layouts/parts/row.mustache": "<a href=\"{{root}}{{address}}\">{{title}}</a> {{today}}\n"]),
        Step(name: "the next day, told", day: "2026-05-09"),
        Step(name: "the day after the notice", day: "2026-05-14"),
        Step(name: "years later", day: "2029-01-01"),
        Step(name: "and back", day: "2026-04-30"),
    ]

    @Test func aRebuildComesToTheSameFilesAsABuildFromNothing() throws {
        try withSmallSite { site in
            try site.build()
            for step in Self.steps {
                for (path, text) in step.files {
                    if let text {
                        try write(text, to: "\(site.folder)/\(path)")
                    } else {
                        _ = try Folder.working.removeFile("\(site.folder)/\(path)")
                    }
                }
                try site.build(on: step.day)
                let fresh = TestSite(folder: site.folder, output: site.output + "-fresh")
                _ = try Folder.working.removeTree(fresh.output)
                try fresh.build(on: step.day)
                let (rebuilt, new) = (try site.written(), try fresh.written())
                let differing = Set(rebuilt.keys).union(new.keys).filter { rebuilt[$0] != new[$0] }
                #expect(differing.sorted() == [], "after: \(step.name)")
            }
        }
    }

    /// The same size at the same moment: only the bytes tell.
    @Test func aChangeOfTheSameLengthIsSeen() throws {
        try withSmallSite { site in
            try site.build()
            for digit in 1...9 {
                try write(entry("XK-1", title: "第\(digit)版"), to: site.folder + "/content/entries/新.md")
                try site.build()
                #expect(try site.text("web/entries/XK-1.html").contains("第\(digit)版"))
            }
        }
    }

    @Test(arguments: [0, 1, 8, 100, 1000])
    func aDamagedRecordCostsTimeOnly(kept: Int) throws {
        try withSmallSite { site in
            try site.build()
            let before = try site.written()
            let path = site.output + "/.bulletin/record"
            let bytes = try Folder.working.read(path)
            try Folder.working.write(path, Array(bytes.prefix(kept)))
            try site.build()
            #expect(try site.written() == before)
            try Folder.working.write(path, bytes.map { $0 ^ 0x55 })
            try site.build()
            #expect(try site.written() == before)
        }
    }
}
