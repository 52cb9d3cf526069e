/// Whether `one` stands before `other` by the bytes of their UTF-8: an order that no locale and no
/// Unicode version changes, unlike that of `String`, which compares by canonical equivalence.
public func precedesBytewise(_ one: String, _ other: String) -> Bool {
    precedesBytewise(one.utf8Span.span, other.utf8Span.span)
}

/// The same of bytes.
public func precedesBytewise(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    let common = min(one.count, other.count)
    var index = 0
    // Paths and index numbers begin alike for long: eight bytes at a time until they differ.
    while index + 8 <= common, word(one, index) == word(other, index) { index += 8 }
    while index < common {
        if one[index] != other[index] { return one[index] < other[index] }
        index += 1
    }
    return one.count < other.count
}

/// Whether two texts are the same bytes.
public func isEqualBytewise(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    var index = 0
    while index + 8 <= one.count {
        if word(one, index) != word(other, index) { return false }
        index += 8
    }
    while index < one.count {
        if one[index] != other[index] { return false }
        index += 1
    }
    return true
}

/// The caller sees to it that eight bytes begin at `index`.
@inline(__always)
private func word(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
}
