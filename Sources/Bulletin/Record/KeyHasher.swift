/// Mixes what an output depends on into one 64-bit key.
///
/// Not cryptographic: two different sets of inputs share a key with probability near 2⁻⁶⁴ by chance.
/// The multiply-and-fold step is that of wyhash, which passes the usual tests of mixing.
struct KeyHasher {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func add(_ value: UInt64) {
        let (high, low) = (state ^ value).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        state = high ^ low &+ 0xE703_7ED1_A0B4_28DB
    }

    mutating func add(_ value: Int) { add(UInt64(bitPattern: Int64(value))) }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        var word: UInt64 = 0
        var filled: UInt64 = 0
        for byte in text.utf8 {
            word |= UInt64(byte) << (8 * filled)
            filled += 1
            if filled == 8 {
                add(word)
                (word, filled) = (0, 0)
            }
        }
        if filled > 0 { add(word) }
    }

    var key: UInt64 { state }
}
