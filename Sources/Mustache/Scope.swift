/// The records that names may be looked up in, as far as shapes can tell.
///
/// A recursive partial would make the stack of shapes grow without end. So a shape stands here once,
/// where it was entered last; rendering asks each frame for its shape and so finds every record that
/// is really there, also several of one shape.
struct Scope: Hashable {
    /// What `{{.}}` may be: more than one where a name may come from records of different shapes.
    enum Current: Hashable {
        case record(Int)
        case plain(FieldKind)
    }

    /// Numbers of the shapes, outermost first, each once.
    private(set) var shapes: [Int]
    private(set) var currents: [Current]

    init(shape: Int) {
        shapes = [shape]
        currents = [.record(shape)]
    }

    /// The scope inside a section on a value of one of these kinds.
    func entering(_ kinds: [FieldKind], in set: ShapeSet) -> Scope {
        var inner = self
        inner.currents = []
        for kind in kinds {
            switch kind {
            case .flag: currents.forEach { inner.add($0) }
            case .texts: inner.add(.plain(.text))
            case .text, .html, .number: inner.add(.plain(kind))
            case .record(let name), .list(let name): inner.enter(set.number(of: name))
            }
        }
        return inner
    }

    private mutating func enter(_ shape: Int?) {
        guard let shape else { return }
        shapes.removeAll { $0 == shape }
        shapes.append(shape)
        add(.record(shape))
    }

    private mutating func add(_ current: Current) {
        if !currents.contains(current) { currents.append(current) }
    }
}
