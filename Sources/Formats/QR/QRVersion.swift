/// A size of symbol with its division in blocks (ISO/IEC 18004, tables 1, 7 and 9, annex E).
struct QRVersion: Sendable {
    let number: Int
    /// Codewords that the symbol holds, with those of correction.
    let total: Int
    /// Correction codewords in each block, by level L, M, Q, H.
    let correction: [Int]
    /// Blocks, by level L, M, Q, H.
    let blocks: [Int]
    /// Centres of the alignment patterns, in both directions.
    let alignment: [Int]

    var size: Int { number * 4 + 17 }

    /// Codewords left for the message.
    func dataCount(_ level: QRLevel) -> Int {
        total - correction[level.rawValue] * blocks[level.rawValue]
    }

    /// The codewords in the order of the symbol: the first of each block, the second, and so on; then
    /// those of correction likewise.
    func interleaved(_ data: [UInt8], level: QRLevel) -> [UInt8] {
        let count = blocks[level.rawValue]
        let corrector = ReedSolomon(degree: correction[level.rawValue])
        var parts: [ArraySlice<UInt8>] = []
        var rest = data[...]
        for block in 0..<count {
            // The last blocks are a codeword longer where the message does not divide evenly.
            let length = data.count / count + (block >= count - data.count % count ? 1 : 0)
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        let corrections = parts.map { corrector.remainder(of: $0)[...] }
        return QRVersion.interleave(parts) + QRVersion.interleave(corrections)
    }

    private static func interleave(_ parts: [ArraySlice<UInt8>]) -> [UInt8] {
        let longest = parts.reduce(0) { max($0, $1.count) }
        return (0..<longest).flatMap { index in
            parts.compactMap { index < $0.count ? $0[$0.startIndex + index] : nil }
        }
    }

    static let all: [QRVersion] = [
        QRVersion(number: 1, total: 26, correction: [7, 10, 13, 17], blocks: [1, 1, 1, 1], alignment: []),
        QRVersion(number: 2, total: 44, correction: [10, 16, 22, 28], blocks: [1, 1, 1, 1], alignment: [6, 18]),
        QRVersion(number: 3, total: 70, correction: [15, 26, 18, 22], blocks: [1, 1, 2, 2], alignment: [6, 22]),
        QRVersion(number: 4, total: 100, correction: [20, 18, 26, 16], blocks: [1, 2, 2, 4], alignment: [6, 26]),
        QRVersion(number: 5, total: 134, correction: [26, 24, 18, 22], blocks: [1, 2, 4, 4], alignment: [6, 30]),
        QRVersion(number: 6, total: 172, correction: [18, 16, 24, 28], blocks: [2, 4, 4, 4], alignment: [6, 34]),
        QRVersion(number: 7, total: 196, correction: [20, 18, 18, 26], blocks: [2, 4, 6, 5], alignment: [6, 22, 38]),
        QRVersion(number: 8, total: 242, correction: [24, 22, 22, 26], blocks: [2, 4, 6, 6], alignment: [6, 24, 42]),
        QRVersion(number: 9, total: 292, correction: [30, 22, 20, 24], blocks: [2, 5, 8, 8], alignment: [6, 26, 46]),
        QRVersion(
            number: 10, total: 346, correction: [18, 26, 24, 28], blocks: [4, 5, 8, 8], alignment: [6, 28, 50]),
    ]
}
