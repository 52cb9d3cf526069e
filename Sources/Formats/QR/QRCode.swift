/// A QR code symbol: a square of dark and light modules, without its quiet zone.
///
/// Source: ISO/IEC 18004:2015, model 2, versions 1 to 10.
package struct QRCode: Sendable, Equatable {
    /// Modules along each side: 21 to 57.
    package let size: Int
    /// Row by row, a bit for each module, the first the lowest, 1 for dark.
    private let rows: [UInt64]

    init(size: Int, rows: [UInt64]) {
        self.size = size
        self.rows = rows
    }

    /// Whether a module is dark; 0-based from the upper left corner, light outside the symbol.
    package func module(_ x: Int, _ y: Int) -> Bool {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return false }
        return rows[y] >> UInt64(x) & 1 == 1
    }
}

/// How much of a symbol may be dirty or torn and be read all the same.
package enum QRLevel: Int, Sendable, CaseIterable {
    /// About 7 of 100 codewords.
    case low
    /// About 15 of 100.
    case medium
    /// About 25 of 100.
    case quartile
    /// About 30 of 100.
    case high

    /// The two bits in the format information (ISO/IEC 18004, table 12).
    var formatBits: Int {
        switch self {
        case .low: 0b01
        case .medium: 0b00
        case .quartile: 0b11
        case .high: 0b10
        }
    }
}

/// Why there is no symbol.
package enum QRProblem: Error, Equatable {
    /// The bytes do not fit the largest symbol: how many there are, and how many would fit.
    case tooLong(bytes: Int, limit: Int)
}

/// The smallest symbol of versions 1 to 10 that holds `bytes` at a level of correction; alphanumeric
/// where the bytes allow, else as bytes (UTF-8 is read by every reader in use).
package func qrCode(_ bytes: [UInt8], level: QRLevel) throws(QRProblem) -> QRCode {
    let message = QRMessage(bytes)
    guard let version = QRVersion.all.first(where: { message.bitCount(in: $0) <= $0.dataCount(level) * 8 }) else {
        let limit = QRVersion.all.last.map { message.capacity(of: $0, level: level) } ?? 0
        throw .tooLong(bytes: bytes.count, limit: limit)
    }
    let codewords = version.interleaved(message.codewords(in: version, level: level), level: level)
    return QRMatrix(version: version).filled(with: codewords, level: level)
}
