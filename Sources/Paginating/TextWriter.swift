/// Writes a stretch of a text: elements that it cuts are closed at its end and opened at its start.
struct TextWriter {
    private let text: InlineText
    private let overlong: [Range<Int>]
    private let isTypewriter: Bool
    private var open: [Int] = []
    private var isInRun = false
    /// Past the last character of the number that is kept on one line; nil outside one.
    private var numberEnd: Int?

    init(text: InlineText, overlong: [Range<Int>], isTypewriter: Bool = false) {
        self.text = text
        self.overlong = overlong
        self.isTypewriter = isTypewriter
    }

    mutating func write(_ range: Range<Int>, to out: inout HTMLWriter) {
        var nextSpan = firstSpan(from: range.lowerBound)
        var nextRun = overlong.partition { $0.upperBound > range.lowerBound }
        reopen(before: nextSpan, at: range.lowerBound, to: &out)
        for position in range {
            closeSpans(endingBy: position, to: &out)
            openSpans(at: position, next: &nextSpan, to: &out)
            markRun(at: position, next: &nextRun, to: &out)
            beginNumber(at: position, within: range, to: &out)
            write(at: position, to: &out)
            if numberEnd == position + 1 { endNumber(to: &out) }
        }
        closeSpans(endingBy: range.upperBound, to: &out)
        if range.upperBound == text.scalars.count { openSpans(at: range.upperBound, next: &nextSpan, to: &out) }
        endRun(to: &out)
        while let span = open.popLast() { out.close(text.spans[span].name) }
    }

    /// Index of the first span that begins at or past `position`.
    private func firstSpan(from position: Int) -> Int {
        text.spans.partition { $0.start >= position }
    }

    /// Opens what encloses the start: the span that began last before it, or those around that.
    private mutating func reopen(before next: Int, at position: Int, to out: inout HTMLWriter) {
        var enclosing: [Int] = []
        var candidate = next > 0 ? next - 1 : nil
        while let index = candidate {
            if text.spans[index].end > position { enclosing.append(index) }
            candidate = text.spans[index].parent
        }
        for index in enclosing.reversed() {
            out.open(text.spans[index].name, text.spans[index].attributes.without(["id"]))
            open.append(index)
        }
    }

    private mutating func closeSpans(endingBy position: Int, to out: inout HTMLWriter) {
        while let last = open.last, text.spans[last].end <= position {
            endRun(to: &out)
            out.close(text.spans[last].name)
            open.removeLast()
        }
    }

    private mutating func openSpans(at position: Int, next: inout Int, to out: inout HTMLWriter) {
        while next < text.spans.count, text.spans[next].start == position {
            let span = text.spans[next]
            // An empty element may stand within one that ended here; close what does not hold it.
            while let last = open.last, last != span.parent, text.spans[last].end <= position {
                out.close(text.spans[last].name)
                open.removeLast()
            }
            endRun(to: &out)
            out.open(span.name, span.attributes)
            open.append(next)
            next += 1
        }
        closeSpans(endingBy: position, to: &out)
    }

    private mutating func markRun(at position: Int, next: inout Int, to out: inout HTMLWriter) {
        if next < overlong.count, position >= overlong[next].upperBound {
            endRun(to: &out)
            next += 1
        }
        guard next < overlong.count, overlong[next].contains(position), !isInRun else { return }
        out.open("span", [Attribute(name: "class", value: "run")])
        isInRun = true
    }

    private mutating func endRun(to out: inout HTMLWriter) {
        if isInRun { out.close("span") }
        isInRun = false
    }

    /// A number with hyphens stays on one line, unless markup begins or ends within it.
    private mutating func beginNumber(at position: Int, within range: Range<Int>, to out: inout HTMLWriter) {
        guard numberEnd == nil, !isTypewriter, !isInRun,
            let end = WholeNumber.end(in: text.scalars, from: position), end <= range.upperBound
        else { return }
        let next = firstSpan(from: position + 1)
        let begins = next < text.spans.count && text.spans[next].start < end
        guard !begins, !open.contains(where: { text.spans[$0].end < end }) else { return }
        out.open("span", [Attribute(name: "class", value: "whole")])
        numberEnd = end
    }

    private mutating func endNumber(to out: inout HTMLWriter) {
        out.close("span")
        numberEnd = nil
    }

    private func write(at position: Int, to out: inout HTMLWriter) {
        let scalar = text.scalars[position]
        switch scalar {
        case InlineText.lineBreak where isTypewriter: out.endLine()
        case InlineText.lineBreak: out.open("br")
        case InlineText.picture:
            out.open("img", (text.pictures[position] ?? []).without(["id", "width", "height"]))
        default: out.write(scalar)
        }
    }
}

extension Array {
    /// Index of the first element for which `isPast` holds, in an array where it holds from some
    /// element on; `count` where it holds for none.
    fileprivate func partition(_ isPast: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
