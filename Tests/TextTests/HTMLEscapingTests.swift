import Testing
import Text

@Suite("Escaping for HTML")
struct HTMLEscapingTests {
    @Test(
        arguments: [
            ("", ""), ("公开", "公开"), ("<", "&lt;"), ("a<b>c", "a&lt;b&gt;c"), ("&amp;", "&amp;amp;"),
            ("\"'", "&quot;&#39;"), ("<<>>", "&lt;&lt;&gt;&gt;"), ("《a&b》", "《a&amp;b》"),
            ("\u{0}\n\t", "\u{0}\n\t"),
        ])
    func text(text: String, expected: String) {
        var output = Array("> ".utf8)
        output.appendEscaped(text)
        #expect(String(decoding: output, as: UTF8.self) == "> " + expected)
    }

    @Test("Bytes that are not UTF-8 pass through")
    func bytes() {
        var output: [UInt8] = []
        let bytes: [UInt8] = [0xFF, UInt8(ascii: "<"), 0x80]
        output.appendEscaped(bytes.span)
        #expect(output == [0xFF] + Array("&lt;".utf8) + [0x80])
    }
}
