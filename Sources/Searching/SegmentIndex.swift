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
        shape = SegmentShape(passages: contributions.reduce(0) { $0 + $1.counts.count }, segments: segments)
        var later: [UInt32] = []
        var number: UInt32 = 0
        for contribution in contributions {
            for position in contribution.counts.indices {
                if position > 0 { later.append(number) }
                number += 1
            }
        }
        self.later = later
        pieceKeys = SegmentIndex.keys(contributions, shape)
    }

    private static func keys(_ contributions: [SearchContribution], _ shape: SegmentShape) -> [UInt64] {
        var sums = Array(repeating: UInt64(shape.passages) << 8 | UInt64(SearchForm.number), count: shape.pieces)
        forEachPosting(contributions) { token, passage in
            var mixed = (UInt64(token) << 32 | UInt64(passage)) &* 0x9E37_79B9_7F4A_7C15
            mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
            sums[SearchToken.piece(token, pieceBits: shape.pieceBits)] &+= mixed ^ (mixed >> 32)
        }
        return sums
    }

    /// Sorts the postings of the wanted pieces by piece: those of others are left out.
    ///
    /// - Parameters:
    ///   - contributions: those that the segment was made of, in the same order.
    ///   - isWanted: by the number of a piece.
    package func buckets(of contributions: [SearchContribution], wanted isWanted: [Bool]) -> PostingBuckets {
        var ends = Array(repeating: 0, count: shape.pieces)
        let bits = shape.pieceBits
        SegmentIndex.forEachPosting(contributions) { token, _ in
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
        SegmentIndex.forEachPosting(contributions) { token, passage in
            let piece = SearchToken.piece(token, pieceBits: bits)
            guard isWanted[piece] else { return }
            postings[next[piece]] = UInt64(SearchToken.key(token, pieceBits: bits)) << 32 | UInt64(passage)
            next[piece] += 1
        }
        return PostingBuckets(shape: shape, postings: postings, starts: starts + [sum])
    }

    private static func forEachPosting(
        _ contributions: [SearchContribution], _ body: (_ token: UInt32, _ passage: UInt32) -> Void
    ) {
        var passage: UInt32 = 0
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
