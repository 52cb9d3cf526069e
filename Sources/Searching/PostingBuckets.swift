/// The postings of one segment by piece.
package struct PostingBuckets: Sendable {
    let shape: SegmentShape
    /// Those of the passages in growing order.
    let runs: [PostingRun]

    package init(shape: SegmentShape, runs: [PostingRun]) {
        self.shape = shape
        self.runs = runs
    }

    /// Appends the script of a piece: `bulletinSearch("NAME","BITS");`.
    ///
    /// The bits: how many tokens, plus 1, as gamma code; then for each token in the order of keys, the gap
    /// to the key before in Rice's code, the number of its passages as gamma code, and the gaps between those
    /// in Rice's code. A gap is the difference less 1, the first one the number itself.
    package func appendPiece(_ piece: Int, named name: String, to script: inout [UInt8]) {
        let sorted = sortedByKey(piece)
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
        let low = riceBits(count: count, below: shape.limit)
        var next: UInt32 = 0
        for index in postings.indices where index == 0 || postings[index] != postings[index - 1] {
            let passage = UInt32(truncatingIfNeeded: postings[index])
            writer.writeRice(passage - next, low: low)
            next = passage + 1
        }
    }

    /// Two passes over eleven bits of the key each; what came first stays first, so passages keep their order.
    private func sortedByKey(_ piece: Int) -> [UInt64] {
        var low = DigitSort(shift: 32)
        for run in runs { low.count(run.postings.span.extracting(run.postings(of: piece))) }
        low.start()
        for run in runs { low.place(run.postings.span.extracting(run.postings(of: piece))) }
        var high = DigitSort(shift: 43)
        high.count(low.sorted.span)
        high.start()
        high.place(low.sorted.span)
        return high.sorted
    }
}

/// Sorts by eleven bits of each number, and leaves what has the same ones in its order.
private struct DigitSort {
    let shift: UInt64
    private(set) var sorted: [UInt64] = []
    private var places = Array(repeating: 0, count: 2048)

    init(shift: UInt64) { self.shift = shift }

    mutating func count(_ numbers: Span<UInt64>) {
        for index in numbers.indices { places[digit(numbers[index])] += 1 }
    }

    /// After all were counted.
    mutating func start() {
        var sum = 0
        for digit in places.indices { (places[digit], sum) = (sum, sum + places[digit]) }
        sorted = Array(repeating: 0, count: sum)
    }

    mutating func place(_ numbers: Span<UInt64>) {
        for index in numbers.indices {
            let digit = digit(numbers[index])
            sorted[places[digit]] = numbers[index]
            places[digit] += 1
        }
    }

    private func digit(_ number: UInt64) -> Int { Int(number >> shift) & 2047 }
}
