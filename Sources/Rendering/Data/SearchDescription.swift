import Composing
import Disclosure

extension SiteRenderer {
    /// How browsers ask the site's search (OpenSearch 1.1): by it the search can be added to their own.
    func appendSearchDescription(_ view: SiteView, into bytes: inout [UInt8]) {
        guard let base = view.site.baseURL else { return }
        bytes.append(xmlHead)
        bytes.append("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n")
        // The standard's limits, in characters.
        bytes.element("ShortName", String(view.site.name.prefix(16)))
        bytes.element("LongName", String(view.site.name.prefix(48)))
        bytes.element("Description", String((view.site.description + view.site.body).prefix(1024)))
        bytes.element("Language", view.site.language.rawValue)
        bytes.element("InputEncoding", "UTF-8")
        bytes.element(
            "Url",
            attributes: [
                ("type", "text/html"), ("method", "get"),
                ("template", base + Address.search + "?q={searchTerms}"),
            ])
        bytes.append("</OpenSearchDescription>\n")
    }
}
