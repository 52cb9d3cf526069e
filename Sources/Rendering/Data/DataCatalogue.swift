import Composing
import Disclosure
import Formats

extension SiteRenderer {
    /// What data the site offers, as a catalogue that portals of open data gather: DCAT, with the properties
    /// that DCAT-AP 3 asks for, as JSON-LD that needs no context from elsewhere.
    func appendDataCatalogue(_ view: SiteView, into bytes: inout [UInt8]) {
        var json = JSONWriter()
        DataCatalogue(view: view).append(to: &json)
        bytes.append(contentsOf: json.bytes)
        bytes.append("\n")
    }
}

/// The catalogue of one website.
private struct DataCatalogue {
    let view: SiteView

    /// The base address, else the way from the catalogue back to the root.
    private var base: String { view.site.baseURL ?? wayBack(from: Address.dataCatalogue) }

    func append(to json: inout JSONWriter) {
        let base = base
        json.object { json in
            json.member("@context") { json in
                json.object { json in for (name, address) in vocabularies { json.member(name, address) } }
            }
            json.member("@id", base + Address.dataCatalogue + "#catalogue")
            json.member("@type", "dcat:Catalog")
            json.text("dct:title", view.site.name + " " + view.words["index-data"], view)
            json.text("dct:description", view.site.description.isEmpty ? view.site.name : view.site.description, view)
            json.publisher(view.site.body, view)
            json.member("dct:language") { $0.reference(view.site.language.authority) }
            json.date("dct:modified", view.model.date)
            json.member("foaf:homepage") { $0.reference(base + Address.home) }
            json.licence(view)
            json.member("dcat:dataset") { json in
                json.array { json in
                    appendIndex(base, to: &json)
                    for number in view.selection.visible { append(view.entry(number), base, to: &json) }
                }
            }
        }
    }

    private func appendIndex(_ base: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("@id", base + Address.dataCatalogue + "#index")
            json.member("@type", "dcat:Dataset")
            json.text("dct:title", view.words["index-data"], view)
            json.text("dct:description", view.words["index-data-note"], view)
            json.member("dct:identifier", "index")
            json.publisher(view.site.body, view)
            json.date("dct:modified", view.model.date)
            json.openToAll()
            json.member("dcat:landingPage") { $0.reference(base + Address.all()) }
            json.member("dcat:distribution") { json in
                json.array { json in
                    for (address, type) in [
                        (Address.indexCSV, "text/csv"), (Address.indexJSON, "application/json"),
                        (Address.indexJSONLines, "application/jsonl"),
                    ] {
                        json.distribution(
                            title: Address.fileName(of: address), file: base + address, page: base + Address.all(),
                            type: type, view)
                    }
                }
            }
        }
    }

    /// The tables that an entry offers; nothing where it offers none.
    private func append(_ entry: EntryView, _ base: String, to json: inout JSONWriter) {
        guard entry.standing == .shown else { return }
        let tables = entry.entry.attachments.filter { $0.file.hasSuffix(".csv") }
        guard !tables.isEmpty else { return }
        json.object { json in
            json.member("@id", base + entry.address + "#dataset")
            json.member("@type", "dcat:Dataset")
            json.text("dct:title", entry.title, view)
            json.text("dct:description", entry.entry.summary.isEmpty ? entry.title : entry.entry.summary, view)
            json.member("dct:identifier", entry.entry.index)
            json.publisher(entry.unitName, view)
            json.date("dct:issued", entry.entry.dates.published)
            json.date("dct:modified", entry.lastEvent)
            json.openToAll()
            json.member("dcat:landingPage") { $0.reference(base + entry.address) }
            json.member("dcat:distribution") { json in
                json.array { json in
                    for table in tables {
                        json.distribution(
                            title: table.title,
                            file: base + addressEncoded(Address.attachment(table.file, of: entry.entry)),
                            page: base + entry.address, type: "text/csv", size: table.size, view)
                    }
                }
            }
        }
    }
}

private let vocabularies = [
    ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
]

extension Language {
    /// The language in the authority table of the Publications Office, which DCAT-AP asks for.
    fileprivate var authority: String {
        "http://publications.europa.eu/resource/authority/language/"
            + (self == .simplifiedChinese ? "ZHO" : "ENG")
    }
}

extension JSONWriter {
    fileprivate mutating func reference(_ address: String) {
        object { $0.member("@id", address) }
    }

    fileprivate mutating func text(_ name: String, _ text: String, _ view: SiteView) {
        member(name) { json in
            json.object { json in
                json.member("@value", text)
                json.member("@language", view.site.language.rawValue)
            }
        }
    }

    fileprivate mutating func date(_ name: String, _ date: CivilDate) {
        typed(name, date.description, "xsd:date")
    }

    private mutating func typed(_ name: String, _ value: String, _ type: String) {
        member(name) { json in
            json.object { json in
                json.member("@value", value)
                json.member("@type", type)
            }
        }
    }

    fileprivate mutating func publisher(_ name: String, _ view: SiteView) {
        member("dct:publisher") { json in
            json.object { json in
                json.member("@type", "foaf:Organization")
                json.text("foaf:name", name, view)
            }
        }
    }

    /// The terms of use: a document where the site gives an address, else the statement.
    fileprivate mutating func licence(_ view: SiteView) {
        let licence = view.site.licence
        if !licence.url.isEmpty {
            member("dct:license") { json in
                json.object { json in
                    json.member("@id", licence.url)
                    json.member("@type", "dct:LicenseDocument")
                    if !licence.name.isEmpty { json.text("dct:title", licence.name, view) }
                }
            }
        }
        guard !licence.text.isEmpty else { return }
        member("dct:rights") { json in
            json.object { json in
                json.member("@type", "dct:RightsStatement")
                json.text("rdfs:label", licence.text, view)
            }
        }
    }

    fileprivate mutating func openToAll() {
        member("dct:accessRights") {
            $0.reference("http://publications.europa.eu/resource/authority/access-right/PUBLIC")
        }
    }

    fileprivate mutating func distribution(
        title: String, file: String, page: String, type: String, size: Int? = nil, _ view: SiteView
    ) {
        object { json in
            json.member("@type", "dcat:Distribution")
            json.text("dct:title", title, view)
            json.member("dcat:accessURL") { $0.reference(page) }
            json.member("dcat:downloadURL") { $0.reference(file) }
            json.member("dcat:mediaType") {
                $0.reference("https://www.iana.org/assignments/media-types/" + type)
            }
            if let size { json.typed("dcat:byteSize", String(size), "xsd:nonNegativeInteger") }
            json.licence(view)
        }
    }
}
