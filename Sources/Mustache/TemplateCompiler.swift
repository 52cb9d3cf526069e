import Text

/// Compiles a layout, and all that it calls, into a template for one shape of data.
struct TemplateCompiler {
    /// Bounds on what a template may come to. Real ones stay under a hundredth of each.
    static let mostRoutines = 10_000
    static let mostBytes = 32_000_000
    /// Blocks given to routines, counted for each routine.
    static let mostOverrides = 500_000
    static let mostProblems = 500
    /// Bytes; lines that recursion would push further right stay there.
    static let widestIndentation = 128

    let layouts: Layouts
    var queue: [Routine] = []
    var routineNumbers: [Routine: Int] = [:]
    var links: [CallLink] = []
    private(set) var problems: [LayoutProblem] = []
    private let resolver: NameResolver
    private var steps: [Step] = []
    private var pool: [UInt8] = []
    private var literalStart = 0
    private var lookups: [Lookup] = []
    private var candidates: [Candidate] = []
    private var paths: [Int32] = []
    private var routines: [Range<Int32>] = []
    private var used: Set<UsedSlot> = []
    private var rootShape = 0
    private var overrideCount = 0
    private var reported: Set<Place> = []

    fileprivate struct UsedSlot: Hashable {
        let shape: Int
        let slot: Int
    }

    init(layouts: Layouts) {
        self.layouts = layouts
        resolver = NameResolver(set: layouts.shapes)
    }

    mutating func compile(file: Int, shape: Int) {
        rootShape = shape
        let root = Routine(body: .file(file), scope: Scope(shape: shape))
        _ = number(of: root)
        var next = 0
        while next < queue.count {
            guard !isTooLarge else {
                report(.tooLarge, at: Place(file: layouts.files[file].file))
                break
            }
            compileRoutine(next)
            next += 1
        }
        reportEndlessCalls()
    }

    func template(name: String) -> Template {
        let ordered = used.sorted { ($0.shape, $0.slot) < ($1.shape, $1.slot) }
        return Template(
            name: name, usedFields: ordered.map(usedField), steps: steps, pool: pool, lookups: lookups,
            candidates: candidates, paths: paths, routines: routines, shape: Int32(rootShape))
    }

    mutating func number(of routine: Routine) -> Int {
        if let known = routineNumbers[routine] { return known }
        queue.append(routine)
        overrideCount += routine.overrides.count
        routineNumbers[routine] = queue.count - 1
        return queue.count - 1
    }

    mutating func report(_ kind: LayoutProblem.Kind, at place: Place) {
        guard problems.count < Self.mostProblems, reported.insert(place).inserted else { return }
        problems.append(LayoutProblem(place: place, kind: kind))
    }
}

// MARK: - Nodes

private extension TemplateCompiler {
    var isTooLarge: Bool {
        queue.count > Self.mostRoutines || pool.count > Self.mostBytes || overrideCount > Self.mostOverrides
    }

    func usedField(_ slot: UsedSlot) -> UsedField {
        let shape = layouts.shapes.shapes[slot.shape]
        return UsedField(shape: shape.name, field: shape.fields[slot.slot].name)
    }

    mutating func compileRoutine(_ number: Int) {
        let start = steps.count
        let routine = queue[number]
        let site = CallSite(routine: routine, number: number)
        var nodes = routine.nodes(in: layouts.files)[...]
        if routine.dropsFirstLineStart, case .lineStart = nodes.first { nodes = nodes.dropFirst() }
        emit(nodes, site)
        flushLiteral()
        routines.append(Int32(start)..<Int32(steps.count))
    }

    mutating func emit(_ nodes: ArraySlice<Node>, _ site: CallSite) {
        let file = layouts.files[site.routine.file]
        for node in nodes where !isTooLarge && problems.count < Self.mostProblems {
            switch node {
            case .lineStart: pool += site.indentation
            case .text(let range): pool += file.bytes[range]
            case .variable(let name, let isEscaped): emitVariable(name, isEscaped: isEscaped, site)
            case .section(let name, let isInverted, let body):
                emitSection(name, isInverted: isInverted, body: body, site)
            case .call(let index): emitCall(file.calls[index], site)
            case .block(let index): emitBlock(index, site)
            }
        }
    }

    mutating func flushLiteral() {
        guard literalStart < pool.count else { return }
        steps.append(.literal(start: Int32(literalStart), count: Int32(pool.count - literalStart)))
        literalStart = pool.count
    }

    mutating func emitVariable(_ name: Name, isEscaped: Bool, _ site: CallSite) {
        let resolved = resolve(name, site)
        guard let lookup = resolved.lookup else { return }
        // The nearest record answers unless its value is absent, so the nearest kind is what is written.
        if layouts.mode == .strict, let kind = resolved.kinds.first, !kind.isPrintable {
            return report(.unprintable(name.text, kind), at: place(of: name, site))
        }
        flushLiteral()
        if isEscaped, let slot = ownSlot(of: lookup, site) {
            steps.append(.own(slot: slot, lookup: lookup))
        } else {
            steps.append(isEscaped ? .escaped(lookup: lookup) : .raw(lookup: lookup))
        }
    }

