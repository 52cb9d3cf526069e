/// Into how many pieces an index is cut. Depends on counts only, so that a changed text leaves it as it is.
package struct SegmentShape: Sendable, Hashable {
    /// Passages of the segment.
    package let passages: Int
    /// The number of a piece takes this many bits.
    package let pieceBits: Int

    /// - Parameter segments: how many segments the index has.
    package init(passages: Int, segments: Int) {
        self.passages = passages
        // Pieces of some 3 KB where there is one segment. A query asks every segment, so pieces grow smaller
        // as segments grow more, by the square root, and the number of files by as much.
        let spread = segments.trailingZeroBitCount / 2
        let wanted = max(1, passages / SegmentShape.passagesOfPiece)
        pieceBits = min(12, Int.bitWidth - 1 - wanted.leadingZeroBitCount + spread)
    }

    private static let passagesOfPiece = 6

    /// What gaps between passages are measured by: a number that no passage reaches, and that stays the same while
    /// some hundreds come, so that a new document changes the pieces of its own tokens alone.
    package var limit: Int {
        let step = max(1, (1 << (Int.bitWidth - passages.leadingZeroBitCount)) >> 4)
        return (passages + step) / step * step
    }

    package var pieces: Int { 1 << pieceBits }
    package var textPieces: Int {
        (passages + SearchForm.passagesTogether - 1) / SearchForm.passagesTogether
    }

    /// Segments of an index of that many documents: a power of two, so that none has more than 16,384 when
    /// they are dealt evenly.
    package static func segments(of documents: Int) -> Int {
        var segments = 1
        while documents > segments * 16_384 { segments *= 2 }
        return segments
    }

    /// The segment of a document, by its name for ever: FNV-1a of the bytes.
    package static func segment(of name: String, among segments: Int) -> Int {
        let hash = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return Int((hash ^ (hash >> 16)) & UInt32(segments - 1))
    }
}
