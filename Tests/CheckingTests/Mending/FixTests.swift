import Checking
import Disclosure
import Findings
import Testing
import Text

/// What is repaired in a head or a table, and what is left to a person.
@Suite("Repairs")
struct FixTests {
    @Test(
        "Forms of dates that can only mean one day",
        arguments: [
            ("2026年1月5日", "2026-01-05"), ("2026年01月05日", "2026-01-05"), ("2026年1月5号", "2026-01-05"),
            ("2026 年 1 月 5 日", "2026-01-05"), ("2026年1月5", "2026-01-05"), ("２０２６年１月５日", "2026-01-05"),
            ("2026.1.5", "2026-01-05"), ("2026．１．５", "2026-01-05"), ("2026/1/5", "2026-01-05"),
            ("2026／01／05", "2026-01-05"), ("2026-1-5", "2026-01-05"), ("2026—01—05", "2026-01-05"),
            ("２０２６－０１－０５", "2026-01-05"), ("20260105", "2026-01-05"), ("二〇二六年一月五日", "2026-01-05"),
            ("二○二六年十二月三十一日", "2026-12-31"), ("二零二六年二月二十日", "2026-02-20"), ("2024年2月29日", "2024-02-29"),
            ("2026。1。5", "2026-01-05"), ("\"2026年1月5日\"", "\"2026-01-05\""), ("'2026/1/5'", "'2026-01-05'"),
        ])
    func dates(_ written: String, _ mended: String) {
        let head = "---\n生成日期: \(written)\n---\n"
        #expect(fixed(head, .dateMalformed, line: 2, written) == "---\n生成日期: \(mended)\n---\n")
    }

    @Test(
        "What may mean something else is left",
        arguments: [
            "26.1.5", "1/5/2026", "5-1-2026", "2026年1月", "2026年2月30日", "2026-13-01", "2026年1月5日前", "2026.1.5-1.9",
            "2026年1月5日至9日", "约2026年1月5日", "2026/1-5", "2026", "2026年1月5日 10:30", "202615", "二〇二六年十三月五日",
            "2026年〇月五日", "", "昨天", "2026年1月5日日", "二〇二六年一一月五日", "0000年1月1日",
        ])
    func otherDates(_ written: String) {
        #expect(fixed("---\n生成日期: \(written)\n---\n", .dateMalformed, line: 2, written) == nil)
    }

    /// The key, the colon, and the same mended; `nil` where it is left.
    @Test(
        "Colons behind known keys",
        arguments: [
            ("标题：甲", "：", "标题: 甲"), ("标题： 甲", "：", "标题: 甲"), ("标题：　甲", "：", "标题: 甲"), ("标题　：甲", "：", "标题: 甲"),
            ("标题:甲", ":", "标题: 甲"), ("title：甲", "：", "title: 甲"), ("审查：", "：", "审查:"), ("的通知：甲", "：", nil),
            ("9:30", ":", nil), ("  起：2026-01-05", "：", "  起: 2026-01-05"), ("  - 环节：起草", "：", "  - 环节: 起草"),
            ("  的通知：甲", "：", nil),
        ] as [(String, String, String?)])
    func colons(_ line: String, _ mark: String, _ mended: String?) {
        let result = fixed("---\n\(line)\n---\n", .headSyntax, line: 2, mark)
        #expect(result == mended.map { "---\n\($0)\n---\n" })
    }

