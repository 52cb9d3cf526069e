/// Reads the numbers and paths that the manifest and the intents are made of; `nil` past the end.
struct NumberReader {
    private let bytes: [UInt8]
    private let end: Int
    /// Of the next byte, 0-based.
    var offset = 0

    init(_ bytes: [UInt8], end: Int) {
        self.bytes = bytes
        self.end = end
    }

    var isAtEnd: Bool { offset == end }

    /// 64 bits, little-endian.
    mutating func number() -> UInt64? {
        guard end - offset >= 8 else { return nil }
        defer { offset += 8 }
        return NumberReader.number(in: bytes, at: offset)
    }

    /// A path with its length before it; `nil` also for one that no build could have written.
    mutating func path() -> String? {
        guard let length = number(), length <= UInt64(OutputPath.longest), end - offset >= Int(length),
            let path = String(validating: bytes[offset..<offset + Int(length)], as: UTF8.self),
            OutputPath.fault(in: path) == nil
        else { return nil }
        offset += Int(length)
        return path
    }

    /// The number at `offset`, of which eight bytes must be there.
    static func number(in bytes: [UInt8], at offset: Int) -> UInt64 {
        bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    }
}

extension [UInt8] {
    mutating func append(number: UInt64) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    mutating func append(path: String) {
        append(number: UInt64(path.utf8.count))
        append(contentsOf: path.utf8)
    }
}
