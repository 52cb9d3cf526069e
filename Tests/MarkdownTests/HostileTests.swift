import Testing

@testable import Markdown

/// Inputs made to be slow or to grow. The bound is wide, for slow machines and debug builds; what is quadratic
/// misses it by far: every input is a quarter of a megabyte.
@Suite struct HostileTests {
    static let size = 1 << 18

    @Test(arguments: [
        ("", "["), ("", "![a](b"), ("", "*a_ "), ("", "**a *b "), ("", "王*国、"), ("", "李**《"),
        ("", "a**b"), ("", "`a ``b ```c "), ("", ">"), ("", "> "), ("", "- "), ("", "+ "), ("", "1. "),
        ("+ + + + + + a", "\n"),
        ("", "* a\n"), ("", "<!--"), ("a", "<?x"), ("a", "<a b='"), ("", "|"), ("|a|b|\n|-|-|\n", "|\n"),
        ("|a|\n|-|\n", "|*x*|\n"),
        ("", "|a|\n|-|\n"), ("", "[^1]"), ("", "[^1]: a\n"), ("", "[^1]: a [^1]\n\n"), ("", "# a\n"),
        ("", "[a](x\n'y')"),
        ("", "[a](<x>) <b>\n"), ("", "```\n"), ("[a]: b\n\n", "[a] "), ("", "[a]: b\n"), ("", "表：\n\n"), ("", "字\n"),
        ("", "&#xFDD2;0&#xFDD2;\n"), ("|a|\n|-|\n\n", "# &#xFDD2;0&#xFDD2;\n"), ("", "\u{0}"),
        ("", "    |a|\n    |-|\n"),
        ("", "[a][b](c)\\]<x>"), ("", "![](a.csv)\n\n"),
    ])
    func `time and size stay in proportion`(_ start: String, _ repeated: String) {
        var bytes = Array(start.utf8)
        while bytes.count < Self.size { bytes.append(contentsOf: repeated.utf8) }
        var body = MarkdownBody()
        let time = ContinuousClock().measure { body = renderMarkdown(bytes) }
        #expect(time < .seconds(10), "\(time)")
        #expect(body.html.count < 64 * Self.size)
    }

    @Test func `open images are bounded`() {
        // A megabyte of it takes libcmark 0.30 most of a minute.
        let bytes = Array(String(repeating: "![[]()", count: 175_000).utf8)
        #expect(ContinuousClock().measure { _ = renderMarkdown(bytes) } < .seconds(20))
    }

    @Test func `wide heads over many short rows`() {
        let width = 20_000
        var markdown = String(repeating: "|a", count: width) + "|\n" + String(repeating: "|-", count: width) + "|\n"
        markdown += String(repeating: "|\n", count: width)
        #expect(renderMarkdown(Array(markdown.utf8)).html.count < 100 * markdown.utf8.count)
    }

    @Test func `definitions that would fill the memory hold no more`() {
        let markdown =
            "[a]: " + String(repeating: "x", count: 200_000) + "\n\n" + String(repeating: "[a] ", count: 10_000)
        let body = renderMarkdown(Array(markdown.utf8))
        #expect(body.holes.isEmpty)
        #expect(body.problems.map(\.kind) == [.definitionsTooLarge])
        #expect(shown(body).hasPrefix("<p>[a]: xxx"))
    }

    @Test func `too many images are text, and said once`() {
        let markdown = String(repeating: "![a](b) ", count: 202)
        let body = renderMarkdown(Array(markdown.utf8))
        #expect(body.holes.filter { $0.kind == .image }.count == 200)
        #expect(problems(markdown) == ["1:1601+2 tooManyImages(limit: 200)"])
        #expect(problems(String(repeating: "- ![a](b)\n", count: 500)).isEmpty)
    }

    @Test func `deep nesting ends as text`() {
        let markdown = String(repeating: "> ", count: 40) + "a"
        #expect(problems(markdown) == ["1:65+17 nestedTooDeep(limit: 64)"])
        #expect(html(markdown).contains("<p>&gt; &gt; &gt; &gt; &gt; &gt; &gt; &gt; a</p>"))
        #expect(html(String(repeating: "- ", count: 100)) == "<hr />\n")
    }

    @Test func `too large bodies are refused whole`() {
        var options = MarkdownOptions()
        options.maximumBytes = 3
        let body = renderMarkdown(Array("abcd".utf8), firstLine: 4, options: options)
        #expect(body.html.isEmpty)
        #expect(body.problems.map { "\(place($0.span)) \($0.kind)" } == ["4:1+0 tooLarge(limit: 3)"])
    }

    @Test func `bytes that are no text`() {
        let body = renderMarkdown([0x61, 0xFF, 0xE4, 0xB8, 0x00, 0x62] + Array("[c](d)".utf8))
        #expect(shown(body) == "<p>a????b<a href=\"{link d}\">c</a></p>\n")
        #expect(body.problems.map { "\(place($0.span)) \($0.kind)" } == ["1:5+1 invalidUTF8"])
        #expect(body.holes.map { place($0.span) } == ["1:11+1"])
    }

    @Test func `this module's own characters mean nothing in a body`() {
        let reserved = renderMarkdown([0x61, 0xEF, 0xB7, 0x92, 0x30, 0xEF, 0xB7, 0x92])
        #expect(shown(reserved) == "<p>a\u{FFFD}0\u{FFFD}</p>\n")
        #expect(reserved.problems.map(\.kind) == [.noncharacter])
        #expect(html("&#xFDD2;0&#64978; &#x0FDE0;") == "<p>\u{FFFD}0\u{FFFD} \u{FFFD}</p>\n")
    }

    @Test func `every ending of an example ends well`() {
        let examples = [
            "**王*国**、[a](b \"c\") ![d](e.csv)\n|a|b|\n|-|-|\n|`x\\||y[^1]|\n\n[^1]: 注\n  续\n> - 1. <b>&#xFDD2;\n"
        ]
        for example in examples {
            let bytes = Array(example.utf8)
            for end in 0...bytes.count { _ = renderMarkdown(Array(bytes[..<end])) }
            for start in 0...bytes.count { _ = renderMarkdown(Array(bytes[start...])) }
        }
    }
}
