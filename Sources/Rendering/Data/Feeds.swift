import Composing
import Disclosure
import Text

extension SiteRenderer {
    /// The newest entries as Atom (RFC 4287). Without a base address links are relative, which readers
    /// resolve against where they found the feed.
    func appendFeed(_ view: SiteView, into bytes: inout [UInt8]) {
        let site = view.site
        let base = site.baseURL ?? "../"
        let newest = view.selection.visible.prefix(50)
        let updated = newest.map { view.entry($0).lastEvent }.max() ?? view.model.date
        bytes.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        bytes.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(site.language.rawValue)\">\n")
        bytes.element("title", site.name)
        bytes.element("id", identifier(of: view))
        bytes.element("updated", time(updated, site))
        bytes.append("<author>")
        bytes.element("name", site.body)
        bytes.append("</author>\n<link href=\"")
        bytes.appendEscaped(base)
        bytes.append("\"/>\n")
        for number in newest { appendFeedEntry(view.entry(number), base: base, site, into: &bytes) }
        bytes.append("</feed>\n")
    }

    private func appendFeedEntry(_ entry: EntryView, base: String, _ site: Site, into bytes: inout [UInt8]) {
        bytes.append("<entry>\n")
        bytes.element("title", entry.title)
        bytes.element("id", identifier(of: entry))
        bytes.element("updated", time(entry.lastEvent, site))
        bytes.element("published", time(entry.entry.dates.published, site))
        bytes.append("<link href=\"")
        bytes.appendEscaped(base + entry.address)
        bytes.append("\"/>\n")
        if entry.standing != .tombstone, !entry.entry.summary.isEmpty { bytes.element("summary", entry.entry.summary) }
        bytes.append("</entry>\n")
    }

    /// A name of the feed that no other has: RFC 4287, section 4.2.6. Without a base address it is made
    /// from the site's code.
    private func identifier(of view: SiteView) -> String {
        if let base = view.site.baseURL { return base }
        let code = view.site.filing.siteCode.isEmpty ? "site" : view.site.filing.siteCode
        return "urn:bulletin:" + code + (view.selection.scope == .internal ? ":internal" : "")
    }

    private func identifier(of entry: EntryView) -> String {
        if let base = entry.site.site.baseURL { return base + entry.address }
        return "\(identifier(of: entry.site))/\(entry.entry.slug)"
    }

    /// The start of a day in the site's zone, as RFC 3339 writes it.
    private func time(_ date: CivilDate, _ site: Site) -> String {
        let minutes = abs(site.zoneOffset)
        let zone = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(date)T00:00:00\(site.zoneOffset < 0 ? "-" : "+")\(zone)"
    }

    /// The addresses of all pages (sitemaps.org protocol 0.9).
    func appendSiteMap(_ view: SiteView, into bytes: inout [UInt8]) {
        guard let base = view.model.site.baseURL else { return }
        bytes.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        bytes.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for address in [Address.home, Address.catalogue, Address.open, Address.units, Address.dates, Address.all()] {
            bytes.append("<url>")
            bytes.element("loc", base + address)
            bytes.append("</url>\n")
        }
        // The protocol allows 50,000 addresses a file; the newest are what a visitor searches for.
        for number in view.selection.visible.prefix(49_000) where view.selection.standings[number] == .shown {
            let entry = view.entry(number)
            bytes.append("<url>")
            bytes.element("loc", base + entry.address)
            bytes.element("lastmod", entry.lastEvent.description)
            bytes.append("</url>\n")
        }
        bytes.append("</urlset>\n")
    }
}

extension EntryView {
    /// The last day on which something about the entry changed for its readers.
    var lastEvent: CivilDate {
        let changed = entry.dates.changed.map { max($0, entry.dates.published) } ?? entry.dates.published
        let withdrawn = entry.withdrawal.map(\.on) ?? changed
        return min(max(changed, withdrawn), max(date, entry.dates.published))
    }
}

extension [UInt8] {
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// `<name>text</name>` and a line end.
    fileprivate mutating func element(_ name: String, _ text: String) {
        append("<\(name)>")
        appendEscaped(text)
        append("</\(name)>\n")
    }
}
