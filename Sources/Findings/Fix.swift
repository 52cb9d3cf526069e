/// A mechanical repair of what a finding is about: the only thing that could have been meant.
package struct Fix: Hashable, Sendable {
    /// What it does, as an order: 改写为 2026-01-05.
    package let title: Words
    /// What changes in the file of the finding, in the order of the file. Empty where the file as a whole is
    /// written anew, in another encoding or with other line ends: only `bulletin check --fix` does that.
    package let edits: [TextEdit]

    package init(title: Words, edits: [TextEdit]) {
        self.title = title
        self.edits = edits
    }
}

/// Bytes of a file that give way to others.
package struct TextEdit: Hashable, Sendable {
    /// Offsets of bytes, 0-based, the byte order mark counted. Empty where something is put in.
    package let range: Range<Int>
    package let replacement: String

    package init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension [TextEdit] {
    /// The bytes with the edits made; `nil` where two of them touch, or one goes past the end: then nothing is
    /// known of what they come to together.
    package func applied(to bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16 * count)
        var position = -1
        for edit in sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard edit.range.lowerBound > position, edit.range.upperBound <= bytes.count else { return nil }
            result.append(contentsOf: bytes[Swift.max(position, 0)..<edit.range.lowerBound])
            result.append(contentsOf: edit.replacement.utf8)
            position = edit.range.upperBound
        }
        return result + bytes[Swift.max(position, 0)...]
    }
}

extension Collection<Fix> {
    /// The edits of as many of the fixes as do not get in each other's way: of two that touch the
    /// first is taken. One edit that two findings ask for is made once.
    package var compatibleEdits: [TextEdit] {
        var taken: Set<TextEdit> = []
        var ranges = RangeList()
        var edits: [TextEdit] = []
        for fix in self where !fix.edits.isEmpty {
            let new = fix.edits.filter { !taken.contains($0) }
            guard new.allSatisfy({ ranges.isFree($0.range) }) else { continue }
            for edit in new {
                taken.insert(edit)
                ranges.insert(edit.range)
            }
            edits += new
        }
        return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

/// Ranges that do not touch, by where they begin.
private struct RangeList {
    private var ranges: [Range<Int>] = []

    /// Where a range that begins there would stand.
    private func place(of start: Int) -> Int {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound < start { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func isFree(_ range: Range<Int>) -> Bool {
        let place = place(of: range.lowerBound)
        return (place == 0 || ranges[place - 1].upperBound < range.lowerBound)
            && (place == ranges.count || ranges[place].lowerBound > range.upperBound)
    }

    mutating func insert(_ range: Range<Int>) { ranges.insert(range, at: place(of: range.lowerBound)) }
}
