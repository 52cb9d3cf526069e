/// What a field of a record holds, and so what a layout may do with it.
package enum FieldKind: Hashable, Sendable {
    /// Text; `{{name}}` escapes it for HTML, `{{{name}}}` does not.
    case text
    /// Bytes that are HTML already; `{{name}}` and `{{{name}}}` both write them as they are.
    case html
    /// A whole number, written in decimal digits.
    case number
    /// Yes or no: for sections only. A section on a flag keeps the current record, so that `{{.}}`
    /// inside it still means what it meant outside.
    case flag
    /// One record of the named shape.
    case record(String)
    /// A list of records of the named shape.
    case list(String)
    /// A list of texts; inside its section `{{.}}` is the text.
    case texts
}

extension FieldKind {
    /// Whether `{{name}}` has something to write.
    var isPrintable: Bool {
        switch self {
        case .text, .html, .number: true
        case .flag, .record, .list, .texts: false
        }
    }

    /// The name of the shape whose records a section on the field makes current.
    var shapeName: String? {
        switch self {
        case .record(let name), .list(let name): name
        case .text, .html, .number, .flag, .texts: nil
        }
    }
}
