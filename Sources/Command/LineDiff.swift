import Findings
import Privacy

/// What a repair changes, as `diff -u` writes it. Repairs change lines and never their number, so line stands
/// beside line, and the cost is that of the file.
struct LineDiff {
    /// Lines shown around a change.
    private static let context = 3

    private let before: [ArraySlice<UInt8>]
    private let after: [ArraySlice<UInt8>]

    /// Both texts in UTF-8; lines end with LF, CRLF or CR.
    init(_ before: [UInt8], _ after: [UInt8]) {
        self.before = LineDiff.lines(hidingPersonalData(in: before))
        self.after = LineDiff.lines(hidingPersonalData(in: after))
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let lines = SourceLines(bytes)
        return (1...lines.count).compactMap { lines[$0] }
    }

    /// The hunks; empty where only line ends or the encoding differ.
    func text(colours: Bool) -> String {
        guard before.count == after.count else { return "" }
        let changed = before.indices.filter { before[$0] != after[$0] }
        var text = ""
        var rest = changed[...]
        while let first = rest.first {
            var last = first
            while let next = rest.first, next - last <= 2 * LineDiff.context {
                last = next
                rest.removeFirst()
            }
            text += hunk(first...last, colours: colours)
        }
        return text
    }

    private func hunk(_ changed: ClosedRange<Int>, colours: Bool) -> String {
        let start = max(changed.lowerBound - LineDiff.context, 0)
        // A break at the end of the file begins a line that is not there.
        let count = before.last?.isEmpty == true ? before.count - 1 : before.count
        let end = max(min(changed.upperBound + LineDiff.context + 1, count), changed.upperBound + 1)
        let size = end - start == 1 ? "" : ",\(end - start)"
        var text = paint("@@ -\(start + 1)\(size) +\(start + 1)\(size) @@", "36", colours) + "\n"
        var line = start
        while line < end {
            guard before[line] != after[line] else {
                text += " " + shown(before[line]) + "\n"
                line += 1
                continue
            }
            let from = line
            while line < end, before[line] != after[line] { line += 1 }
            for old in before[from..<line] { text += paint("-" + shown(old), "31", colours) + "\n" }
            for new in after[from..<line] { text += paint("+" + shown(new), "32", colours) + "\n" }
        }
        return text
    }

    private func shown(_ line: ArraySlice<UInt8>) -> String { printable(String(decoding: line, as: UTF8.self)) }

    private func paint(_ text: String, _ colour: String, _ colours: Bool) -> String {
        colours ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }
}
