/// A value that a section has made current.
struct Frame {
    /// Stands for no shape: texts and numbers have no fields.
    static let noShape: Int32 = -1

    /// Number of the shape of `values`.
    let shape: Int32
    let values: [Value]
    /// The value itself where it is no record.
    let plain: Value

    init(shape: Int32, record: Record) {
        self.shape = shape
        values = record.values
        plain = .absent
    }

    init(plain: Value) {
        shape = Self.noShape
        values = []
        self.plain = plain
    }
}
