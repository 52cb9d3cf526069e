import Checking
import Composing
import Disclosure
import Files
import Markdown
import Publishing
import Reading
import Rendering
import Synchronization

/// What publishing needs of the stages before it.
struct PublishingWork: Sendable {
    let folder: Folder
    let plan: Plan
    let renderer: SiteRenderer
    let model: SiteModel
    let bodies: BodyReader
    let search: SiteSearch
    let searchBuilding: SearchBuilding
    /// Keys of the outputs, in the order of the plan.
    let keys: [UInt64]
    /// The last build's record; it holds only while the manifest is that of the same build.
    let before: BuildRecord?
    /// Pages that were rendered elsewhere.
    let pages: PartPages?
}

extension SiteBuilder {
    /// Takes every output of the record over as it is; `nil` where one is not as the last build left it.
    func keepAll(_ record: BuildRecord) throws(BuildFailure) -> PublishingSummary? {
        do throws(PublishingProblem) {
            let publisher = try Publisher(root: output, waitingSeconds: 30)
            let paths = Array(record.outputs.keys)
            let lost = Atomic<Bool>(publisher.manifest == nil || publisher.manifest != record.manifest)
            try parallelForEach(count: paths.count, threads: threads) { (_, index) throws(PublishingProblem) in
                guard !lost.load(ordering: .relaxed) else { return }
                if try !publisher.keep(paths[index]) { lost.store(true, ordering: .relaxed) }
            }
            guard !lost.load(ordering: .relaxed) else {
                try publisher.abandon()
                return nil
            }
            return try seal(andFinish: publisher)
        } catch {
            throw .publishing(error)
        }
    }

    /// Writes what changed, rank after rank, and removes what is stale.
    func publish(_ work: PublishingWork) throws(PublishingProblem) -> PublishingSummary {
        let publisher = try Publisher(root: output, waitingSeconds: 30)
        do throws(PublishingProblem) {
            let done = Counter()
            let before = publisher.manifest == work.before?.manifest ? work.before?.outputs ?? [:] : [:]
            for rank in OutputKind.ranks {
                let numbers = work.plan.numbers(ofRank: rank)
                try parallelForEach(count: numbers.count, threads: threads, makeState: { _ in [UInt8]() }) {
                    (buffer, index) throws(PublishingProblem) in
                    try work.publish(numbers[index], before, publisher, &buffer)
                    progress?(done.next(), work.plan.outputs.count)
                }
                if rank == OutputKind.searchIndex.rank {
                    try work.publishSearchPieces(before, publisher, threads: threads)
                }
            }
            return try seal(andFinish: publisher)
        } catch {
            // What went wrong first is what is said; the next build mends the rest.
            try? publisher.abandon()
            throw error
        }
    }
}

extension PublishingWork {
    fileprivate func publish(
        _ number: Int, _ before: [String: UInt64], _ publisher: Publisher, _ buffer: inout [UInt8]
    ) throws(PublishingProblem) {
        let output = plan.outputs[number]
        if before[output.path] == keys[number], try publisher.keep(output.path) { return }
        // Of a part that was built elsewhere, the page is there already.
        let isThere = try pages?.read(number, into: &buffer) ?? false
        if !isThere { try fill(&buffer, with: output) }
        _ = try publisher.write(output.path, buffer)
    }

    /// Puts the bytes of an output into `buffer`, whose storage is used again.
    func fill(_ buffer: inout [UInt8], with output: PlannedOutput) throws(PublishingProblem) {
        switch output.kind {
        case .attachment(let file): buffer = try copied(file)
        case .asset(let file):
            buffer = try copied(file)
            // Pages name it by the content it had when they were rendered.
            let address = Address.asset(file, hash: ContentHash(buffer.span).value)
            guard output.path == output.scope.webFolder + address else { throw .sourceChanged(file) }
        case .searchIndex, .searchText, .searchPiece:
            buffer.removeAll(keepingCapacity: true)
            try appendSearch(output, to: &buffer)
        default:
            buffer.removeAll(keepingCapacity: true)
            try render(output, into: &buffer)
        }
    }

    /// Appends the bytes of an output that is not copied.
    func render(_ output: PlannedOutput, into buffer: inout [UInt8]) throws(PublishingProblem) {
        renderer.render(output, loaded: try bodies(for: output), into: &buffer)
    }

    /// Bodies that were not kept in memory, rendered again.
    private func bodies(for output: PlannedOutput) throws(PublishingProblem) -> LoadedBodies {
        var loaded: LoadedBodies = [:]
        for number in renderer.bodiesNeeded(by: output) {
            loaded[number] = try bodies.body(of: model.entries[number].file)
        }
        return loaded
    }

    /// The bytes of a file that is copied: the site's own, else the built-in one.
    private func copied(_ file: String) throws(PublishingProblem) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = try folder.read(file)
        } catch {
            if error.reason == .notFound, let builtIn = BuiltInLayouts.file(file) { return Array(builtIn.utf8) }
            throw .file(error)
        }
        // What was looked into elsewhere is what goes out.
        if let pages, !pages.isSame(bytes, as: file) { throw .sourceChanged(file) }
        return bytes
    }
}

/// Counts up across threads.
private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}
