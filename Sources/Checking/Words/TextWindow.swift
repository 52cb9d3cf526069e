import Text

/// The characters around a place in a text of valid UTF-8.
struct TextWindow {
    let bytes: [UInt8]

    /// The character that ends before `offset`; `nil` at the beginning of a line.
    func before(_ offset: Int) -> Unicode.Scalar? {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        guard start >= 0, bytes[start] != UInt8(ascii: "\n") else { return nil }
        return scalar(at: start)
    }

    /// The character that begins at `offset`; `nil` at the end of a line.
    func after(_ offset: Int) -> Unicode.Scalar? {
        guard offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), bytes[offset] != UInt8(ascii: "\r") else {
            return nil
        }
        return scalar(at: offset)
    }

    /// The character that begins at `offset`. Decoded by hand: windows are looked into for every sign of a
    /// number, and a string for each character takes ten times as long.
    private func scalar(at offset: Int) -> Unicode.Scalar? {
        let lead = bytes[offset]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
        for index in min(offset + 1, bytes.count)..<min(offset + length, bytes.count) {
            value = value << 6 | UInt32(bytes[index]) & 0x3F
        }
        return Unicode.Scalar(value)
    }

    func has(_ text: String, at offset: Int) -> Bool { offset >= 0 && bytes[offset...].starts(with: text.utf8) }

    /// The first offset from `offset` on whose byte is not one of `skipped`.
    func end(of skipped: [UInt8], from offset: Int) -> Int {
        bytes[min(offset, bytes.count)...].firstIndex { !skipped.contains($0) } ?? bytes.count
    }

    /// At most `limit` characters of the line that stand before `offset`, with their offsets.
    func line(before offset: Int, limit: Int) -> [(scalar: Unicode.Scalar, offset: Int)] {
        var found: [(Unicode.Scalar, Int)] = []
        var end = offset
        while found.count < limit, let scalar = before(end) {
            end -= UTF8.width(scalar)
            found.append((scalar, end))
        }
        return found.reversed()
    }

    /// At most `limit` characters of the line from `offset` on, with their offsets.
    func line(from offset: Int, limit: Int) -> [(scalar: Unicode.Scalar, offset: Int)] {
        var found: [(Unicode.Scalar, Int)] = []
        var start = offset
        while found.count < limit, let scalar = after(start) {
            found.append((scalar, start))
            start += UTF8.width(scalar)
        }
        return found
    }

    /// Whether a byte stands on the line of `range` within 600 bytes of it.
    func lineHolds(_ wanted: UInt8, outside range: Range<Int>) -> Bool {
        let before = bytes[max(0, range.lowerBound - 600)..<range.lowerBound].reversed()
        let after = bytes[range.upperBound..<min(bytes.count, range.upperBound + 600)]
        for byte in before where byte == wanted || byte == UInt8(ascii: "\n") {
            if byte == wanted { return true }
            break
        }
        for byte in after where byte == wanted || byte == UInt8(ascii: "\n") { return byte == wanted }
        return false
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

func isHan(_ scalar: Unicode.Scalar?) -> Bool {
    guard let value = scalar?.value else { return false }
    return (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
}

func isLetterOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let value = scalar?.value else { return false }
    return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
}

func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { (0x30...0x39).contains($0.value) } ?? false
}
