import Files
import Formats

/// A SHA-256 digest.
package struct Digest: Hashable, Sendable {
    /// Its 32 bytes as four numbers, the most significant byte first.
    let words: SIMD4<UInt64>

    init(words: SIMD4<UInt64>) { self.words = words }

    /// Of the 32 bytes that `SHA256` gives.
    init(_ bytes: [UInt8]) {
        var words = SIMD4<UInt64>()
        for (index, byte) in bytes.prefix(32).enumerated() { words[index / 8] = words[index / 8] << 8 | UInt64(byte) }
        self.words = words
    }

    /// Of 64 hexadecimal digits, large or small; `nil` for anything else.
    init?(hexadecimal digits: ArraySlice<UInt8>) {
        guard digits.count == 64 else { return nil }
        var words = SIMD4<UInt64>()
        for (index, digit) in digits.enumerated() {
            guard let value = hexadecimalValue(digit) else { return nil }
            words[index / 16] = words[index / 16] << 4 | value
        }
        self.words = words
    }

    static func of(_ bytes: [UInt8]) -> Digest { Digest(SHA256.digest(of: bytes)) }

    /// 64 small hexadecimal digits.
    package var hexadecimal: String {
        String(decoding: hexadecimalDigits, as: UTF8.self)
    }

    var hexadecimalDigits: [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return (0..<64).map { index in
            digits[Int(truncatingIfNeeded: words[index / 16] >> UInt64(60 - index % 16 * 4) & 15)]
        }
    }
}

private func hexadecimalValue(_ digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
}

extension Folder {
    /// Bytes read at once: long enough that calling the system costs nothing beside hashing.
    private static let pieceSize = 256 << 10

    /// The digest of a file and its status, `nil` where the file changed while it was read.
    func digest(
        of path: String, buffer: inout [UInt8]
    ) throws(FileProblem) -> (digest: Digest, status: FileStatus?) {
        var hash = SHA256()
        let status = try readPieces(of: path, size: Folder.pieceSize, buffer: &buffer) { hash.update($0) }
        return (Digest(hash.finalize()), status)
    }
}
