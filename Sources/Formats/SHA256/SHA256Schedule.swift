/// Sixteen words of the message schedule of SHA-256, a variable each, so that none needs a place in memory.
struct SHA256Schedule {
    private(set) var w0: UInt32
    private(set) var w1: UInt32
    private(set) var w2: UInt32
    private(set) var w3: UInt32
    private(set) var w4: UInt32
    private(set) var w5: UInt32
    private(set) var w6: UInt32
    private(set) var w7: UInt32
    private(set) var w8: UInt32
    private(set) var w9: UInt32
    private(set) var w10: UInt32
    private(set) var w11: UInt32
    private(set) var w12: UInt32
    private(set) var w13: UInt32
    private(set) var w14: UInt32
    private(set) var w15: UInt32

    /// The first sixteen: the 64 bytes from `offset`.
    @inline(__always)
    init(_ bytes: RawSpan, from offset: Int) {
        w0 = word(bytes, offset &+ 0)
        w1 = word(bytes, offset &+ 4)
        w2 = word(bytes, offset &+ 8)
        w3 = word(bytes, offset &+ 12)
        w4 = word(bytes, offset &+ 16)
        w5 = word(bytes, offset &+ 20)
        w6 = word(bytes, offset &+ 24)
        w7 = word(bytes, offset &+ 28)
        w8 = word(bytes, offset &+ 32)
        w9 = word(bytes, offset &+ 36)
        w10 = word(bytes, offset &+ 40)
        w11 = word(bytes, offset &+ 44)
        w12 = word(bytes, offset &+ 48)
        w13 = word(bytes, offset &+ 52)
        w14 = word(bytes, offset &+ 56)
        w15 = word(bytes, offset &+ 60)
    }

    /// Replaces the sixteen words by the next sixteen.
    @inline(__always)
    mutating func advance() {
        w0 = next(w0, w1, w9, w14)
        w1 = next(w1, w2, w10, w15)
        w2 = next(w2, w3, w11, w0)
        w3 = next(w3, w4, w12, w1)
        w4 = next(w4, w5, w13, w2)
        w5 = next(w5, w6, w14, w3)
        w6 = next(w6, w7, w15, w4)
        w7 = next(w7, w8, w0, w5)
        w8 = next(w8, w9, w1, w6)
        w9 = next(w9, w10, w2, w7)
        w10 = next(w10, w11, w3, w8)
        w11 = next(w11, w12, w4, w9)
        w12 = next(w12, w13, w5, w10)
        w13 = next(w13, w14, w6, w11)
        w14 = next(w14, w15, w7, w12)
        w15 = next(w15, w0, w8, w13)
    }
}

@inline(__always)
private func next(_ old: UInt32, _ second: UInt32, _ tenth: UInt32, _ fifteenth: UInt32) -> UInt32 {
    let sigma0 = rotated(second, 7) ^ rotated(second, 18) ^ second &>> 3
    let sigma1 = rotated(fifteenth, 17) ^ rotated(fifteenth, 19) ^ fifteenth &>> 10
    return old &+ sigma0 &+ tenth &+ sigma1
}

/// Four bytes, the most significant first. The load is checked against the span's bounds; it is called
/// unsafe because it may make any type of them.
@inline(__always)
private func word(_ bytes: RawSpan, _ offset: Int) -> UInt32 {
    UInt32(bigEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
}
