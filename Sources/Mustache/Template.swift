/// A layout compiled for one shape of data: a flat list of steps over one pool of literal bytes.
package struct Template: Sendable {
    package let name: String
    /// Every field the template may read, with the fields it passes on the way, ordered by shape and
    /// slot as the `ShapeSet` has them. What no template uses need not be computed.
    package let usedFields: [UsedField]

    let steps: [Step]
    let pool: [UInt8]
    let lookups: [Lookup]
    let candidates: [Candidate]
    /// Slots below the first of dotted names, one run for each candidate.
    let paths: [Int32]
    /// Steps of the template itself (0) and of each partial, parent and block it calls.
    let routines: [Range<Int32>]
    /// Number of the shape of the root record.
    let shape: Int32
}

/// A field by the names of its shape and itself.
package struct UsedField: Hashable, Sendable {
    package let shape: String
    package let field: String

    package init(shape: String, field: String) {
        self.shape = shape
        self.field = field
    }
}

/// One step of rendering. Plain numbers only, so that reading a step counts no references.
enum Step: Sendable {
    /// Bytes of the pool.
    case literal(start: Int32, count: Int32)
    /// A text of the innermost record, escaped for HTML; the lookup where it is something else. Most
    /// names are such, and reading the slot at once takes 14 % fewer instructions for a page.
    case own(slot: Int32, lookup: Int32)
    /// A value, escaped for HTML.
    case escaped(lookup: Int32)
    /// A value as it is.
    case raw(lookup: Int32)
    /// The steps up to `end` for each element of a value, once for a value that is no list.
    case section(lookup: Int32, end: Int32)
    /// The steps up to `end` where the value is false.
    case inverted(lookup: Int32, end: Int32)
    case call(routine: Int32)
}

/// Where a name is to be found: the frames are asked from the innermost outwards, and of each the
/// candidate of its shape.
struct Lookup: Sendable {
    /// Whether the name is `.`, which means the innermost frame and no other.
    let isCurrent: Bool
    let candidates: Range<Int32>
}

struct Candidate: Sendable {
    /// Number of the shape of the frames that have the name.
    let shape: Int32
    let slot: Int32
    let path: Range<Int32>
    /// Number of the shape of the records that a section on the name enters, or `Frame.noShape`.
    let entered: Int32
    /// False where a later part of a dotted name is not known: the value is nothing.
    let isWhole: Bool
}
