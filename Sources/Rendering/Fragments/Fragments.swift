import Composing
import Disclosure
import Formats
import Text

extension SiteRenderer {
    /// A page without its head and foot, or what its head says, for a portal that shows it in its own frame.
    func renderFragment(
        _ form: FragmentForm, of kind: OutputKind, at output: PlannedOutput, _ loaded: LoadedBodies,
        into bytes: inout [UInt8]
    ) {
        guard let page = output.page, let view = views[output.scope] else { return }
        var html: [UInt8] = []
        render(page, loaded: loaded, into: &html)
        let parts = PageParts(html)
        switch form {
        case .html:
            bytes.append("<div class=\"bulletin\" lang=\"\(view.site.language.rawValue)\">")
            bytes.append(contentsOf: html[parts.main])
            bytes.append("</div>\n")
        case .json:
            let address = String(page.path.dropFirst(page.scope.webFolder.count))
            bytes.append(contentsOf: description(of: parts, address: address, view))
            bytes.append("\n")
        }
    }

    private func description(of parts: PageParts, address: String, _ view: SiteView) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.member("title", parts.title)
            json.member("language", view.site.language.rawValue)
            json.member("address", address)
            json.member("meta") { json in
                json.array { json in
                    for meta in parts.meta {
                        json.object { json in
                            json.member("name", meta.name)
                            json.member("content", meta.content)
                        }
                    }
                }
            }
            json.member("links") { json in
                json.array { json in
                    for link in parts.links {
                        json.object { json in
                            json.member("rel", link.rel)
                            if !link.type.isEmpty { json.member("type", link.type) }
                            json.member("href", link.href)
                        }
                    }
                }
            }
            json.member("scripts") { json in json.array { json in for script in parts.scripts { json.string(script) } }
            }
            json.member("linked-data") { json in json.array { json in for block in parts.data { json.string(block) } } }
        }
        return writer.bytes
    }
}
