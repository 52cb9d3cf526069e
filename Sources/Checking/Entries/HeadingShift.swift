package import Markdown
package import Reading
import Text

extension MarkdownOptions {
    /// These options with the shift that puts a body's highest headings right under the title of its page.
    ///
    /// Most editors begin at `##`, because the title stands in the head of the file; those who come from
    /// other tools begin at `#`. Either way the first level becomes `<h2>`.
    package func shifted(for source: EntrySource, in bytes: [UInt8]) -> MarkdownOptions {
        var options = self
        options.headingShift = hasTopHeading(bytes[source.body]) ? 1 : 0
        return options
    }
}

/// Whether a body has a heading of level 1 (CommonMark 0.31, sections 4.2 and 4.3) outside fenced code.
///
/// Headings inside quotes and lists do not count: they are not part of the body's own outline.
func hasTopHeading(_ body: ArraySlice<UInt8>) -> Bool {
    guard mayHaveTopHeading(body.span) else { return false }
    var fence: (mark: UInt8, count: Int)?
    var isAfterText = false
    var rest = body
    while !rest.isEmpty {
        let line = rest.prefix { $0 != UInt8(ascii: "\n") }
        rest = rest.dropFirst(line.count + 1)
        let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
        // Four spaces make code, or go on with a paragraph; neither is a heading.
        guard indent < 4 else { continue }
        let text = line.dropFirst(indent)
        if let open = fence {
            if closes(open, text) { fence = nil }
            continue
        }
        fence = openingFence(text)
        if isTopHeading(text) || isAfterText && isUnderline(text) { return true }
        isAfterText = fence == nil && beginsParagraph(text)
    }
    return false
}

/// Whether a `#` without another before or behind it, or a line that begins with `=` stands anywhere: most
/// bodies have neither, and are not taken apart into lines.
private func mayHaveTopHeading(_ body: Span<UInt8>) -> Bool {
    var index = 0
    while let mark = body.firstOffset(of: UInt8(ascii: "#"), from: index) {
        index = mark + 1
        while index < body.count, body[index] == UInt8(ascii: "#") { index += 1 }
        if index == mark + 1 { return true }
    }
    index = 0
    while let mark = body.firstOffset(of: UInt8(ascii: "="), from: index) {
        if mark == 0 || body[mark - 1] == UInt8(ascii: "\n") || body[mark - 1] == UInt8(ascii: " ") { return true }
        index = mark + 1
    }
    return false
}

/// `#` before a blank or the end of the line.
private func isTopHeading(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "#") else { return false }
    return text.dropFirst().first.map(isBlank) ?? true
}

/// A line of `=`, which makes a heading of the paragraph above it.
private func isUnderline(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == UInt8(ascii: "=") && text.drop { $0 == UInt8(ascii: "=") }.allSatisfy(isBlank)
}

/// What no other block begins with, as far as an underline under it is concerned.
private func beginsParagraph(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, !isBlank(first) else { return false }
    return first != UInt8(ascii: "#") && first != UInt8(ascii: ">") && first != UInt8(ascii: "|")
}

private func openingFence(_ text: ArraySlice<UInt8>) -> (mark: UInt8, count: Int)? {
    guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let count = text.prefix { $0 == mark }.count
    guard count >= 3 else { return nil }
    // Section 4.5: words after backticks may hold no backtick, else the line is inline code.
    let isInline = mark == UInt8(ascii: "`") && text.dropFirst(count).contains(mark)
    return isInline ? nil : (mark, count)
}

private func closes(_ fence: (mark: UInt8, count: Int), _ text: ArraySlice<UInt8>) -> Bool {
    let count = text.prefix { $0 == fence.mark }.count
    return count >= fence.count && text.dropFirst(count).allSatisfy(isBlank)
}

private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}
