extension Rewriter {
    /// Longer labels are no labels.
    private static let longestLabel = 100

    /// `[^label]` at `start`, or `nil`. A label has no spaces, brackets or other markup.
    func footnoteReference(at start: Int, end: Int) -> FootnoteReference? {
        guard start + 3 < end, source[start + 1] == UInt8(ascii: "^") else { return nil }
        var index = start + 2
        while index < end, index - start <= Rewriter.longestLabel, isLabelByte(source[index]) { index += 1 }
        guard index > start + 2, index < end, source[index] == UInt8(ascii: "]") else { return nil }
        return FootnoteReference(range: start..<index + 1)
    }

    private func isLabelByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "|"):
            false
        default: true
        }
    }

    /// Cuts out the footnote that begins with `line`: `[^label]: …`, indented by at most three spaces. The
    /// lines after it belong to it up to a blank line; after that, paragraphs that are indented by two
    /// columns or more.
    /// - Returns: where the line after it begins, or `nil` where none begins here.
    mutating func cutFootnote(at line: Line, content: Int) -> Int? {
        guard let label = definedLabel(at: content, in: line.range) else { return nil }
        var paragraphs = [[trimmedLine(label.upperBound + 2..<line.range.upperBound)]]
        var end = line.range.upperBound
        var next = line.next
        var isAfterBlank = false
        while next < source.count {
            let following = self.line(at: next)
            let first = firstContent(of: following.range)
            if first == following.range.upperBound {
                isAfterBlank = true
            } else {
                let isIndented = first - following.range.lowerBound >= 2 || source[following.range.lowerBound] == 0x09
                if isAfterBlank ? !isIndented : definedLabel(at: first, in: following.range) != nil { break }
                if isFence(at: first, end: following.range.upperBound) { break }
                if isAfterBlank { paragraphs.append([]) }
                paragraphs[paragraphs.count - 1].append(trimmedLine(first..<following.range.upperBound))
                end = following.range.upperBound
                isAfterBlank = false
            }
            next = following.next
        }
        let cut = Cut(
            content: .footnote(label: label, paragraphs: paragraphs.count), range: content..<end,
            prefixLength: content - line.range.lowerBound)
        replace(cut, from: line.range, paragraphs: paragraphs)
        return lineStart(after: end)
    }

    private mutating func replace(_ cut: Cut, from line: Range<Int>, paragraphs: [[Range<Int>]]) {
        let start = cut.range.lowerBound
        flush(to: start)
        write("# ")
        write(number: cuts.count, between: Sentinel.footnote)
        write(" ")
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { startHeading(under: line.lowerBound..<start) }
            openRuns.removeAll(keepingCapacity: true)
            for (row, range) in paragraph.enumerated() {
                if row > 0, !joinsWide(paragraph[row - 1], range) { write(" ") }
                skip(to: range.lowerBound)
                rewriteInlines(in: range)
                flush(to: range.upperBound)
            }
            write(" #")
        }
        openRuns.removeAll(keepingCapacity: true)
        skip(to: cut.range.upperBound)
        cuts.append(cut)
    }

    /// Whether a line begins or ends a code block; what stands between two is none of a footnote's.
    private func isFence(at start: Int, end: Int) -> Bool {
        guard start + 2 < end, source[start] == UInt8(ascii: "`") || source[start] == UInt8(ascii: "~") else {
            return false
        }
        return source[start + 1] == source[start] && source[start + 2] == source[start]
    }

    /// Where the line after the one that ends at `end` begins.
    private func lineStart(after end: Int) -> Int {
        guard end < source.count else { return source.count }
        return source[end] == 0x0D && end + 1 < source.count && source[end + 1] == 0x0A ? end + 2 : end + 1
    }

    /// The lines of a footnote's paragraph become one: nothing stands between two wide characters.
    private func joinsWide(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        var end = left.upperBound
        while end > left.lowerBound, isDelimiter(source[end - 1]) { end -= 1 }
        var start = right.lowerBound
        while start < right.upperBound, isDelimiter(source[start]) { start += 1 }
        let bytes = source.span
        return Characters.isWideCharacter(Characters.scalar(in: bytes, before: end, start: left.lowerBound))
            && Characters.isWideCharacter(Characters.scalar(in: bytes, at: start, end: right.upperBound))
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
    }

    private func definedLabel(at content: Int, in line: Range<Int>) -> Range<Int>? {
        guard content - line.lowerBound <= 3, source[content] == UInt8(ascii: "["),
            let reference = footnoteReference(at: content, end: line.upperBound),
            reference.range.upperBound < line.upperBound, source[reference.range.upperBound] == UInt8(ascii: ":")
        else { return nil }
        return reference.label
    }

    private func trimmedLine(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(source[start]) { start += 1 }
        while end > start, isBlank(source[end - 1]) { end -= 1 }
        return start..<end
    }
}
