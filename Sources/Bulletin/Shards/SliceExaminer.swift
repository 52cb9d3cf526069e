import Checking
import Disclosure
import Files
import Publishing
import Reading

/// The entries of one part, examined, with the heads of those of other parts that they show or lead to.
struct Slice: Sendable {
    /// In the order of the files; of other parts' entries the readings hold the head alone.
    var found: [FoundEntry] = []
    /// How many of them are the part's own.
    var ownCount = 0
    /// Key of the paths and content of all entries of the site.
    var entriesKey: UInt64 = 0
}

/// Examines the entries of one part, and reads the heads of all others, keeping those that matter.
///
/// Memory holds the part and its neighbours: of most entries nothing stays but the hash of the content.
struct SliceExaminer: Sendable {
    let shard: Shard
    let folder: Folder
    let tables: LoadedTables
    let examiner: EntryExaminer
    let threads: Int

    func examine(_ files: [SourceFile]) -> Slice {
        let isOwn = files.map { shard.takes($0.path) }
        let own = examineOwn(files, files.indices.filter { isOwn[$0] })
        let neighbourhood = Neighbourhood(own.map(\.found.reading))
        let others = readHeads(files, files.indices.filter { !isOwn[$0] }, neighbourhood)
        return slice(files, own, others)
    }

    private func examineOwn(_ files: [SourceFile], _ numbers: [Int]) -> [(number: Int, found: FoundEntry)] {
        let states = parallelForEach(
            count: numbers.count, threads: threads, makeState: { _ in [(number: Int, found: FoundEntry)]() }
        ) { state, index in
            state.append((numbers[index], examiner.examine(files[numbers[index]])))
        }
        return states.flatMap(\.self)
    }

    private func readHeads(
        _ files: [SourceFile], _ numbers: [Int], _ neighbourhood: Neighbourhood
    ) -> [HeadReaderState] {
        parallelForEach(count: numbers.count, threads: threads, makeState: { _ in HeadReaderState() }) {
            state, index in
            readHead(files[numbers[index]], numbers[index], neighbourhood, &state)
        }
    }

    private func readHead(
        _ file: SourceFile, _ number: Int, _ neighbourhood: Neighbourhood, _ state: inout HeadReaderState
    ) {
        // One that cannot be read is told by the part that it belongs to.
        guard (try? folder.read(file.path, into: &state.buffer)) != nil else { return }
        let hash = ContentHash(state.buffer.span).value
        state.hashes.append((number, hash))
        let isNamed = neighbourhood.files.contains(file.path)
        let reading = EntryReading.neighbour(
            EntrySource(file: file.path, bytes: state.buffer), defaults: tables.defaults.above(file.path),
            context: tables.context
        ) { index, relations in
            isNamed || neighbourhood.numbers.contains(index)
                || relations.contains { neighbourhood.ownNumbers.contains($0.target) }
        }
        if let reading { state.kept.append((number, reading, hash)) }
    }

    private func slice(
        _ files: [SourceFile], _ own: [(number: Int, found: FoundEntry)], _ others: [HeadReaderState]
    ) -> Slice {
        var hashes: [UInt64] = Array(repeating: 0, count: files.count)
        for (number, found) in own { hashes[number] = found.stored?.contentHash ?? 0 }
        for (number, hash) in others.flatMap(\.hashes) { hashes[number] = hash }
        let kept = others.flatMap(\.kept)
        let numbers = Set((own.map(\.found.reading) + kept.map(\.reading)).compactMap(\.index))
        let all =
            own
            + kept.map { number, reading, hash in
                // Before relations are left out: others' pages depend on all that the head says.
                let stored = StoredReading(reading, contentHash: hash)
                return (number, FoundEntry(reading: reading.relating(onlyTo: numbers), stored: stored))
            }
        var hasher = KeyHasher()
        for (file, hash) in zip(files, hashes) {
            hasher.add(file.path)
            hasher.add(hash)
        }
        return Slice(
            found: all.sorted { $0.number < $1.number }.map(\.found), ownCount: own.count, entriesKey: hasher.key)
    }
}

/// What makes an entry of another part matter to the entries of this one.
private struct Neighbourhood: Sendable {
    /// Of the part's own entries: who refers to one of these stands on its page.
    var ownNumbers: Set<String> = []
    /// What they refer to.
    var numbers: Set<String> = []
    var files: Set<String> = []

    init(_ readings: [EntryReading]) {
        for reading in readings {
            if let index = reading.index { ownNumbers.insert(index) }
            let references = reading.references
            numbers.formUnion(references.numbers)
            files.formUnion(references.files)
        }
    }
}

private struct HeadReaderState: Sendable {
    var buffer: [UInt8] = []
    var hashes: [(number: Int, hash: UInt64)] = []
    var kept: [(number: Int, reading: EntryReading, hash: UInt64)] = []
}
