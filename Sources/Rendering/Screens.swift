import Composing
import Disclosure
import Mustache
import Text

extension SiteRenderer {
    func renderScreen(
        _ view: SiteView, board number: Int, path: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let board = BoardView(board: view.model.boards[number], site: view)
        let notices = view.selection.hanging(on: board.board, in: view.model).map { number in
            let entry = view.entry(number)
            let body = entry.withStatedParts(bodies.body(of: entry, root: "", loaded: loaded))
            return ScreenNotice(entry: entry, body: textForScreen(body), code: entry.code)
        }
        let frame = Frame(site: view, address: path, title: board.board.name)
        let matter = ScreenMatter(board: board, notices: notices)
        templates.screen.render(screenPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }

    /// A notice a line, for displays that take nothing but text.
    func appendScreenLines(_ view: SiteView, board number: Int, into bytes: inout [UInt8]) {
        let board = view.model.boards[number]
        let entries = view.selection.hanging(on: board, in: view.model).map(view.entry)
        for entry in entries {
            let parts = [
                entry.title, view.model.units[entry.entry.unit].name,
                view.words["notice-period"] + view.words["colon"] + entry.periodLine,
                view.words["objections"] + view.words["colon"] + entry.receivesLine,
            ]
            bytes.append(oneLine(parts.joined(separator: view.words["screen-separator"])) + "\n")
        }
        if entries.isEmpty { bytes.append(oneLine(view.words["open-none"]) + "\n") }
    }

    /// Text of several lines on one.
    private func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

/// A body for a page that nobody touches and that asks for no other file: without links and identifiers,
/// pictures as their words.
func textForScreen(_ html: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count)
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")), let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
    {
        output.append(contentsOf: rest[..<start])
        appendTag(rest[start...end], to: &output)
        rest = rest[(end + 1)...]
    }
    output.append(contentsOf: rest)
    return output
}

private func appendTag(_ tag: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let name = tag.dropFirst().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
    if name.elementsEqual("a".utf8) || name.elementsEqual("/a".utf8) { return }
    if name.elementsEqual("img".utf8) {
        guard let words = attribute("alt", of: tag), !words.isEmpty else { return }
        output.append("〔")
        output.append(contentsOf: tag[words])
        return output.append("〕")
    }
    guard let identifier = attribute("id", of: tag) else { return output.append(contentsOf: tag) }
    output.append(contentsOf: tag[..<(identifier.lowerBound - 5)])
    output.append(contentsOf: tag[(identifier.upperBound + 1)...])
}

/// Where the value of an attribute stands in a tag, without its quotes.
private func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> Range<Int>? {
    let mark = Array(" \(name)=\"".utf8)
    var index = tag.startIndex
    while index + mark.count < tag.endIndex {
        if tag[index] == UInt8(ascii: " "), tag[index...].starts(with: mark) {
            let start = index + mark.count
            return tag[start...].firstIndex(of: UInt8(ascii: "\"")).map { start..<$0 }
        }
        index += 1
    }
    return nil
}
