import Composing
import Disclosure
import Formats

/// What a page is, said for search engines in the words of schema.org, as JSON-LD.
///
/// It stands in the page as a data block, `<script type="application/ld+json">`, which no browser runs
/// (HTML, "the script element": a data block), so that the Content-Security-Policy need not allow it; the
/// writer escapes `<`, so that no text ends the block. Addresses are whole where the site has one, else
/// relative to the page.
struct LinkedData {
    let frame: Frame

    private var view: SiteView { frame.site }
    private var site: Site { view.site }

    /// The JSON; empty for pages that are not for the public, or tell nothing.
    func bytes() -> [UInt8] {
        guard view.selection.scope == .everyone, frame.isDescribed else { return [] }
        var writer = JSONWriter(forScript: true)
        writer.object { json in
            json.member("@context", "https://schema.org")
            json.member("@graph") { json in
                json.array { json in
                    appendSubject(to: &json)
                    if !frame.isHome { appendTrail(to: &json) }
                }
            }
        }
        return writer.bytes
    }

    private func appendSubject(to json: inout JSONWriter) {
        switch frame.subject {
        case .nothing: break
        case .site: appendSite(to: &json)
        case .text: appendPage("WebPage", to: &json)
        case .list, .item: appendPage("CollectionPage", to: &json)
        case .unit(let unit): appendPage("CollectionPage", about: unit, to: &json)
        case .index:
            appendPage("CollectionPage", to: &json)
            appendDataset(to: &json)
        case .entry(let entry): append(entry, to: &json)
        }
    }

    func address(_ address: String) -> String { (site.baseURL ?? frame.root) + address }
}

// MARK: The site and its pages

extension LinkedData {
    private func appendSite(to json: inout JSONWriter) {
        json.object { json in
            json.member("@type", "WebSite")
            json.member("@id", address("") + "#site")
            json.member("url", address(Address.home))
            json.member("name", site.name)
            if !site.description.isEmpty { json.member("description", site.description) }
            json.member("inLanguage", site.language.rawValue)
            json.member("publisher") { appendBody(to: &$0) }
            appendLicence(to: &json)
        }
    }

    /// The body that answers for the site, with how to reach it.
    private func appendBody(to json: inout JSONWriter) {
        let contact = site.contact
        json.object { json in
            json.member("@type", "GovernmentOrganization")
            json.member("name", site.body)
            if !contact.phone.isEmpty { json.member("telephone", contact.phone) }
            if !contact.fax.isEmpty { json.member("faxNumber", contact.fax) }
            if !contact.email.isEmpty { json.member("email", contact.email) }
            if !contact.address.isEmpty {
                json.member("address") { json in
                    json.object { json in
                        json.member("@type", "PostalAddress")
                        json.member("streetAddress", contact.address)
                        if !contact.postcode.isEmpty { json.member("postalCode", contact.postcode) }
                    }
                }
            }
            guard !site.supervision.isEmpty else { return }
            json.member("contactPoint") { json in
                json.object { json in
                    json.member("@type", "ContactPoint")
                    json.member("contactType", view.words["supervision"])
                    json.member("telephone", site.supervision)
                }
            }
        }
    }

    private func appendPage(_ type: String, about unit: Unit? = nil, to json: inout JSONWriter) {
        json.object { json in
            json.member("@type", type)
            json.member("url", address(frame.address))
            json.member("name", frame.title)
            json.member("inLanguage", site.language.rawValue)
            appendPartOfSite(to: &json)
            if let unit { json.member("about") { append(unit, to: &$0) } }
        }
    }

    private func append(_ unit: Unit, to json: inout JSONWriter) {
        let units = view.model.units
        json.object { json in
            json.member("@type", "GovernmentOrganization")
            json.member("name", unit.name)
            if !unit.uscc.isEmpty { json.member("identifier", unit.uscc) }
            for (name, property) in [
                ("address", \Unit.address), ("telephone", \Unit.phone), ("email", \Unit.email),
            ] {
                let value = property == \Unit.email ? unit.email : units.inherited(property, of: unit.id)
                if !value.isEmpty { json.member(name, value) }
            }
            guard let parent = unit.parent else { return }
            json.member("parentOrganization") { json in
                json.object { json in
                    json.member("@type", "GovernmentOrganization")
                    json.member("name", units[parent].name)
                }
            }
        }
    }

    private func appendDataset(to json: inout JSONWriter) {
        json.object { json in
            json.member("@type", "Dataset")
            json.member("name", site.name + " " + view.words["index-data"])
            json.member("description", view.words["index-data-note"])
            json.member("url", address(Address.all()))
            json.member("inLanguage", site.language.rawValue)
            json.member("isAccessibleForFree") { $0.bool(true) }
            json.member("creator") { json in
                json.object { json in
                    json.member("@type", "GovernmentOrganization")
                    json.member("name", site.body)
                }
            }
            appendLicence(to: &json)
            json.member("distribution") { json in
                json.array { json in
                    for (file, type) in [(Address.indexCSV, "text/csv"), (Address.indexJSON, "application/json")] {
                        json.object { json in
                            json.member("@type", "DataDownload")
                            json.member("encodingFormat", type)
                            json.member("contentUrl", address(file))
                        }
                    }
                }
            }
        }
    }

    func appendPartOfSite(to json: inout JSONWriter) {
        json.member("isPartOf") { json in
            json.object { json in
                json.member("@type", "WebSite")
                json.member("@id", address("") + "#site")
                json.member("name", site.name)
                json.member("url", address(Address.home))
            }
        }
    }

    func appendLicence(to json: inout JSONWriter) {
        if !site.licence.url.isEmpty { json.member("license", site.licence.url) }
        if !site.licence.text.isEmpty { json.member("usageInfo", site.licence.text) }
    }

    /// From the home page to this one.
    private func appendTrail(to json: inout JSONWriter) {
        let steps =
            [Link(label: view.words["home"], address: Address.home)] + frame.trail
            + [Link(label: frame.title, address: frame.address)]
        json.object { json in
            json.member("@type", "BreadcrumbList")
            json.member("itemListElement") { json in
                json.array { json in
                    for (number, step) in steps.enumerated() {
                        json.object { json in
                            json.member("@type", "ListItem")
                            json.member("position") { $0.int(number + 1) }
                            json.member("name", step.label)
                            // The last one is the page itself, whose address is known.
                            if number + 1 < steps.count { json.member("item", address(step.address)) }
                        }
                    }
                }
            }
        }
    }
}

extension Frame {
    fileprivate var isHome: Bool { if case .site = subject { true } else { false } }

    fileprivate var isDescribed: Bool {
        switch subject {
        case .nothing: false
        case .entry(let entry): entry.standing == .shown
        default: true
        }
    }
}
