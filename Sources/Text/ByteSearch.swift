extension Span where Element == UInt8 {
    /// Offset of the first `byte` at or behind `start` and before `end`; `nil` where there is none. Linear.
    ///
    /// Looks at eight bytes at once: lines and bars of tables are looked for in every text.
    public func firstOffset(of byte: UInt8, from start: Int = 0, to end: Int? = nil) -> Int? {
        let end = Swift.min(end ?? count, count)
        var index = Swift.max(start, 0)
        while index + 8 <= end {
            let found = ByteWord(self, at: index).equal(to: byte)
            if found != 0 { return index + ByteWord.offset(ofFirst: found) }
            index += 8
        }
        while index < end {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// Whether the bytes from `offset` on are those of `text`.
    @inline(__always)
    public func holds(_ text: StaticString, at offset: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count else { return false }
        return text.withUTF8Buffer { expected in
            for index in 0..<length where self[offset + index] != expected[index] { return false }
            return true
        }
    }
}