    mutating func emitSection(_ name: Name, isInverted: Bool, body: [Node], _ site: CallSite) {
        let resolved = resolve(name, site)
        guard let lookup = resolved.lookup else {
            // A name that is not known is false, so the inverted body is all there is.
            if isInverted { emit(body[...], site) }
            return
        }
        flushLiteral()
        let opening = steps.count
        steps.append(.inverted(lookup: lookup, end: 0))
        emit(body[...], isInverted ? site : site.entering(resolved.kinds, in: layouts.shapes))
        flushLiteral()
        let end = Int32(steps.count)
        steps[opening] = isInverted ? .inverted(lookup: lookup, end: end) : .section(lookup: lookup, end: end)
    }

    mutating func emitCall(_ call: Call, _ site: CallSite) {
        guard let target = layouts.numbers[call.name.text] else { return }
        let overrides = call.overrides.map { index in
            Override(
                name: layouts.files[site.routine.file].blocks[index].name.text, file: site.routine.file, block: index)
        }
        var routine = Routine(body: .file(target), scope: site.scope)
        routine.overrides = Override.merge(outer: site.routine.overrides, inner: overrides)
        routine.indentation = call.indentation.map { site.indentation(adding: $0) } ?? []
        emitCall(of: routine, name: call.name, site)
    }

    mutating func emitBlock(_ index: Int, _ site: CallSite) {
        let block = layouts.files[site.routine.file].blocks[index]
        guard let override = site.routine.overrides.first(where: { $0.name == block.name.text }) else {
            return emitDefault(block, site)
        }
        let content = layouts.files[override.file].blocks[override.block]
        guard !content.body.isEmpty else { return }
        var routine = Routine(body: .block(file: override.file, index: override.block), scope: site.scope)
        // Inside the block its own name means the default again, or it would hold itself.
        routine.overrides = site.routine.overrides.filter { $0 != override }
        routine.indentation = site.indentation
        if block.isAtLineStart {
            routine.indentation = site.indentation(adding: block.overrideIndentation)
            if !content.startsLine { pool += routine.indentation }
        } else {
            routine.dropsFirstLineStart = content.startsLine
        }
        emitCall(of: routine, name: block.name, site)
    }

    mutating func emitDefault(_ block: Block, _ site: CallSite) {
        if block.isAtLineStart, !block.startsLine { pool += site.indentation + block.prefix }
        var inner = site
        inner.indentation = site.indentation(adding: block.bodyIndentation)
        emit(block.body[...], inner)
    }

    mutating func emitCall(of routine: Routine, name: Name, _ site: CallSite) {
        flushLiteral()
        let number = number(of: routine)
        steps.append(.call(routine: Int32(number)))
        if !site.hasDescended {
            links.append(CallLink(from: site.number, to: number, name: name.text, place: place(of: name, site)))
        }
    }

    func place(of name: Name, _ site: CallSite) -> Place {
        layouts.files[site.routine.file].place(of: name.range)
    }
}

// MARK: - Names

private extension TemplateCompiler {
    /// The lookup of a name, `nil` where it is not known; a problem in strict mode.
    mutating func resolve(_ name: Name, _ site: CallSite) -> (lookup: Int32?, kinds: [FieldKind]) {
        let resolved = resolver.resolve(name.text, in: site.scope)
        if let problem = resolved.problem, layouts.mode == .strict {
            report(problem, at: place(of: name, site))
            return (nil, [])
        }
        let isCurrent = name.text == "."
        guard isCurrent || !resolved.candidates.isEmpty else { return (nil, []) }
        let first = Int32(candidates.count)
        for candidate in resolved.candidates { add(candidate) }
        lookups.append(Lookup(isCurrent: isCurrent, candidates: first..<Int32(candidates.count)))
        return (Int32(lookups.count - 1), resolved.kinds)
    }

    /// The slot of a plain name in the innermost record, `nil` where that is not sure to have it.
    func ownSlot(of lookup: Int32, _ site: CallSite) -> Int32? {
        guard let index = lookups[Int(lookup)].candidates.first, site.scope.currents.count == 1 else { return nil }
        let candidate = candidates[Int(index)]
        let isOwn = site.scope.currents[0] == .record(Int(candidate.shape))
        return isOwn && candidate.path.isEmpty && candidate.isWhole ? candidate.slot : nil
    }

    mutating func add(_ candidate: ResolvedName.Candidate) {
        let start = Int32(paths.count)
        paths += candidate.slots.dropFirst().map(Int32.init)
        let entered = candidate.kind?.shapeName.flatMap { layouts.shapes.number(of: $0) }
        candidates.append(
            Candidate(
                shape: Int32(candidate.shape), slot: Int32(candidate.slots.first ?? 0),
                path: start..<Int32(paths.count), entered: entered.map(Int32.init) ?? Frame.noShape,
                isWhole: candidate.kind != nil))
        markUsed(candidate)
    }

    mutating func markUsed(_ candidate: ResolvedName.Candidate) {
        var shape = candidate.shape
        for slot in candidate.slots {
            used.insert(UsedSlot(shape: shape, slot: slot))
            let kind = layouts.shapes.shapes[shape].fields[slot].kind
            guard let next = kind.shapeName.flatMap({ layouts.shapes.number(of: $0) }) else { return }
            shape = next
        }
    }
}
