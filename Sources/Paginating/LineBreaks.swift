/// Where the lines of a text begin and end at a given width.
struct LineBreaks: Sendable, Equatable {
    /// Scalar offsets: a line each, in order, without gaps.
    var lines: [Range<Int>] = []
    /// Scalar ranges that no rule can break and that are wider than a line: they break anywhere.
    var overlong: [Range<Int>] = []
}

/// What a text is broken to.
struct LineMeasure: Sendable {
    let em: Length
    let width: Length
    /// Indent of the first line.
    var indent: Length = .zero
    /// Set as typewriter text: every character may end a line, spaces count.
    var isTypewriter = false
}

/// Breaks `text` greedily, as browsers do, with upper bounds of widths: a browser that has the same
/// width never needs more lines, because it breaks at the same places or later.
func breakLines(_ text: InlineText, measure: LineMeasure) -> LineBreaks {
    var breaker = LineBreaker(text: text, measure: measure)
    return breaker.run()
}

private struct LineBreaker {
    let text: InlineText
    let measure: LineMeasure
    var result = LineBreaks()
    var lineStart = 0
    /// Thousandths of a millipoint used on the line so far, with the indent.
    var used: Int

    init(text: InlineText, measure: LineMeasure) {
        self.text = text
        self.measure = measure
        used = measure.indent.millipoints * 1000
    }

    var room: Int { measure.width.millipoints * 1000 }

    mutating func run() -> LineBreaks {
        var position = 0
        while position < text.scalars.count {
            let end = segmentEnd(from: position)
            place(position..<end)
            position = end
        }
        if lineStart < text.scalars.count || result.lines.isEmpty { endLine(at: text.scalars.count) }
        return result
    }

    /// End of the run from `start` within which no line may end; spaces after it belong to it.
    func segmentEnd(from start: Int) -> Int {
        var position = start + 1
        if text.scalars[start] == InlineText.lineBreak || measure.isTypewriter { return position }
        while position < text.scalars.count, text.scalars[position] != InlineText.lineBreak,
            !mayBreak(text.classes[position - 1], text.classes[position])
        {
            position += 1
        }
        return position
    }

    mutating func place(_ segment: Range<Int>) {
        if text.scalars[segment.lowerBound] == InlineText.lineBreak { return endLine(at: segment.upperBound) }
        let visible = visibleWidth(of: segment)
        if visible > room {
            placeAnywhere(segment)
        } else {
            if used + visible > room, segment.lowerBound > lineStart { endLine(at: segment.lowerBound) }
            used += width(of: segment)
        }
    }

    mutating func placeAnywhere(_ segment: Range<Int>) {
        result.overlong.append(segment)
        for position in segment {
            let next = width(at: position)
            if used + next > room, position > lineStart { endLine(at: position) }
            used += next
        }
    }

    mutating func endLine(at end: Int) {
        result.lines.append(lineStart..<end)
        lineStart = end
        used = 0
    }

    /// Width of a segment without the spaces at its end, which hang past the edge.
    func visibleWidth(of segment: Range<Int>) -> Int {
        var end = segment.upperBound
        if !measure.isTypewriter {
            while end > segment.lowerBound, text.scalars[end - 1] == " " { end -= 1 }
        }
        return width(of: segment.lowerBound..<end)
    }

    func width(of range: Range<Int>) -> Int {
        range.reduce(0) { $0 + width(at: $1) }
    }

    func width(at position: Int) -> Int {
        text.width(at: position, typewriter: measure.isTypewriter) * measure.em.millipoints
    }
}
