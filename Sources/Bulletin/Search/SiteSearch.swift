import Composing
import Disclosure
import Files
import Searching

/// The search index of a site: of each scope, in segments.
struct SiteSearch: Sendable {
    let scopes: [Scope: ScopeSearch]

    /// How many pieces each segment has, for the plan.
    var pieces: [Scope: [SearchPieces]] {
        scopes.mapValues { scope in
            scope.segments.map {
                SearchPieces(pieces: $0.index.shape.pieces, textPieces: $0.index.shape.textPieces)
            }
        }
    }

    /// Key of what an output of the search holds; `nil` for any other output.
    func key(of output: PlannedOutput) -> UInt64? {
        guard let scope = scopes[output.scope] else { return nil }
        switch output.kind {
        case .searchIndex: return scope.version
        case .searchPiece(let segment, let piece): return scope.segments[segment].index.pieceKeys[piece]
        case .searchText(let segment, let piece): return scope.segments[segment].textKey(piece)
        default: return nil
        }
    }

    func appendIndex(of scope: Scope, to bytes: inout [UInt8]) {
        guard let scope = scopes[scope] else { return }
        appendIndexScript(scope.segments.map(\.index), version: scope.version, to: &bytes)
    }
}

/// The index of one scope.
struct ScopeSearch: Sendable {
    let segments: [SearchSegment]
    /// Names the state of the index: another wherever a piece holds something else.
    let version: UInt64

    init(segments: [SearchSegment]) {
        self.segments = segments
        var hasher = KeyHasher()
        for segment in segments {
            for key in segment.index.pieceKeys { hasher.add(key) }
            for document in segment.heads { hasher.add(document.fingerprint) }
        }
        version = hasher.key
    }
}

/// One segment with the documents that it is made of, the oldest first.
struct SearchSegment: Sendable {
    let index: SegmentIndex
    let members: [Searchable]
    /// Keys and fingerprints of the documents; their tokens only where `documents` has them.
    let heads: [IndexedDocument.Head]
    /// The documents themselves; empty where they are to be read again, as in a large index.
    let documents: [IndexedDocument]
    /// The number of each document's first passage.
    private let firstPassages: [Int]

    /// - Parameters:
    ///   - segments: how many segments the index has.
    ///   - keepsDocuments: whether they stay in memory.
    init(
        _ members: [(searchable: Searchable, document: IndexedDocument)], segments: Int, keepsDocuments: Bool,
        threads: Int
    ) {
        self.members = members.map(\.searchable)
        heads = members.map(\.document.head)
        documents = keepsDocuments ? members.map(\.document) : []
        let runs = ContributionRun.cut(members.map(\.document.contribution), into: threads)
        let keys = parallelMap(count: runs.count, threads: threads) { runs[$0].keys(segments: segments) }
        index = SegmentIndex(runs, keys: keys, segments: segments)
        var passages = 0
        firstPassages = members.map { member in
            defer { passages += member.document.contribution.counts.count }
            return passages
        }
    }

    /// The passages of a text piece: each as the number of its document and its place in it.
    func passages(ofTextPiece piece: Int) -> [(document: Int, position: Int)] {
        let size = SearchForm.passagesTogether
        let end = min((piece + 1) * size, index.shape.passages)
        var document = documentHolding(passage: piece * size)
        return (piece * size..<max(piece * size, end)).map { passage in
            while document + 1 < firstPassages.count, firstPassages[document + 1] <= passage { document += 1 }
            return (document, passage - firstPassages[document])
        }
    }

    func textKey(_ piece: Int) -> UInt64 {
        var hasher = KeyHasher()
        hasher.add(SearchForm.number)
        for (document, position) in passages(ofTextPiece: piece) {
            hasher.add(heads[document].fingerprint)
            hasher.add(position)
        }
        return hasher.key
    }

    /// The last document that begins at the passage or before.
    private func documentHolding(passage: Int) -> Int {
        var (low, high) = (0, firstPassages.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if firstPassages[middle] <= passage { low = middle } else { high = middle }
        }
        return low
    }
}
