/// The lines of a file, found once for all findings in it. Lines end with LF, CRLF or CR, as every parser
/// here counts them; a byte order mark is no part of the first.
struct SourceLines {
    private let bytes: [UInt8]
    /// Offsets of the first bytes of lines.
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() {
            let isBreak =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
            if isBreak { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// A line without its end, 1-based; `nil` past the last.
    subscript(number: Int) -> ArraySlice<UInt8>? {
        guard number >= 1, number <= starts.count else { return nil }
        let start = starts[number - 1]
        guard number < starts.count else { return bytes[start...] }
        let end = starts[number] - 1
        let isPair = end > start && bytes[end] == UInt8(ascii: "\n") && bytes[end - 1] == UInt8(ascii: "\r")
        return bytes[start..<(isPair ? end - 1 : end)]
    }
}
