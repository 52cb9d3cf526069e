package import Formats
package import Text

/// The values of a map in a head, found by the English names of their keys. Keys without a value are
/// left out: a form that was not filled in says nothing.
package struct HeadMap: Sendable {
    package let file: String
    package let span: TextSpan
    var values: [String: (name: KeyName, keySpan: TextSpan, node: YAMLNode)] = [:]

    package subscript(english: String) -> YAMLNode? { values[english]?.node }

    /// Where a value stands, or the map where it has none.
    package func place(of english: String) -> Place {
        Place(file: file, span: values[english]?.node.span ?? span)
    }
}

extension YAMLNode {
    /// Whether a key with this value says nothing.
    var isBlank: Bool {
        switch content {
        case .null: true
        case .scalar(let scalar): scalar.text.isEmpty
        case .sequence(let items): items.isEmpty
        case .mapping(let pairs): pairs.isEmpty
        }
    }
}
