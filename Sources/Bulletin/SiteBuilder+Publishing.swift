import Checking
import Composing
import Disclosure
import Files
import Markdown
import Publishing
import Reading
import Rendering
import Searching
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
    /// What was found in the files that go out beside entries, by path.
    let scanned: [String: ScannedAttachment]
    /// Keys of the outputs, in the order of the plan.
    let keys: [UInt64]
    /// The last build's record; it holds only while the manifest is that of the same build.
    let before: BuildRecord?
    /// What the output folder held before.
    let survey: OutputSurvey?
    /// Pages that were rendered elsewhere.
    let pages: PartPages?
}

/// What one thread needs to make outputs one after another.
struct OutputMaking: Sendable {
    /// Of the output at hand; the storage is used again.
    var bytes: [UInt8] = []
    /// The document whose passages were written last. The text pieces of a long document follow one another,
    /// and to make its text anew for each takes time that grows with the square of its length.
    var document: CutDocument?
}

/// A document of the search, cut into its passages.
struct CutDocument: Sendable {
    let scope: Scope
    let segment: Int
    /// Its number in the segment.
    let number: Int
    let passages: [SearchPassage]
}

extension SiteBuilder {
    /// Takes every output of the record over as it is; `nil` where one is not as the last build left it.
    func keepAll(_ record: BuildRecord, _ survey: OutputSurvey?) throws(BuildFailure) -> PublishingSummary? {
        // A list of sums is made of the files: that is the work of a build that publishes.
        guard let survey, survey.isWhole, !seals else { return nil }
        do throws(PublishingProblem) {
            let publisher = try Publisher(root: output, waitingSeconds: 30, survey: survey)
            guard publisher.manifest == record.manifest, try publisher.keepAll(count: record.outputs.count) else {
                try publisher.abandon()
                return nil
            }
            return try publisher.finish()
        } catch {
            throw .publishing(error)
        }
    }

    /// Writes what changed, rank after rank, and removes what is stale.
    func publish(_ work: PublishingWork) throws(PublishingProblem) -> PublishingSummary {
        let publisher = try Publisher(root: output, waitingSeconds: 30, survey: work.survey)
        do throws(PublishingProblem) {
            let before = Set(publisher.manifest == work.before?.manifest ? work.before?.outputs ?? [] : [])
            let outputs = work.plan.outputs
            let isKept = try publisher.keepSeen(
                outputs.indices.map { before.contains(work.keys[$0]) ? outputs[$0].path : nil })
            let done = Counter(isKept.count(where: \.self))
            for rank in OutputKind.ranks {
                let numbers = work.plan.numbers(ofRank: rank).filter { !isKept[$0] }
                try parallelForEach(count: numbers.count, threads: threads, makeState: { _ in OutputMaking() }) {
                    (making, index) throws(PublishingProblem) in
                    try work.publish(numbers[index], before, publisher, &making)
                    progress?(done.next(), outputs.count)
                }
                if rank == OutputKind.searchIndex.rank {
                    // All lists are made; sorting what the search finds takes as much again.
                    work.renderer.forgetRows()
                    try work.publishSearchPieces(isKept, before, publisher, threads: threads)
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
        _ number: Int, _ before: Set<UInt64>, _ publisher: Publisher, _ making: inout OutputMaking
    ) throws(PublishingProblem) {
        let output = plan.outputs[number]
        if before.contains(keys[number]), try publisher.keep(output.path) { return }
        // Of a part that was built elsewhere, the page is there already.
        let isThere = try pages?.read(number, into: &making.bytes) ?? false
        if !isThere { try fill(&making, with: output) }
        _ = try publisher.write(output.path, making.bytes)
    }

    /// Puts the bytes of an output into `making`, whose storage is used again.
    func fill(_ making: inout OutputMaking, with output: PlannedOutput) throws(PublishingProblem) {
        switch output.kind {
        case .attachment(let file): making.bytes = try copied(file)
        case .asset(let file):
            making.bytes = try copied(file)
            // Pages name it by the content it had when they were rendered.
            let address = Address.asset(file, hash: ContentHash(making.bytes.span).value)
            guard output.path == output.scope.webFolder + address else { throw .sourceChanged(file) }
        case .searchIndex, .searchText, .searchPiece:
            making.bytes.removeAll(keepingCapacity: true)
            try appendSearch(output, to: &making)
        default:
            making.bytes.removeAll(keepingCapacity: true)
            try render(output, into: &making.bytes)
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
            loaded[number] = try bodies.body(of: number)
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
        // What was looked into, here or elsewhere, is what goes out: so pages told its sum.
        let isSame = pages?.isSame(bytes, as: file) ?? scanned[file]?.isSame(bytes) ?? true
        guard isSame else { throw .sourceChanged(file) }
        return bytes
    }
}

/// Counts up across threads.
private final class Counter: Sendable {
    private let value: Atomic<Int>

    init(_ start: Int) { value = Atomic(start) }

    func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}
