/// Values in the order of a shape's fields. Copies share their storage, so that one record may
/// stand in thousands of pages.
package struct Record: Sendable {
    package let values: [Value]

    /// `values` has one element for each field of the shape, in its order; debug builds check it.
    package init(_ shape: RecordShape, _ values: [Value]) {
        assert(values.count == shape.fields.count, "\(shape.name) has \(shape.fields.count) fields")
        assert(zip(values, shape.fields).allSatisfy { $0.fits($1.kind) }, "a value of \(shape.name) is of another kind")
        self.values = values
    }

    /// The record whose values these are already.
    init(sharing values: [Value]) {
        self.values = values
    }
}

/// Fills a record by the names of its fields; what is not set stays absent.
package struct RecordBuilder {
    private let shape: RecordShape
    private var values: [Value]

    package init(_ shape: RecordShape) {
        self.shape = shape
        values = Array(repeating: .absent, count: shape.fields.count)
    }

    /// Sets the field with that name. A name the shape does not have is a slip of the caller: debug
    /// builds stop, release builds pass over it.
    package mutating func set(_ name: String, _ value: Value) {
        guard let slot = shape.slot(of: name) else {
            assertionFailure("\(shape.name) has no field \(name)")
            return
        }
        values[slot] = value
    }

    package var record: Record { Record(shape, values) }
}
