/// Cuts a text into passages, so that a long document is not fetched whole for the sake of one line.
enum PassageCutter {
    /// Bytes of a passage at most: 600 Chinese characters. In a longer one the pairs of a word would stand apart
    /// more often, and be read in vain.
    static let limit = 1800
    /// Bytes that a passage has in common with the one before where a block had to be cut. A word of a query
    /// has at most 60 characters, so it stands whole on one side.
    static let overlap = 400

    /// The passages of a text as ranges of bytes; one empty range for an empty text. Cuts are made between
    /// lines where a line ends in the last two thirds, else between characters.
    static func passages(of text: Span<UInt8>) -> [Range<Int>] {
        var passages: [Range<Int>] = []
        var start = 0
        while text.count - start > limit {
            if let end = lineEnd(in: text, start + limit / 3..<start + limit) {
                passages.append(start..<end)
                start = end
            } else {
                let end = characterStart(in: text, at: start + limit)
                passages.append(start..<end)
                start = characterStart(in: text, at: end - overlap)
            }
        }
        passages.append(start..<text.count)
        return passages
    }

    /// Past the last line feed of a range.
    private static func lineEnd(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            if text[index] == 0x0A { return index + 1 }
        }
        return nil
    }

    private static func characterStart(in text: Span<UInt8>, at offset: Int) -> Int {
        var index = offset
        // Text that is no UTF-8 may never begin a character: three steps are all that one can need.
        while index > offset - 3, text[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }
}
