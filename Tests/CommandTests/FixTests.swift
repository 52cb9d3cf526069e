import Files
import Testing

@testable import Command

/// `bulletin check --fix`: what it writes, what it shows, and that it has nothing to do a second time.
@Suite struct FixTests {
    private static let slips =
        "---\r\n标 题：关于预算的公示\r\n公开事项: I1\r\n公开主体: U1\r\n索引号: 1-1\r\n生成日期：２０２６年１月５日\r\n发布日期: 2026/1/5\r\n---\r\n\r\n2026年1月5日。\r\n"
    private static let mended =
        "---\n标题: 关于预算的公示\n公开事项: I1\n公开主体: U1\n索引号: 1-1\n生成日期: 2026-01-05\n发布日期: 2026-01-05\n---\n\n2026年1月5日。\n"

    @Test func slipsAreMended() throws {
        try withSlips { root in
            let first = check(root, "--fix")
            #expect(first.code == .well)
            #expect(
                first.output == """
                    mended content/calendar.csv: convert GB18030 to UTF-8, end all lines with LF, write 2025-10-01
                    mended content/entries/1.md: end all lines with LF, write `标题`, write a plain colon, write 2026-01-05
                    1 entry checked: nothing found

                    """)
            #expect(contents("content/entries/1.md", root) == Array(Self.mended.utf8))
            #expect(
                contents("content/calendar.csv", root) == [0xEF, 0xBB, 0xBF]
                    + Array("日期,类别,名称\n2025-10-01,放假,国庆节\n2026-01-01,放假,元旦\n".utf8))
            let second = check(root, "--fix")
            #expect(second.output == "1 entry checked: nothing found\n")
            #expect(check(root, "--fix", "--dry-run").code == .well)
        }
    }

    @Test func theDifferenceIsShownAndNothingWritten() throws {
        try withSlips { root in
            let before = ["entries/1.md", "calendar.csv"].map { contents("content/" + $0, root) }
            let shown = check(root, "--fix", "--dry-run")
            #expect(shown.code == .findings)
            #expect(
                shown.output == """
                    # convert GB18030 to UTF-8
                    # end all lines with LF
                    # write 2025-10-01
                    --- content/calendar.csv
                    +++ content/calendar.csv
                    @@ -1,3 +1,3 @@
                     日期,类别,名称
                    -2025.10.1,放假,国庆节
                    +2025-10-01,放假,国庆节
                     2026-01-01,放假,元旦
                    # end all lines with LF
                    # write `标题`
                    # write a plain colon
                    # write 2026-01-05
                    --- content/entries/1.md
                    +++ content/entries/1.md
                    @@ -1,10 +1,10 @@
                     ---
                    -标 题：关于预算的公示
                    +标题: 关于预算的公示
                     公开事项: I1
                     公开主体: U1
                     索引号: 1-1
                    -生成日期：２０２６年１月５日
                    -发布日期: 2026/1/5
                    +生成日期: 2026-01-05
                    +发布日期: 2026-01-05
                     ---
                     
                     2026年1月5日。

                    """)
            #expect(shown.errors == "2 files can be mended; nothing was written. Without --dry-run they are\n")
            #expect(["entries/1.md", "calendar.csv"].map { contents("content/" + $0, root) } == before)
            let coloured = bulletin(["check", root, "--date", "2026-06-01", "--fix", "--dry-run"], colours: true)
            #expect(coloured.output.contains("\u{1B}[32m+生成日期: 2026-01-05\u{1B}[0m\n"))
        }
    }

    /// Findings say that they can be mended, in every form.
    @Test func findingsCarryTheirFix() throws {
        try withSmallSite { root in
            let text = try String(decoding: Folder(root).read("content/entries/1.md"), as: UTF8.self)
            try plant(root + "/content/entries/1.md", text.replacing("生成日期: 2026-01-05", with: "生成日期: 2026.1.5"))
            let shown = check(root)
            #expect(shown.errors.contains("  can be mended (write 2026-01-05): bulletin check --fix\n"))
            #expect(shown.output.hasSuffix("; 1 can be mended: bulletin check --fix\n"))
            let offset = text.split(separator: "2026").first.map { $0.utf8.count } ?? 0
            #expect(
                check(root, "--format", "json").output.withoutBlanks.contains(
                    #""fixes":[{"title":{"zh":"改写为2026-01-05","en":"write2026-01-05"},"edits":[{"offset":\#(offset),"length":8,"text":"2026-01-05"}]}]"#
                ))
            #expect(
                check(root, "--format", "sarif").output.withoutBlanks.contains(
                    #""deletedRegion":{"byteOffset":\#(offset),"byteLength":8},"insertedContent":{"text":"2026-01-05"}"#
                ))
            #expect(check(root, "--format", "github").output.contains("can be mended (write 2026-01-05)"))
        }
    }

    /// So do notes about the form of a file: the mark at its beginning is an edit, other line ends are a file anew.
    @Test func notesOnLineEndsCarryTheirFix() throws {
        try withSmallSite { root in
            let text = try Folder(root).read("content/entries/1.md")
            let returned = text.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
            try Folder(root).write("content/entries/1.md", [0xEF, 0xBB, 0xBF] + returned)
            let json = check(root, "--format", "json").output.withoutBlanks
            #expect(json.contains(#""edits":[{"offset":0,"length":3,"text":""}]"#))
            #expect(json.contains(#""fixes":[{"title":{"zh":"换行统一为LF","en":"endalllineswithLF"},"edits":[]}]"#))
            #expect(check(root).output.contains("2 can be mended: bulletin check --fix"))
            #expect(check(root, "--fix").code == .well)
            #expect(contents("content/entries/1.md", root) == text)
        }
    }

    /// A number of a person is no more shown in a difference than in a message.
    @Test func numbersOfPersonsAreNotShown() throws {
        try withSlips { root in
            let text = Self.slips.replacing("2026年1月5日。", with: "张三110101199003074514。")
            try plant(root + "/content/entries/1.md", text)
            let shown = check(root, "--fix", "--dry-run")
            #expect(shown.output.contains("张三11****************。"))
            #expect(!(shown.output + shown.errors).contains("199003074514"))
        }
    }

    @Test func optionsThatDoNotFit() throws {
        try withSmallSite { root in
            #expect(check(root, "--dry-run").errors == "error: --dry-run is for --fix\n")
            #expect(
                check(root, "--fix", "--dry-run", "--format", "json").errors
                    == "error: --format cannot be `json`; use text\n")
            #expect(check(root, "--fix", "--format", "json").code == .well)
        }
    }

    /// The bytes of a file; none where it is not there.
    private func contents(_ file: String, _ root: String) -> [UInt8] {
        (try? Folder.working.read(root + "/" + file)) ?? []
    }

    private func check(_ root: String, _ options: String...) -> Session {
        bulletin(["check", root, "--date", "2026-06-01"] + options)
    }

    private func withSlips(_ body: (String) throws -> Void) throws {
        try withSmallSite { root in
            try plant(root + "/content/entries/1.md", Self.slips)
            // 2025.10.1 and 2026-01-01 in GB 18030, as spreadsheets save it.
            let table: [UInt8] =
                [0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xC0, 0xE0, 0xB1, 0xF0, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x0D, 0x0A]
                + Array("2025.10.1,".utf8) + [
                    0xB7, 0xC5, 0xBC, 0xD9, 0x2C, 0xB9, 0xFA, 0xC7, 0xEC, 0xBD, 0xDA, 0x0D, 0x0A,
                ]
                + Array("2026-01-01,".utf8) + [0xB7, 0xC5, 0xBC, 0xD9, 0x2C, 0xD4, 0xAA, 0xB5, 0xA9, 0x0D, 0x0A]
            try Folder(root).write("content/calendar.csv", table)
            try body(root)
        }
    }
}

extension String {
    fileprivate var withoutBlanks: String { filter { !$0.isWhitespace } }
}
