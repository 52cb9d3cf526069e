// Byte primitives of this module. Unsafe: pointers of arrays and spans are used inside one call only.
internal import CCmark

extension [UInt8] {
    /// Appends `bytes` from `start` up to `end`.
    @inline(__always)
    mutating func append(run bytes: Span<UInt8>, from start: Int, to end: Int) {
        guard start < end else { return }
        bytes.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Offset of the first `byte` in `range`, or `nil`.
    func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return nil }
        return withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress,
                let found = memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}

extension Span where Element == UInt8 {
    func copied() -> [UInt8] {
        var copy: [UInt8] = []
        copy.append(run: self, from: 0, to: count)
        return copy
    }
}
