/// Bytes from RFC 4648 base64, for small binary files in tests.
func base64(_ text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var (buffer, held) = (0, 0)
    for letter in text.utf8 {
        guard let value = alphabet.firstIndex(of: letter) else { continue }
        buffer = (buffer << 6 | value) & 0xFFFF
        held += 6
        if held >= 8 {
            held -= 8
            bytes.append(UInt8(buffer >> held & 0xFF))
        }
    }
    return bytes
}
