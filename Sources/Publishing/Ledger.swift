import Files
import Text

/// What is known of every path: from the manifest of the last build, and from this one.
struct Ledger: Sendable {
    /// Where a path stands in this build.
    private enum Mark: Sendable {
        /// Known from before; nobody has asked for it yet.
        case old
        /// Being written.
        case claimed
        case produced
    }

    /// The right to write one path, once.
    struct Claim: Sendable {
        fileprivate let place: Int
        /// What the last build knew of it.
        let known: FileRecord?
    }

    private var records: [FileRecord]
    private var marks: [Mark]
    /// Where each path stands among the records, once somebody has asked: a build that changes nothing asks for none.
    /// Not `lazy`, which would copy all of it for each path that is added.
    private var places: [String: Int] = [:]
    private var knowsPlaces = false
    /// Every folder above a path of this build.
    private(set) var folders: Set<String> = []
    /// Writes that can only be done once stale files have made way.
    private(set) var deferred: [DeferredWrite] = []
    private(set) var counts = PublishingSummary()
    /// Whether the manifest has to be written again.
    private(set) var isChanged = false
    private var isClosed = false

    init(_ records: [FileRecord]) {
        self.records = records
        marks = Array(repeating: .old, count: records.count)
    }

    private mutating func place(of path: String) -> Int? {
        if !knowsPlaces {
            knowsPlaces = true
            places.reserveCapacity(records.count)
            for (place, record) in records.enumerated() { places[record.path] = place }
        }
        return places[path]
    }
}

/// A write whose place is taken by a stale folder, or by a stale file where its folder must be.
struct DeferredWrite: Sendable {
    let path: String
    let bytes: [UInt8]
    let claim: Ledger.Claim
}

extension Ledger {
    /// What the last build knew of a path that this one has not asked for yet, and its place among all that it knew.
    mutating func known(_ path: String) throws(PublishingProblem) -> (place: Int, record: FileRecord)? {
        if isClosed { throw .closed }
        guard let place = place(of: path) else { return nil }
        guard marks[place] == .old else { throw .writtenTwice(path) }
        return (place, records[place])
    }

    /// Marks everything as produced as it is; false where this build has done something already.
    mutating func keepAll() -> Bool {
        guard !isClosed, marks.allSatisfy({ $0 == .old }) else { return false }
        marks = Array(repeating: .produced, count: records.count)
        counts.unchanged = records.count
        return true
    }

    mutating func claim(_ path: String) throws(PublishingProblem) -> Claim {
        let known = try known(path)?.record
        if folders.contains(path) { throw .fileAndFolder(file: path) }
        try claimFolders(above: path)
        if let place = place(of: path) {
            marks[place] = .claimed
            return Claim(place: place, known: known)
        }
        let unwritten = FileSignature(size: 0, modified: 0, inode: 0)
        records.append(FileRecord(path: path, hash: ContentHash(value: 0), signature: unwritten))
        marks.append(.claimed)
        places[path] = records.count - 1
        return Claim(place: records.count - 1, known: nil)
    }

    /// Notes that a claimed path is in place.
    mutating func settle(_ claim: Claim, _ record: FileRecord, _ outcome: Outcome) {
        isChanged = isChanged || record != claim.known
        records[claim.place] = record
        marks[claim.place] = .produced
        switch outcome {
        case .created: counts.created += 1
        case .replaced: counts.replaced += 1
        case .unchanged: counts.unchanged += 1
        }
    }

    mutating func note(_ seal: SealSummary) {
        counts.seal = seal
    }

    mutating func postpone(_ write: DeferredWrite) {
        deferred.append(write)
    }

    /// Ends the writing; a path that was claimed and neither settled nor postponed had a problem.
    mutating func close() throws(PublishingProblem) {
        if isClosed { throw .closed }
        isClosed = true
        let waiting = Set(deferred.map(\.claim.place))
        for (place, mark) in marks.enumerated() where mark == .claimed && !waiting.contains(place) {
            throw .unfinished(records[place].path)
        }
    }

    private mutating func claimFolders(above path: String) throws(PublishingProblem) {
        var next = parentFolder(of: path)
        while let folder = next, folders.insert(folder).inserted {
            if let place = place(of: folder), marks[place] != .old { throw .fileAndFolder(file: folder) }
            next = parentFolder(of: folder)
        }
    }
}

extension Ledger {
    /// Known paths that this build did not ask for, sorted by their bytes.
    var stalePaths: [String] {
        records.indices.lazy.filter { marks[$0] == .old }.map { records[$0].path }.sorted(by: precedesBytewise)
    }

    /// What the next manifest says.
    var produced: [FileRecord] {
        records.indices.lazy.filter { marks[$0] == .produced }.map { records[$0] }
            .sorted { precedesBytewise($0.path, $1.path) }
    }

    /// Whether the last build or this one made the path.
    mutating func isKnown(_ path: String) -> Bool { place(of: path) != nil }

    mutating func isProduced(_ path: String) -> Bool { place(of: path).map { marks[$0] == .produced } ?? false }
}
