/// How hard a masked symbol is to read (ISO/IEC 18004, 7.8.3.1, table 11).
///
/// A line of modules is a word of bits, the first module the lowest, 1 for dark: rules are looked for in a whole
/// line at once, because eight masks are tried for every symbol.
struct QRPenalty {
    /// Modules along each side, 21 to 57.
    let size: Int
    let rows: [UInt64]

    var total: Int {
        let lines = rows + columns
        return lines.reduce(0) { $0 + runs($1) + finders($1) } + squares + balance
    }

    private var columns: [UInt64] {
        var columns = [UInt64](repeating: 0, count: size)
        for (y, row) in rows.enumerated() {
            for x in 0..<size { columns[x] |= (row >> UInt64(x) & 1) << UInt64(y) }
        }
        return columns
    }

    /// The first places of a line, so many.
    private func first(_ count: Int) -> UInt64 { 1 << UInt64(count) - 1 }

    /// Where the next module is of the same colour.
    private func repeats(_ line: UInt64) -> UInt64 { ~(line ^ line >> 1) & first(size - 1) }

    /// Five or more modules of one colour in line: three points, and one for each beyond the fifth.
    private func runs(_ line: UInt64) -> Int {
        let same = repeats(line)
        let fives = same & same >> 1 & same >> 2 & same >> 3
        let beginnings = fives & ~(fives << 1)
        return fives.nonzeroBitCount + 2 * beginnings.nonzeroBitCount
    }

    /// Patterns like a finder, with four light modules on one side: forty points.
    private func finders(_ line: UInt64) -> Int {
        40 * [0b000_0101_1101, 0b101_1101_0000].reduce(0) { $0 + places(of: $1, in: line).nonzeroBitCount }
    }

    /// Where a pattern of eleven modules begins.
    private func places(of pattern: UInt64, in line: UInt64) -> UInt64 {
        var places = first(size - 10)
        for place in 0..<UInt64(11) {
            places &= pattern >> place & 1 == 1 ? line >> place : ~(line >> place)
        }
        return places
    }

    /// Squares of two by two modules of one colour: three points.
    private var squares: Int {
        zip(rows, rows.dropFirst()).reduce(0) { points, pair in
            points + 3 * (repeats(pair.0) & repeats(pair.1) & ~(pair.0 ^ pair.1)).nonzeroBitCount
        }
    }

    /// Ten points for each whole 5 per cent that the dark modules are away from half.
    private var balance: Int {
        let count = rows.reduce(0) { $0 + $1.nonzeroBitCount }
        return abs(count * 20 - size * size * 10) / (size * size) * 10
    }
}
