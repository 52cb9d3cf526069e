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
    private var places: NumberSlots?
    /// Every folder above a path of this build.
    private(set) var folders: Set<String> = []
    /// That of the path before: as a rule the next one stands there too.
    private var lastFolder = ""
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
        let bytes = path.utf8Span.span
        if places == nil { learnPlaces(capacity: records.count) }
        return places?.number(ContentHash(bytes).value) { isEqualBytewise(records[$0].path.utf8Span.span, bytes) }
    }

    private mutating func learnPlaces(capacity: Int) {
        var places = NumberSlots(capacity: capacity)
        for (place, record) in records.enumerated() {
            places.insert(place, ContentHash(record.path.utf8Span.span).value)
        }
        self.places = places
    }

    private mutating func add(_ record: FileRecord, _ mark: Mark) -> Int {
        records.append(record)
        marks.append(mark)
        if places?.isFull ?? true {
            learnPlaces(capacity: records.count * 2)
        } else {
            places?.insert(records.count - 1, ContentHash(record.path.utf8Span.span).value)
        }
        return records.count - 1
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

    /// Marks those of `paths` as produced as they are of which `stands` says that their file stands as the last build
    /// left it, by its place; gives which. No file that stands is a folder above another.
    mutating func keep(_ paths: [String?], where stands: (Int) -> Bool) throws(PublishingProblem) -> [Bool] {
        if isClosed { throw .closed }
        var isKept = Array(repeating: false, count: paths.count)
        for (number, path) in paths.enumerated() {
            guard let path, let place = place(of: path), stands(place) else { continue }
            guard marks[place] == .old else { throw .writtenTwice(path) }
            try claimFolders(above: path)
            marks[place] = .produced
            counts.unchanged += 1
            isKept[number] = true
        }
        return isKept
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
        let record = FileRecord(path: path, hash: ContentHash(value: 0), signature: unwritten)
        return Claim(place: add(record, .claimed), known: nil)
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
        if path.isDirectlyIn(lastFolder) { return }
        var next = parentFolder(of: path)
        lastFolder = next ?? ""
        while let folder = next, folders.insert(folder).inserted {
            if let place = place(of: folder), marks[place] != .old { throw .fileAndFolder(file: folder) }
            next = parentFolder(of: folder)
        }
    }
}

extension Ledger {
    /// Known paths that this build did not ask for, sorted by their bytes.
    var stalePaths: [String] {
        sorted(.old).map(\.path)
    }

    /// What the next manifest says.
    var produced: [FileRecord] {
        sorted(.produced)
    }

    /// Records with a mark, sorted by the bytes of their paths.
    private func sorted(_ mark: Mark) -> [FileRecord] {
        let places = records.indices.filter { marks[$0] == mark }
        return bytewiseOrder(of: places.map { records[$0].path }).map { records[places[$0]] }
    }

    /// Whether the last build or this one made the path.
    mutating func isKnown(_ path: String) -> Bool { place(of: path) != nil }

    mutating func isProduced(_ path: String) -> Bool { place(of: path).map { marks[$0] == .produced } ?? false }
}
