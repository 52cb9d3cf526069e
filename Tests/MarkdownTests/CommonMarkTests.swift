import CCmark
import Glibc
import Testing

@testable import Markdown

/// The examples of CommonMark 0.30 against what libcmark itself makes of them.
@Suite struct CommonMarkTests {
    /// Examples that come out differently on purpose.
    static let exceptions: [(reason: String, numbers: Set<Int>)] = [
        (
            "raw HTML is shown as text",
            [
                21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165,
                166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185,
                186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535, 612, 613, 614,
                615, 616, 622, 624, 627, 628, 629, 630, 631, 642, 643,
            ]
        ),
        ("a star between digits is a multiplication or a mask", [355]),
    ]

    @Test func `every example is what libcmark writes, but for the exceptions`() {
        let examples = CommonMarkExample.all()
        var different: Set<Int> = []
        for example in examples where plainHTML(example.markdown) != libcmarkHTML(example.markdown) {
            different.insert(example.number)
        }
        let expected = Self.exceptions.reduce(into: Set<Int>()) { $0.formUnion($1.numbers) }
        if !examples.isEmpty { #expect(different == expected) }
        print("CommonMark: \(examples.count) examples ran, \(examples.count - different.count) byte for byte")
    }

    @Test func `every example with raw HTML says so`() {
        for example in CommonMarkExample.all() where Self.exceptions[0].numbers.contains(example.number) {
            let problems = renderMarkdown(example.markdown).problems
            #expect(problems.contains { $0.kind == .rawHTML }, "\(example)")
        }
    }

    @Test func `addresses are escaped as libcmark escapes them`() {
        for byte in UInt8(0x21)...0x7E where ![0x3C, 0x3E, 0x5C].contains(byte) {
            let markdown = Array("[a](</x".utf8) + [byte] + Array("y é>)".utf8)
            #expect(plainHTML(markdown) == libcmarkHTML(markdown))
        }
    }
}

/// Our HTML with what libcmark has not turned off and destinations put back.
func plainHTML(_ markdown: [UInt8]) -> String {
    var options = MarkdownOptions()
    options.headingShift = 0
    options.anchorsHeadings = false
    options.loadsImagesLazily = false
    options.schemes += ["irc", "made-up-scheme", "localhost", "a+b+c"]
    let body = renderMarkdown(markdown, options: options)
    var html: [UInt8] = []
    body.splice(into: &html) { hole, html in html.appendAddress(hole.destination) }
    return String(decoding: html, as: UTF8.self)
}

func libcmarkHTML(_ markdown: [UInt8]) -> String {
    let html = markdown.withUnsafeBytes { buffer in
        cmark_markdown_to_html(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_UNSAFE)
    }
    guard let html else { return "" }
    defer { free(html) }
    return String(cString: html)
}
