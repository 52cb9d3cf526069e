/// Where a name may be found, and of what kind it is there.
struct ResolvedName {
    /// A record that has the first part of the name.
    struct Candidate {
        let shape: Int
        /// The slot in that record, then the slots in the records below it.
        let slots: [Int]
        /// `nil` where a later part does not exist: the name then ends in nothing, and outer records
        /// are not asked (specification, interpolation, "Dotted Names - Context Precedence").
        let kind: FieldKind?
    }

    var candidates: [Candidate] = []
    /// Kinds without repeats, nearest first; empty where the name is not known.
    var kinds: [FieldKind] = []
    var problem: LayoutProblem.Kind?
}

/// Looks names up in shapes.
struct NameResolver {
    let set: ShapeSet

    func resolve(_ name: String, in scope: Scope) -> ResolvedName {
        name == "." ? resolveCurrent(in: scope) : resolveNamed(name, in: scope)
    }
}

private extension NameResolver {
    func resolveCurrent(in scope: Scope) -> ResolvedName {
        var resolved = ResolvedName()
        for current in scope.currents {
            switch current {
            case .plain(let kind): resolved.add(kind)
            case .record(let number):
                let shape = set.shapes[number]
                guard let slot = shape.slot(of: ".") else {
                    resolved.add(.record(shape.name))
                    continue
                }
                resolved.add(.init(shape: number, slots: [slot], kind: shape.fields[slot].kind))
            }
        }
        return resolved
    }

    func resolveNamed(_ name: String, in scope: Scope) -> ResolvedName {
        let parts = name.split(separator: ".").map(String.init)
        var resolved = ResolvedName()
        for number in scope.shapes.reversed() where set.shapes[number].slot(of: parts[0]) != nil {
            let (candidate, problem) = follow(parts, from: number)
            if resolved.candidates.isEmpty { resolved.problem = problem }
            resolved.add(candidate)
        }
        if resolved.candidates.isEmpty { resolved.problem = unknown(parts[0], in: names(in: scope)) }
        return resolved
    }

    func follow(_ parts: [String], from number: Int) -> (ResolvedName.Candidate, LayoutProblem.Kind?) {
        var shape: RecordShape? = set.shapes[number]
        var slots: [Int] = []
        var kind: FieldKind?
        for (index, part) in parts.enumerated() {
            guard let slot = shape?.slot(of: part), let field = shape?.fields[slot] else {
                let before = parts[..<index].map { $0 + "." }.joined()
                let names = shape?.fields.map { before + $0.name } ?? []
                return (.init(shape: number, slots: slots, kind: nil), unknown(before + part, in: names))
            }
            slots.append(slot)
            kind = field.kind
            if case .record(let name) = field.kind { shape = set[name] } else { shape = nil }
        }
        return (.init(shape: number, slots: slots, kind: kind), nil)
    }

    func unknown(_ name: String, in names: [String]) -> LayoutProblem.Kind {
        .unknownName(name, nearest: nearbyName(to: name, in: names), inScope: names)
    }

    func names(in scope: Scope) -> [String] {
        var seen: Set<String> = ["."]
        return scope.shapes.reversed().flatMap { set.shapes[$0].fields }.map(\.name).filter { seen.insert($0).inserted }
    }
}

private extension ResolvedName {
    mutating func add(_ candidate: Candidate) {
        candidates.append(candidate)
        if let kind = candidate.kind { add(kind) }
    }

    mutating func add(_ kind: FieldKind) {
        if !kinds.contains(kind) { kinds.append(kind) }
    }
}
