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
        guard bytes[body].contains(UInt8(ascii: "|")) else { return }
        var current: [[CSVCell]] = []
        var previous: [CSVCell]?
        var isFenced = false
        var line = firstLine
        var start = body.lowerBound
        while start < body.upperBound {
            let end = bytes[start..<body.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? body.upperBound
            let text = bytes[start..<end]
            if PipeTables.isFence(text) { isFenced.toggle() }
            let cells = isFenced ? nil : PipeTables.cells(in: text, line: line)
            if let cells, !current.isEmpty {
                current.append(cells)
            } else if let cells, let heads = previous, PipeTables.isDashes(cells), cells.count == heads.count {
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

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
    }

    private static func isDashes(_ cells: [CSVCell]) -> Bool {
        cells.allSatisfy { cell in
            cell.text.contains("-") && cell.text.allSatisfy { "-: ".contains($0) }
        }
    }

    /// `nil` for a line without a bar.
    private static func cells(in line: ArraySlice<UInt8>, line number: Int) -> [CSVCell]? {
        let bar = UInt8(ascii: "|")
        guard line.contains(bar) else { return nil }
        var bounds: [Int] = []
        for index in line.indices where line[index] == bar {
            if index == line.startIndex || line[index - 1] != UInt8(ascii: "\\") { bounds.append(index) }
        }
        var starts = [line.startIndex] + bounds.map { $0 + 1 }
        var ends = bounds + [line.endIndex]
        // Bars at both ends of a row hold no cells outside them.
        if isBlank(line[starts[0]..<ends[0]]), starts.count > 1 {
            (starts, ends) = (Array(starts.dropFirst()), Array(ends.dropFirst()))
        }
        if let last = starts.last, starts.count > 1, isBlank(line[last..<line.endIndex]) {
            (starts, ends) = (starts.dropLast(), ends.dropLast())
        }
        return zip(starts, ends).map { start, end in
            let cell = trimmed(line[start..<end])
            let span = TextSpan(line: number, column: cell.startIndex - line.startIndex + 1, length: cell.count)
            return CSVCell(text: String(decoding: cell, as: UTF8.self), span: span)
        }
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy(isSpace) }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes.drop(while: isSpace)
        while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
        return rest
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
