package import Composing
package import Disclosure
package import Markdown
import Text

/// A body with where each of its holes leads, in the order of the holes.
package struct ResolvedBody: Sendable {
    package let body: MarkdownBody
    package let targets: [LinkTarget]

    package init(body: MarkdownBody, targets: [LinkTarget]) {
        self.body = body
        self.targets = targets
    }
}

/// Bodies that were rendered for one output, by entry.
package typealias LoadedBodies = [EntryNumber: MarkdownBody]

/// The bodies of all entries and fixed pages, and the tables they draw from attached files.
package struct Bodies: Sendable {
    let entries: [ResolvedBody]
    let pages: [ResolvedBody]
    /// Rows of attached CSV files that bodies draw as tables, by path.
    let tables: [String: [[String]]]

    package init(entries: [ResolvedBody], pages: [ResolvedBody], tables: [String: [[String]]]) {
        self.entries = entries
        self.pages = pages
        self.tables = tables
    }

    /// The HTML of an entry's body as its page shows it; empty where the text is not shown.
    ///
    /// - Parameters:
    ///   - root: the way back to the root of the website.
    ///   - loaded: bodies whose HTML was rendered for this output because it was not kept.
    func body(of view: EntryView, root: String, loaded: LoadedBodies) -> [UInt8] {
        guard view.standing == .shown else { return [] }
        return text(of: view, root: root, on: view.date, loaded)
    }

    /// The HTML of an entry's body as it was on a day, whatever it may show today. For measuring what hung
    /// on a board, never for output.
    func formerBody(of view: EntryView, root: String, on day: CivilDate, loaded: LoadedBodies) -> [UInt8] {
        text(of: view, root: root, on: day, loaded)
    }

    private func text(of view: EntryView, root: String, on day: CivilDate, _ loaded: LoadedBodies) -> [UInt8] {
        let kept = entries[view.number]
        let resolved = ResolvedBody(body: loaded[view.number] ?? kept.body, targets: kept.targets)
        let html = fill(resolved, site: view.site, root: root) { file in
            Address.attachment(file, of: view.entry)
        }
        guard !view.entry.showsPersonalParts(on: day) else { return html }
        return withoutParts(html, headings: resolved.body.headings, named: view.entry.personalParts)
    }

    func fixedPage(_ number: Int, view: SiteView, root: String) -> [UInt8] {
        let page = view.model.pages[number]
        return fill(pages[number], site: view, root: root) { file in
            Address.attachment(file, of: page)
        }
    }

    private func fill(
        _ resolved: ResolvedBody, site: SiteView, root: String, fileAddress: (String) -> String
    ) -> [UInt8] {
        var html: [UInt8] = []
        html.reserveCapacity(resolved.body.html.count + 64 * resolved.targets.count)
        var next = 0
        resolved.body.splice(into: &html) { hole, output in
            let target = resolved.targets[next]
            next += 1
            if hole.kind == .figure, case .file(let file) = target, let rows = tables[file] {
                TableHTML.append(
                    caption: hole.label, head: rows.first ?? [], rows: Array(rows.dropFirst()), to: &output)
            } else {
                appendAddress(of: target, site: site, root: root, fileAddress: fileAddress, into: &output)
            }
        }
        return html
    }

    private func appendAddress(
        of target: LinkTarget, site: SiteView, root: String, fileAddress: (String) -> String,
        into output: inout [UInt8]
    ) {
        switch target {
        case .here(let fragment): output.appendEscaped(addressEncoded(fragment))
        case .entry(let number, let fragment):
            guard let way = way(to: number, site: site, root: root) else { return output.appendEscaped("#") }
            output.appendEscaped(way + Address.entry(site.model.entries[number]) + addressEncoded(fragment))
        case .page(let number, let fragment):
            output.appendEscaped(root + Address.fixedPage(site.model.pages[number]) + addressEncoded(fragment))
        case .file(let file): output.appendEscaped(root + addressEncoded(fileAddress(file)))
        case .nowhere: output.appendEscaped("#")
        }
    }
}

/// The way to the website that shows an entry; `nil` where no reader of this page may see it. An internal
/// page may lead to a public one, never the other way about.
private func way(to number: EntryNumber, site: SiteView, root: String) -> String? {
    if site.selection.standings[number] != .hidden { return root }
    guard let open = site.publicSelection, open.standings[number] != .hidden else { return nil }
    return root + "../../web/"
}

/// A path as part of an address: everything but letters, digits, `-._~/#` is percent-encoded byte by
/// byte, Chinese too, because file names are bytes to a server.
func addressEncoded(_ path: String) -> String {
    var encoded: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "#"):
            encoded.append(byte)
        default:
            encoded.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}
