#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Whether `left` stands before `right` by the bytes of their UTF-8: an order that no locale and no
/// Unicode version changes, unlike that of `String`, which compares by canonical equivalence.
package func precedesBytewise(_ left: String, _ right: String) -> Bool {
    let fast = left.utf8.withContiguousStorageIfAvailable { leftBytes in
        right.utf8.withContiguousStorageIfAvailable { rightBytes in
            precedes(UnsafeRawBufferPointer(leftBytes), UnsafeRawBufferPointer(rightBytes))
        }
    }
    return (fast ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
}

private func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    let common = min(left.count, right.count)
    guard let leftStart = left.baseAddress, let rightStart = right.baseAddress, common > 0 else {
        return left.count < right.count
    }
    let order = memcmp(leftStart, rightStart, common)
    return order == 0 ? left.count < right.count : order < 0
}
