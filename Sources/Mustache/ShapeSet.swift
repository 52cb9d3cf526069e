/// All shapes of the data by name. Shapes refer to each other by name, so that a shape may hold
/// records of its own kind (a catalogue item holds items).
package struct ShapeSet: Sendable {
    package let shapes: [RecordShape]
    private let numbers: [String: Int]

    /// Every shape that a field names must be among `shapes`, and no name may come twice.
    package init(_ shapes: [RecordShape]) {
        self.shapes = shapes
        numbers = Dictionary(shapes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        assert(numbers.count == shapes.count, "two shapes have one name")
        assert(namesAreKnown, "a field names a shape that is not in the set")
    }

    /// The shape with that name, or `nil` where the set has none.
    package subscript(name: String) -> RecordShape? {
        numbers[name].map { shapes[$0] }
    }

    /// One row for each field of each shape, in the order they were given: the reference of what
    /// layouts may name.
    package func reference() -> [ReferenceRow] {
        shapes.flatMap { shape in
            shape.fields.map { ReferenceRow(shape: shape.name, field: $0.name, kind: $0.kind, doc: $0.doc) }
        }
    }

    /// Number of the shape (0-based), which ops and frames compare instead of names.
    func number(of name: String) -> Int? { numbers[name] }
}

private extension ShapeSet {
    var namesAreKnown: Bool {
        shapes.allSatisfy { shape in
            shape.fields.allSatisfy { $0.kind.shapeName.map { numbers[$0] != nil } ?? true }
        }
    }
}

/// A row of the reference of layout names.
package struct ReferenceRow: Sendable {
    package let shape: String
    package let field: String
    package let kind: FieldKind
    package let doc: (zh: String, en: String)
}
