import Formats
import Testing
import Text

/// What documents of the subset mean. Cases named "Example" are those of the YAML 1.2.2 specification.
@Suite struct YAMLValueTests {
    private func expect(_ cases: [(yaml: String, tree: String)], _ place: SourceLocation = #_sourceLocation) {
        for (yaml, tree) in cases {
            let document = parsed(yaml)
            #expect(document.problems.map(shown) == [], "\(yaml)", sourceLocation: place)
            #expect(shown(document.root) == tree, "\(yaml)", sourceLocation: place)
        }
    }

    @Test func blockCollections() {
        expect([
            ("", "null"),
            ("# nothing\n\n", "null"),
            ("标题: 青溪镇预算\n索引号: 007\n", #"{"标题": "青溪镇预算", "索引号": "007"}"#),
            ("a: 1", #"{"a": "1"}"#),
            ("  a: 1\n  b: 2\n", #"{"a": "1", "b": "2"}"#),
            ("a:\nb: ~\nc: null\nd: ''\ne: NULL\n", #"{"a": null, "b": null, "c": null, "d": "", "e": null}"#),
            ("a :  1\n\"b\" : 2\n'c':\t3\n", #"{"a": "1", "b": "2", "c": "3"}"#),
            ("a:\n  b:\n    c: 1\n  d: 2\ne: 3\n", #"{"a": {"b": {"c": "1"}, "d": "2"}, "e": "3"}"#),
            ("- a\n-\n- b\n", #"["a", null, "b"]"#),
            // A list may stand in the column of its key.
            ("k:\n- a\n- b\nl:\n  - c\n", #"{"k": ["a", "b"], "l": ["c"]}"#),
            ("- - a\n  - b\n- - c\n", #"[["a", "b"], ["c"]]"#),
            ("- a: 1\n  b: 2\n- c: 3\n", #"[{"a": "1", "b": "2"}, {"c": "3"}]"#),
            ("-   a:\n    - x\n    b: 2\n", #"[{"a": ["x"], "b": "2"}]"#),
            ("-\n  a: 1\n", #"[{"a": "1"}]"#),
            ("a: 1 # c\n# d\n  # e\nb: 2\n\n# f", #"{"a": "1", "b": "2"}"#),
            ("---\na: 1\n", #"{"a": "1"}"#),
            ("--- # start\n- a\n", #"["a"]"#),
            ("a: http://x/y:z?a#b\nb: 12:30\nc: -1\n", #"{"a": "http://x/y:z?a#b", "b": "12:30", "c": "-1"}"#),
            ("a:b: c\n", #"{"a:b": "c"}"#),
            ("a: b]c, {d}\n-e: ?f\n", #"{"a": "b]c, {d}", "-e": "?f"}"#),
        ])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(lineBreak: String) {
        let lines = ["a: 1", "b: |", "  x", "  y", "c: \"p", "  q\"", "d: [r,", " s]", "e: t", "  u", ""]
        let tree = #"{"a": "1", "b": "x\ny\n", "c": "p q", "d": ["r", "s"], "e": "t u"}"#
        expect([(lines.joined(separator: lineBreak), tree)])
        expect([("\u{FEFF}" + lines.joined(separator: lineBreak), tree)])
    }

    @Test func plainScalarsOverSeveralLines() {
        expect([
            ("1st non-empty\n\n 2nd non-empty \n 3rd non-empty\n", #""1st non-empty\n2nd non-empty 3rd non-empty""#),
            ("a: b\n  c\n\n\n  d # e\nf: g\n", #"{"a": "b c\n\nd", "f": "g"}"#),
            ("- a\n b\n- c\n", #"["a b", "c"]"#),
            ("a:\n  b\n   c\n", #"{"a": "b c"}"#),
            ("a: b\n\t\n  c\n", #"{"a": "b\nc"}"#),
            ("a: b\n# comment ends it\nc: d\n", #"{"a": "b", "c": "d"}"#),
            ("a: b#c\n  #\n", #"{"a": "b#c"}"#),
        ])
    }

    @Test func doubleQuotedScalars() {
        expect([
            (
                #""\" \/ \\ \t \n \_ \N \L \P \x41 \u4e2d \U0001F600""#,
                "\"\\\" / \\\\ \\t \\n \u{A0} \u{85} \u{2028} \u{2029} A 中 😀\""
            ),
            // Example 7.5.
            (
                "\"folded \nto a space,\t\n \nto a line feed, or \t\\\n \\ \tnon-content\"",
                #""folded to a space,\nto a line feed, or \t \tnon-content""#
            ),
            // Example 7.6.
            (
                "\" 1st non-empty\n\n 2nd non-empty \n 3rd non-empty \"",
                #"" 1st non-empty\n2nd non-empty 3rd non-empty ""#
            ),
            ("a: \"b: c # d\"\n", #"{"a": "b: c # d"}"#),
            ("a: \"\" # none\n", #"{"a": ""}"#),
            ("a: \"x\\\n\n  y\"\n", #"{"a": "x\ny"}"#),
            ("a: \"x\\ \n  y\"\n", #"{"a": "x  y"}"#),
            ("\"a: b\": \"null\"\n", #"{"a: b": "null"}"#),
        ])
    }

    @Test func singleQuotedScalars() {
        expect([
            // Example 7.7.
            (" 'here''s to \"quotes\"'", #""here's to \"quotes\"""#),
            // Example 7.9.
            (
                "' 1st non-empty\n\n 2nd non-empty \n 3rd non-empty '",
                #"" 1st non-empty\n2nd non-empty 3rd non-empty ""#
            ),
            ("a: '\\n'''\n'it''s': ''''\n", #"{"a": "\\n'", "it's": "'"}"#),
        ])
    }

    @Test func blockScalars() {
        expect([
            // Example 8.2, without the tab line.
            (
                "- |\n detected\n- >\n \n  \n  # detected\n- |1\n  explicit\n",
                #"["detected\n", "\n\n# detected\n", " explicit\n"]"#
            ),
            // Example 8.4.
            (
                "strip: |-\n  text\nclip: |\n  text\nkeep: |+\n  text\n",
                #"{"strip": "text", "clip": "text\n", "keep": "text\n"}"#
            ),
            // Example 8.5.
            (
                " # Strip\n  # Comments:\nstrip: |-\n  # text\n  \n # Clip\n  # comments:\n\nclip: |\n  # text\n \n # Keep\n  # comments:\n\nkeep: |+\n  # text\n\n # Trail\n  # comments.\n",
                ##"{"strip": "# text", "clip": "# text\n", "keep": "# text\n\n"}"##
            ),
            // Example 8.6.
            ("strip: >-\n\nclip: >\n\nkeep: |+\n\n", #"{"strip": "", "clip": "", "keep": "\n"}"#),
            // Example 8.7.
            ("|\n literal\n \ttext\n\n\n", #""literal\n\ttext\n""#),
            // Example 8.10.
            (
                ">\n\n folded\n line\n\n next\n line\n   * bullet\n\n   * list\n   * lines\n\n last\n line\n\n# Comment\n",
                #""\nfolded line\nnext line\n  * bullet\n\n  * list\n  * lines\n\nlast line\n""#
            ),
            ("a: |2-\n    x\n   y\nb: >+1\n  z\n\n", #"{"a": "  x\n y", "b": " z\n\n"}"#),
            ("a: | # comment\n  x", #"{"a": "x"}"#),
            // Spaces at the end of the file are a blank line.
            ("a: >\n    ", #"{"a": ""}"#),
            ("a: >-\n  中文\n  换行\n", #"{"a": "中文 换行"}"#),
            ("- a: |\n    x\n  b: y\n", #"[{"a": "x\n", "b": "y"}]"#),
            ("a: |\nb: |+\n\n\nc: |-\n  x\n\n", #"{"a": "", "b": "\n\n", "c": "x"}"#),
        ])
    }

    @Test func flowCollections() {
        expect([
            ("[]", "[]"),
            ("{}", "{}"),
            ("a: [b, 'c', \"d\", ]\n", #"{"a": ["b", "c", "d"]}"#),
            ("[a b, c:d, -1, ~, null]", #"["a b", "c:d", "-1", null, null]"#),
            ("{a: b, c, d: , \"e\":f, g: {h: [i]}}", #"{"a": "b", "c": null, "d": null, "e": "f", "g": {"h": ["i"]}}"#),
            (
                "a: [ # one\n  b,\n\n  c # two\n  , d\n ]\nb: {x:\n  y\n  z}\n",
                #"{"a": ["b", "c", "d"], "b": {"x": "y z"}}"#
            ),
            ("- [a]\n- {b: c} # d\n", #"[["a"], {"b": "c"}]"#),
            ("[[a], [b, [c]]]", #"[["a"], ["b", ["c"]]]"#),
            ("{a:}", #"{"a": null}"#),
        ])
    }

    @Test func placesCountBytesFromTheGivenLine() throws {
        let file = Array("---\n标题: \"值\"\nb:\n  - [x]\n---\n正文".utf8)
        let head = try #require(file.lastIndex(of: UInt8(ascii: "]"))) + 2
        let document = parseYAML(file, in: 4..<head, firstLine: 2)
        guard case .mapping(let pairs) = document.root.content else {
            Issue.record("not a mapping")
            return
        }
        #expect(pairs[0].keySpan == TextSpan(line: 2, column: 1, length: 6))
        #expect(pairs[0].value.span == TextSpan(line: 2, column: 9, length: 5))
        #expect(pairs[1].keySpan == TextSpan(line: 3, column: 1, length: 1))
        #expect(pairs[1].value.span == TextSpan(line: 4, column: 3, length: 1))
        guard case .sequence(let entries) = pairs[1].value.content else {
            Issue.record("not a sequence")
            return
        }
        #expect(entries.map(\.span) == [TextSpan(line: 4, column: 5, length: 3)])
    }

    @Test func stylesAreKept() {
        let styles: [(String, YAMLScalar.Style)] = [
            ("x", .plain), ("'x'", .singleQuoted), ("\"x\"", .doubleQuoted), ("|-\n x", .literal), (">-\n x", .folded),
        ]
        for (yaml, style) in styles {
            #expect(parsed(yaml).root.content == .scalar(YAMLScalar(text: "x", style: style)))
        }
    }
}
