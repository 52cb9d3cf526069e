/// The SHA-256 digest of a stream of bytes (FIPS 180-4, sections 5 and 6.2).
package struct SHA256: Sendable {
    private var state = SHA256State()
    /// Bytes that do not make a block yet; fewer than 64.
    private var pending: [UInt8] = []
    /// Bytes taken in so far.
    private var count: UInt64 = 0

    package init() {}

    package mutating func update(_ bytes: [UInt8]) {
        update(bytes.span)
    }

    package mutating func update(_ bytes: Span<UInt8>) {
        count &+= UInt64(bytes.count)
        var offset = 0
        if !pending.isEmpty {
            offset = min(64 - pending.count, bytes.count)
            for index in 0..<offset { pending.append(bytes[index]) }
            guard pending.count == 64 else { return }
            let block = pending
            pending = []
            state.compress(block.span, from: 0)
        }
        while bytes.count - offset >= 64 {
            state.compress(bytes, from: offset)
            offset += 64
        }
        for index in offset..<bytes.count { pending.append(bytes[index]) }
    }

    /// The digest, 32 bytes.
    package consuming func finalize() -> [UInt8] {
        let bitCount = count &* 8
        var tail = pending
        tail.append(0x80)
        let zeros = (56 - tail.count + 64) % 64
        tail.append(contentsOf: repeatElement(0, count: zeros))
        for shift in stride(from: 56, through: 0, by: -8) {
            tail.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
        }
        for offset in stride(from: 0, to: tail.count, by: 64) {
            state.compress(tail.span, from: offset)
        }
        return state.bytes
    }

    /// The digest of `bytes`, 32 bytes.
    package static func digest(of bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalize()
    }

    /// The digest of `bytes` as 64 lower-case hexadecimal digits.
    package static func hex(of bytes: [UInt8]) -> String {
        hex(digest: digest(of: bytes))
    }

    /// A digest as lower-case hexadecimal digits.
    package static func hex(digest: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(digest.count * 2)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
