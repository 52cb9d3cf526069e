import Testing

@testable import Formats

@Suite struct QRCodeTests {
    /// The worked example of many textbooks: HELLO WORLD in version 1-M.
    @Test func correctionOfAKnownMessage() {
        let version = QRVersion.all[0]
        let data = QRMessage(Array("HELLO WORLD".utf8)).codewords(in: version, level: .medium)
        #expect(data == [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17])
        #expect(ReedSolomon(degree: 10).remainder(of: data[...]) == [196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
    }

    @Test(arguments: [
        (1, [0x01]), (2, [0x03, 0x02]), (5, [0x1F, 0xC6, 0x3F, 0x93, 0x74]),
        (7, [0x7F, 0x7A, 0x9A, 0xA4, 0x0B, 0x44, 0x75]),
    ])
    func generators(degree: Int, expected: [UInt8]) {
        #expect(ReedSolomon(degree: degree).generator == expected)
    }

    /// ISO/IEC 18004, annex C, table C.1, after masking.
    @Test(arguments: [
        (QRLevel.low, 0, 0b111011111000100), (.medium, 0, 0b101010000010010), (.medium, 5, 0b100000011001110),
        (.quartile, 0, 0b011010101011111), (.high, 0, 0b001011010001001), (.high, 7, 0b000100000111011),
    ])
    func formatInformation(level: QRLevel, mask: Int, expected: Int) {
        #expect(QRMatrix.formatBits(level, mask: mask) == expected)
    }

    /// ISO/IEC 18004, annex D, table D.1.
    @Test func versionInformation() {
        #expect([7, 8, 9, 10].map(QRMatrix.versionBits) == [0x07C94, 0x085BC, 0x09A99, 0x0A4D3])
    }

    /// Capacities of table 7: bytes and alphanumeric characters that just fit, and one more.
    @Test(arguments: [
        (QRLevel.low, 17, 271, 25, 395), (.medium, 14, 213, 20, 311), (.quartile, 11, 151, 16, 221),
        (.high, 7, 119, 10, 174),
    ])
    func capacities(level: QRLevel, bytes: Int, mostBytes: Int, letters: Int, mostLetters: Int) throws {
        #expect(try qrCode([UInt8](repeating: 0x61, count: bytes), level: level).size == 21)
        #expect(try qrCode([UInt8](repeating: 0x61, count: bytes + 1), level: level).size == 25)
        #expect(try qrCode([UInt8](repeating: 0x61, count: mostBytes), level: level).size == 57)
        #expect(try qrCode([UInt8](repeating: 0x41, count: letters), level: level).size == 21)
        #expect(try qrCode([UInt8](repeating: 0x41, count: letters + 1), level: level).size == 25)
        #expect(try qrCode([UInt8](repeating: 0x41, count: mostLetters), level: level).size == 57)
        #expect(throws: QRProblem.tooLong(bytes: mostBytes + 1, limit: mostBytes)) {
            try qrCode([UInt8](repeating: 0x61, count: mostBytes + 1), level: level)
        }
        #expect(throws: QRProblem.tooLong(bytes: mostLetters + 1, limit: mostLetters)) {
            try qrCode([UInt8](repeating: 0x41, count: mostLetters + 1), level: level)
        }
    }

    @Test func anImageOfOnePath() throws {
        let svg = String(decoding: try qrCode(Array("A".utf8), level: .medium).svg(label: "到<网页>"), as: UTF8.self)
        #expect(
            svg.hasPrefix(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\" shape-rendering=\"crispEdges\""
                    + " role=\"img\" aria-label=\"到&lt;网页&gt;\"><path fill=\"#fff\" d=\"M0 0h29v29H0z\"/>"
                    + "<path fill=\"#000\" d=\"M4 4h7v1h-7z"))
        #expect(svg.hasSuffix("v1h-1z\"/></svg>") || svg.hasSuffix("z\"/></svg>"))
    }
}
