import Disclosure

/// A number that a line declares, 共12项：, before the list or the numbered table that it counts.
struct DeclaredCount {
    let range: Range<Int>
    let declared: Int
    let counted: Int
    /// Whether what is counted stands before the number, and not behind it.
    let standsBefore: Bool

    init(range: Range<Int>, declared: Int, counted: Int, standsBefore: Bool) {
        self.range = range
        self.declared = declared
        self.counted = counted
        self.standsBefore = standsBefore
    }

    /// What stands before such a number, beside the signs of `ClaimedDays`.
    static let signs = ["下列", "以下"]
    private static let measures = "项条个户人名件笔处宗家份批类种"

    /// - Returns: `nil` where no number follows the sign, no list follows the line, or they agree.
    init?(at sign: Range<Int>, in window: TextWindow) {
        guard let (value, end) = DeclaredCount.number(from: sign.upperBound, in: window) else { return nil }
        // Farther from the end of its line, the number is not about what follows it.
        let near = window.bytes[end..<min(end + 240, window.bytes.count)]
        guard let lineEnd = near.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        guard let last = window.before(lineEnd).flatMap({ $0 == "\r" ? window.before(lineEnd - 1) : $0 }),
            "：:。".unicodeScalars.contains(last), window.after(end) != "以"
        else { return nil }
        let block = ListedBlock(after: lineEnd, in: window.bytes)
        // A table may sum up what the line counts; one that numbers its rows counts them.
        guard block.count > 0, block.isNumberedTable || last != "。" && block.isList else { return nil }
        // 共3个村12户: any of the numbers may be the one.
        let others = DeclaredCount.numbers(in: window.line(before: lineEnd, limit: 80).map(\.scalar))
        guard value != block.count, !others.contains(block.count) else { return nil }
        self.init(range: sign.lowerBound..<end, declared: value, counted: block.count, standsBefore: false)
    }

    /// The number with its measure, and where they end.
    private static func number(from start: Int, in window: TextWindow) -> (Int, end: Int)? {
        let text = window.line(from: start, limit: 8)
        let digits = text.prefix { isDigit($0.scalar) || "一二三四五六七八九十百两".unicodeScalars.contains($0.scalar) }
        guard !digits.isEmpty, digits.count < text.count, measures.unicodeScalars.contains(text[digits.count].scalar),
            let value = DayCount(reading: ImportantNames.text(digits.map(\.scalar)) + "日")?.amount
        else { return nil }
        let measure = text[digits.count]
        return (value, measure.offset + UTF8.width(measure.scalar))
    }

    /// All numbers of a line, in digits.
    private static func numbers(in line: [Unicode.Scalar]) -> Set<Int> {
        var found: Set<Int> = []
        for digits in line.split(whereSeparator: { !isDigit($0) }) {
            if let value = Int(ImportantNames.text(digits)) { found.insert(value) }
        }
        return found
    }
}

/// The list or table that begins after a line, blank lines between them.
private struct ListedBlock {
    private(set) var count = 0
    private(set) var isList = false
    /// A table whose first head is 序号.
    private(set) var isNumberedTable = false

    init(after lineEnd: Int, in bytes: [UInt8]) {
        var lines = Lines(bytes: bytes, position: lineEnd + 1)
        var line = lines.next()
        while let blank = line, blank.allSatisfy(ListedBlock.isSpace) { line = lines.next() }
        guard let first = line else { return }
        if first.first == UInt8(ascii: "|") {
            countRows(head: first, &lines)
        } else if ListedBlock.isItem(first) {
            countItems(&lines)
        }
    }

    private mutating func countRows(head: ArraySlice<UInt8>, _ lines: inout Lines) {
        let heads = head.dropFirst().drop(while: ListedBlock.isSpace)
        isNumberedTable = heads.starts(with: "序号".utf8)
        _ = lines.next()
        while let row = lines.next(), row.first == UInt8(ascii: "|") {
            // Sums carry no number.
            let cell = row.dropFirst().drop(while: ListedBlock.isSpace)
            if let byte = cell.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { count += 1 }
        }
    }

    /// Items of the outermost level; a line that is neither indented nor blank nor an item ends the list.
    private mutating func countItems(_ lines: inout Lines) {
        isList = true
        count = 1
        var isAfterBlank = false
        while let line = lines.next() {
            if line.allSatisfy(ListedBlock.isSpace) {
                isAfterBlank = true
            } else if ListedBlock.isItem(line) {
                count += 1
                isAfterBlank = false
            } else if !line.starts(with: [0x20]), isAfterBlank {
                return
            }
        }
    }

    /// `- `, `* `, `+ `, `1. `, `1) ` at the beginning of a line.
    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        if "-*+".utf8.contains(first) { return line.dropFirst().first.map(isSpace) ?? false }
        let rest = line.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard rest.count < line.count, let mark = rest.first, ".)".utf8.contains(mark) else { return false }
        return rest.dropFirst().first.map(isSpace) ?? false
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    /// Lines from a position on, without their ends.
    private struct Lines {
        let bytes: [UInt8]
        var position: Int

        mutating func next() -> ArraySlice<UInt8>? {
            guard position < bytes.count else { return nil }
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            defer { position = end + 1 }
            return bytes[position..<end]
        }
    }
}
