import Disclosure
import Text

/// An entry as text, its relations without where they stand.
func withoutPlaces(_ entry: Entry) -> String {
    var fields: [String] = []
    for child in Mirror(reflecting: entry).children where child.label != "relations" {
        fields.append("\(child.label ?? ""): \(child.value)")
    }
    fields += entry.relations.map { "\($0.kind) \($0.target)" }
    return fields.joined(separator: "\n")
}
