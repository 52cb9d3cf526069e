/// A 64-bit fingerprint of a file's content: XXH64 with seed 0.
///
/// Source: the xxHash specification 0.1.1, "XXH64 algorithm description". It tells whether a file
/// that is about to be written is the one written last time. Two different contents of one path have
/// the same fingerprint with probability 2⁻⁶⁴ by chance; somebody who may write the content can make
/// such a pair on purpose, and only keeps their own change from being published. It proves nothing
/// to anybody: seals use SHA-256.
package struct ContentHash: Hashable, Sendable {
    package let value: UInt64

    package init(value: UInt64) { self.value = value }

    package init(_ bytes: Span<UInt8>) {
        value = bytes.withUnsafeBufferPointer { XXH64.digest(UnsafeRawBufferPointer($0)) }
    }
}

private enum XXH64 {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    static func digest(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var offset = 0
        var hash = stripes(of: bytes, offset: &offset) &+ UInt64(bytes.count)
        while offset + 8 <= bytes.count {
            hash = rotated(hash ^ round(0, word(bytes, offset)), 27) &* prime1 &+ prime4
            offset += 8
        }
        if offset + 4 <= bytes.count {
            let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            hash = rotated(hash ^ (half &* prime1), 23) &* prime2 &+ prime3
            offset += 4
        }
        for byte in bytes[offset...] { hash = rotated(hash ^ (UInt64(byte) &* prime5), 11) &* prime1 }
        return avalanche(hash)
    }

    /// Four lanes over stripes of 32 bytes.
    private static func stripes(of bytes: UnsafeRawBufferPointer, offset: inout Int) -> UInt64 {
        guard bytes.count >= 32 else { return prime5 }
        var (a, b, c, d) = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)
        while offset + 32 <= bytes.count {
            a = round(a, word(bytes, offset))
            b = round(b, word(bytes, offset + 8))
            c = round(c, word(bytes, offset + 16))
            d = round(d, word(bytes, offset + 24))
            offset += 32
        }
        let sum = rotated(a, 1) &+ rotated(b, 7) &+ rotated(c, 12) &+ rotated(d, 18)
        return [a, b, c, d].reduce(sum) { ($0 ^ round(0, $1)) &* prime1 &+ prime4 }
    }

    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotated(lane &+ word &* prime2, 31) &* prime1
    }

    private static func avalanche(_ hash: UInt64) -> UInt64 {
        let first = (hash ^ (hash >> 33)) &* prime2
        let second = (first ^ (first >> 29)) &* prime3
        return second ^ (second >> 32)
    }

    private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        (value << bits) | (value >> (64 - bits))
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
