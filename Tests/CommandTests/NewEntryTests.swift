import Findings
import Synchronization
import Testing

@testable import Command

/// `bulletin new`, as a pipe and as a person meet it.
@Suite struct NewEntryTests {
    /// Runs `bulletin new` with a person who types these lines.
    private func session(
        _ words: [String], typing lines: [String]? = nil, language: ReportLanguage = .english
    ) -> Session {
        let said = Mutex((output: "", errors: ""))
        let typed = Mutex((lines ?? [])[...])
        var console = Console(
            language: language, writeOutput: { text in said.withLock { $0.output += text } },
            writeError: { text in said.withLock { $0.errors += text } })
        if lines != nil { console.readLine = { typed.withLock { $0.popFirst() } } }
        let code = run(["new"] + words, console: console)
        return said.withLock { Session(code: code, output: $0.output, errors: $0.errors) }
    }

    @Test func inAPipeNothingIsAsked() throws {
        try withNewSite { site in
            let missing = session([site])
            #expect(missing.code == .misuse)
            #expect(missing.errors == "error: --item and --title missing; on a terminal, bulletin new asks for them\n")
            #expect(
                session([site, "--item", "SL-0401"], language: .chinese).errors
                    == "错误：请写明 --title；在终端上执行 bulletin new 可以逐项询问\n")
            let file = "\(site)/content/entries/财政所/2026/示例镇2026年部门预算.md"
            let arguments = [site, "--item", "SL-0401", "--title", "示例镇2026年部门预算", "--date", "2026-11-20"]
            let shown = session(arguments + ["--dry-run"])
            #expect(shown.code == .well)
            #expect(shown.output.hasPrefix("---\n标题: 示例镇2026年部门预算\n"))
            #expect(shown.errors == "Unit: 示例镇财政所\n")
            let made = session(arguments)
            #expect(made.code == .well)
            #expect(
                made.output == """
                    made \(file)
                    index number: 11990199MB09000173/202611-00001
                    to be published by: 2026-12-10
                    next: fill in what is empty or says TBD, run bulletin check \(site); once written and reviewed, remove the `draft` line

                    """)
            var text = try read(file)
            #expect(text == shown.output)
            // Again: another name, another number.
            let again = session(arguments, language: .chinese)
            #expect(again.output.hasPrefix("新建 \(file.dropLast(3))-2.md\n索引号：11990199MB09000173/202611-00002\n"))
            text = try read(file)
            #expect(text == shown.output)
            #expect(bulletin(["check", site, "--date", "2026-11-20"]).code == .well)
        }
    }

    @Test(
        arguments: [
            (["--item", "部门预"], "错误：公开目录里没有事项“部门预”，含有这几个字的有 2 项：SL-0401 财政预决算/部门预决算/部门预算；SL-0402 财政预决算/部门预决算/部门决算\n"),
            (["--item", "部门决箕"], "错误：公开目录里没有事项“部门决箕”，是不是“财政预决算/部门预决算/部门决算”？\n"),
            (["--item", "部门预决算"], "错误：“部门预决算”不是最末级事项，下面有：部门预算、部门决算\n"),
            (["--item", "SL-0401", "--unit", "财政局"], "错误：单位表里没有“财政局”，是不是“财政所”？\n"),
            (["--item", "SL-0401", "--date", "今天"], "错误：“今天”不是日期，写作 2026-11-20\n"),
            (["--item", "SL-0401", "--produced", "2026-13-01"], "错误：“2026-13-01”不是日期，写作 2026-11-20\n"),
            (["--item", "SL-0401", "--from", "没有.md"], "错误：文件“没有.md”读不出来（不存在）\n"),
            (["--item", "SL-0401", "--from", "/dev/null"], "错误：文件“/dev/null”读不出来"),
        ] as [([String], String)])
    func slipsAreNamed(words: [String], message: String) throws {
        try withNewSite { site in
            let session = session([site, "--title", "题"] + words, language: .chinese)
            #expect(session.code == .misuse)
            #expect(session.errors.hasPrefix(message), "\(session.errors)")
            #expect(session.output.isEmpty)
        }
    }

    @Test func aPersonIsAskedForWhatIsNotGiven() throws {
        try withNewSite { site in
            let session = session(
                [site, "--date", "2026-11-20"], typing: ["财务", "", "2026-10-9", "2026-10-09", ""], language: .chinese)
            #expect(session.code == .well, "\(session.errors)")
            #expect(
                session.errors
                    == """
                      1  机构职能/机构概况/机关职能（SL-0101）
                      2  机构职能/机构概况/领导信息（SL-0102）
                      3  政策文件/规范性文件/镇政府文件（SL-0201）
                      4  政策文件/政策解读/文件解读（SL-0202）
                      5  政务公开/政府信息公开年报/年度报告（SL-0301）
                      6  财政预决算/部门预决算/部门预算（SL-0401）
                      7  财政预决算/部门预决算/部门决算（SL-0402）
                      8  社会救助/最低生活保障/审核信息（SL-0501）
                      9  社会救助/临时救助/审核审批信息（SL-0502）
                      10  惠民补贴/惠农补贴/补贴发放（SL-0601）
                      11  村务公开/村级财务/财务收支（SL-0701）
                      12  村务公开/村民自治/民主评议（SL-0702）
                      输入序号选定
                    公开事项：输入名称的一部分或编码：  1  村务公开/村级财务/财务收支（SL-0701）
                      按回车选定
                    公开事项：输入名称的一部分或编码：→ 村务公开/村级财务/财务收支
                    公开主体：甲村村民委员会
                    生成日期 [2026-11-20]：“2026-10-9”不是日期，写作 2026-11-20
                    生成日期 [2026-11-20]：标题 [甲村村民委员会2026年第3季度财务收支]：
                    """, "\(session.errors)")
            #expect(
                session.output.hasPrefix("新建 \(site)/content/entries/甲村/2026/甲村村民委员会2026年第3季度财务收支.md\n"))
        }
    }

    @Test func whoLeavesHasWrittenNothing() throws {
        try withNewSite { site in
            let before = try allPaths(site)
            let session = session([site], typing: ["没有这样的", "99"])
            #expect(session.code == .misuse)
            #expect(session.errors.hasSuffix("\nerror: no answer; nothing was written\n"))
            #expect(session.errors.contains("nothing holds `没有这样的`; try other words\n"))
            let after = try allPaths(site)
            #expect(after == before)
        }
    }

    @Test func aTableAndATextComeAlong() throws {
        try withNewSite { site in
            try write("项目,金额（元）\n收入,100\n", to: site + "/../t-收入.csv")
            let made = session(
                [
                    site, "--item", "SL-0701", "--title", "甲村2026年第3季度财务收支", "--date", "2026-10-10", "--from",
                    site + "/../t-收入.csv",
                ])
            #expect(made.code == .well, "\(made.errors)")
            let folder = site + "/content/entries/甲村/2026/甲村2026年第3季度财务收支"
            let table = try read(folder + "/t-收入.csv")
            #expect(table == "项目,金额（元）\n收入,100\n")
            let entry = try read(folder + "/index.md")
            #expect(entry.contains("## 收入\n\n![甲村2026年第3季度财务收支](t-收入.csv)\n"))
            #expect(bulletin(["check", site, "--date", "2026-10-10"]).code == .well)

            try write("---\n公开事项: SL-0402\n标题: 部门决算\n---\n正文。\n", to: site + "/../t.md")
            let text = session([site, "--from", site + "/../t.md", "--dry-run"])
            #expect(text.output.hasPrefix("---\n标题: 部门决算\n"), "\(text.errors)")
            #expect(text.output.contains("\n正文。\n\n## 收支总表\n"))
        }
    }
}
