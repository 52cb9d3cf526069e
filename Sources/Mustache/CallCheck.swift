/// Checks what can be said of partials, parents and their blocks without knowing the data.
struct CallCheck {
    private let files: [Layout]
    private let numbers: [String: Int]
    private let names: [String]
    /// The names of all blocks reachable from a file. Key: number of the file; depends on `files`
    /// alone, which never change; filled here on first use.
    private var declaredBlocks: [Int: DeclaredBlocks] = [:]

    fileprivate struct DeclaredBlocks {
        let names: Set<String>
        let sorted: [String]
    }

    init(files: [Layout]) {
        self.files = files
        numbers = Dictionary(files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
        names = files.map(\.name).sorted()
    }

    mutating func problems() -> [LayoutProblem] {
        var found: [LayoutProblem] = []
        for file in files {
            for call in file.calls where !call.name.isDynamic && found.count < TemplateCompiler.mostProblems {
                found += check(call, in: file)
            }
        }
        return found
    }
}

private extension CallCheck {
    mutating func check(_ call: Call, in file: Layout) -> [LayoutProblem] {
        guard let target = numbers[call.name.text] else {
            let nearest = nearbyName(to: call.name.text, in: names)
            let kind: LayoutProblem.Kind =
                call.isParent
                ? .unknownParent(call.name.text, nearest: nearest) : .unknownPartial(call.name.text, nearest: nearest)
            return [LayoutProblem(place: file.place(of: call.name.range), kind: kind)]
        }
        var seen: Set<String> = []
        return call.overrides.compactMap { index in
            let name = file.blocks[index].name
            let isFirst = seen.insert(name.text).inserted
            guard let kind = overrideProblem(name.text, isFirst: isFirst, target: target) else { return nil }
            return LayoutProblem(place: file.place(of: name.range), kind: kind)
        }
    }

    mutating func overrideProblem(_ block: String, isFirst: Bool, target: Int) -> LayoutProblem.Kind? {
        guard isFirst else { return .repeatedBlock(block) }
        let declared = declaredBlocks(of: target)
        guard !declared.names.contains(block) else { return nil }
        let nearest = nearbyName(to: block, in: declared.sorted)
        return .unknownBlock(block, parent: files[target].name, nearest: nearest, declared: declared.sorted)
    }

    mutating func declaredBlocks(of target: Int) -> DeclaredBlocks {
        if let known = declaredBlocks[target] { return known }
        var names: Set<String> = []
        var reached: Set<Int> = [target]
        var waiting = [target]
        while let number = waiting.popLast() {
            names.formUnion(files[number].blocks.lazy.map(\.name.text))
            for call in files[number].calls {
                guard let next = numbers[call.name.text], reached.insert(next).inserted else { continue }
                waiting.append(next)
            }
        }
        let declared = DeclaredBlocks(names: names, sorted: names.sorted())
        declaredBlocks[target] = declared
        return declared
    }
}
