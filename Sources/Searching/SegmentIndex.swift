/// How one segment is cut, and what names the content of each of its pieces.
///
/// The tokens themselves, which grow with the texts, are not held here: whoever has pieces made hands the
/// documents' contributions over again.
package struct SegmentIndex: Sendable {
    package let shape: SegmentShape
    /// Passages that go on with the document of the one before, in growing order.
    let later: [UInt32]
    /// A fingerprint of what each piece holds, by its number: the sum of those of its postings, whatever
    /// their order.
    package let pieceKeys: [UInt64]

    /// - Parameters:
    ///   - contributions: what the documents add, the oldest first. A passage's number is its place.
    ///   - segments: how many segments the index has.
    package init(_ contributions: [SearchContribution], segments: Int) {
        let runs = ContributionRun.cut(contributions, into: 1)
        self.init(runs, keys: runs.map { $0.keys(segments: segments) }, segments: segments)
    }

    /// - Parameters:
    ///   - runs: the contributions of the segment, cut into runs.
    ///   - keys: of each run what its postings add to the fingerprints (`ContributionRun.keys`).
    package init(_ runs: [ContributionRun], keys: [[UInt64]], segments: Int) {
        let shape = SegmentShape(passages: runs.last?.segmentPassages ?? 0, segments: segments)
        var later: [UInt32] = []
        for run in runs {
            var number = run.firstPassage
            for contribution in run.contributions {
                for position in contribution.counts.indices {
                    if position > 0 { later.append(number) }
                    number += 1
                }
            }
        }
        var sums = Array(repeating: UInt64(shape.limit) << 8 | UInt64(SearchForm.number), count: shape.pieces)
        for keys in keys {
            for (piece, key) in keys.enumerated() { sums[piece] &+= key }
        }
        self.shape = shape
        self.later = later
        pieceKeys = sums
    }

    /// The postings of the wanted pieces, sorted by piece: those of others are left out.
    ///
    /// - Parameters:
    ///   - contributions: those that the segment was made of, in the same order.
    ///   - isWanted: by the number of a piece.
    package func buckets(of contributions: [SearchContribution], wanted isWanted: [Bool]) -> PostingBuckets {
        PostingBuckets(
            shape: shape,
            runs: ContributionRun.cut(contributions, into: 1).map { $0.postings(shape, wanted: isWanted) })
    }
}
