/// A message as bits: mode, length, characters, padding (ISO/IEC 18004, 7.4).
struct QRMessage {
    private let bytes: [UInt8]
    /// Places in the alphanumeric set, nil where a byte is not in it.
    private let places: [Int]?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let found = bytes.map { QRMessage.alphabet.firstIndex(of: $0) }
        let known = found.compactMap { $0 }
        places = known.count == bytes.count && !bytes.isEmpty ? known : nil
    }

    /// Bits that the message takes in a symbol, without padding.
    func bitCount(in version: QRVersion) -> Int {
        let characters = places.map { $0.count / 2 * 11 + $0.count % 2 * 6 } ?? bytes.count * 8
        return 4 + lengthBits(in: version) + characters
    }

    /// Bytes of this message's kind that a symbol holds.
    func capacity(of version: QRVersion, level: QRLevel) -> Int {
        let bits = version.dataCount(level) * 8 - 4 - lengthBits(in: version)
        return places == nil ? bits / 8 : bits / 11 * 2 + (bits % 11 >= 6 ? 1 : 0)
    }

    /// The message's codewords, padded to what the symbol holds.
    func codewords(in version: QRVersion, level: QRLevel) -> [UInt8] {
        let capacity = version.dataCount(level)
        var bits = QRBits()
        bits.append(places == nil ? 0b0100 : 0b0010, count: 4)
        bits.append(bytes.count, count: lengthBits(in: version))
        appendCharacters(to: &bits)
        bits.append(0, count: min(4, capacity * 8 - bits.count))
        bits.append(0, count: (8 - bits.count % 8) % 8)
        var pad = 0xEC
        while bits.count < capacity * 8 {
            bits.append(pad, count: 8)
            pad ^= 0xEC ^ 0x11
        }
        return bits.codewords
    }

    private func appendCharacters(to bits: inout QRBits) {
        guard let places else {
            for byte in bytes { bits.append(Int(byte), count: 8) }
            return
        }
        for index in stride(from: 0, to: places.count, by: 2) {
            if index + 1 < places.count {
                bits.append(places[index] * 45 + places[index + 1], count: 11)
            } else {
                bits.append(places[index], count: 6)
            }
        }
    }

    /// Width of the length field (ISO/IEC 18004, table 3).
    private func lengthBits(in version: QRVersion) -> Int {
        let isSmall = version.number < 10
        return places == nil ? (isSmall ? 8 : 16) : (isSmall ? 9 : 11)
    }

    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
}

/// Bits in a row, the highest of each number first.
struct QRBits {
    private(set) var codewords: [UInt8] = []
    private(set) var count = 0

    mutating func append(_ value: Int, count bits: Int) {
        for bit in (0..<max(0, bits)).reversed() {
            if count % 8 == 0 { codewords.append(0) }
            if value >> bit & 1 == 1 { codewords[count / 8] |= 0x80 >> UInt8(count % 8) }
            count += 1
        }
    }
}
