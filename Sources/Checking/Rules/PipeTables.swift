/// The pipe tables of a Markdown file as they are written, with their lines.
struct PipeTable {
    /// Line of the file on which each row stands, 1-based; the first is the head's.
    private(set) var lines: [Int]
    private(set) var rows: [[String]]

    /// All tables of a file: a line with bars, a line of dashes, and the lines with bars below.
    static func all(in bytes: [UInt8], from start: Int, firstLine: Int) -> [PipeTable] {
        guard bytes[start...].contains(UInt8(ascii: "|")) else { return [] }
        var tables: [PipeTable] = []
        var open: PipeTable?
        var before: ArraySlice<UInt8> = []
        var number = firstLine
        for line in bytes[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let hasBar = line.contains(UInt8(ascii: "|"))
            if hasBar, open != nil {
                open?.lines.append(number)
                open?.rows.append(cells(of: line))
            } else {
                if let open { tables.append(open) }
                open = hasBar && isRule(line) ? PipeTable(lines: [number - 1], rows: [cells(of: before)]) : nil
            }
            before = line
            number += 1
        }
        if let open { tables.append(open) }
        return tables
    }

    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.allSatisfy { Array("|-: \t\r".utf8).contains($0) }
    }

    private static func cells(of line: ArraySlice<UInt8>) -> [String] {
        var cells: [[UInt8]] = [[]]
        var isEscaped = false
        for byte in line {
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append([])
            } else {
                cells[cells.count - 1].append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        let texts = cells.map { trimmed(String(decoding: $0, as: UTF8.self)) }
        // Bars at both ends of a line enclose no cell of their own.
        return Array(texts.dropFirst(texts.first == "" ? 1 : 0).dropLast(texts.count > 1 && texts.last == "" ? 1 : 0))
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        let end = start.reversed().drop { $0.isWhitespace }
        return String(String(end.reversed()))
    }
}
