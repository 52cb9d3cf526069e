import Composing
import Disclosure

extension SiteRenderer {
    /// The addresses that search engines may keep (sitemaps.org protocol 0.9), or the list of the files that
    /// hold them.
    func appendSiteMap(_ view: SiteView, parts: [SiteMapPart], into bytes: inout [UInt8]) {
        guard let base = view.site.baseURL else { return }
        guard parts.isEmpty else { return appendSiteMapIndex(parts, base: base, into: &bytes) }
        openURLs(into: &bytes)
        for address in view.selection.mappedPages(in: view.model) { appendURL(base + address, nil, into: &bytes) }
        for number in view.selection.visible where view.selection.isMapped(number, in: view.model) {
            append(view.entry(number), base: base, into: &bytes)
        }
        bytes.append("</urlset>\n")
    }

    func appendSiteMapPart(_ view: SiteView, _ part: SiteMapPart, into bytes: inout [UInt8]) {
        guard let base = view.site.baseURL else { return }
        openURLs(into: &bytes)
        switch part {
        case .pages(let range):
            for address in view.selection.mappedPages(in: view.model)[range] {
                appendURL(base + address, nil, into: &bytes)
            }
        case .year(let year, _, let range):
            for number in view.selection.mappedEntries(of: year, range, in: view.model) {
                append(view.entry(number), base: base, into: &bytes)
            }
        }
        bytes.append("</urlset>\n")
    }

    /// For the root of a host only: it names the site map and keeps nobody out; what search engines may not
    /// keep says so itself.
    func appendRobots(_ view: SiteView, into bytes: inout [UInt8]) {
        guard let base = view.site.baseURL else { return }
        bytes.append("User-agent: *\nAllow: /\n\nSitemap: \(base)\(Address.siteMap)\n")
    }

    private func appendSiteMapIndex(_ parts: [SiteMapPart], base: String, into bytes: inout [UInt8]) {
        bytes.append(xmlHead)
        bytes.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for part in parts {
            bytes.append("<sitemap>")
            bytes.element("loc", base + Address.siteMapPart(part))
            bytes.append("</sitemap>\n")
        }
        bytes.append("</sitemapindex>\n")
    }

    private func openURLs(into bytes: inout [UInt8]) {
        bytes.append(xmlHead)
        bytes.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    }

    private func append(_ entry: EntryView, base: String, into bytes: inout [UInt8]) {
        appendURL(base + entry.address, entry.lastEvent, into: &bytes)
    }

    private func appendURL(_ address: String, _ changed: CivilDate?, into bytes: inout [UInt8]) {
        bytes.append("<url>")
        bytes.element("loc", address)
        if let changed { bytes.element("lastmod", changed.description) }
        bytes.append("</url>\n")
    }
}
