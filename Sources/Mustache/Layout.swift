import Text

/// One layout file, parsed.
struct Layout: Sendable {
    let name: String
    let file: String
    let bytes: [UInt8]
    /// Byte offsets at which lines start, ascending.
    let lineStarts: [Int]
    let nodes: [Node]
    let blocks: [Block]
    let calls: [Call]

    /// The place of a stretch of bytes; it ends with its first line.
    func place(of range: Range<Int>) -> Place {
        let line = lineStarts.partitioningIndex { $0 > range.lowerBound }
        let start = lineStarts[line - 1]
        let span = TextSpan(line: line, column: range.lowerBound - start + 1, length: range.count)
        return Place(file: file, span: span)
    }
}

/// A piece of a layout. Ranges are byte offsets in its file, 0-based.
indirect enum Node: Sendable {
    /// A line that writes something starts here: the place for indentation from outside.
    case lineStart
    case text(Range<Int>)
    case variable(Name, isEscaped: Bool)
    case section(Name, isInverted: Bool, body: [Node])
    /// The call with that index in the file: a partial or a parent.
    case call(Int)
    /// The block with that index in the file, where it may be overridden.
    case block(Int)
}

/// A partial or a parent tag.
struct Call: Sendable {
    let name: Name
    let isParent: Bool
    /// What is put before each line of the other file; `nil` where the tag is not alone on its line.
    let indentation: [UInt8]?
    /// Indices of the blocks given to a parent.
    let overrides: [Int]
}

/// A block tag with what is between it and its end.
struct Block: Sendable {
    let name: Name
    /// Without the indentation that its lines share.
    let body: [Node]
    /// Whether the body starts on a line of its own.
    let startsLine: Bool
    /// Whether nothing but blanks stands before the block on its line.
    let isAtLineStart: Bool
    /// Blanks before the block that are written where it starts in the middle of a line.
    let prefix: [UInt8]
    /// What was taken from the lines of the body.
    let bodyIndentation: [UInt8]
    /// What is put before the lines of an override.
    let overrideIndentation: [UInt8]
}

extension [Int] {
    /// The first index whose element fulfils the predicate, which must hold from there on.
    func partitioningIndex(where predicate: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