    @Test("Elements have names of their own")
    func elements() {
        #expect(
            fixed("---\n公开要素:\n  预算金额：1\n---\n", .headSyntax, line: 3, "：") == "---\n公开要素:\n  预算金额: 1\n---\n")
        #expect(fixed("---\n标题:\n  预算金额：1\n---\n", .headSyntax, line: 3, "：") == nil)
    }

    @Test(
        "Keys with blanks, capitals and full-width letters",
        arguments: [
            ("标 题: 甲", "标 题", "标题: 甲"), ("标题　: 甲", "标题　", "标题: 甲"), ("Title: a", "Title", "title: a"),
            ("ｔｉｔｌｅ: a", "ｔｉｔｌｅ", "title: a"), ("发布　日期: 2026-01-05", "发布　日期", "发布日期: 2026-01-05"),
            ("  起 : 2026-01-05", "起 ", "  起: 2026-01-05"), ("标提: 甲", "标提", nil), ("起: 甲", "起", nil),
            ("  标 题: 甲", "标 题", "  标题: 甲"),
        ] as [(String, String, String?)])
    func keys(_ line: String, _ key: String, _ mended: String?) {
        let result = fixed("---\n\(line)\n---\n", .keyUnknown, line: 2, key)
        #expect(result == mended.map { "---\n\($0)\n---\n" })
    }

    @Test("A key is not written twice")
    func repeatedKeys() {
        #expect(fixed("---\n标 题: 甲\ntitle: 乙\n---\n", .keyUnknown, line: 2, "标 题") == nil)
        #expect(fixed("---\n公示:\n  起: 1\n  止: 2\n  起 : 3\n---\n", .keyUnknown, line: 5, "起 ") == nil)
        #expect(
            fixed("---\n审查:\n  - 环节: 一\n  - 环 节: 二\n---\n", .keyUnknown, line: 4, "环 节")
                == "---\n审查:\n  - 环节: 一\n  - 环节: 二\n---\n")
    }

    @Test(
        "Index numbers are padded where the pattern says to how many digits",
        arguments: [
            ("QX-2026-12", "QX-2026-00012"), ("ＱＸ－2026－00012", "QX-2026-00012"), ("\"QX-2026-1\"", "\"QX-2026-00001\""),
            ("QX-2026-123456", nil), ("QY-2026-12", nil), ("QX-26-12", nil), ("QX-2026-7", nil), ("QX-2026-8", nil),
        ] as [(String, String?)])
    func indexes(_ written: String, _ mended: String?) {
        let facts = FixFacts(
            indexPatterns: [try? IndexPattern("QX-{YYYY}-{serial:5}")].compactMap { $0 },
            numbersTaken: ["QX-2026-00007"], numbersReferredTo: ["QX-2026-8"])
        let result = fixed("---\n索引号: \(written)\n---\n", .indexMalformed, line: 2, written, facts)
        #expect(result == mended.map { "---\n索引号: \($0)\n---\n" })
    }

    @Test("A number that is only a warning may be public, and stays")
    func publishedIndex() {
        let facts = FixFacts(indexPatterns: [try? IndexPattern("{serial:5}")].compactMap { $0 })
        let finding = Finding(
            rule: "index-malformed", severity: .warning,
            place: Place(file: "content/entries/a.md", span: TextSpan(line: 2, column: 12, length: 2)),
            message: Words(zh: "一", en: "a"))
        let bytes = Array("---\n索引号: 12\n---\n".utf8)
        let fixes = FindingFixes(file: "content/entries/a.md", bytes: bytes, facts: facts)
        #expect(fixes.fix(for: finding) == nil)
        #expect(fixes.fix(for: finding.with(severity: .error)) != nil)
    }

    @Test("Cells of tables")
    func cells() {
        #expect(
            fixed("日期,类别\n2026/1/5,放假\n", .dateMalformed, line: 2, "2026/1/5", file: "content/calendar.csv")
                == "日期,类别\n2026-01-05,放假\n")
        #expect(
            fixed("日期,类别\n\" 2026年1月5日\",放假\n", .dateMalformed, line: 2, "\" 2026年1月5日\"", file: "content/calendar.csv")
                == "日期,类别\n\" 2026-01-05\",放假\n")
    }

    @Test("Edits that touch are refused, or wait")
    func edits() {
        let bytes = Array("abcdef".utf8)
        #expect([TextEdit(0..<1, "x"), TextEdit(2..<3, "")].applied(to: bytes).map(text) == "xbdef")
        #expect([TextEdit(2..<2, "-")].applied(to: bytes).map(text) == "ab-cdef")
        #expect([TextEdit(0..<2, "x"), TextEdit(1..<3, "y")].applied(to: bytes) == nil)
        #expect([TextEdit(0..<2, "x"), TextEdit(2..<3, "y")].applied(to: bytes) == nil)
        #expect([TextEdit(2..<2, "x"), TextEdit(2..<2, "y")].applied(to: bytes) == nil)
        #expect([TextEdit(4..<9, "x")].applied(to: bytes) == nil)
        let title = Words(zh: "改", en: "mend")
        let fixes = [
            Fix(title: title, edits: [TextEdit(3..<4, "x")]), Fix(title: title, edits: [TextEdit(0..<1, "y")]),
            Fix(title: title, edits: [TextEdit(3..<5, "z")]), Fix(title: title, edits: [TextEdit(3..<4, "x")]),
        ]
        #expect(fixes.compatibleEdits == [TextEdit(0..<1, "y"), TextEdit(3..<4, "x")])
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The file after the fix of a finding about the first `part` of a line; `nil` where there is no fix.
    private func fixed(
        _ content: String, _ rule: Rule, line: Int, _ part: String, _ facts: FixFacts = FixFacts(),
        file: String = "content/entries/a.md"
    ) -> String? {
        let bytes = Array(content.utf8)
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
        let before = Array(lines[line - 1].utf8)
        let wanted = Array(part.utf8)
        let start = (0...max(before.count - wanted.count, 0)).first { before[$0...].starts(with: wanted) } ?? 0
        let finding = Finding(
            rule: rule.rawValue, severity: .error,
            place: Place(file: file, span: TextSpan(line: line, column: start + 1, length: wanted.count)),
            message: Words(zh: "一", en: "a"))
        return FindingFixes(file: file, bytes: bytes, facts: facts).fix(for: finding)
            .flatMap { $0.edits.applied(to: bytes) }.map(text)
    }
}
