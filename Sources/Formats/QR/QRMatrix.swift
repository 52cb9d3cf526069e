/// A symbol in the making: its fixed patterns, and which modules are left for codewords.
struct QRMatrix {
    private let version: QRVersion
    /// Row by row the dark modules, a bit each, the first the lowest.
    private var dark: [UInt64]
    /// Likewise the modules of fixed patterns.
    private var fixed: [UInt64]

    /// The symbol with all patterns that do not depend on the message.
    init(version: QRVersion) {
        self.version = version
        dark = [UInt64](repeating: 0, count: version.size)
        fixed = dark
        drawTiming()
        drawFinders()
        drawAlignment()
        drawFormat(bits: 0)
        drawVersion()
    }

    /// The symbol with its codewords, in the mask with the smallest penalty.
    func filled(with codewords: [UInt8], level: QRLevel) -> QRCode {
        var plain = self
        plain.place(codewords)
        let masked = (0..<8).map { plain.masked($0, level: level) }
        let best = masked.map { ($0.penalty, $0) }.min { $0.0 < $1.0 }?.1 ?? plain
        return QRCode(size: size, rows: best.dark)
    }

    private var size: Int { version.size }

    private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return }
        set(x, y, isDark)
        fixed[y] |= 1 << UInt64(x)
    }

    private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
        let bit: UInt64 = 1 << UInt64(x)
        if isDark { dark[y] |= bit } else { dark[y] &= ~bit }
    }

    private mutating func drawTiming() {
        for place in 0..<size {
            fix(6, place, place % 2 == 0)
            fix(place, 6, place % 2 == 0)
        }
    }

    /// The three corners, with their light borders.
    private mutating func drawFinders() {
        for (centreX, centreY) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            for y in -4...4 {
                for x in -4...4 {
                    let ring = max(abs(x), abs(y))
                    fix(centreX + x, centreY + y, ring != 2 && ring != 4)
                }
            }
        }
    }

    private mutating func drawAlignment() {
        let places = version.alignment
        guard let first = places.first, let last = places.last else { return }
        for centreY in places {
            for centreX in places {
                let corner = [(first, first), (first, last), (last, first)]
                if corner.contains(where: { $0 == (centreX, centreY) }) { continue }
                for y in -2...2 {
                    for x in -2...2 { fix(centreX + x, centreY + y, max(abs(x), abs(y)) != 1) }
                }
            }
        }
    }

    /// Draws the 15 bits of the format twice, and the module that is always dark (7.9).
    private mutating func drawFormat(bits: Int) {
        func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
        for index in 0...5 { fix(8, index, bit(index)) }
        fix(8, 7, bit(6))
        fix(8, 8, bit(7))
        fix(7, 8, bit(8))
        for index in 9...14 { fix(14 - index, 8, bit(index)) }
        for index in 0...7 { fix(size - 1 - index, 8, bit(index)) }
        for index in 8...14 { fix(8, size - 15 + index, bit(index)) }
        fix(8, size - 8, true)
    }

    private mutating func drawVersion() {
        guard version.number >= 7 else { return }
        let bits = QRMatrix.versionBits(version.number)
        for index in 0..<18 {
            let isDark = bits >> index & 1 == 1
            let (across, along) = (size - 11 + index % 3, index / 3)
            fix(across, along, isDark)
            fix(along, across, isDark)
        }
    }

    /// Fills the free modules in columns of two, from the lower right, up and down in turn (7.7.3).
    private mutating func place(_ codewords: [UInt8]) {
        var index = 0
        for right in stride(from: size - 1, through: 1, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) {
            let isUpward = (right + 1) & 2 == 0
            for step in 0..<size {
                let y = isUpward ? size - 1 - step : step
                for x in [right, right - 1] where fixed[y] >> UInt64(x) & 1 == 0 && index < codewords.count * 8 {
                    set(x, y, codewords[index / 8] >> UInt8(7 - index % 8) & 1 == 1)
                    index += 1
                }
            }
        }
    }

    private func masked(_ mask: Int, level: QRLevel) -> QRMatrix {
        var copy = self
        let inside: UInt64 = 1 << UInt64(size) - 1
        for y in 0..<size { copy.dark[y] ^= QRMatrix.masks[mask][y % 12] & ~fixed[y] & inside }
        copy.drawFormat(bits: QRMatrix.formatBits(level, mask: mask))
        return copy
    }

    /// Of each mask the modules that it inverts, as rows: all masks repeat after twelve rows.
    private static let masks: [[UInt64]] = (0..<8).map { mask in
        (0..<12).map { y in
            (0..<64).reduce(0) { $0 | (inverts(mask, $1, y) ? 1 << UInt64($1) : 0) }
        }
    }

    /// The mask conditions (table 10).
    private static func inverts(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (x / 3 + y / 2) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }

    /// Level and mask with their BCH(15,5) code, masked (annex C).
    static func formatBits(_ level: QRLevel, mask: Int) -> Int {
        let data = level.formatBits << 3 | mask
        var remainder = data
        for _ in 0..<10 { remainder = remainder << 1 ^ (remainder >> 9) * 0x537 }
        return (data << 10 | remainder) ^ 0x5412
    }

    /// The version with its BCH(18,6) code (annex D).
    static func versionBits(_ number: Int) -> Int {
        var remainder = number
        for _ in 0..<12 { remainder = remainder << 1 ^ (remainder >> 11) * 0x1F25 }
        return number << 12 | remainder
    }

    private var penalty: Int {
        QRPenalty(size: size, rows: dark).total
    }
}
