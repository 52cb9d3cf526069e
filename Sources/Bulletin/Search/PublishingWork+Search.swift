import Composing
import Disclosure
import Files
import Publishing
import Searching
import Synchronization

extension PublishingWork {
    /// Appends the script that says how the index is cut, a piece of text, or a single piece of the index.
    func appendSearch(_ output: PlannedOutput, to making: inout OutputMaking) throws(PublishingProblem) {
        let name = Address.searchName(String(output.path.dropFirst(output.scope.webFolder.count)))
        switch output.kind {
        case .searchIndex: search.appendIndex(of: output.scope, to: &making.bytes)
        case .searchText(let segment, let piece):
            let passages = try passages(piece, of: segment, output.scope, &making.document)
            appendTextPiece(passages, named: name, to: &making.bytes)
        case .searchPiece(let segment, let piece):
            guard let segments = search.scopes[output.scope]?.segments else { return }
            let index = segments[segment].index
            let contributions = try searchBuilding.contributions(
                of: segments[segment], number: segment, among: segments.count, output.scope)
            index.buckets(of: contributions, wanted: index.pieceKeys.indices.map { $0 == piece })
                .appendPiece(piece, named: name, to: &making.bytes)
        default: break
        }
    }

    private func passages(
        _ piece: Int, of number: Int, _ scope: Scope, _ known: inout CutDocument?
    ) throws(PublishingProblem) -> [SearchPassage] {
        guard let segment = search.scopes[scope]?.segments[number] else { return [] }
        var passages: [SearchPassage] = []
        for (document, position) in segment.passages(ofTextPiece: piece) {
            let isKnown = known.map { $0.scope == scope && $0.segment == number && $0.number == document } ?? false
            if !isKnown {
                known = CutDocument(
                    scope: scope, segment: number, number: document,
                    passages: try searchBuilding.document(segment.members[document], scope)?.passages ?? [])
            }
            if let all = known?.passages, position < all.count { passages.append(all[position]) }
        }
        return passages
    }

    /// Writes the pieces of the index, segment after segment: their postings are sorted together, and those
    /// of one segment are enough in memory.
    ///
    /// - Parameter isKept: which outputs are in place already, in the order of the plan.
    func publishSearchPieces(
        _ isKept: [Bool], _ before: Set<UInt64>, _ publisher: Publisher, threads: Int
    ) throws(PublishingProblem) {
        for (scope, segment, outputs) in searchSegments {
            guard let segments = search.scopes[scope]?.segments else { continue }
            let wanted = try parallelMap(count: outputs.count, threads: threads) {
                (piece) throws(PublishingProblem) in
                let output = outputs[piece]
                if isKept[output] { return false }
                guard before.contains(keys[output]) else { return true }
                return !(try publisher.keep(plan.outputs[output].path))
            }
            let pieces = wanted.indices.filter { wanted[$0] }
            guard !pieces.isEmpty else { continue }
            let contributions = try searchBuilding.contributions(
                of: segments[segment], number: segment, among: segments.count, scope)
            let shape = segments[segment].index.shape
            let runs = ContributionRun.cut(contributions, into: threads)
            for group in groups(of: pieces, among: outputs.count, contributions) {
                var isInGroup = Array(repeating: false, count: outputs.count)
                for piece in group { isInGroup[piece] = true }
                let isWanted = isInGroup
                let buckets = PostingBuckets(
                    shape: shape,
                    runs: parallelMap(count: runs.count, threads: threads) {
                        runs[$0].postings(shape, wanted: isWanted)
                    })
                try parallelForEach(count: group.count, threads: threads, makeState: { _ in [UInt8]() }) {
                    (buffer, number) throws(PublishingProblem) in
                    let piece = group[group.startIndex + number]
                    let path = plan.outputs[outputs[piece]].path
                    buffer.removeAll(keepingCapacity: true)
                    let name = Address.searchName(String(path.dropFirst(scope.webFolder.count)))
                    buckets.appendPiece(piece, named: name, to: &buffer)
                    _ = try publisher.write(path, buffer)
                }
            }
        }
    }

    /// Wanted pieces in groups whose postings are sorted together: all of most segments, of a large one a third of them
    /// or fewer at a time, so that memory does not peak there.
    private func groups(
        of pieces: [Int], among count: Int, _ contributions: [SearchContribution]
    ) -> [ArraySlice<Int>] {
        let postings = contributions.reduce(0) { $0 + $1.tokens.count } / max(1, count) * pieces.count
        let groups = 1 + 2 * (postings / searchBuilding.postingsTogether)
        let size = (pieces.count + groups - 1) / groups
        return stride(from: 0, to: pieces.count, by: size).map { pieces[$0..<min($0 + size, pieces.count)] }
    }

    /// Each segment with the positions of its pieces in the plan, by the number of the piece.
    private var searchSegments: [(scope: Scope, segment: Int, outputs: [Int])] {
        var segments: [(scope: Scope, segment: Int, outputs: [Int])] = []
        for (position, output) in plan.outputs.enumerated() {
            guard case .searchPiece(let segment, _) = output.kind else { continue }
            if let last = segments.last, last.scope == output.scope, last.segment == segment {
                segments[segments.count - 1].outputs.append(position)
            } else {
                segments.append((output.scope, segment, [position]))
            }
        }
        return segments
    }
}
