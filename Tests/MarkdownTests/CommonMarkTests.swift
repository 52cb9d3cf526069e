import CCmark
import Glibc
import Testing

@testable import Markdown

/// The examples of CommonMark 0.30 against what libcmark itself makes of them.
@Suite struct CommonMarkTests {
    /// Examples that come out differently on purpose.
    static let exceptions: [(reason: String, numbers: Set<Int>)] = [
    ]

    @Test func `every example is what libcmark writes, but for the exceptions`() {
        let examples = CommonMarkExample.all()
        var different: Set<Int> = []
        for example in examples {
            let ours = plainHTML(example.markdown)
            let theirs = libcmarkHTML(example.markdown)
            if ours != theirs {
                different.insert(example.number)
                if !isException(example.number) {
                    print("EX", example.number, String(decoding: example.markdown, as: UTF8.self))
                    print("OURS", ours, "THEIRS", theirs)
                }
            }
        }
        let expected = Self.exceptions.reduce(into: Set<Int>()) { $0.formUnion($1.numbers) }
        if !examples.isEmpty { #expect(different == expected) }
        print("CommonMark: \(examples.count) examples ran, \(examples.count - different.count) byte for byte")
    }

    private func isException(_ number: Int) -> Bool {
        Self.exceptions.contains { $0.numbers.contains(number) }
    }
}

/// Our HTML with what libcmark has not turned off and destinations put back.
func plainHTML(_ markdown: [UInt8]) -> String {
    var options = MarkdownOptions()
    options.headingShift = 0
    options.anchorsHeadings = false
    options.loadsImagesLazily = false
    options.schemes = [
        "http", "https", "mailto", "irc", "made-up-scheme", "localhost", "a+b+c", "foo",
    ]
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
