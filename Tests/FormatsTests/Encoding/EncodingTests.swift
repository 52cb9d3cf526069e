import Formats
import Testing
import Text

@Suite struct EncodingTests {
    private static let cases: [(bytes: [UInt8], encoding: TextEncoding, reason: String)] = [
        ([], .utf8, "nothing"),
        (Array("编码,名称\n".utf8), .utf8, "valid UTF-8"),
        (Array("\u{FEFF}a".utf8), .utf8WithBOM, "mark"),
        ([0xEF, 0xBB, 0xBF, 0xB1, 0xE0], .unknown8bit, "a mark that the rest belies"),
        ([0xFF, 0xFE, 0x16, 0x7F], .utf16LE, "mark"),
        ([0xFE, 0xFF, 0x7F, 0x16], .utf16BE, "mark"),
        // "编,1\n" without a mark.
        ([0x16, 0x7F, 0x2C, 0x00, 0x31, 0x00, 0x0A, 0x00], .utf16LE, "NUL behind ASCII"),
        ([0x7F, 0x16, 0x00, 0x2C, 0x00, 0x31, 0x00, 0x0A], .utf16BE, "NUL before ASCII"),
        ([0xB1, 0xE0, 0xC2, 0xEB, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x0D, 0x0A], .gb18030, "pairs: 编码,名称"),
        ([0x81, 0x39, 0xEE, 0x39, 0xA9, 0x96, 0x95, 0x32, 0x82, 0x36], .gb18030, "fours: 㐀〇𠀀"),
        (Array("caf".utf8) + [0xE9, 0x0A], .unknown8bit, "Latin-1: E9 is no lead of a line feed"),
        ([0x61, 0xB1], .unknown8bit, "half a pair"),
        (Array("%PDF-1.7\n".utf8), .binary, "PDF"),
        ([0x50, 0x4B, 0x03, 0x04, 0x14], .binary, "docx and xlsx are ZIP"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .binary, "doc and xls are OLE"),
        ([0x61, 0x00, 0x62], .binary, "NUL in text"),
        ([0x61, 0x00, 0x00, 0x00], .binary, "NUL characters"),
        ([0x07, 0x00, 0x61, 0x00], .binary, "control characters in UTF-16"),
    ]

    @Test(arguments: cases.indices)
    func detected(index: Int) {
        let (bytes, encoding, reason) = EncodingTests.cases[index]
        #expect(detectEncoding(bytes) == encoding, "\(reason)")
    }

    @Test func placeOfTheFirstInvalidByte() {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(invalidUTF8Span(in: Array("编码".utf8)) == nil)
        #expect(invalidUTF8Span(in: [0xFF]) == TextSpan(line: 1, column: 1, length: 1))
        #expect(invalidUTF8Span(in: mark + [0x61, 0xFF]) == TextSpan(line: 1, column: 2, length: 1))
        let lines = Array("a\r\nb\rc\n中".utf8)
        #expect(invalidUTF8Span(in: lines + [0xC0, 0x80]) == TextSpan(line: 4, column: 4, length: 1))
        #expect(invalidUTF8Span(in: lines + [0xE4, 0xB8]) == TextSpan(line: 4, column: 4, length: 2))
    }
}
