/// Finds the columns of a table whose body cells are all numbers.
struct NumericColumns {
    /// Numbers seen in each column; `nil` once it holds something else.
    private var numbers: [Int?]

    init(count: Int) {
        numbers = Array(repeating: 0, count: count)
    }

    /// Looks at a cell of the body. Cells that say "none" (empty, `-`, `/`, `—`) change nothing.
    mutating func add(_ cell: Span<UInt8>, to column: Int) {
        guard column < numbers.count, let count = numbers[column] else { return }
        if TableHTML.isNumber(cell) {
            numbers[column] = count + 1
        } else if !TableHTML.isFiller(cell) {
            numbers[column] = nil
        }
    }

    /// Right for columns of numbers, none for the others.
    var alignments: [TableAlignment?] {
        numbers.map { count in count.map { $0 > 0 ? .right : nil } ?? nil }
    }
}

extension TableHTML {
    /// Whether a cell is a number as tables of figures write them: digits with an optional sign, currency
    /// sign, grouping commas, decimals, percent or per mille sign.
    package static func isNumber(_ text: String) -> Bool { isNumber(text.utf8Span.span) }

    static func isNumber(_ bytes: Span<UInt8>) -> Bool {
        var digits = 0
        var points = 0
        var index = 0
        let end = bytes.count - trailingSigns(bytes)
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: ","): if digits == 0 { return false }
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "$"), 0x20: if digits > 0 { return false }
            case 0xC2 where digits == 0 && index + 1 < end && bytes[index + 1] == 0xA5: index += 1
            case 0xEF where digits == 0 && isWideSign(bytes, at: index, end: end): index += 2
            case 0xE2 where digits == 0 && isMinus(bytes, at: index, end: end): index += 2
            default: return false
            }
            index += 1
        }
        return digits > 0 && points < 2
    }

    /// A cell that says "none" in a column of numbers.
    static func isFiller(_ bytes: Span<UInt8>) -> Bool {
        switch bytes.count {
        case 0: true
        case 1: bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "/")
        case 3, 6: (0..<bytes.count / 3).allSatisfy { isDash(bytes, at: $0 * 3) }
        default: false
        }
    }
}

extension TableHTML {
    /// Bytes of a final %, ％ or ‰.
    private static func trailingSigns(_ bytes: Span<UInt8>) -> Int {
        let count = bytes.count
        if count > 1, bytes[count - 1] == UInt8(ascii: "%") { return 1 }
        guard count > 3 else { return 0 }
        let last = (bytes[count - 3], bytes[count - 2], bytes[count - 1])
        return last == (0xEF, 0xBC, 0x85) || last == (0xE2, 0x80, 0xB0) ? 3 : 0
    }

    /// ￥, － or ＋.
    private static func isWideSign(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
        guard index + 2 < end else { return false }
        let rest = (bytes[index + 1], bytes[index + 2])
        return rest == (0xBF, 0xA5) || rest == (0xBC, 0x8D) || rest == (0xBC, 0x8B)
    }

    /// The minus sign −.
    private static func isMinus(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
        index + 2 < end && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92
    }

    /// – or —, or the full-width hyphen －.
    private static func isDash(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let dash = (bytes[index], bytes[index + 1], bytes[index + 2])
        return dash == (0xE2, 0x80, 0x93) || dash == (0xE2, 0x80, 0x94) || dash == (0xEF, 0xBC, 0x8D)
    }
}
