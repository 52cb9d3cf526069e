import Findings
import Formats
import Reading
import Testing
import Text

@Suite("Taking an entry apart")
struct EntrySourceTests {
    private static let heads: [(text: String, keys: [String], body: String, line: Int)] = [
        ("---\na: 1\n---\nText\n", ["a"], "Text\n", 4),
        ("---\r\na: 1\r\nb: 2\r\n---\r\nText", ["a", "b"], "Text", 5),
        ("---\ra: 1\r---\rText", ["a"], "Text", 4),
        ("\u{FEFF}---\n标题: 值\n---\n正文", ["标题"], "正文", 4),
        ("---  \t\na: 1\n--- \n\nText", ["a"], "\nText", 4),
        ("---\na: 1\n---", ["a"], "", 4),
        ("---\n---\nText", [], "Text", 3),
        ("---\n# nothing yet\n\n---\nText", [], "Text", 5),
        // Only a line of three dashes ends the head; the body may hold more of them.
        ("---\na: ---b\nb: |\n  ----\n---\n---\n", ["a", "b"], "---\n", 6),
        ("---\na:\n  ---\n---\n", ["a"], "", 5),
    ]

    @Test("Heads that are accepted", arguments: heads.indices)
    func accepted(index: Int) {
        let (text, keys, expectedBody, line) = Self.heads[index]
        let source = ReadingTests.source(text)
        #expect(source.findings.flatMap(shown) == [])
        #expect(source.head?.map(\.key) == keys)
        #expect(body(of: text) == expectedBody)
        #expect(source.bodyLine == line)
    }

    @Test("Keys have their places in the file, the byte order mark not counted")
    func places() {
        for text in ["---\n标题: 值\n---\n", "\u{FEFF}---\r\n标题: 值\r\n---\r\n"] {
            #expect(source(text).head?.first?.keySpan == TextSpan(line: 2, column: 1, length: 6))
            #expect(source(text).head?.first?.value.span == TextSpan(line: 2, column: 9, length: 3))
        }
    }

    @Test(
        "Without a head",
        arguments: [
            "", "\n", "Text\n", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "--\na: 1\n--\n", "----\na: 1\n----\n",
            "———\n标题: 值\n———\n", "--- a\n---\n", "\u{FEFF}",
        ])
    func missing(text: String) {
        #expect(
            source(text).findings.flatMap(shown) == [
                "1:1+0 head-missing: 文件没有头部 / 在第一行写三个半角短横 ---，下面逐行写“标题: …”等内容，再以一行 --- 结束，正文写在其后",
                "1:1+0 head-missing: the file has no head / "
                    + "begin with a line ---, then `title: …` and the other keys, then a line ---, then the text",
            ])
        #expect(source(text).head == nil)
    }

    @Test("A head that does not end", arguments: ["---\na: 1\n\nText\n", "---", "---\n ---\n", "---\na: 1\n---x\n"])
    func unclosed(text: String) {
        #expect(
            source(text).findings.flatMap(shown) == [
                "1:1+3 head-missing: 头部没有结束 / 在头部最后一项之后、正文之前，另起一行只写三个短横 ---",
                "1:1+3 head-missing: the head does not end / "
                    + "write a line with nothing but --- between the last key and the text",
            ])
        #expect(source(text).head == nil)
    }

    @Test("A head that is a list or a text", arguments: ["---\n- a\n---\n", "---\n[a, b]\n---\n", "---\n\"a\"\n---\n"])
    func notAMapping(text: String) {
        let findings = source(text).findings
        #expect(findings.map(\.message.zh) == ["这里应逐行写“键: 值”"])
        #expect(findings.map(\.message.en) == ["lines of `key: value` are expected here"])
        #expect(findings.map(\.remedy?.zh) == ["例如“标题: 关于……的公告”"])
        #expect(findings.map(\.remedy?.en) == ["for instance `title: Notice on …`"])
        #expect(findings.map(\.place.span.line) == [2])
        #expect(source(text).head == nil)
    }

    @Test("Heads of a million lines come to an end", .timeLimit(.minutes(5)))
    func hostile() {
        let lines = [UInt8](repeating: UInt8(ascii: "\n"), count: 300_000)
        #expect(EntrySource(file: "a.md", bytes: Array("---\n".utf8) + lines).findings.count == 1)
        let dashes = [UInt8](repeating: UInt8(ascii: "-"), count: 300_000)
        #expect(EntrySource(file: "a.md", bytes: dashes).findings.count == 1)
    }
}
