/// Eight bytes of a text, looked at together.
///
/// A set bit 7 in the answers marks a byte. Borrows may mark more bytes above the first, never below it, so that the
/// first is always right: it is what a search stops at.
public struct ByteWord: Sendable {
    /// The first byte lowest.
    public let bits: UInt64

    /// - Parameter offset: eight bytes begin there, which is not looked at again: whoever reads on by words has just
    ///   compared it with the end.
    @inlinable
    public init(_ bytes: Span<UInt8>, at offset: Int) {
        assert(offset >= 0 && offset + 8 <= bytes.count)
        bits = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self).littleEndian
    }

    /// The number of the character of three bytes that begins at the first byte, or at the fourth; `nil` where there is
    /// no such.
    @inlinable
    public func wideCharacter(_ half: Half = .first) -> Int? {
        let bits = half == .first ? bits : bits >> 24
        guard bits & 0xC0C0F0 == 0x8080E0 else { return nil }
        return Int(truncatingIfNeeded: (bits & 0xF) << 12 | (bits >> 2) & 0xFC0 | (bits >> 16) & 0x3F)
    }

    public enum Half: Sendable { case first, second }

    /// Marks bytes that are `byte` once the bits of `ignored` are set in them.
    @inlinable
    public func equal(to byte: UInt8, ignoring ignored: UInt8 = 0) -> UInt64 {
        let found = (bits | ones(ignored)) ^ ones(byte)
        return (found &- ones(1)) & ~found & ones(0x80)
    }

    /// Marks bytes below `limit`, at most 128.
    @inlinable
    public func below(_ limit: UInt8) -> UInt64 { (bits &- ones(limit)) & ~bits & ones(0x80) }

    @inlinable
    func ones(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// How many bytes stand before the first that is marked.
    @inlinable
    public static func offset(ofFirst marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }
}
