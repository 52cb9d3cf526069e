/// Finds digits, plain and full-width, eight bytes at a time.
///
/// Most text has few digits, and all of it is looked through: this loop is what the cost of the whole
/// search comes down to.
enum DigitSearch {
    /// The first digit at or behind `start`; `nil` where there is none.
    static func next(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        let raw = bytes.span.bytes
        var index = start
        // Two words are read, the second one byte further on, to see the end of a full-width digit.
        while index + 9 <= end {
            let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            let ahead = raw.unsafeLoadUnaligned(fromByteOffset: index + 1, as: UInt64.self).littleEndian
            let plain = belowTen(word ^ ones &* 0x30)
            // U+FF10 to U+FF19 end in BC 90 to BC 99.
            let wide = zeros(word ^ ones &* 0xBC) & belowTen(ahead ^ ones &* 0x90)
            let found = plain | wide
            if found == 0 {
                index += 8
                continue
            }
            let offset = index + found.trailingZeroBitCount / 8
            if let digit = confirmed(bytes, at: offset, from: start) { return digit }
            index = offset + 1
        }
        while index < end {
            if let digit = confirmed(bytes, at: index, from: start) { return digit }
            index += 1
        }
        return nil
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The high bit of each byte below ten. Borrows may add false ones above a true one, never hide one.
    private static func belowTen(_ word: UInt64) -> UInt64 { (word &- ones &* 10) & ~word & highBits }

    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highBits }

    /// The beginning of the digit that the byte at `offset` is, or is the second byte of.
    private static func confirmed(_ bytes: [UInt8], at offset: Int, from start: Int) -> Int? {
        if bytes[offset] &- 0x30 < 10 { return offset }
        guard bytes[offset] == 0xBC, offset > start, bytes[offset - 1] == 0xEF, offset + 1 < bytes.count,
            bytes[offset + 1] &- 0x90 < 10
        else { return nil }
        return offset - 1
    }
}
