/// A layout or a block as it is called from somewhere: what its steps depend on. Equal routines are
/// compiled once, which is what lets recursive partials end.
struct Routine: Hashable {
    enum Body: Hashable {
        case file(Int)
        case block(file: Int, index: Int)
    }

    let body: Body
    let scope: Scope
    /// The blocks given by whoever called, ordered by name.
    var overrides: [Override] = []
    /// What is written before each line.
    var indentation: [UInt8] = []
    /// Whether the body continues a line though it was written on lines of its own.
    var dropsFirstLineStart = false

    /// Number of the file in which the body stands.
    var file: Int {
        switch body {
        case .file(let number), .block(let number, _): number
        }
    }

    func nodes(in files: [Layout]) -> [Node] {
        switch body {
        case .file(let number): files[number].nodes
        case .block(let number, let index): files[number].blocks[index].body
        }
    }

    init(body: Body, scope: Scope) {
        self.body = body
        self.scope = scope
    }
}

/// A block given to a parent.
struct Override: Hashable {
    let name: String
    let file: Int
    let block: Int

    /// Both together; of two with one name the outer counts (specification, inheritance,
    /// "Multi-level inheritance"), and of two given to one parent the first.
    static func merge(outer: [Override], inner: [Override]) -> [Override] {
        var names = Set(outer.map(\.name))
        return (outer + inner.filter { names.insert($0.name).inserted }).sorted { $0.name < $1.name }
    }
}

/// Where the compiler stands: in which routine, and in which sections of it.
struct CallSite {
    let routine: Routine
    let number: Int
    var scope: Scope
    var indentation: [UInt8]
    /// Whether a section around the place goes down into the data, which ends every recursion.
    var hasDescended = false

    init(routine: Routine, number: Int) {
        self.routine = routine
        self.number = number
        scope = routine.scope
        indentation = routine.indentation
    }

    func entering(_ kinds: [FieldKind], in set: ShapeSet) -> CallSite {
        var inner = self
        inner.scope = scope.entering(kinds, in: set)
        inner.hasDescended = hasDescended || kinds.contains { $0.shapeName != nil }
        return inner
    }

    func indentation(adding blanks: [UInt8]) -> [UInt8] {
        Array((indentation + blanks).prefix(TemplateCompiler.widestIndentation))
    }
}
