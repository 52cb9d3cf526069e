import Markdown
import Text

/// The HTML of a body without the parts under the named headings: each from its heading to the next of
/// its level or above, with the footnotes that nothing else refers to. Parts about persons end with the
/// notice period, and nothing of them may stay in the page.
func withoutParts(_ html: [UInt8], headings: [Heading], named names: [String]) -> [UInt8] {
    // Footnotes stand at the end, under whatever heading they were written.
    let end = lastIndex(of: FootnoteSection.start, in: html) ?? html.count
    var kept = withoutSections(html[..<end], headings: headings, named: names)
    if end < html.count { FootnoteSection(html[end...]).append(to: &kept) }
    return kept
}

private func withoutSections(_ html: ArraySlice<UInt8>, headings: [Heading], named names: [String]) -> [UInt8] {
    var search = 0
    // Headings are found by their anchors, which are unique.
    let places = headings.map { heading -> Int in
        var wanted = Array("<h\(heading.level) id=\"".utf8)
        wanted.appendEscaped(heading.anchor)
        wanted.append(UInt8(ascii: "\""))
        let found = firstIndex(of: wanted, in: html, from: search) ?? html.endIndex
        search = min(found + 1, html.endIndex)
        return found
    }
    var kept: [UInt8] = []
    var position = 0
    for (number, heading) in headings.enumerated() where names.contains(heading.text) && places[number] >= position {
        // Should the page not hold the heading as it is known, nothing of it is shown rather than too much.
        guard places[number] < html.endIndex else { return [] }
        let next = headings.indices.first { $0 > number && headings[$0].level <= heading.level }
        let end = next.map { places[$0] } ?? html.endIndex
        kept.append(contentsOf: html[position..<places[number]])
        appendUnpairedTags(of: html[places[number]..<end], to: &kept)
        position = end
    }
    kept.append(contentsOf: html[position...])
    return kept
}

/// A part may begin inside a quotation or a list and end outside it: what it opens or closes for others
/// stays.
private func appendUnpairedTags(of html: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var open: [ArraySlice<UInt8>] = []
    var index = html.startIndex
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")),
        let end = html[start...].firstIndex(of: UInt8(ascii: ">"))
    {
        let tag = html[start...end]
        if tag.starts(with: "</".utf8) {
            if open.popLast() == nil { output.append(contentsOf: tag) }
        } else if !isVoid(tag) {
            open.append(tag)
        }
        index = end + 1
    }
    for tag in open { output.append(contentsOf: tag) }
}

/// Whether nothing closes the element: those that Markdown writes.
private func isVoid(_ tag: ArraySlice<UInt8>) -> Bool {
    ["<br", "<hr", "<img", "<input", "<col>", "<col "].contains { tag.starts(with: $0.utf8) }
}

/// The notes at the end of a body.
private struct FootnoteSection {
    static let start = Array("<section class=\"footnotes\"".utf8)
    private static let itemStart = Array("<li".utf8)
    private static let itemEnd = Array("</li>\n".utf8)

    private let head: ArraySlice<UInt8>
    /// A note holds paragraphs only, so its item ends at the first end of an item.
    private var notes: [ArraySlice<UInt8>] = []
    private let tail: ArraySlice<UInt8>

    init(_ html: ArraySlice<UInt8>) {
        var index = firstIndex(of: FootnoteSection.itemStart, in: html, from: html.startIndex) ?? html.endIndex
        head = html[..<index]
        while html[index...].starts(with: FootnoteSection.itemStart) {
            let end = firstIndex(of: FootnoteSection.itemEnd, in: html, from: index)
                .map { $0 + FootnoteSection.itemEnd.count }
            notes.append(html[index..<(end ?? html.endIndex)])
            index = end ?? html.endIndex
        }
        tail = html[index...]
    }

    /// Appends the notes to which the text in `output`, or a note so appended, refers; under their numbers,
    /// and with ways back only to where there is something to go back to.
    func append(to output: inout [UInt8]) {
        let kept = numbersReferred(from: output)
        guard !kept.isEmpty else { return }
        let text = kept.reduce(into: output) { $0.append(contentsOf: notes[$1]) }
        let places = Set(attributes("id=\"", in: text[...]))
        output.append(contentsOf: head)
        for number in kept {
            output.append("<li value=\"\(number + 1)\"")
            appendWays(of: notes[number].dropFirst(FootnoteSection.itemStart.count), to: places, into: &output)
        }
        output.append(contentsOf: tail)
    }

    /// Positions of the notes that can be reached from a text, in their order.
    private func numbersReferred(from text: [UInt8]) -> [Int] {
        let names = notes.map { note in
            attributes("id=\"", in: note.prefix { $0 != UInt8(ascii: ">") }).first ?? []
        }
        let numbers = Dictionary(
            names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var reached: Set<Int> = []
        var waiting = attributes("href=\"#", in: text[...])
        while let name = waiting.popLast() {
            guard let number = numbers[name], reached.insert(number).inserted else { continue }
            waiting += attributes("href=\"#", in: notes[number])
        }
        return reached.sorted()
    }

    private func appendWays(
        of note: ArraySlice<UInt8>, to places: Set<ArraySlice<UInt8>>, into output: inout [UInt8]
    ) {
        let start = Array(" <a href=\"#".utf8)
        let end = Array("\" role=\"doc-backlink\">↩</a>".utf8)
        var position = note.startIndex
        var search = position
        while let found = firstIndex(of: start, in: note, from: search) {
            let name = note[(found + start.count)...].prefix { $0 != UInt8(ascii: "\"") }
            search = name.endIndex
            guard note[name.endIndex...].starts(with: end), !places.contains(name) else { continue }
            output.append(contentsOf: note[position..<found])
            position = name.endIndex + end.count
        }
        output.append(contentsOf: note[position...])
    }
}

/// The values of an attribute, up to the closing quotation mark, in the order of the text.
private func attributes(_ name: String, in html: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let mark = Array(" \(name)".utf8)
    var values: [ArraySlice<UInt8>] = []
    var index = html.startIndex
    while let found = firstIndex(of: mark, in: html, from: index) {
        let value = html[(found + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
        values.append(value)
        index = value.endIndex
    }
    return values
}

func firstIndex(of wanted: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    var index = start
    while let found = bytes[index...].firstIndex(of: first) {
        if bytes[found...].starts(with: wanted) { return found }
        index = found + 1
    }
    return nil
}

private func lastIndex(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    var last: Int?
    var index = 0
    while let found = firstIndex(of: wanted, in: bytes[...], from: index) {
        last = found
        index = found + 1
    }
    return last
}
