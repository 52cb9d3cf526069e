import Testing

@testable import Formats

/// What is written is read as the same text.
@Suite struct YAMLWritingTests {
    @Test(
        arguments: [
            ("甲村2026年公示", "甲村2026年公示"), ("a: b", "\"a: b\""), ("a:b", "a:b"), ("甲：乙", "甲：乙"), ("a #b", "\"a #b\""),
            ("a#b", "a#b"), ("", "\"\""), (" a", "\" a\""), ("a ", "\"a \""), ("- a", "\"- a\""), ("[a]", "\"[a]\""),
            ("a [b], c", "a [b], c"), ("00012", "\"00012\""), ("1e3", "\"1e3\""), ("0x1F", "\"0x1F\""),
            ("12:30", "\"12:30\""),
            ("yes", "\"yes\""), ("NULL", "\"NULL\""), ("是", "是"), ("say \"x\"", "say \"x\""),
            ("\"x\"", "\"\\\"x\\\"\""),
            ("a\\b", "a\\b"), ("a\nb", "\"a\\nb\""), ("a:", "\"a:\""), ("2026-11-20", "2026-11-20"), ("3号文", "3号文"),
            ("%a", "\"%a\""), ("a\u{2028}b", "\"a\\u2028b\""), ("<b>", "<b>"),
        ])
    func scalars(text: String, written: String) {
        #expect(yamlScalar(text) == written)
        let document = parseYAML(Array("k: \(yamlScalar(text))\n".utf8))
        #expect(document.problems.isEmpty)
        guard case .mapping(let pairs) = document.root.content, case .scalar(let scalar) = pairs[0].value.content else {
            Issue.record("no scalar")
            return
        }
        #expect(scalar.text == text)
    }
}
