import Formats
import Testing

/// What the subset refuses, where, and what is still read around it.
@Suite struct YAMLProblemTests {
    private static let cases: [(yaml: String, problems: [String])] = [
        // Characters.
        ("a: b\u{7}\n", ["1:5+1 controlCharacter(7)"]),
        ("a: 1\r\nb: \u{80}\n", ["2:4+2 controlCharacter(128)"]),
        ("a: 1\n\u{FEFF}b: 2\n", ["2:1+3 controlCharacter(65279)"]),
        (#"a: "\0\e""#, ["1:5+2 controlCharacter(0)", "1:7+2 controlCharacter(27)"]),
        ("a:\n\tb: 1\nc: 2\n", ["2:1+1 tabInIndentation"]),
        ("a: b\n\tc\n", ["2:1+1 tabInIndentation"]),
        ("a: \"b\n \tc\"\n", ["2:2+1 tabInIndentation"]),
        ("-\ta: b\n- c\n", ["1:2+1 tabInIndentation"]),
        ("a: 1\n\u{3000}b: 2\n", ["2:1+3 wideSpaceInIndentation"]),
        ("a: 1\n\u{A0}b: 2\n", ["2:1+2 wideSpaceInIndentation"]),
        // Keys.
        ("标题：值\n单位: x\n", ["1:7+3 fullWidthColon(标题)"]),
        ("标题：值\n", ["1:7+3 fullWidthColon(标题)"]),
        ("单位: x\n标题 ：值\n", ["2:8+3 fullWidthColon(标题)"]),
        ("\"a\"：x\n", ["1:4+3 fullWidthColon(a)"]),
        ("p:\n  from：x\n  days: 3\n", ["2:7+3 fullWidthColon(from)"]),
        ("标题:值\n", ["1:7+1 missingSpaceAfterColon(标题)"]),
        ("a: 1\nb:2\nc: 3\n", ["2:2+1 missingSpaceAfterColon(b)"]),
        ("a: 1\n\"b\":2\n", ["2:4+1 missingSpaceAfterColon(b)"]),
        ("a: 1\nb\nc: 3\n", ["2:1+1 missingColon"]),
        ("a\nb: 2\n", ["1:1+1 missingColon"]),
        ("a: 1\nhttp://x\n", ["2:1+8 missingColon"]),
        (": a\nb: c\n", ["1:1+1 emptyKey"]),
        ("~: a\n", ["1:1+1 emptyKey"]),
        ("a: 1\nb: 2\na: 3\na: 4\n", ["3:1+1 duplicateKey(a, first 1:1+1)", "4:1+1 duplicateKey(a, first 1:1+1)"]),
        ("{a: 1, a: 2}", ["1:8+1 duplicateKey(a, first 1:2+1)"]),
        ("<<: x\na: 1\n", ["1:1+2 mergeKey"]),
        ("? a\n: b\n", ["1:1+1 complexKey", "2:1+1 emptyKey"]),
        ("[a]: b\n", ["1:1+3 complexKey"]),
        ("x: 1\n{a: b}: c\n", ["2:1+1 complexKey"]),
        // Layout.
        ("a: b\n  c: d\ne: f\n", ["2:3+1 unexpectedIndentation"]),
        ("a: b\n  - c\n", ["2:3+3 unexpectedIndentation"]),
        ("a:\n    b: 1\n  c: 2\nd: 3\n", ["3:3+4 unexpectedIndentation"]),
        ("  a: 1\nb: 2\n", ["2:1+4 unexpectedIndentation"]),
        ("a: \"b\"\n  c: d\n", ["2:3+4 unexpectedIndentation"]),
        ("a: |\n    x\n  y\n", ["3:3+1 unexpectedIndentation"]),
        ("a: |\n\n    \n  x\n", ["3:1+0 unexpectedIndentation"]),
        ("a: [\n  b\n]\nc: d\n", ["3:1+1 insufficientIndentation"]),
        ("|\n# a\n", ["2:1+0 insufficientIndentation"]),
        ("a: 1\n- b\n", ["2:1+1 listEntryAmongKeys"]),
        ("r:\n  - a: 1\n  b: 2\n  - c\n", ["3:3+4 keyAmongListEntries"]),
        ("- a\nb\n", ["2:1+1 keyAmongListEntries"]),
        ("a: - b\n   - c\n", ["1:4+1 listOnKeyLine"]),
        // Values.
        ("标题: 关于: 通知\n", ["1:15+1 unquotedColon"]),
        ("a: \"b\": c\n", ["1:7+1 unquotedColon"]),
        ("a: [b: c]\n", ["1:6+1 unquotedColon"]),
        ("a: \"b\" c\n", ["1:8+1 unexpectedText"]),
        ("a: [b] c\n", ["1:8+1 unexpectedText"]),
        ("a: 'b'#c\n", ["1:7+2 unexpectedText"]),
        ("a: \"b\nc: d\n", ["1:4+1 unclosedQuote"]),
        ("a: 'b\n  c\n\nd: e\n", ["1:4+1 unclosedQuote"]),
        ("a: 1\n'b\n", ["2:1+1 unclosedQuote"]),
        ("a: [b, c\nd: e\n", ["1:4+1 unclosedBracket(])"]),
        ("a: {b: [c}\n", ["1:8+1 unclosedBracket(])"]),
        ("[[a]", ["1:1+1 unclosedBracket(])"]),
        ("a: [\"b\" c]\n", ["1:9+1 missingComma"]),
        ("a: [b, , c]\n", ["1:8+1 emptyFlowEntry"]),
        ("a: {, b}\n", ["1:5+1 emptyFlowEntry"]),
        ("a: {标题：值}\n", ["1:11+3 fullWidthColon(标题)"]),
        ("a: {b:c}\n", ["1:6+1 missingSpaceAfterColon(b)"]),
        (
            #"a: "\q \x4 \ud800 \中""#,
            ["1:5+2 invalidEscape", "1:8+3 invalidEscape", "1:12+6 invalidEscape", "1:19+4 invalidEscape"]
        ),
        ("a: |x\n  b\n", ["1:4+2 invalidBlockHeader"]),
        ("a: @b\n", ["1:4+1 reservedIndicator(@)"]),
        ("a: `b\nc: %d\n", ["1:4+1 reservedIndicator(`)", "2:4+1 reservedIndicator(%)"]),
        ("a: [-]\n", ["1:5+1 reservedIndicator(-)"]),
        // The rest of YAML.
        ("a: &x b\nc: *x\nd: !!str e\n", ["1:4+1 anchor", "2:4+1 alias", "3:4+1 tag"]),
        ("*a: b\nc: d\n", ["1:1+1 alias"]),
        ("%YAML 1.2\n---\na: 1\n", ["1:1+9 directive"]),
        ("a: 1\n---\nb: 2\n", ["2:1+3 documentMarker"]),
        ("a: 1\n...\n", ["2:1+3 documentMarker"]),
        ("--- a\n", ["1:1+3 documentMarker"]),
    ]

    @Test(arguments: cases.indices)
    func refused(index: Int) {
        let (yaml, expected) = YAMLProblemTests.cases[index]
        #expect(problems(yaml) == expected, "\(yaml)")
    }

    @Test func severalProblemsOfOneHeadAreSaidAndTheRestIsRead() {
        let head = """
            标题：青溪镇预算
            公开事项: 财政: 预算
            索引号:007
            公示:
              起: 2025-01-01
            \t止: 2025-01-08
              规则: &r 工程
              天数: 7
            关键词: [预算, 决算
            审查:
              - 环节: 起草
                人员: "张
              - 环节: 审核
            索引号: 008
            附件: 'a'
            """
        let document = parsed(head)
        #expect(
            document.problems.map(shown) == [
                "1:7+3 fullWidthColon(标题)",
                "2:21+1 unquotedColon",
                "3:10+1 missingSpaceAfterColon(索引号)",
                "6:1+1 tabInIndentation",
                "7:11+1 anchor",
                "9:12+1 unclosedBracket(])",
                "12:13+1 unclosedQuote",
                "14:1+9 duplicateKey(索引号, first 3:1+9)",
            ])
        #expect(
            shown(document.root)
                == #"{"标题": "青溪镇预算", "公开事项": null, "索引号": "007", "公示": {"起": "2025-01-01", "规则": null, "#
                + #""天数": "7"}, "关键词": null, "审查": [{"环节": "起草", "人员": null}, {"环节": "审核"}], "附件": "a"}"#)
    }

    @Test func invalidUTF8() {
        var bytes = Array("a: 1\nb: x".utf8)
        bytes += [0xB1, 0xEA]
        #expect(parseYAML(bytes).problems.map(shown) == ["2:5+1 invalidUTF8"])
    }

    @Test func keysEndAfter1024Characters() {
        let key = String(repeating: "中", count: 1024)
        #expect(problems(key + ": 1") == [])
        #expect(problems(key + "文: 1") == ["1:1+3075 keyTooLong"])
    }
}
