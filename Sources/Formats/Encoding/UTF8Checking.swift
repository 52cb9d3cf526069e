import Text

/// The first bytes of `bytes[range]` that are not UTF-8, as offsets into `bytes`; `nil` where all are.
func firstInvalidUTF8(in bytes: [UInt8], range: Range<Int>? = nil) -> Range<Int>? {
    let range = range ?? bytes.indices
    let start = endOfPlainUTF8(in: bytes.span, range)
    if start == range.upperBound { return nil }
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(start..<range.upperBound))
        return nil
    } catch {
        let offsets = error.byteOffsets
        return start + offsets.lowerBound..<start + offsets.upperBound
    }
}

/// How far the bytes of a range are ASCII and characters of two or three bytes that need no closer look, which is
/// nearly all of any text: passing over them takes less than half of the instructions of the library's check. What
/// ends there begins a character.
private func endOfPlainUTF8(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
        let word = ByteWord(bytes, at: index).bits
        if word & 0xC0C0F0 == 0x8080E0 {
            guard isPlain(word) else { return index }
            let isPair = word >> 24 & 0xC0C0F0 == 0x8080E0 && isPlain(word >> 24)
            index += isPair ? 6 : 3
        } else if word & 0x8080_8080_8080_8080 == 0 {
            index += 8
        } else if word & 0x80 == 0 {
            index += (word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
        } else if word & 0xC0E0 == 0x80C0, word & 0xFF >= 0xC2 {
            index += 2
        } else {
            return index
        }
    }
    while index < range.upperBound, bytes[index] < 0x80 { index += 1 }
    return index
}

/// Whether any second byte may follow a first one of three: E0 and ED have second bytes of their own, against longer
/// forms than needed and against surrogates.
@inline(__always)
private func isPlain(_ word: UInt64) -> Bool { word & 0xFF != 0xE0 && word & 0xFF != 0xED }

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
