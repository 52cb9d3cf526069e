extension Rewriter {
    /// Walks a line's or a cell's text: past escapes, code spans, tags and addresses, to stars, footnote
    /// references and brackets beyond their bound.
    ///
    /// It knows only one line at a time, so it may take something for text that libcmark takes for code, or
    /// the other way round; sentinels are taken back everywhere, so that only costs a star its shield.
    mutating func scanInlines(in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch source[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): index = endOfCode(at: index, end: range.upperBound)
            case UInt8(ascii: "<"): index = endOfTag(at: index, end: range.upperBound)
            case UInt8(ascii: "*"): index = rewriteRun(at: index, in: range)
            case UInt8(ascii: "["): index = rewriteBracket(at: index, in: range)
            case UInt8(ascii: "]"): index = rewriteClosingBracket(at: index, in: range)
            default: index += 1
            }
        }
    }

    /// After a code span that begins and ends in the line, else after its backticks.
    private func endOfCode(at start: Int, end: Int) -> Int {
        var opened = start
        while opened < end, source[opened] == UInt8(ascii: "`") { opened += 1 }
        let length = opened - start
        // Bounded, so that backticks without an end do not make a line quadratic.
        let last = min(end, opened + 4096)
        var index = opened
        while let tick = source.firstOffset(of: UInt8(ascii: "`"), in: index..<last) {
            index = tick
            while index < last, source[index] == UInt8(ascii: "`") { index += 1 }
            if index - tick == length { return index }
        }
        return opened
    }

    /// After a tag or an autolink, else after the `<`.
    private func endOfTag(at start: Int, end: Int) -> Int {
        let next = start + 1
        guard next < end, isLetter(source[next]) || [0x2F, 0x21, 0x3F].contains(source[next]) else { return next }
        return source.firstOffset(of: UInt8(ascii: ">"), in: next..<min(end, next + 1024)).map { $0 + 1 } ?? next
    }

    private mutating func rewriteBracket(at index: Int, in range: Range<Int>) -> Int {
        if index > range.lowerBound, source[index - 1] == UInt8(ascii: "!") {
            imagesInParagraph += 1
            if imagesInParagraph > Bounds.images {
                if imagesInParagraph == Bounds.images + 1 {
                    excesses.append((.tooManyImages(limit: Bounds.images), index - 1..<index + 1))
                }
                makeLiteral(index..<index + 1)
                return index + 1
            }
        }
        guard survey.hasFootnote, let reference = footnoteReference(at: index, end: range.upperBound) else {
            return index + 1
        }
        flush(to: index)
        write(number: references.count, between: Sentinel.reference)
        references.append(reference)
        skip(to: reference.range.upperBound)
        return reference.range.upperBound
    }

    /// Past an address in parentheses; a definition's colon becomes text where definitions are too large.
    private mutating func rewriteClosingBracket(at index: Int, in range: Range<Int>) -> Int {
        let next = index + 1
        guard next < range.upperBound else { return next }
        if source[next] == UInt8(ascii: ":"), survey.expandsTooFar {
            makeLiteral(next..<next + 1)
            return next + 1
        }
        guard source[next] == UInt8(ascii: "(") else { return next }
        let last = min(range.upperBound, next + 1024)
        return source.firstOffset(of: UInt8(ascii: ")"), in: next..<last).map { $0 + 1 } ?? next
    }

    /// Makes text of the first marker beyond the bound at a line's start, and so of all after it; gives where
    /// the line's content begins.
    mutating func boundMarkers(of line: Range<Int>) -> Int {
        var index = line.lowerBound
        while index < line.upperBound, Bounds.isMarker(source[index]) {
            if index - line.lowerBound >= Bounds.markers, opensContainer(at: index, in: line) {
                if isBreak(from: index, in: line) { return line.upperBound }
                excesses.append((.nestedTooDeep(limit: Bounds.markers), index..<line.upperBound))
                makeLiteral(index..<index + 1)
                return index + 1
            }
            index += 1
        }
        return firstContent(of: line)
    }

    private func opensContainer(at index: Int, in line: Range<Int>) -> Bool {
        let next = index + 1
        let isEnd = next == line.upperBound || isBlank(source[next])
        switch source[index] {
        case UInt8(ascii: ">"): return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"): return isEnd
        case UInt8(ascii: "."), UInt8(ascii: ")"): return isEnd && isDigit(source[index - 1])
        default: return false
        }
    }

    /// Whether the rest of a line is a thematic break, which opens nothing.
    private func isBreak(from index: Int, in line: Range<Int>) -> Bool {
        guard source[index] == UInt8(ascii: "-") || source[index] == UInt8(ascii: "*") else { return false }
        var marks = 0
        for offset in index..<line.upperBound {
            if source[offset] == source[index] { marks += 1 } else if !isBlank(source[offset]) { return false }
        }
        return marks >= 3
    }
}
