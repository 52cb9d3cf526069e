#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Text of another encoding as UTF-8; `nil` where any byte of it is not of that encoding, or the system does not
/// know the encoding.
///
/// The C library's own table is used: that of GB 18030 has 24,000 pairs and ranges of fours beside them, and the
/// library follows the standard's editions.
///
/// - Parameter encoding: a name that the C library knows, such as `GB18030`.
package func utf8(from encoding: String, _ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    // A pair becomes three bytes at most, a byte two, and fours stay fours.
    var converted = [UInt8](repeating: 0, count: bytes.count * 2 + 16)
    var input = bytes
    let filled = input.withUnsafeMutableBytes { source in
        converted.withUnsafeMutableBytes { target in convert(source, target, converter) }
    }
    guard let filled else { return nil }
    converted.removeSubrange(filled...)
    return converted
}

/// How many bytes of `target` were filled. The pointers are those of arrays that outlive the call.
private func convert(
    _ source: UnsafeMutableRawBufferPointer, _ target: UnsafeMutableRawBufferPointer, _ converter: iconv_t
) -> Int? {
    var input = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    var output = target.baseAddress?.assumingMemoryBound(to: CChar.self)
    var (inputLeft, room) = (source.count, target.count)
    // A number above 0 counts characters that had no counterpart and were replaced.
    guard iconv(converter, &input, &inputLeft, &output, &room) == 0, inputLeft == 0,
        iconv(converter, nil, nil, &output, &room) == 0
    else { return nil }
    return target.count - room
}
