extension Rewriter {
    /// Cuts out the table whose head row is `line`, and puts in its place a heading with the table's number,
    /// then one for each cell that holds markup.
    ///
    /// A table is a head row, a row of dashes with as many cells (GitHub Flavored Markdown, section 4.10),
    /// and the lines after it that hold a `|`, behind the same quote markers; a line without one ends it.
    /// - Returns: where the line after the table begins, or `nil` where none begins here.
    mutating func cutTable(at line: Line) -> Int? {
        guard line.next < source.count else { return nil }
        let rule = self.line(at: line.next)
        let rulePrefix = prefix(of: rule.range, allowsMarker: false)
        guard let alignments = alignments(in: rulePrefix.end..<rule.range.upperBound) else { return nil }
        let prefix = prefix(of: line.range, allowsMarker: true)
        guard prefix.quotes == rulePrefix.quotes else { return nil }
        let head = cells(in: prefix.end..<line.range.upperBound)
        guard head.count == alignments.count else { return nil }
        var end = rule.range.upperBound
        var next = rule.next
        var rows: [[SourceTable.Cell]] = []
        while next < source.count {
            let row = self.line(at: next)
            let rowPrefix = self.prefix(of: row.range, allowsMarker: false)
            let content = rowPrefix.end..<row.range.upperBound
            guard rowPrefix.quotes == prefix.quotes, !content.isEmpty,
                source.firstOffset(of: UInt8(ascii: "|"), in: content) != nil
            else { break }
            rows.append(cells(in: content))
            end = row.range.upperBound
            next = row.next
        }
        let cut = Cut(
            content: .table(SourceTable(alignments: alignments, head: head, rows: rows)),
            range: prefix.end..<end, prefixLength: prefix.end - line.range.lowerBound)
        replace(cut, from: line.range, cells: head + rows.joined())
        openRuns.removeAll(keepingCapacity: true)
        return next
    }

    private mutating func replace(_ cut: Cut, from line: Range<Int>, cells: [SourceTable.Cell]) {
        let start = cut.range.lowerBound
        flush(to: start)
        write("# ")
        write(number: cuts.count, between: Sentinel.table)
        for cell in cells where !cell.isPlain {
            startHeading(under: line.lowerBound..<start)
            openRuns.removeAll(keepingCapacity: true)
            imagesInParagraph = 0
            skip(to: cell.range.lowerBound)
            rewriteCell(cell.range)
            write(" #")
        }
        skip(to: cut.range.upperBound)
        cuts.append(cut)
    }

    /// A line with a heading whose content follows, behind the indentation and quote markers of `prefix`.
    mutating func startHeading(under prefix: Range<Int>) {
        write("\n")
        for offset in prefix {
            let byte = source[offset]
            write(byte: isBlank(byte) || byte == UInt8(ascii: ">") ? byte : 0x20)
        }
        write("# ")
        write(Sentinel.cell)
        write(" ")
    }

    /// The content of a cell, with `\|` as the `|` it stands for.
    private mutating func rewriteCell(_ range: Range<Int>) {
        var start = range.lowerBound
        var index = start
        while index + 1 < range.upperBound {
            if source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "|") {
                rewriteInlines(in: start..<index)
                flush(to: index)
                skip(to: index + 1)
                start = index + 1
            } else if source[index] == UInt8(ascii: "\\") {
                index += 1
            }
            index += 1
        }
        rewriteInlines(in: start..<range.upperBound)
        flush(to: range.upperBound)
    }
}

// Reading rows.
extension Rewriter {
    /// Where a line's content begins after indentation and quote markers (and a list marker, which only a
    /// head row may have), and how many quote markers there are.
    private func prefix(of line: Range<Int>, allowsMarker: Bool) -> (end: Int, quotes: Int) {
        var index = line.lowerBound
        var quotes = 0
        while index < line.upperBound, isBlank(source[index]) || source[index] == UInt8(ascii: ">") {
            if source[index] == UInt8(ascii: ">") { quotes += 1 }
            index += 1
        }
        guard allowsMarker, let marker = listMarkerEnd(from: index, end: line.upperBound) else {
            return (index, quotes)
        }
        while index < marker || (index < line.upperBound && isBlank(source[index])) { index += 1 }
        return (index, quotes)
    }

    private func listMarkerEnd(from start: Int, end: Int) -> Int? {
        var index = start
        while index < end, index < start + 9, isDigit(source[index]) { index += 1 }
        guard index + 1 < end, isBlank(source[index + 1]) else { return nil }
        switch source[index] {
        case UInt8(ascii: "."), UInt8(ascii: ")"): return index > start ? index + 1 : nil
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return index == start ? index + 1 : nil
        default: return nil
        }
    }

    /// The alignments that a row of dashes gives, or `nil` where the line is none. It holds at least one `|`.
    private func alignments(in range: Range<Int>) -> [TableAlignment?]? {
        guard let first = range.first,
            [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":")].contains(source[first])
        else { return nil }
        var hasPipe = false
        for offset in range {
            switch source[offset] {
            case UInt8(ascii: "|"): hasPipe = true
            case UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: continue
            default: return nil
            }
        }
        guard hasPipe else { return nil }
        var alignments: [TableAlignment?] = []
        for cell in cells(in: range) {
            guard let alignment = alignment(of: cell.range) else { return nil }
            alignments.append(alignment.value)
        }
        return alignments
    }

    private func alignment(of cell: Range<Int>) -> (value: TableAlignment?, Void)? {
        guard let first = cell.first, let last = cell.last else { return nil }
        let begins = source[first] == UInt8(ascii: ":")
        let ends = source[last] == UInt8(ascii: ":")
        let dashes = (begins ? first + 1 : first)..<max(begins ? first + 1 : first, ends ? last : last + 1)
        guard !dashes.isEmpty, source[dashes].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        switch (begins, ends) {
        case (true, true): return (.center, ())
        case (true, false): return (.left, ())
        case (false, true): return (.right, ())
        case (false, false): return (nil, ())
        }
    }

    /// The cells of a row, trimmed: between pipes that no backslash stands before; pipes at the row's ends
    /// bound no cell.
    private func cells(in range: Range<Int>) -> [SourceTable.Cell] {
        let row = trimmed(range)
        var cells: [SourceTable.Cell] = []
        var index = row.lowerBound
        if index < row.upperBound, source[index] == UInt8(ascii: "|") { index += 1 }
        var start = index
        var isPlain = true
        while index < row.upperBound {
            let byte = source[index]
            if byte == UInt8(ascii: "|") {
                cells.append(SourceTable.Cell(range: trimmed(start..<index), isPlain: isPlain))
                start = index + 1
                isPlain = true
            } else if isMarkup(byte) {
                isPlain = false
                if byte == UInt8(ascii: "\\") { index += 1 }
            }
            index += 1
        }
        let rest = trimmed(start..<row.upperBound)
        if !rest.isEmpty { cells.append(SourceTable.Cell(range: rest, isPlain: isPlain)) }
        return cells
    }

    private func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(source[start]) { start += 1 }
        while end > start, isBlank(source[end - 1]) { end -= 1 }
        return start..<end
    }
}
