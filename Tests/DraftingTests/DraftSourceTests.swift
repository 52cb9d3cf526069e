import Checking
import Files
import Findings
import Testing

@testable import Drafting

/// Files that are taken along.
@Suite struct DraftSourceTests {
    private static let row = "财政,C-1,收支,收入、支出,及时,示例镇人民政府,■网站,全社会,主动公开,"

    private func source(_ path: String, _ bytes: [UInt8]) throws -> DraftSource {
        try DraftSource(path: path, bytes: bytes, decode: utf8(from:_:))
    }

    @Test func aTextKeepsWhatItSays() throws {
        let text = """
            ---
            标题: 旧题目
            索引号: 甲-9
            生成日期: 2026-11-01
            标签: [一, 二]
            主题词:
              - 收支
              - 公开
            联系方式: 0990-5559000
            草稿: 否
            ---

            # 正文的题目

            收入说明如下。

            ## 一、收入情况

            共 3 万元。

            """
        let taken = try source("a/稿.md", Array(text.utf8))
        #expect(taken.title == "正文的题目")
        #expect(taken.text(of: .produced) == "2026-11-01")
        let draft = try smallDesk(catalogue: [Self.row]).draft("新题目", from: taken)
        #expect(draft.index == "甲-9")
        #expect(
            draft.text == """
                ---
                标题: 新题目
                # 一两句话说明内容，显示在列表和搜索结果里，可以不写
                内容概述:
                主题词:
                  - 收支
                  - 公开
                # 财政/收支
                公开事项: C-1
                # 示例镇人民政府
                公开主体: T
                索引号: 甲-9
                生成日期: 2026-11-20
                # 公开时限：及时
                发布日期: 2026-11-20
                联系方式: 0990-5559000
                # 原文件里的键，条目没有这些键
                # 标签: [一, 二]
                # 写完并审查完，删去下面这一行才会公开
                草稿: 是
                ---

                收入说明如下。

                ## 一、收入情况

                共 3 万元。

                ## 支出

                （待填写）

                """)
    }

    @Test func aNumberThatIsTakenIsNotUsedAgain() throws {
        let taken = try source("a.md", Array("---\n索引号: 甲-9\n---\n文。\n".utf8))
        let desk = try smallDesk(patterns: [], numbers: ["甲-9"], catalogue: [Self.row])
        #expect(desk.draft("题", from: taken).index == "甲-10")
    }

    @Test func aTableIsAttachedAndDrawnUnderItsHeading() throws {
        // 项目,金额 in GB 18030, as Chinese spreadsheets save it.
        let gb: [UInt8] = [
            0xCF, 0xEE, 0xC4, 0xBF, 0x2C, 0xBD, 0xF0, 0xB6, 0xEE, 0x0D, 0x0A, 0xBC, 0xD7, 0x2C, 0x31, 0x0D, 0x0A,
        ]
        let taken = try source("/x/2026年支出.CSV", gb)
        #expect(taken.title == "2026年支出")
        let draft = try smallDesk(catalogue: [Self.row]).draft("收支 [公开]", from: taken)
        #expect(draft.file == "content/entries/镇政府/2026/收支-公开/index.md")
        #expect(draft.attachments.map(\.path) == ["content/entries/镇政府/2026/收支-公开/2026年支出.csv"])
        #expect(draft.attachments.map(\.bytes) == [[0xEF, 0xBB, 0xBF] + Array("项目,金额\n甲,1\n".utf8)])
        #expect(draft.text.contains("\n附件:\n  - 文件: 2026年支出.csv\n    标题: 收支 [公开]\n"))
        #expect(
            draft.text.hasSuffix(
                "\n## 收入\n\n（待填写）\n\n## 支出\n\n![收支 \\[公开\\]](2026年支出.csv)\n"), "\(draft.text)")
    }

    @Test func whatCannotBeTakenIsSaid() throws {
        func problem(_ path: String, _ bytes: [UInt8]) -> String {
            do {
                _ = try source(path, bytes)
                return ""
            } catch let problem as DraftSource.Problem {
                return "\(problem)".split(separator: "(").first.map(String.init) ?? ""
            } catch {
                return "?"
            }
        }
        #expect(problem("a.xlsx", [0x50, 0x4B, 0x03, 0x04]) == "kind")
        #expect(problem("a", []) == "kind")
        #expect(problem("a.csv", [0x50, 0x4B, 0x03, 0x04, 0]) == "encoding")
        #expect(problem("a.csv", []) == "emptyTable")
        #expect(problem("a.md", [0xFF, 0xFE, 0x00]) == "encoding")
        #expect(problem("a.md", Array("---\n标题: a\n没有结尾".utf8)) == "head")
        #expect(problem("a.md", Array("---\na: &x 1\n---\n".utf8)) == "head")
        #expect(problem("a.md", Array("---\n{a: 1, b: 2}\n---\n".utf8)) == "headForm")
        #expect(problem("a.md", Array("# 只有题目".utf8)) == "")
        #expect(problem("a.md", []) == "")
    }
}
