/// Writes numbers bit by bit, the highest first, six bits a character of base 64 as RFC 4648 section 5 has
/// it: letters, digits, `-` and `_`, which need no escape in a script.
struct BitWriter {
    private(set) var text: [UInt8] = []
    private var pending: UInt64 = 0
    private var count = 0

    /// The lowest `width` bits of `value`, at most 32.
    mutating func write(_ value: UInt32, width: Int) {
        // Below 30 bits wait, so that no more than 62 meet here.
        pending = pending << UInt64(width) | UInt64(value)
        count += width
        while count >= 30 {
            count -= 30
            appendFive(UInt32(truncatingIfNeeded: pending >> UInt64(count)))
        }
    }

    /// The lowest thirty bits, as five characters.
    private mutating func appendFive(_ bits: UInt32) {
        let digits = BitWriter.digits.span
        text.append(digits[Int(bits >> 24) & 63])
        text.append(digits[Int(bits >> 18) & 63])
        text.append(digits[Int(bits >> 12) & 63])
        text.append(digits[Int(bits >> 6) & 63])
        text.append(digits[Int(bits) & 63])
    }

    /// Elias's gamma code of a number from 1: as many zeros as it has bits after the first, then its bits.
    mutating func writeGamma(_ value: Int) {
        let width = Int.bitWidth - value.leadingZeroBitCount
        write(0, width: width - 1)
        write(UInt32(truncatingIfNeeded: value), width: width)
    }

    /// Rice's code: the number's bits above the lowest `low` as so many zeros and a one, then the lowest.
    mutating func writeRice(_ value: UInt32, low: Int) {
        var zeros = Int(value >> UInt32(low))
        let rest = value & (1 << UInt32(low) - 1)
        // Nearly all numbers are short enough for one step.
        if zeros + low < 32 { return write(1 << UInt32(low) | rest, width: zeros + 1 + low) }
        while zeros >= 32 {
            write(0, width: 32)
            zeros -= 32
        }
        write(1, width: zeros + 1)
        if low > 0 { write(rest, width: low) }
    }

    /// Fills the last character with zeros.
    mutating func finish() {
        while count > 0 {
            let shift = count - 6
            let bits = shift >= 0 ? pending >> UInt64(shift) : pending << UInt64(-shift)
            text.append(BitWriter.digits[Int(truncatingIfNeeded: bits & 63)])
            count = max(shift, 0)
        }
    }

    mutating func reserve(_ characters: Int) { text.reserveCapacity(text.count + characters) }

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

/// How many low bits Rice's code of gaps takes where `count` numbers lie evenly below `limit`: the logarithm
/// of the mean gap times ln 2, as integers on both sides have it.
func riceBits(count: Int, below limit: Int) -> Int {
    let gap = limit * 11 / (16 * max(1, count))
    return gap < 1 ? 0 : Int.bitWidth - 1 - gap.leadingZeroBitCount
}
