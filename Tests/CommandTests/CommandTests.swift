import Files
import Findings
import Testing

@testable import Command

/// Every command on a real folder: what it says, whole, and how it ends.
@Suite struct CommandTests {
    @Test func initMakesASiteAndKeepsWhatIsThere() throws {
        try withScratch { path in
            let first = bulletin(["init", path])
            #expect(first.code == .well)
            #expect(first.output.hasPrefix("made content/boards.csv\n"))
            #expect(first.output.hasSuffix("next: bulletin build \(path)\n"))
            let second = bulletin(["init", path], language: .chinese)
            #expect(second.code == .well)
            #expect(second.output.hasPrefix("保留 content/boards.csv（已有）\n"))
            #expect(second.output.hasSuffix("接着执行：bulletin build \(path)\n"))
            #expect(!second.output.contains("新建"))
        }
    }

    @Test func initSaysWhyItCannotWrite() {
        let session = bulletin(["init", "/dev/null/site"])
        #expect(session.errors == "error: cannot write `/dev/null/site` (it is not a folder)\n")
        #expect(session.code == .misuse)
    }

    @Test func checkCountsWhatItFound() throws {
        try withNewSite { path in
            let well = bulletin(["check", path, "--date", "2026-06-30"])
            #expect(well.output == "1 entry checked: nothing found\n")
            #expect(well.errors.isEmpty)
            #expect(well.code == .well)
            #expect(
                bulletin(["check", path, "--date", "2026-06-30"], language: .chinese).output
                    == "检查了 1 个条目：没有发现问题\n")
        }
    }

    @Test func aFindingIsShownAtItsPlaceWithItsMending() throws {
        try withNewSite { path in
            let file = "content/entries/office/2026/机关职能.md"
            let text = String(decoding: try Folder.working.read("\(path)/\(file)"), as: UTF8.self)
            try write(text.replacing("内容概述:", with: "内容概诉:"), to: "\(path)/\(file)")
            let session = bulletin(["check", path, "--date=2026-06-30"])
            #expect(
                session.errors == """
                    \(file):4:1: error: unknown key `内容概诉` [key-unknown]
                      4 │ 内容概诉: 示例镇人民政府的主要职责、办公地址、办公时间和联系方式。
                        │ ^^^^^^^^
                      fix: did you mean `内容概述`?


                    """)
            #expect(session.output == "1 entry checked: 1 error\n")
            #expect(session.code == .findings)
            let chinese = bulletin(["check", path, "--date=2026-06-30", "--lang", "zh"])
            #expect(chinese.errors.hasPrefix("\(file):4:1: 错误：不认识的键“内容概诉” [key-unknown]\n"))
            #expect(chinese.errors.hasSuffix("  改法：是不是“内容概述”？\n\n"))
            #expect(chinese.output == "检查了 1 个条目：1 个错误\n")
        }
    }

    @Test func colourIsUsedWhereItIsWanted() throws {
        try withNewSite { path in
            try write("---\n标头: 新\n---\n", to: path + "/content/pages/新.md")
            func isColoured(_ words: [String], terminal: Bool) -> Bool {
                bulletin(["check", path, "--date", "2026-06-30"] + words, colours: terminal).errors.contains("\u{1B}[")
            }
            #expect(!isColoured([], terminal: false))
            #expect(isColoured([], terminal: true))
            #expect(isColoured(["--color", "auto"], terminal: true))
            #expect(isColoured(["--color=always"], terminal: false))
            #expect(!isColoured(["--color", "never"], terminal: true))
        }
    }

    @Test func buildSaysWhatItDid() throws {
        try withNewSite { path in
            let words = ["build", path, "--date", "2026-06-30", "--output", path + "/out"]
            let english = bulletin(words)
            #expect(english.code == .well)
            #expect(english.errors.isEmpty)
            let lines = english.output.timeless.split(separator: "\n")
            #expect(lines.first == "entries   1")
            #expect(lines.dropFirst(2).first == "sheets    0")
            #expect(lines.dropFirst(3).first == "findings  nothing found")
            #expect(lines.last == "time      T s, as of 2026-06-30, to \(path)/out")
            let again = bulletin(words, language: .chinese)
            #expect(again.output.contains("新建 0，更新 0，未变 "))
            #expect(again.output.timeless.hasSuffix("T 秒，按 2026-06-30 生成到 \(path)/out\n"))
        }
    }

    @Test func buildNamesFilesThatItLeftAlone() throws {
        try withNewSite { path in
            let words = ["build", path, "--date", "2026-06-30"]
            _ = bulletin(words)
            try write("x", to: path + "/output/web/x.txt")
            #expect(
                bulletin(words).output.hasSuffix("1 file was not made by Bulletin and was left alone:\n  web/x.txt\n"))
            #expect(
                bulletin(words, language: .chinese).output.hasSuffix("另有 1 个文件不是 Bulletin 生成的，没有动：\n  web/x.txt\n"))
        }
    }

    @Test func timingsAreShownWhenAskedFor() throws {
        try withNewSite { path in
            let output = bulletin(["build", path, "--date", "2026-06-30", "--timings"]).output.timeless
            for stage in ["list", "check", "write"] { #expect(output.contains("\n  \(stage) ")) }
        }
    }

    @Test func aRefusedBuildSaysThatNothingChanged() throws {
        try withNewSite { path in
            try write("---\n标题: 坏\n---\n\n[断](没有.md)\n", to: path + "/content/pages/坏.md")
            let session = bulletin(["build", path, "--date", "2026-06-30"])
            #expect(session.code == .findings)
            #expect(session.output.isEmpty)
            #expect(session.errors.hasSuffix("error: nothing was built: 1 error. The output is as it was\n"))
            #expect(try Folder.working.status(of: path + "/output") == nil)
        }
    }

    @Test(
        "The output never stands where content is read",
        arguments: ["", "/content", "/content/entries/out", "/layouts", "/./content"])
    func theOutputNeverStandsWhereContentIsRead(place: String) throws {
        try withNewSite { path in
            let session = bulletin(["build", path, "--date", "2026-06-30", "--output", path + place])
            #expect(session.errors == "error: cannot write to `\(path)\(place)`: content and layouts live there\n")
            #expect(session.code == .misuse)
        }
    }

    @Test(arguments: ["build", "check"])
    func aFolderWithoutASiteIsNamed(command: String) throws {
        try withScratch { path in
            let session = bulletin([command, path])
            #expect(session.code == .misuse)
            #expect(
                session.errors == """
                    error: `\(path)` is no site folder: content/site.yaml is missing. Make one with bulletin init DIR

                    """)
        }
    }

    @Test func catalogueShowsWhatWasRead() throws {
        try withNewSite { path in
            let session = bulletin(["catalogue", path])
            #expect(session.code == .well)
            #expect(session.output.hasPrefix("content/catalogue/示例镇.csv\n  columns understood: 领域 | 编码 | "))
            #expect(session.output.contains("12 rows"))
            #expect(
                session.output.hasSuffix("limits: 12 understood, 0 not understood, 0 not filled in, 0 not written\n"))
            try write("没有,表头\n", to: path + "/content/catalogue/示例镇.csv")
            #expect(bulletin(["catalogue", path]).code == .findings)
        }
    }
}
