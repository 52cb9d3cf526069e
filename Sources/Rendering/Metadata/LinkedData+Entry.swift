import Composing
import Disclosure
import Formats

extension LinkedData {
    /// An entry as the kind of work it is.
    func append(_ view: EntryView, to json: inout JSONWriter) {
        let entry = view.entry
        json.object { json in
            json.member("@type", view.workType)
            json.member("url", address(view.address))
            json.member("headline", view.title)
            json.member("identifier", entry.index)
            if !entry.summary.isEmpty { json.member("description", entry.summary) }
            if !entry.keywords.isEmpty {
                json.member("keywords") { json in
                    json.array { json in for word in entry.keywords { json.string(word) } }
                }
            }
            json.member("about", view.itemName)
            json.member("inLanguage", frame.site.site.language.rawValue)
            json.member("dateCreated", entry.dates.produced.description)
            json.member("datePublished", entry.dates.published.description)
            json.member("dateModified", view.lastEvent.description)
            if let expires = entry.dates.expires { json.member("expires", expires.description) }
            json.member("version") { $0.int(entry.edition) }
            json.member("isAccessibleForFree") { $0.bool(true) }
            json.member("publisher") { appendPublisher(view, to: &$0) }
            if view.isLegislation { appendLegislation(view, to: &json) }
            // The site says its name and terms of use on the home page, which has this identifier.
            json.member("isPartOf") { json in json.object { $0.member("@id", address("") + "#site") } }
        }
    }

    private func appendPublisher(_ view: EntryView, to json: inout JSONWriter) {
        json.object { json in
            json.member("@type", "GovernmentOrganization")
            json.member("name", view.unitName)
            json.member("url", address(Address.unit(frame.site.model.units[view.entry.unit])))
        }
    }

    /// What only a document with a number and a day on which it comes into force has.
    private func appendLegislation(_ view: EntryView, to json: inout JSONWriter) {
        let dates = view.entry.dates
        json.member("legislationIdentifier", view.entry.document)
        json.member("legislationDate", dates.produced.description)
        json.member(
            "legislationLegalForce",
            view.entry.validity(on: view.date) == .inForce
                ? "https://schema.org/InForce" : "https://schema.org/NotInForce")
        guard let effective = dates.effective else { return }
        json.member("temporalCoverage", "\(effective)/" + (dates.expires.map(\.description) ?? ".."))
    }
}

extension EntryView {
    /// A document with a number (文号) and a day on which it comes into force binds somebody: that is what
    /// schema.org calls legislation, "a legal document such as an act, decree, bill … or a component".
    fileprivate var isLegislation: Bool { !entry.document.isEmpty && entry.dates.effective != nil }

    /// The type of schema.org. Only what the head says for certain is used: a number with a day of coming
    /// into force, or a title that calls itself a report.
    fileprivate var workType: String {
        if isLegislation { return "Legislation" }
        return title.utf8.suffix("报告".utf8.count).elementsEqual("报告".utf8) ? "Report" : "Article"
    }
}
