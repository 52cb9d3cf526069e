import Composing
import Disclosure
import Formats

/// `next-change.json`: the day the site was built for, and the next on which anything changes by itself.
/// For those who build by clock: nothing is lost by building not before that day, but the days left.
func appendNextChange(_ view: SiteView, into bytes: inout [UInt8]) {
    var json = JSONWriter(appendingTo: bytes)
    json.object { json in
        json.member("built-for", view.model.date.description)
        guard let next = view.model.nextChange else { return json.member("next-change") { $0.null() } }
        json.member("next-change", next.date.description)
        json.member("reasons") { json in
            json.array { json in
                for reason in next.reasons {
                    json.object { json in
                        json.member("kind", reason.kind.rawValue)
                        json.member("count") { $0.int(reason.count) }
                    }
                }
            }
        }
    }
    bytes = json.bytes
    bytes.append(UInt8(ascii: "\n"))
}
