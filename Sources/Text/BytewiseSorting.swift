/// The numbers of texts in the order of their bytes, those of equal texts in their own.
///
/// Holds texts against each other by words of eight bytes, each of which is got once: paths begin alike for long, and to
/// compare two of a hundred thousand costs little beside finding them in memory.
public func bytewiseOrder(of texts: [String]) -> [Int] {
    let isSorted = texts.indices.dropFirst().allSatisfy { !precedesBytewise(texts[$0], texts[$0 - 1]) }
    guard !isSorted else { return Array(texts.indices) }
    var sorted: [Int] = []
    sorted.reserveCapacity(texts.count)
    appendInOrder(Array(texts.indices), of: texts, alikeBefore: 0, to: &sorted)
    return sorted
}

/// - Parameters:
///   - numbers: of texts that have the same bytes before `offset`, growing.
private func appendInOrder(
    _ numbers: [Int], of texts: [String], alikeBefore offset: Int, to sorted: inout [Int]
) {
    // So that what is alike for ever is not followed for ever.
    guard offset < 512 else {
        sorted += numbers.sorted { precedesBytewise(texts[$0], texts[$1]) }
        return
    }
    let pieces = numbers.map { TextPiece(texts[$0].utf8Span.span, at: offset, number: $0) }.sorted()
    var start = 0
    while start < pieces.count {
        var end = start + 1
        while end < pieces.count, pieces[end].isAlike(pieces[start]) { end += 1 }
        if end - start == 1 {
            sorted.append(pieces[start].number)
        } else {
            appendInOrder(pieces[start..<end].map(\.number), of: texts, alikeBefore: offset + 8, to: &sorted)
        }
        start = end
    }
}

/// Eight bytes of a text.
private struct TextPiece: Comparable {
    /// The first byte highest, zero behind the end.
    let word: UInt64
    /// How many of them there are.
    let count: Int
    let number: Int

    init(_ bytes: Span<UInt8>, at offset: Int, number: Int) {
        self.number = number
        count = max(0, min(8, bytes.count - offset))
        if count == 8 {
            word = ByteWord(bytes, at: offset).bits.byteSwapped
        } else {
            var word: UInt64 = 0
            for index in 0..<count { word |= UInt64(bytes[offset + index]) << (56 - 8 * index) }
            self.word = word
        }
    }

    static func < (one: TextPiece, other: TextPiece) -> Bool {
        if one.word != other.word { return one.word < other.word }
        return one.count != other.count ? one.count < other.count : one.number < other.number
    }

    /// Whether both texts go on behind the same bytes.
    func isAlike(_ other: TextPiece) -> Bool { word == other.word && count == 8 && other.count == 8 }
}
