import Text

/// One named value of a record, as layouts see it.
package struct Field: Sendable {
    /// The name in layouts, without a dot. The single name `.` gives the record itself a value under
    /// the implicit iterator, as a list of lists needs.
    package let name: String
    package let kind: FieldKind
    /// What the field holds, for the people who write layouts.
    package let doc: (zh: String, en: String)

    package init(_ name: String, _ kind: FieldKind, zh: String, en: String) {
        self.name = name
        self.kind = kind
        self.doc = (zh, en)
    }
}

/// The fields of one kind of record, in the order of its slots.
package struct RecordShape: Sendable {
    package let name: String
    package let fields: [Field]
    private let slots: [ExactText: Int]

    package init(_ name: String, _ fields: [Field]) {
        self.name = name
        self.fields = fields
        slots = Dictionary(
            fields.enumerated().map { (ExactText($1.name), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The slot (0-based) of the field with that name, or `nil` where the shape has none.
    package func slot(of name: String) -> Int? {
        slots[ExactText(name)]
    }
}
