import Disclosure
import Findings
import Text

/// Keys, and the colons behind them.
extension FindingFixes {
    /// A full-width colon behind a known key, or one without its space.
    func colon(at span: TextSpan) -> Fix? {
        guard let colon = lines.range(of: span), let line = HeadLine(bytes, lines, Int(span.line)),
            colon.lowerBound > line.start
        else { return nil }
        let isWide = text(colon) == "："
        guard isWide || text(colon) == ":" else { return nil }
        let key = withoutBlanks(line.start..<colon.lowerBound)
        guard isKnown(text(key), on: line) else { return nil }
        var end = colon.upperBound
        while let width = blankWidth(at: end) { end += width }
        let isLast = end == bytes.count || bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r")
        return Fix(
            title: isWide
                ? Words(zh: "改用半角冒号", en: "write a plain colon")
                : Words(zh: "在冒号后加空格", en: "put a space behind the colon"),
            edits: [TextEdit(key.upperBound..<end, isLast ? ":" : ": ")])
    }

    /// A key with blanks in it, full-width letters or capitals, that is a known one without them.
    func key(at span: TextSpan) -> Fix? {
        guard !file.hasSuffix(".csv"), let range = lines.range(of: span),
            let line = HeadLine(bytes, lines, Int(span.line)), range.lowerBound == line.start,
            let name = knownKeys(on: line).name(for: text(range)), name != text(range), !isRepeated(name, on: line)
        else { return nil }
        return Fix(title: Words(zh: "改写为“\(name)”", en: "write `\(name)`"), edits: [TextEdit(range, name)])
    }

    private func knownKeys(on line: HeadLine) -> KnownKeys {
        line.indentation == 0 ? .top(of: file) : .nested
    }

    /// Elements are named by the catalogue: below 公开要素 every line with a colon is one.
    private func isKnown(_ key: String, on line: HeadLine) -> Bool {
        if knownKeys(on: line).name(for: key) != nil { return true }
        guard line.indentation > 0, let above = line.parent(bytes, lines) else { return false }
        return above.indentation == 0 && EntryKey.named(above.key(bytes)) == .elements
    }

    /// Whether the same map has the key already, in either language.
    private func isRepeated(_ name: String, on line: HeadLine) -> Bool {
        line.siblings(bytes, lines).contains { sibling in
            let other = sibling.key(bytes)
            if other == name { return true }
            guard line.indentation == 0, let key = EntryKey.named(name) else { return false }
            return EntryKey.named(other) == key
        }
    }
}

/// A line of a head as far as keys go: where its text begins behind spaces and dashes.
struct HeadLine {
    let number: Int
    /// Offset of the first byte of text; that of the end of the line where it is blank.
    let start: Int
    let end: Int
    /// Columns before the text, 0-based.
    let indentation: Int
    let hasDash: Bool

    /// - Parameter number: 1-based; `nil` past the last line.
    init?(_ bytes: [UInt8], _ lines: SourceLines, _ number: Int) {
        guard let line = lines[number] else { return nil }
        var start = line.startIndex
        var hasDash = false
        while start < line.endIndex {
            if bytes[start] == UInt8(ascii: " ") {
                start += 1
            } else if bytes[start] == UInt8(ascii: "-"), start + 1 < line.endIndex,
                bytes[start + 1] == UInt8(ascii: " ")
            {
                hasDash = true
                start += 2
            } else {
                break
            }
        }
        self.number = number
        self.start = start
        end = line.endIndex
        indentation = start - line.startIndex
        self.hasDash = hasDash
    }

    /// The text before the first colon of either kind; empty where there is none.
    func key(_ bytes: [UInt8]) -> String {
        for offset in start..<end {
            let isWide =
                offset + 2 < end && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x9A
            if isWide || bytes[offset] == UInt8(ascii: ":") {
                let key = String(decoding: bytes[start..<offset], as: UTF8.self)
                return trimmed(key.filter { $0 != "\"" && $0 != "'" })
            }
        }
        return ""
    }

    private var isBlank: Bool { start == end }

    /// The nearest line above that stands further left.
    func parent(_ bytes: [UInt8], _ lines: SourceLines) -> HeadLine? {
        var number = number - 1
        while let line = HeadLine(bytes, lines, number), self.number - number <= HeadLine.reach {
            if !line.isBlank, line.indentation < indentation { return line }
            number -= 1
        }
        return nil
    }

    /// The other lines of the same map, as far as indentation tells.
    func siblings(_ bytes: [UInt8], _ lines: SourceLines) -> [HeadLine] {
        var found: [HeadLine] = []
        var number = number
        var isFirst = hasDash
        while !isFirst, let line = HeadLine(bytes, lines, number - 1), self.number - number <= HeadLine.reach {
            number -= 1
            if line.isBlank || line.indentation > indentation { continue }
            if line.indentation < indentation { break }
            found.append(line)
            isFirst = line.hasDash
        }
        number = self.number
        while let line = HeadLine(bytes, lines, number + 1), number - self.number <= HeadLine.reach {
            number += 1
            if line.isBlank || line.indentation > indentation { continue }
            if line.indentation < indentation || line.hasDash { break }
            found.append(line)
        }
        return found
    }

    /// Heads are shorter; a finding in a long one must not cost its length.
    private static let reach = 300
}
