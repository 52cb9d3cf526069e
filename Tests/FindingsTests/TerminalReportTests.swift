import Findings
import Testing
import Text

@Suite("Findings on a terminal")
struct TerminalReportTests {
    /// A report of findings in one file `a.md`.
    private func report(
        _ findings: [Finding], of source: String, in language: ReportLanguage = .chinese, colours: Bool = false,
        limit: Int = 200
    ) -> String {
        TerminalReport(language: language, colours: colours, limit: limit) { $0 == "a.md" ? Array(source.utf8) : nil }
            .text(of: findings)
    }

    private func finding(
        _ span: TextSpan, _ severity: Severity = .error, message: String = "错", remedy: String? = nil
    ) -> Finding {
        Finding(
            rule: "some-rule", severity: severity, place: Place(file: "a.md", span: span),
            message: Words(zh: message, en: message), remedy: remedy.map { Words(zh: $0, en: $0) })
    }

    /// The excerpt and the mark of a report with one finding.
    private func excerpt(_ source: String, _ span: TextSpan) -> [String] {
        report([finding(span)], of: source).split(separator: "\n").dropFirst().map(String.init)
    }

    @Test("In Chinese: place, severity, message, rule, line, mark, remedy")
    func chinese() {
        let dates = Finding(
            rule: "date-malformed", severity: .error,
            place: Place(file: "a.md", span: TextSpan(line: 2, column: 15, length: 16)),
            message: Words(zh: "日期的写法不对：“2025年2月10日”", en: "`2025年2月10日` is not how a date is written"),
            remedy: Words(zh: "改写为 2025-02-10", en: "write 2025-02-10"))
        #expect(
            report([dates], of: "---\n生成日期: 2025年2月10日\n") == """
                a.md:2:7: 错误：日期的写法不对：“2025年2月10日” [date-malformed]
                  2 │ 生成日期: 2025年2月10日
                    │           ^^^^^^^^^^^^^
                  改法：改写为 2025-02-10


                """)
        #expect(
            report([dates], of: "---\n生成日期: 2025年2月10日\n", in: .english) == """
                a.md:2:7: error: `2025年2月10日` is not how a date is written [date-malformed]
                  2 │ 生成日期: 2025年2月10日
                    │           ^^^^^^^^^^^^^
                  fix: write 2025-02-10


                """)
    }

    @Test("The mark stands under the place, Chinese taking two columns")
    func marks() {
        // A point is marked by one column.
        #expect(excerpt("标题：x", TextSpan(line: 1, column: 7)) == ["  1 │ 标题：x", "    │     ^"])
        #expect(excerpt("标题：x", TextSpan(line: 1, column: 7, length: 3)) == ["  1 │ 标题：x", "    │     ^^"])
        // Accents, zero-width marks and emoji.
        #expect(excerpt("e\u{301}\u{FEFF}😀x", TextSpan(line: 1, column: 11, length: 1))[1] == "    │    ^")
        // Past the end of the line, and over its end.
        #expect(excerpt("ab", TextSpan(line: 1, column: 9, length: 9)) == ["  1 │ ab", "    │   ^"])
        #expect(excerpt("ab", TextSpan(line: 1, column: 2, length: 9)) == ["  1 │ ab", "    │  ^"])
        // The gutter is as wide as the number.
        #expect(
            excerpt(String(repeating: "\n", count: 99) + "ab", TextSpan(line: 100, column: 2, length: 1))
                == ["  100 │ ab", "      │  ^"])
    }

    @Test(
        "What has no line to show",
        arguments: [
            (TextSpan.wholeFile, "a.md: 错误：错 [some-rule]\n\n"),
            (TextSpan(line: 9, column: 1), "a.md:9: 错误：错 [some-rule]\n\n"),
            (TextSpan(line: 2, column: 1), "a.md:2:1: 错误：错 [some-rule]\n\n"),
            (TextSpan(line: 1, column: 0), "a.md:1: 错误：错 [some-rule]\n  1 │ x\n\n"),
            (TextSpan(line: -1, column: -1), "a.md: 错误：错 [some-rule]\n\n"),
        ])
    func noLine(span: TextSpan, expected: String) {
        #expect(report([finding(span)], of: "x\n\n") == expected)
    }

    @Test("A file that cannot be read has no excerpt")
    func unreadable() {
        let other = Finding(
            rule: "r", severity: .note, place: Place(file: "b.md", span: TextSpan(line: 1, column: 2)),
            message: Words(zh: "请看", en: "look"))
        #expect(report([other], of: "") == "b.md:1: 提示：请看 [r]\n\n")
    }

    @Test("Lines end with LF, CRLF or CR; a byte order mark is no part of the first")
    func lineEnds() {
        #expect(excerpt("a\r\nbc\r\n", TextSpan(line: 2, column: 2, length: 1)) == ["  2 │ bc", "    │  ^"])
        #expect(excerpt("a\rbc\r", TextSpan(line: 2, column: 2, length: 1)) == ["  2 │ bc", "    │  ^"])
        #expect(excerpt("\u{FEFF}---\n", TextSpan(line: 1, column: 1, length: 3)) == ["  1 │ ---", "    │ ^^^"])
    }

    @Test("Long lines are cut around the place")
    func longLines() {
        let long = String(repeating: "前", count: 60) + "错" + String(repeating: "后", count: 60)
        let lead = "…" + String(repeating: "前", count: 25)
        #expect(
            excerpt(long, TextSpan(line: 1, column: 181, length: 3)) == [
                "  1 │ " + lead + "错" + String(repeating: "后", count: 23) + "…",
                "    │ " + String(repeating: " ", count: 51) + "^^",
            ])
        // A place longer than the line that fits is marked as far as it is shown.
        let marked = excerpt(String(repeating: "a", count: 300), TextSpan(line: 1, column: 1, length: 300))
        #expect(marked[0] == "  1 │ " + String(repeating: "a", count: 100) + "…")
        #expect(marked[1] == "    │ " + String(repeating: "^", count: 100))
    }

    @Test("Control characters are shown and not obeyed, in lines, messages and file names")
    func controls() {
        #expect(
            excerpt("a\u{1B}[2J\tb\u{9B}\u{202E}c\u{7F}", TextSpan(line: 1, column: 2, length: 1))[0]
                == "  1 │ a·[2J·b··c·")
        let hostile = Finding(
            rule: "r", severity: .error, place: Place(file: "a\u{1B}[1m.md"),
            message: Words(zh: "“\u{1B}]0;x\u{7}\n”", en: ""), remedy: Words(zh: "改\r\u{2028}", en: ""))
        #expect(report([hostile], of: "") == "a·[1m.md: 错误：“·]0;x··” [r]\n  改法：改··\n\n")
    }

    @Test("Bytes that are not UTF-8 are shown as such, and their column is counted")
    func invalidBytes() {
        let report = TerminalReport(language: .english, colours: false) { _ in [0x61, 0xFF, 0x62] }
        #expect(
            report.text(of: [finding(TextSpan(line: 1, column: 3, length: 1))])
                == "a.md:1:3: error: 错 [some-rule]\n  1 │ a\u{FFFD}b\n    │   ^\n\n")
    }

    @Test("A line in another encoding is not shown")
    func otherEncoding() {
        // 标题 in GB 18030.
        let report = TerminalReport(language: .english, colours: false) { _ in [0xB1, 0xEA, 0xCC, 0xE2, 0x3A] }
        #expect(report.text(of: [finding(TextSpan(line: 1, column: 1))]) == "a.md:1:1: error: 错 [some-rule]\n\n")
    }

    @Test("Colours: bold for place and message, red, yellow and cyan for what is grave, less and least")
    func colours() {
        let span = TextSpan(line: 1, column: 1, length: 1)
        let lines = [(Severity.error, "1;31", "错误："), (.warning, "1;33", "警告："), (.note, "36", "提示：")]
        for (severity, code, name) in lines {
            #expect(
                report([finding(span, severity, remedy: "改")], of: "x", colours: true)
                    == "\u{1B}[1ma.md:1:1:\u{1B}[0m \u{1B}[\(code)m\(name)\u{1B}[0m\u{1B}[1m错\u{1B}[0m [some-rule]\n"
                    + "  1 │ x\n    │ \u{1B}[\(code)m^\u{1B}[0m\n  \u{1B}[36m改法：\u{1B}[0m改\n\n")
        }
    }

    @Test("In order of place, then rule, then message; what is past the limit is counted")
    func orderAndLimit() {
        let findings = (1...5).reversed().map { finding(TextSpan(line: $0, column: 0), message: "第\($0)") }
        #expect(
            report(findings, of: "", limit: 2)
                == "a.md:1: 错误：第1 [some-rule]\n\na.md:2: 错误：第2 [some-rule]\n\n另有 3 条检查结果未列出。\n")
        #expect(report(findings, of: "", in: .english, limit: 3).hasSuffix("2 more findings are not shown.\n"))
        #expect(report(findings, of: "", in: .english, limit: 4).hasSuffix("1 more finding is not shown.\n"))
        #expect(report([], of: "") == "")
    }

    @Test("Many findings in one huge line", .timeLimit(.minutes(5)))
    func hugeLine() {
        let source = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 18)
        let findings = (0..<40).map { finding(TextSpan(line: 1, column: $0 * 6_000 + 1, length: 1 << 18)) }
        let elapsed = ContinuousClock().measure {
            let text = TerminalReport(language: .english, colours: false) { _ in source }.text(of: findings)
            #expect(text.utf8.count < 100_000)
        }
        #expect(elapsed < .seconds(20))
    }
}

@Suite("Findings")
struct FindingTests {
    @Test("The order does not depend on how they came")
    func order() {
        func finding(_ file: String, _ line: Int, _ rule: String, _ message: String) -> Finding {
            Finding(
                rule: rule, severity: .error, place: Place(file: file, span: TextSpan(line: line, column: 1)),
                message: Words(zh: message, en: message))
        }
        let sorted = [
            finding("a", 1, "a", "b"), finding("a", 1, "b", "a"), finding("a", 1, "b", "b"), finding("a", 2, "a", "a"),
            finding("b", 1, "a", "a"),
        ]
        #expect(sorted.reversed().sorted() == sorted)
    }

    @Test("Another severity changes nothing else; errors are graver than warnings, warnings than notes")
    func severity() {
        let finding = Finding(
            rule: "r", severity: .error, place: Place(file: "a"), message: Words(zh: "一", en: "one"),
            remedy: Words(zh: "二", en: "two"))
        let milder = finding.with(severity: .note)
        #expect(milder.severity == .note)
        #expect(milder.with(severity: .error) == finding)
        #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
    }
}
