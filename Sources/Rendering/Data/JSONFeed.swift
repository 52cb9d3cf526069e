import Composing
import Disclosure
import Formats

extension SiteRenderer {
    /// A feed as JSON Feed 1.1.
    func appendJSONFeed(_ feed: FeedMatter, into bytes: inout [UInt8]) {
        let site = feed.site
        let base = feed.base(.json)
        var writer = JSONWriter()
        writer.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", feed.title)
            json.member("home_page_url", base + feed.page)
            json.member("feed_url", base + feed.address(.json))
            if !site.description.isEmpty { json.member("description", site.description) }
            json.member("language", site.language.rawValue)
            json.authors(site.body)
            json.member("items") { json in
                json.array { json in
                    for entry in feed.entries { append(entry, feed, base: base, to: &json) }
                }
            }
        }
        bytes.append(contentsOf: writer.bytes)
        bytes.append("\n")
    }

    private func append(_ entry: EntryView, _ feed: FeedMatter, base: String, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", feed.identifier(of: entry))
            json.member("url", base + entry.address)
            json.member("title", entry.title)
            // An item must have content.
            json.member("content_text", entry.entry.summary.isEmpty ? entry.title : entry.entry.summary)
            json.member("date_published", feed.time(entry.entry.dates.published))
            json.member("date_modified", feed.time(entry.lastEvent))
            json.authors(entry.unitName)
            json.member("tags") { json in
                json.array { json in
                    for tag in [entry.itemName] + entry.entry.keywords { json.string(tag) }
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func authors(_ name: String) {
        member("authors") { json in
            json.array { json in json.object { $0.member("name", name) } }
        }
    }
}
