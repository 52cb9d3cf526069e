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

/// The fingerprint of bytes that come piece by piece.
package struct ContentHasher: Sendable {
    private var lanes = XXH64.lanes
    /// What has come since the last whole stripe.
    private var rest: [UInt8] = []
    /// How many bytes went into the lanes.
    private var hashed = 0

    package init() {}

    package mutating func add(_ bytes: Span<UInt8>) {
        var start = 0
        if !rest.isEmpty {
            start = min(XXH64.stripe - rest.count, bytes.count)
            bytes.extracting(0..<start).withUnsafeBufferPointer { rest.append(contentsOf: $0) }
            guard rest.count == XXH64.stripe else { return }
            let stripe = rest
            rest.removeAll()
            mix(stripe.span)
        }
        let whole = start + (bytes.count - start) / XXH64.stripe * XXH64.stripe
        mix(bytes.extracting(start..<whole))
        bytes.extracting(whole..<bytes.count).withUnsafeBufferPointer { rest.append(contentsOf: $0) }
    }

    package var hash: ContentHash {
        let start = hashed == 0 ? XXH64.short : XXH64.merged(lanes)
        let value = rest.withUnsafeBytes { XXH64.finished(start &+ UInt64(hashed + $0.count), $0, from: 0) }
        return ContentHash(value: value)
    }

    private mutating func mix(_ stripes: Span<UInt8>) {
        hashed += stripes.count
        stripes.withUnsafeBufferPointer { XXH64.mix(UnsafeRawBufferPointer($0), into: &lanes) }
    }
}

private enum XXH64 {
    typealias Lanes = (UInt64, UInt64, UInt64, UInt64)

    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    /// Bytes that are mixed at once.
    static let stripe = 32
    static let lanes: Lanes = (prime1 &+ prime2, prime2, 0, 0 &- prime1)
    /// In place of lanes where there is not one whole stripe.
    static let short = prime5

    static func digest(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let whole = bytes.count / stripe * stripe
        var lanes = lanes
        mix(UnsafeRawBufferPointer(rebasing: bytes[..<whole]), into: &lanes)
        return finished((whole == 0 ? short : merged(lanes)) &+ UInt64(bytes.count), bytes, from: whole)
    }

    /// - Parameter stripes: whole ones.
    static func mix(_ stripes: UnsafeRawBufferPointer, into lanes: inout Lanes) {
        var (a, b, c, d) = lanes
        var offset = 0
        while offset + stripe <= stripes.count {
            a = round(a, word(stripes, offset))
            b = round(b, word(stripes, offset + 8))
            c = round(c, word(stripes, offset + 16))
            d = round(d, word(stripes, offset + 24))
            offset += stripe
        }
        lanes = (a, b, c, d)
    }

    static func merged(_ lanes: Lanes) -> UInt64 {
        let (a, b, c, d) = lanes
        let sum = rotated(a, 1) &+ rotated(b, 7) &+ rotated(c, 12) &+ rotated(d, 18)
        return [a, b, c, d].reduce(sum) { ($0 ^ round(0, $1)) &* prime1 &+ prime4 }
    }

    /// What is behind the last whole stripe, and the mixing at the end.
    static func finished(_ start: UInt64, _ bytes: UnsafeRawBufferPointer, from: Int) -> UInt64 {
        var hash = start
        var offset = from
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
