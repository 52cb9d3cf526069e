/// The postings of one segment by piece: for each a token's key, and the passage where it stands.
package struct PostingBuckets: Sendable {
    let shape: SegmentShape
    /// Keys in the upper half, passages in the lower; passages of a piece in growing order.
    let postings: [UInt64]
    /// Where each piece begins, and at last the end.
    let starts: [Int]

    /// Appends the script of a piece: `bulletinSearch("NAME","BITS");`.
    ///
    /// The bits: how many tokens, plus 1, as gamma code; then for each token in the order of keys, the gap
    /// to the key before in Rice's code, the number of its passages as gamma code, and the gaps between those
    /// in Rice's code. A gap is the difference less 1, the first one the number itself.
    package func appendPiece(_ piece: Int, named name: String, to script: inout [UInt8]) {
        let sorted = sortedByKey(postings.span.extracting(starts[piece]..<starts[piece + 1]))
        var writer = BitWriter()
        writer.reserve(sorted.count * 3 / 2)
        append(sorted.span, to: &writer)
        writer.finish()
        script.append(contentsOf: "bulletinSearch(\"\(name)\",\"".utf8)
        script.append(contentsOf: writer.text)
        script.append(contentsOf: "\");\n".utf8)
    }

    private func append(_ postings: Span<UInt64>, to writer: inout BitWriter) {
        var tokens = 0
        for index in postings.indices where index == 0 || postings[index] >> 32 != postings[index - 1] >> 32 {
            tokens += 1
        }
        writer.writeGamma(tokens + 1)
        let keyLow = riceBits(count: tokens, below: 1 << SearchForm.keyBits)
        var nextKey: UInt32 = 0
        var start = 0
        while start < postings.count {
            let key = UInt32(postings[start] >> 32)
            var end = start + 1
            while end < postings.count, UInt32(postings[end] >> 32) == key { end += 1 }
            writer.writeRice(key - nextKey, low: keyLow)
            nextKey = key + 1
            append(passages: postings.extracting(start..<end), to: &writer)
            start = end
        }
    }

    /// A passage that two tokens of one key share stands here twice, and is written once.
    private func append(passages postings: Span<UInt64>, to writer: inout BitWriter) {
        var count = 1
        for index in 1..<postings.count where postings[index] != postings[index - 1] { count += 1 }
        writer.writeGamma(count)
        let low = riceBits(count: count, below: shape.passages)
        var next: UInt32 = 0
        for index in postings.indices where index == 0 || postings[index] != postings[index - 1] {
            let passage = UInt32(truncatingIfNeeded: postings[index])
            writer.writeRice(passage - next, low: low)
            next = passage + 1
        }
    }

    /// Two passes over eleven bits of the key each; what came first stays first, so passages keep their order.
    private func sortedByKey(_ postings: Span<UInt64>) -> [UInt64] {
        sorted(sorted(postings, by: 32).span, by: 43)
    }

    private func sorted(_ postings: Span<UInt64>, by shift: UInt64) -> [UInt64] {
        var sorted = Array(repeating: UInt64(0), count: postings.count)
        var places = Array(repeating: 0, count: 2048)
        for index in postings.indices { places[Int(postings[index] >> shift) & 2047] += 1 }
        var sum = 0
        for digit in places.indices { (places[digit], sum) = (sum, sum + places[digit]) }
        for index in postings.indices {
            let digit = Int(postings[index] >> shift) & 2047
            sorted[places[digit]] = postings[index]
            places[digit] += 1
        }
        return sorted
    }
}
