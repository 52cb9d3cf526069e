/// A value of a PDF file (ISO 32000-1, 7.3), as far as its page tree needs it.
enum PDFValue: Sendable {
    case number(Double)
    case name(String)
    /// Number of the object that stands elsewhere.
    case reference(Int)
    case array([PDFValue])
    case dictionary([String: PDFValue])
    /// Strings, truth values, null: read over.
    case other

    subscript(key: String) -> PDFValue? {
        if case .dictionary(let members) = self { members[key] } else { nil }
    }

    var name: String? {
        if case .name(let name) = self { name } else { nil }
    }

    /// A whole number that is no size of anything out of reach; `nil` for all else.
    var count: Int? {
        if case .number(let number) = self, number >= 0, number < 1e15 { Int(number) } else { nil }
    }
}
