/// A code for an item whose table gives none: made from its path alone, so that it stays when rows move.
///
/// FNV-1a over the UTF-8 of the names joined by `/`, 64 bits folded to 40, written in the eight
/// characters of Crockford's base 32 (no i, l, o, u). `occurrence` is 1 for the first row of a path, 2 for
/// a second row with the same path.
package func derivedCode(ofPath path: [String], occurrence: Int = 1) -> String {
    let text = path.map { plainForm($0) }.joined(separator: "/") + (occurrence > 1 ? "#\(occurrence)" : "")
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let folded = (hash ^ (hash >> 40)) & 0xff_ffff_ffff
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let code = (0..<8).map { digits[Int(folded >> UInt64(35 - 5 * $0)) & 31] }
    return String(decoding: code, as: UTF8.self)
}
