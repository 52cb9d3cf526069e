/// Opens a raw Deflate stream (RFC 1951).
///
/// - Parameters:
///   - range: where the stream stands in `bytes`; what follows its last block is left alone.
///   - limit: most bytes of output; a stream that has more is a problem, told before they are made.
/// - Returns: the output, and the offset of the first byte behind the stream.
package func inflate(
    _ bytes: [UInt8], range: Range<Int>, limit: Int
) throws(DeflateProblem) -> (output: [UInt8], end: Int) {
    var inflater = Inflater(input: DeflateBits(bytes, range: range), limit: limit)
    try inflater.run()
    return (inflater.output, inflater.input.byteOffset)
}

/// Opens a zlib stream (RFC 1950): header, Deflate, Adler-32. Streams with a preset dictionary are a
/// problem `header`.
package func inflateZlib(_ bytes: [UInt8], range: Range<Int>, limit: Int) throws(DeflateProblem) -> [UInt8] {
    guard range.count >= 2 else { throw .truncated }
    let (method, flags) = (Int(bytes[range.lowerBound]), Int(bytes[range.lowerBound + 1]))
    guard method & 15 == 8, method >> 4 <= 7, (method << 8 | flags) % 31 == 0, flags & 32 == 0 else { throw .header }
    let (output, end) = try inflate(bytes, range: range.lowerBound + 2..<range.upperBound, limit: limit)
    guard end + 4 <= range.upperBound else { throw .truncated }
    let stated = bytes[end..<end + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard stated == adler32(output) else { throw .checksum }
    return output
}

/// The checksum of RFC 1950.
package func adler32(_ bytes: [UInt8]) -> UInt32 {
    var (low, high) = (UInt32(1), UInt32(0))
    var start = 0
    while start < bytes.count {
        // 5552 is the most bytes whose sums fit 32 bits before the remainder is taken.
        let end = min(start + 5552, bytes.count)
        for index in start..<end {
            low &+= UInt32(bytes[index])
            high &+= low
        }
        (low, high) = (low % 65521, high % 65521)
        start = end
    }
    return high << 16 | low
}

/// Runs the blocks of one stream.
private struct Inflater {
    var input: DeflateBits
    let limit: Int
    var output: [UInt8] = []

    init(input: DeflateBits, limit: Int) {
        self.input = input
        self.limit = limit
    }

    mutating func run() throws(DeflateProblem) {
        var isLast = false
        while !isLast {
            isLast = try input.take(1) == 1
            switch try input.take(2) {
            case 0: try stored()
            case 1: try compressed(try HuffmanCode(Inflater.fixedLengths), try HuffmanCode(Inflater.fixedDistances))
            case 2:
                let (literals, distances) = try dynamicCodes()
                try compressed(literals, distances)
            default: throw .blockType
            }
        }
    }

    private mutating func stored() throws(DeflateProblem) {
        input.alignToByte()
        let length = try input.take(16)
        let complement = try input.take(16)
        guard length == ~complement & 0xFFFF else { throw .storedLength }
        guard output.count + length <= limit else { throw .tooLarge(limit: limit) }
        try input.takeBytes(length, into: &output)
    }

    private mutating func compressed(_ literals: HuffmanCode, _ distances: HuffmanCode) throws(DeflateProblem) {
        while true {
            let symbol = try literals.next(from: &input)
            if symbol < 256 {
                guard output.count < limit else { throw .tooLarge(limit: limit) }
                output.append(UInt8(symbol))
            } else if symbol == 256 {
                return
            } else {
                try copy(lengthSymbol: symbol - 257, distances)
            }
        }
    }

    private mutating func copy(lengthSymbol: Int, _ distances: HuffmanCode) throws(DeflateProblem) {
        guard lengthSymbol < Inflater.lengths.count else { throw .symbol }
        let length = Inflater.lengths[lengthSymbol] + (try input.take(Inflater.lengthBits[lengthSymbol]))
        let symbol = try distances.next(from: &input)
        guard symbol < Inflater.distances.count else { throw .symbol }
        let distance = Inflater.distances[symbol] + (try input.take(max(symbol / 2 - 1, 0)))
        guard distance <= output.count else { throw .distance }
        guard output.count + length <= limit else { throw .tooLarge(limit: limit) }
        // The copy may reach into what it is itself writing, so it goes byte by byte.
        for index in output.count - distance..<output.count - distance + length { output.append(output[index]) }
    }

    private mutating func dynamicCodes() throws(DeflateProblem) -> (HuffmanCode, HuffmanCode) {
        let literalCount = try input.take(5) + 257
        let distanceCount = try input.take(5) + 1
        let lengthCount = try input.take(4) + 4
        guard literalCount <= 286, distanceCount <= 30 else { throw .codeLengths }
        var ofLengths = [UInt8](repeating: 0, count: 19)
        for index in 0..<lengthCount { ofLengths[Inflater.lengthOrder[index]] = UInt8(try input.take(3)) }
        let lengths = try codeLengths(HuffmanCode(ofLengths), count: literalCount + distanceCount)
        guard lengths[256] > 0 else { throw .codeLengths }
        return (
            try HuffmanCode(Array(lengths[..<literalCount])), try HuffmanCode(Array(lengths[literalCount...]))
        )
    }

    private mutating func codeLengths(_ code: HuffmanCode, count: Int) throws(DeflateProblem) -> [UInt8] {
        var lengths: [UInt8] = []
        while lengths.count < count {
            let symbol = try code.next(from: &input)
            switch symbol {
            case 0...15: lengths.append(UInt8(symbol))
            case 16:
                guard let last = lengths.last else { throw .codeLengths }
                lengths.append(contentsOf: repeatElement(last, count: try input.take(2) + 3))
            case 17: lengths.append(contentsOf: repeatElement(0, count: try input.take(3) + 3))
            default: lengths.append(contentsOf: repeatElement(0, count: try input.take(7) + 11))
            }
        }
        guard lengths.count == count else { throw .codeLengths }
        return lengths
    }

    // RFC 1951, 3.2.5 to 3.2.7.
    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577,
    ]
    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let fixedLengths =
        [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112) + [UInt8](repeating: 7, count: 24)
        + [UInt8](repeating: 8, count: 8)
    /// The last two mean nothing, and stand only to make the code whole.
    private static let fixedDistances = [UInt8](repeating: 5, count: 32)
}
