import Composing
import Disclosure
import Text

extension SiteRenderer {
    /// A feed as Atom (RFC 4287).
    func appendAtom(_ feed: FeedMatter, into bytes: inout [UInt8]) {
        let site = feed.site
        let entries = feed.entries
        let base = feed.base(.atom)
        bytes.append(xmlHead)
        bytes.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(site.language.rawValue)\">\n")
        bytes.element("title", feed.title)
        if !site.description.isEmpty { bytes.element("subtitle", site.description) }
        bytes.element("id", feed.identifier)
        bytes.element("updated", feed.time(feed.updated(entries)))
        appendAuthor(site.body, into: &bytes)
        bytes.element(
            "link", attributes: [("rel", "alternate"), ("type", "text/html"), ("href", base + feed.page)])
        bytes.element(
            "link",
            attributes: [("rel", "self"), ("type", "application/atom+xml"), ("href", base + feed.address(.atom))])
        if !site.licence.text.isEmpty { bytes.element("rights", site.licence.text) }
        if !site.licence.url.isEmpty {
            bytes.element("link", attributes: [("rel", "license"), ("href", site.licence.url)])
        }
        for entry in entries { appendAtomEntry(entry, feed, base: base, into: &bytes) }
        bytes.append("</feed>\n")
    }

    private func appendAtomEntry(_ entry: EntryView, _ feed: FeedMatter, base: String, into bytes: inout [UInt8]) {
        bytes.append("<entry>\n")
        bytes.element("title", entry.title)
        bytes.element("id", feed.identifier(of: entry))
        bytes.element("updated", feed.time(entry.lastEvent))
        bytes.element("published", feed.time(entry.entry.dates.published))
        appendAuthor(entry.unitName, into: &bytes)
        bytes.element(
            "link", attributes: [("rel", "alternate"), ("type", "text/html"), ("href", base + entry.address)])
        bytes.element("category", attributes: [("term", entry.itemName)])
        // Without it an entry must have content (section 4.1.2); the title says the same in fewer words.
        bytes.element("summary", entry.entry.summary.isEmpty ? entry.title : entry.entry.summary)
        bytes.append("</entry>\n")
    }

    private func appendAuthor(_ name: String, into bytes: inout [UInt8]) {
        bytes.append("<author>\n")
        bytes.element("name", name)
        bytes.append("</author>\n")
    }
}

extension EntryView {
    var unitName: String { site.model.units[entry.unit].name }
    var itemName: String { site.model.catalogue[entry.item].name }
}
