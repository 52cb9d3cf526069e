/// What words begin with, as far as characters of three bytes tell: outside of words most Chinese text is passed over
/// by whole characters, which takes a third of the time of looking up each byte.
struct WordBeginnings: Sendable {
    /// Characters that words begin with, a bit for each of 65,536; empty where words may begin within a character.
    private var first: [UInt64] = []
    /// Of those, the ones behind which any byte may follow.
    private var alone: [UInt64] = []
    /// The pairs of characters that the other words begin with, a bit for the hash of each.
    private var pairs: [UInt64] = []

    init(of patterns: [[UInt8]]) {
        let none: [UInt64] = Array(repeating: 0, count: 1024)
        var (first, alone, pairs) = (none, none, none)
        for pattern in patterns where !pattern.isEmpty {
            if pattern[0] >> 6 == 0b10 || pattern[0] >> 4 == 0xE && pattern.count < 3 { return }
            // Behind the end of the word stands what is no second byte of a character.
            let begin = Array(pattern.prefix(8)) + Array(repeating: 0, count: max(0, 8 - pattern.count))
            let word = ByteWord(begin.span, at: 0)
            guard let one = word.wideCharacter() else { continue }
            first.set(one)
            if let two = word.wideCharacter(.second) {
                pairs.set(WordBeginnings.hash(one, two))
            } else {
                alone.set(one)
            }
        }
        (self.first, self.alone, self.pairs) = (first, alone, pairs)
    }

    /// Whether a character of three bytes stands at `index`, and surely no word begins there.
    @inline(__always)
    func isPassedOver(in bytes: Span<UInt8>, at index: Int) -> Bool {
        guard !first.isEmpty, index + 8 <= bytes.count else { return false }
        let word = ByteWord(bytes, at: index)
        guard let one = word.wideCharacter() else { return false }
        guard first.has(one) else { return true }
        if alone.has(one) { return false }
        guard let two = word.wideCharacter(.second) else { return true }
        return !pairs.has(WordBeginnings.hash(one, two))
    }

    @inline(__always)
    private static func hash(_ one: Int, _ two: Int) -> Int {
        let mixed = (UInt32(one) << 16 | UInt32(two)) &* 0x9E37_79B1
        return Int(mixed >> 16)
    }
}

extension [UInt64] {
    /// - Parameter bit: below 65,536, of an array of 1,024.
    @inline(__always)
    fileprivate func has(_ bit: Int) -> Bool {
        // Bits below 65,536 are all that a character or a hash can be.
        unsafe span[unchecked: bit >> 6] >> UInt64(bit & 63) & 1 != 0
    }

    fileprivate mutating func set(_ bit: Int) { self[bit >> 6] |= 1 << UInt64(bit & 63) }
}
