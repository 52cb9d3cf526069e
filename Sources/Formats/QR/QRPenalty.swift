/// How hard a masked symbol is to read (ISO/IEC 18004, 7.8.3.1, table 11).
struct QRPenalty {
    let size: Int
    let dark: [Bool]

    var total: Int {
        let lines = (0..<size).map { line in
            let row = (0..<size).map { dark[line * size + $0] }
            let column = (0..<size).map { dark[$0 * size + line] }
            return runs(row) + runs(column) + finders(row) + finders(column)
        }
        return lines.reduce(0, +) + squares + balance
    }

    /// Five or more modules of one colour in line.
    private func runs(_ line: [Bool]) -> Int {
        var points = 0
        var length = 0
        for index in line.indices {
            length = index > 0 && line[index] == line[index - 1] ? length + 1 : 1
            if length == 5 { points += 3 } else if length > 5 { points += 1 }
        }
        return points
    }

    /// Patterns like a finder, with four light modules on one side.
    private func finders(_ line: [Bool]) -> Int {
        let finder = [true, false, true, true, true, false, true]
        let light = [Bool](repeating: false, count: 4)
        var points = 0
        for start in 0...(line.count - 11) {
            let window = line[start..<(start + 11)]
            if window.elementsEqual(finder + light) || window.elementsEqual(light + finder) { points += 40 }
        }
        return points
    }

    /// Squares of two by two modules of one colour.
    private var squares: Int {
        var points = 0
        for y in 0..<(size - 1) {
            for x in 0..<(size - 1) {
                let corner = y * size + x
                let isSame = dark[corner] == dark[corner + 1] && dark[corner] == dark[corner + size]
                if isSame && dark[corner] == dark[corner + size + 1] { points += 3 }
            }
        }
        return points
    }

    /// Ten points for each whole 5 per cent that the dark modules are away from half.
    private var balance: Int {
        let count = dark.count { $0 }
        return abs(count * 20 - dark.count * 10) / dark.count * 10
    }
}
