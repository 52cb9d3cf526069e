/// The first bytes of `bytes[range]` that are not UTF-8, as offsets into `bytes`; `nil` where all are.
func firstInvalidUTF8(in bytes: [UInt8], range: Range<Int>? = nil) -> Range<Int>? {
    let range = range ?? bytes.indices
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(range))
        return nil
    } catch {
        let offsets = error.byteOffsets
        return range.lowerBound + offsets.lowerBound..<range.lowerBound + offsets.upperBound
    }
}

/// Line and column of an offset, both 1-based, the column in bytes. Lines end with LF, CRLF or CR; a byte
/// order mark at the beginning takes no column.
func textPosition(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var line = 1
    var lineStart = bytes.starts(with: mark) && offset >= mark.count ? mark.count : 0
    for index in lineStart..<offset where bytes[index].isBreak {
        // A CR before LF is the first half of a break.
        if bytes[index] == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .lineFeed { continue }
        line += 1
        lineStart = index + 1
    }
    return (line, offset - lineStart + 1)
}
