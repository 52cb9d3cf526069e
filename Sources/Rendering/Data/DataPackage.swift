import Composing
import Disclosure
import Formats

extension SiteRenderer {
    /// What the columns of `index.csv` are: a Tabular Data Package with a Table Schema (Frictionless
    /// specifications 1.0). Titles of columns stand in both languages whatever the site's is.
    func appendDataPackage(_ view: SiteView, into bytes: inout [UInt8]) {
        let site = view.site
        var writer = JSONWriter()
        writer.object { json in
            json.member("profile", "tabular-data-package")
            json.member("name", "disclosure-index")
            json.member("title", site.name + " " + view.words["index-data"])
            if !site.description.isEmpty { json.member("description", site.description) }
            if let base = site.baseURL { json.member("homepage", base) }
            json.member("created", "\(view.model.date)T00:00:00\(site.zone)")
            json.member("contributors") { json in
                json.array { json in
                    json.object { json in
                        json.member("title", site.body)
                        json.member("role", "publisher")
                    }
                }
            }
            appendLicence(site.licence, to: &json)
            json.member("resources") { json in json.array { appendIndexResource(view, to: &$0) } }
        }
        bytes.append(contentsOf: writer.bytes)
        bytes.append("\n")
    }

    /// A licence of the specification has an address or a registered name; terms in words alone are no such
    /// licence and stand as `rights`.
    private func appendLicence(_ licence: Licence, to json: inout JSONWriter) {
        if !licence.url.isEmpty {
            json.member("licenses") { json in
                json.array { json in
                    json.object { json in
                        json.member("path", licence.url)
                        if !licence.name.isEmpty { json.member("title", licence.name) }
                    }
                }
            }
        }
        if !licence.text.isEmpty { json.member("rights", licence.text) }
    }

    private func appendIndexResource(_ view: SiteView, to json: inout JSONWriter) {
        json.object { json in
            json.member("profile", "tabular-data-resource")
            json.member("name", "index")
            json.member("title", view.words["index-data"])
            json.member("path", "index.csv")
            json.member("format", "csv")
            json.member("mediatype", "text/csv")
            json.member("encoding", "utf-8")
            json.member("dialect") { json in
                json.object { json in
                    json.member("delimiter", ",")
                    json.member("lineTerminator", "\r\n")
                    json.member("quoteChar", "\"")
                    json.member("doubleQuote") { $0.bool(true) }
                    json.member("header") { $0.bool(true) }
                }
            }
            json.member("schema") { appendIndexSchema(view, to: &$0) }
        }
    }

    private func appendIndexSchema(_ view: SiteView, to json: inout JSONWriter) {
        let language = view.words.language
        json.object { json in
            json.member("fields") { json in
                json.array { json in
                    for column in indexColumns { append(column, language, to: &json) }
                }
            }
            json.member("missingValues") { json in json.array { $0.string("") } }
            json.member("primaryKey", indexColumns[0].head(in: language))
        }
    }

    private func append(_ column: IndexColumn, _ language: Language, to json: inout JSONWriter) {
        json.object { json in
            json.member("name", column.head(in: language))
            json.member("type", column.kind.rawValue)
            if column.kind == .date { json.member("format", "%Y-%m-%d") }
            json.member("title", language == .simplifiedChinese ? column.zh : column.en)
            json.member("titles") { json in
                json.object { json in
                    json.member("zh-Hans", column.zh)
                    json.member("en", column.en)
                }
            }
            json.member("constraints") { json in
                json.object { json in
                    json.member("required") { $0.bool(column.isRequired) }
                    if column.key == "index" { json.member("unique") { $0.bool(true) } }
                    if column.kind == .integer { json.member("minimum") { $0.int(1) } }
                }
            }
        }
    }
}
