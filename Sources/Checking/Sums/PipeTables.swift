import Formats
import Reading
import Text

/// The pipe tables of a Markdown text as rows of cells with their places, from its source lines: a row of
/// heads, a row of dashes, rows until a line without a bar.
///
/// Enough for figures: bars inside code are taken for bars.
struct PipeTables {
    private(set) var tables: [[[CSVCell]]] = []

    /// - Parameters:
    ///   - body: bytes of the file that are Markdown.
    ///   - firstLine: line of the file on which they begin, 1-based.
    init(in bytes: [UInt8], body: Range<Int>, firstLine: Int) {
        // Most texts have no table.
        guard bytes.span.firstOffset(of: PipeTables.bar, from: body.lowerBound, to: body.upperBound) != nil else {
            return
        }
        var current: [[CSVCell]] = []
        var previous: [CSVCell]?
        var isFenced = false
        var line = firstLine
        var start = body.lowerBound
        while start < body.upperBound {
            let span = bytes.span
            let end = span.firstOffset(of: UInt8(ascii: "\n"), from: start, to: body.upperBound) ?? body.upperBound
            if PipeTables.isFence(span, start..<end) { isFenced.toggle() }
            let hasBar = span.firstOffset(of: PipeTables.bar, from: start, to: end) != nil
            let cells = hasBar && !isFenced ? PipeTables.cells(in: bytes, start..<end, line: line) : nil
            if let cells, !current.isEmpty {
                current.append(cells)
            } else if let cells, let heads = previous, cells.count == heads.count, PipeTables.isDashes(cells) {
                current = [heads]
            } else {
                if current.count > 1 { tables.append(current) }
                current = []
            }
            previous = cells
            start = end + 1
            line += 1
        }
        if current.count > 1 { tables.append(current) }
    }

    private static let bar = UInt8(ascii: "|")

    private static func isFence(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
        guard start + 2 < line.upperBound, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~")
        else { return false }
        return bytes[start + 1] == bytes[start] && bytes[start + 2] == bytes[start]
    }

    private static func isDashes(_ cells: [CSVCell]) -> Bool {
        cells.allSatisfy { cell in
            cell.text.utf8.contains(UInt8(ascii: "-"))
                && cell.text.utf8.allSatisfy {
                    $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ")
                }
        }
    }

    /// The cells of a line with at least one bar. Bars at both ends of a row hold no cells outside them.
    private static func cells(in bytes: [UInt8], _ line: Range<Int>, line number: Int) -> [CSVCell] {
        var cells: [CSVCell] = []
        cells.reserveCapacity(8)
        var start = line.lowerBound
        for index in line.lowerBound...line.upperBound {
            let isEnd = index == line.upperBound
            guard isEnd || bytes[index] == bar && (index == line.lowerBound || bytes[index - 1] != UInt8(ascii: "\\"))
            else { continue }
            let cell = trimmed(bytes.span, start..<index)
            let isOutside = start == line.lowerBound ? !isEnd : isEnd && !cells.isEmpty
            if !(isOutside && cell.isEmpty) {
                let span = TextSpan(line: number, column: cell.lowerBound - line.lowerBound + 1, length: cell.count)
                cells.append(CSVCell(text: String(decoding: bytes[cell], as: UTF8.self), span: span))
            }
            start = index + 1
        }
        return cells
    }

    /// Where nothing is left, the end of the range.
    private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

/// `sum-wrong` and `balance-wrong` in the tables of a body.
func checkTables(_ tables: PipeTables, file: String, _ collector: inout FindingCollector) {
    for table in tables.tables {
        checkSums(table, file: file, &collector)
        checkBalance(table, file: file, &collector)
    }
}
