/// Contributions of a segment that follow each other. A segment is worked through in runs, so that whoever has several
/// threads may take a run with each.
package struct ContributionRun: Sendable {
    let contributions: ArraySlice<SearchContribution>
    /// The number of the run's first passage in the segment.
    let firstPassage: UInt32
    /// Passages of the whole segment.
    let segmentPassages: Int

    /// Cuts the contributions of a segment, the oldest first, into so many runs of about as many passages each.
    package static func cut(_ contributions: [SearchContribution], into count: Int) -> [ContributionRun] {
        let passages = contributions.reduce(0) { $0 + $1.counts.count }
        var runs: [ContributionRun] = []
        var (start, first, passage) = (0, 0, 0)
        for (number, contribution) in contributions.enumerated() {
            passage += contribution.counts.count
            guard number + 1 == contributions.count || passage * count >= passages * (runs.count + 1) else { continue }
            runs.append(
                ContributionRun(
                    contributions: contributions[start...number], firstPassage: UInt32(first),
                    segmentPassages: passages))
            (start, first) = (number + 1, passage)
        }
        return runs
    }

    /// What the run's postings add to the fingerprint of each piece.
    ///
    /// - Parameter segments: how many segments the index has.
    package func keys(segments: Int) -> [UInt64] {
        let shape = SegmentShape(passages: segmentPassages, segments: segments)
        var sums = Array(repeating: UInt64(0), count: shape.pieces)
        forEachPosting { token, passage in
            var mixed = (UInt64(token) << 32 | UInt64(passage)) &* 0x9E37_79B9_7F4A_7C15
            mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
            sums[SearchToken.piece(token, pieceBits: shape.pieceBits)] &+= mixed ^ (mixed >> 32)
        }
        return sums
    }

    /// The run's postings of the wanted pieces, sorted by piece.
    ///
    /// - Parameter isWanted: by the number of a piece.
    package func postings(_ shape: SegmentShape, wanted isWanted: [Bool]) -> PostingRun {
        var ends = Array(repeating: 0, count: shape.pieces)
        let bits = shape.pieceBits
        forEachPosting { token, _ in
            let piece = SearchToken.piece(token, pieceBits: bits)
            if isWanted[piece] { ends[piece] += 1 }
        }
        var next: [Int] = []
        var sum = 0
        for count in ends {
            next.append(sum)
            sum += count
        }
        let starts = next
        var postings = Array(repeating: UInt64(0), count: sum)
        forEachPosting { token, passage in
            let piece = SearchToken.piece(token, pieceBits: bits)
            guard isWanted[piece] else { return }
            postings[next[piece]] = UInt64(SearchToken.key(token, pieceBits: bits)) << 32 | UInt64(passage)
            next[piece] += 1
        }
        return PostingRun(postings: postings, starts: starts + [sum])
    }

    private func forEachPosting(_ body: (_ token: UInt32, _ passage: UInt32) -> Void) {
        var passage = firstPassage
        for contribution in contributions {
            let tokens = contribution.tokens.span
            var start = 0
            for count in contribution.counts {
                for index in start..<start + Int(count) { body(tokens[index], passage) }
                start += Int(count)
                passage += 1
            }
        }
    }
}

/// Postings of a run by piece: for each a token's key, and the passage where it stands.
package struct PostingRun: Sendable {
    /// Keys in the upper half, passages in the lower; passages of a piece in growing order.
    let postings: [UInt64]
    /// Where each piece begins, and at last the end.
    let starts: [Int]

    func postings(of piece: Int) -> Range<Int> { starts[piece]..<starts[piece + 1] }
}
