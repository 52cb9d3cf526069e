/// The bits of a Deflate stream, lowest bit of each byte first.
struct DeflateBits {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var buffer: UInt64 = 0
    /// Bits in `buffer`.
    private var held = 0

    init(_ bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The first byte of which no bit was taken.
    var byteOffset: Int { position - held / 8 }

    /// The next bits without taking them; zeros stand for those past the end.
    mutating func peek(_ count: Int) -> Int {
        while held < count, position < end {
            buffer |= UInt64(bytes[position]) << UInt64(held)
            position += 1
            held += 8
        }
        return Int(buffer & (1 << UInt64(count) - 1))
    }

    mutating func drop(_ count: Int) throws(DeflateProblem) {
        guard count <= held else { throw .truncated }
        buffer >>= UInt64(count)
        held -= count
    }

    /// The next `count` bits, at most 16, as a number.
    mutating func take(_ count: Int) throws(DeflateProblem) -> Int {
        let value = peek(count)
        try drop(count)
        return value
    }

    mutating func alignToByte() {
        buffer >>= UInt64(held % 8)
        held -= held % 8
    }

    /// Whole bytes, behind `alignToByte`.
    mutating func takeBytes(_ count: Int, into output: inout [UInt8]) throws(DeflateProblem) {
        let start = byteOffset
        guard start + count <= end else { throw .truncated }
        output.append(contentsOf: bytes[start..<start + count])
        position = start + count
        (buffer, held) = (0, 0)
    }
}
