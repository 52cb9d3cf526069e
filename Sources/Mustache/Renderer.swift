import Text

/// What became of a rendering.
package enum RenderOutcome: Hashable, Sendable {
    case complete
    /// Partials and sections went deeper than `Renderer.maximumDepth`; from there on none was entered.
    case tooDeep
    /// More than `Renderer.mostEntries` sections and partials were entered.
    case tooLong
}

extension Template {
    /// Appends the page for a record of the template's shape to `output`. What is not complete holds
    /// all that was written up to the bound.
    @discardableResult
    package func render(_ record: Record, into output: inout [UInt8]) -> RenderOutcome {
        guard let root = routines.first else { return .complete }
        var renderer = Renderer(self, record)
        renderer.run(root, into: &output)
        return renderer.outcome
    }
}

/// Runs the steps of a template.
struct Renderer {
    /// Partials, blocks and sections within each other.
    static let maximumDepth = 64
    /// Elements of sections and calls of partials on one page; sections on one list within each other
    /// would otherwise multiply.
    static let mostEntries = 5_000_000

    private let mostEntries: Int

    private let template: Template
    private var frames: [Frame]
    private var depth = 0
    private var entries = 0
    private(set) var outcome = RenderOutcome.complete

    init(_ template: Template, _ record: Record, mostEntries: Int = Self.mostEntries) {
        self.mostEntries = mostEntries
        self.template = template
        frames = [Frame(shape: template.shape, record: record)]
        frames.reserveCapacity(16)
    }

    mutating func run(_ range: Range<Int32>, into output: inout [UInt8]) {
        let steps = template.steps
        var index = Int(range.lowerBound)
        let end = Int(range.upperBound)
        while index < end {
            switch steps[index] {
            case .literal(let start, let count): output.append(template.pool, from: Int(start), count: Int(count))
            case .own(let slot, let lookup): writeOwn(Int(slot), lookup, into: &output)
            case .escaped(let lookup): write(find(lookup).value, isEscaped: true, into: &output)
            case .raw(let lookup): write(find(lookup).value, isEscaped: false, into: &output)
            case .section(let lookup, let bodyEnd):
                runSection(lookup, body: Int32(index + 1)..<bodyEnd, into: &output)
                index = Int(bodyEnd)
                continue
            case .inverted(let lookup, let bodyEnd):
                if find(lookup).value.isTrue {
                    index = Int(bodyEnd)
                    continue
                }
            case .call(let routine): enter(template.routines[Int(routine)], into: &output)
            }
            index += 1
        }
    }
}

// MARK: - Sections

private extension Renderer {
    mutating func runSection(_ lookup: Int32, body: Range<Int32>, into output: inout [UInt8]) {
        let (value, shape) = find(lookup)
        guard value.isTrue else { return }
        switch value {
        case .absent, .null: break
        case .flag: enter(body, into: &output)
        case .number, .text, .html: enter(body, with: Frame(plain: value), into: &output)
        case .record(let record): enter(body, with: Frame(shape: shape, record: record), into: &output)
        case .list(let records):
            for record in records { enter(body, with: Frame(shape: shape, record: record), into: &output) }
        case .texts(let texts):
            for text in texts { enter(body, with: Frame(plain: .text(text)), into: &output) }
        }
    }

    mutating func enter(_ body: Range<Int32>, with frame: Frame, into output: inout [UInt8]) {
        frames.append(frame)
        enter(body, into: &output)
        frames.removeLast()
    }

    mutating func enter(_ body: Range<Int32>, into output: inout [UInt8]) {
        entries += 1
        if depth >= Self.maximumDepth { outcome = .tooDeep }
        if entries > mostEntries { outcome = .tooLong }
        guard outcome == .complete else { return }
        depth += 1
        run(body, into: &output)
        depth -= 1
    }
}

// MARK: - Values

private extension Renderer {
    /// The value of a name, and the shape of the records in it.
    func find(_ number: Int32) -> (value: Value, shape: Int32) {
        let lookup = template.lookups[Int(number)]
        var level = frames.count - 1
        if lookup.isCurrent { return findCurrent(lookup, frames[level]) }
        while level >= 0 {
            if let found = find(lookup.candidates, in: level) { return found }
            level -= 1
        }
        return (.absent, Frame.noShape)
    }

    func findCurrent(_ lookup: Lookup, _ frame: Frame) -> (value: Value, shape: Int32) {
        guard frame.shape != Frame.noShape else { return (frame.plain, Frame.noShape) }
        for candidate in lookup.candidates where template.candidates[Int(candidate)].shape == frame.shape {
            return find(lookup.candidates, in: frames.count - 1) ?? (.absent, Frame.noShape)
        }
        return (.record(Record(sharing: frame.values)), frame.shape)
    }

    func find(_ candidates: Range<Int32>, in level: Int) -> (value: Value, shape: Int32)? {
        for number in candidates {
            let candidate = template.candidates[Int(number)]
            guard candidate.shape == frames[level].shape else { continue }
            guard Int(candidate.slot) < frames[level].values.count else { return nil }
            let value = frames[level].values[Int(candidate.slot)]
            if case .absent = value { return nil }
            guard candidate.isWhole else { return (.absent, Frame.noShape) }
            return (candidate.path.isEmpty ? value : follow(candidate.path, from: value), candidate.entered)
        }
        return nil
    }

    func follow(_ path: Range<Int32>, from start: Value) -> Value {
        var value = start
        for index in path {
            let slot = Int(template.paths[Int(index)])
            guard case .record(let record) = value, slot < record.values.count else { return .absent }
            value = record.values[slot]
        }
        return value
    }

    func writeOwn(_ slot: Int, _ lookup: Int32, into output: inout [UInt8]) {
        let level = frames.count - 1
        if slot < frames[level].values.count, case .text(let text) = frames[level].values[slot] {
            output.appendEscaped(text)
        } else {
            write(find(lookup).value, isEscaped: true, into: &output)
        }
    }

    func write(_ value: Value, isEscaped: Bool, into output: inout [UInt8]) {
        switch value {
        case .text(let text):
            if isEscaped { output.appendEscaped(text) } else { output.append(contentsOf: text.utf8) }
        case .html(let bytes): output.append(contentsOf: bytes)
        case .number(let number): output.append(decimal: number)
        case .absent, .null, .flag, .record, .list, .texts: break
        }
    }
}
