import Text

/// All layout files of a site, parsed once; templates are compiled from them for a shape of data.
package struct Layouts: Sendable {
    let files: [Layout]
    let numbers: [String: Int]
    let shapes: ShapeSet
    let mode: LayoutMode
    /// What is wrong with the files whatever data they get, also in files that no template uses;
    /// ordered by place.
    package let problems: [LayoutProblem]

    /// Parses the files. Of two sources with one name the later counts, so that a site's own files
    /// may stand over built-in ones. Never fails: what is wrong is in `problems`.
    package static func compile(
        _ sources: [LayoutSource], shapes: ShapeSet, mode: LayoutMode = .strict
    ) -> Layouts {
        let numbers = Dictionary(sources.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
        let used = sources.enumerated().filter { numbers[$1.name] == $0 }.map(\.element)
        let parsed = used.map { LayoutParser.parse($0) }
        var problems = parsed.flatMap(\.problems)
        let files = parsed.map(\.layout)
        var check = CallCheck(files: files)
        problems += check.problems()
        if mode == .lenient { problems.removeAll { $0.kind.isAcceptedLeniently } }
        return Layouts(files: files, shapes: shapes, mode: mode, problems: problems.sorted())
    }

    /// The template of that name for records of that shape. Throws every problem of every file, and
    /// those of this template's names.
    package func compile(template: String, shape: String) throws(LayoutProblems) -> Template {
        let compiled = try compile([(template: template, shape: shape)])
        return compiled[0]
    }

    /// The templates in the order asked for. Throws every problem of every file and of all of these
    /// templates, each once, ordered by place.
    package func compile(_ pages: [(template: String, shape: String)]) throws(LayoutProblems) -> [Template] {
        var found = problems
        var templates: [Template] = []
        for page in pages {
            let (template, own) = compileOne(template: page.template, shape: page.shape)
            found += own
            templates.append(template)
        }
        guard found.isEmpty else { throw LayoutProblems(problems: unique(found).sorted()) }
        return templates
    }

    private init(files: [Layout], shapes: ShapeSet, mode: LayoutMode, problems: [LayoutProblem]) {
        self.files = files
        self.shapes = shapes
        self.mode = mode
        self.problems = problems
        numbers = Dictionary(files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
    }
}

private extension Layouts {
    func compileOne(template: String, shape: String) -> (Template, [LayoutProblem]) {
        var compiler = TemplateCompiler(layouts: self)
        guard let file = numbers[template] else {
            let nearest = nearbyName(to: template, in: files.map(\.name).sorted())
            return (compiler.template(name: template), [problem(.unknownTemplate(template, nearest: nearest))])
        }
        guard let number = shapes.number(of: shape) else {
            let nearest = nearbyName(to: shape, in: shapes.shapes.map(\.name))
            return (compiler.template(name: template), [problem(.unknownShape(shape, nearest: nearest))])
        }
        compiler.compile(file: file, shape: number)
        return (compiler.template(name: template), compiler.problems)
    }

    func problem(_ kind: LayoutProblem.Kind) -> LayoutProblem {
        LayoutProblem(place: Place(file: ""), kind: kind)
    }

    /// A partial may be compiled for many records in scope; a place is said once.
    func unique(_ problems: [LayoutProblem]) -> [LayoutProblem] {
        var seen: Set<Place> = []
        return problems.filter { $0.place.span == .wholeFile || seen.insert($0.place).inserted }
    }
}

extension LayoutProblem: Comparable {
    /// By place; problems of one place keep the order of their descriptions, so that the report is
    /// always the same.
    package static func < (left: LayoutProblem, right: LayoutProblem) -> Bool {
        if left.place != right.place { return left.place < right.place }
        return "\(left.kind)" < "\(right.kind)"
    }
}

private extension LayoutProblem.Kind {
    /// What the specification lets pass in silence.
    var isAcceptedLeniently: Bool {
        switch self {
        case .unknownPartial, .unknownParent, .unknownBlock, .outsideBlock: true
        default: false
        }
    }
}
