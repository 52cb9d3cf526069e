/// A canonical prefix code (RFC 1951, 3.2.2).
struct HuffmanCode {
    private static let quickBits = 10
    private static let longest = 15

    /// By the next ten bits: length of the code in the low four bits, symbol above; 0 for longer codes.
    private var quick = [UInt16](repeating: 0, count: 1 << quickBits)
    /// How many codes have each length, and the symbols in the order of their codes.
    private var counts = [Int](repeating: 0, count: longest + 1)
    private var symbols: [UInt16] = []

    /// - Parameter lengths: length of the code of each symbol; 0 for symbols without one.
    init(_ lengths: [UInt8]) throws(DeflateProblem) {
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        var free = 1
        var starts = [Int](repeating: 0, count: HuffmanCode.longest + 2)
        var firstCodes = starts
        for length in 1...HuffmanCode.longest {
            free = free * 2 - counts[length]
            guard free >= 0 else { throw .codeLengths }
            starts[length + 1] = starts[length] + counts[length]
            firstCodes[length + 1] = (firstCodes[length] + counts[length]) << 1
        }
        // An incomplete code is allowed only with a single symbol, or none (a block without copies).
        guard free == 0 || starts[HuffmanCode.longest + 1] <= 1 else { throw .codeLengths }
        symbols = [UInt16](repeating: 0, count: starts[HuffmanCode.longest + 1])
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            symbols[starts[length]] = UInt16(symbol)
            starts[length] += 1
            fillQuick(code: firstCodes[length], length: length, symbol: symbol)
            firstCodes[length] += 1
        }
    }

    private mutating func fillQuick(code: Int, length: Int, symbol: Int) {
        guard length <= HuffmanCode.quickBits else { return }
        var reversed = 0
        for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
        for index in stride(from: reversed, to: quick.count, by: 1 << length) {
            quick[index] = UInt16(symbol << 4 | length)
        }
    }

    func next(from input: inout DeflateBits) throws(DeflateProblem) -> Int {
        let entry = Int(quick[input.peek(HuffmanCode.quickBits)])
        if entry > 0 {
            try input.drop(entry & 15)
            return entry >> 4
        }
        return try nextLong(from: &input)
    }

    /// Bit by bit: the code of each length follows the last one of the length before.
    private func nextLong(from input: inout DeflateBits) throws(DeflateProblem) -> Int {
        let bits = input.peek(HuffmanCode.longest)
        var (code, first, index) = (0, 0, 0)
        for length in 1...HuffmanCode.longest {
            code |= bits >> (length - 1) & 1
            if code - first < counts[length] {
                try input.drop(length)
                return Int(symbols[index + code - first])
            }
            index += counts[length]
            first = (first + counts[length]) << 1
            code <<= 1
        }
        // Zeros stand for bits past the end: a stream that ends here is cut off rather than wrong.
        try input.drop(HuffmanCode.longest)
        throw .symbol
    }
}
