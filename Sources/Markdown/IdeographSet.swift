/// A set of ideographs of the block U+4E00 to U+9FFF, a bit for each: asked at every run of stars.
struct IdeographSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 0x5200 / 64)

    init(_ characters: String) {
        for scalar in characters.unicodeScalars where (0x4E00...0x9FFF).contains(scalar.value) {
            let offset = Int(scalar.value - 0x4E00)
            bits[offset / 64] |= 1 << UInt64(offset % 64)
        }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        guard (0x4E00...0x9FFF).contains(scalar.value) else { return false }
        let offset = Int(scalar.value - 0x4E00)
        return bits[offset / 64] >> UInt64(offset % 64) & 1 == 1
    }
}
