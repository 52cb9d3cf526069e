import Checking
import Files
import Testing

/// Encodings and line ends, and what is not touched.
@Suite("Forms of files")
struct FileFormTests {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let entry = "content/entries/a.md"
    private static let table = "content/calendar.csv"

    /// 政务公开目录：第一项 in GB 18030.
    private static let gb: [UInt8] = [
        0xD5, 0xFE, 0xCE, 0xF1, 0xB9, 0xAB, 0xBF, 0xAA, 0xC4, 0xBF, 0xC2, 0xBC, 0xA3, 0xBA, 0xB5, 0xDA, 0xD2, 0xBB,
        0xCF, 0xEE,
        0x0D, 0x0A,
    ]

    @Test("Encodings become UTF-8; tables keep a mark for spreadsheets")
    func encodings() {
        let text = Array("政务公开目录：第一项\n".utf8)
        #expect(formed(Self.gb, Self.entry) == text)
        #expect(formed(Self.gb, Self.table) == Self.mark + text)
        let units = Array("政务\n".utf16)
        let low = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(formed([0xFF, 0xFE] + low, Self.entry) == Array("政务\n".utf8))
        #expect(
            formed([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, Self.entry)
                == Array("政务\n".utf8))
        #expect(formed(Self.mark + text, Self.entry) == text)
        #expect(formed(Self.mark + text, Self.table) == nil)
    }

    @Test("Lines end with LF")
    func lineEnds() {
        #expect(formed(Array("a\r\nb\rc\r\r\nd\n".utf8), Self.entry) == Array("a\nb\nc\n\nd\n".utf8))
        #expect(formed(Array("a\r\nb\r\n".utf8), Self.table) == Array("a\nb\n".utf8))
        #expect(formed(Array("a\nb\n".utf8), Self.entry) == nil)
        #expect(formed([], Self.entry) == nil)
    }

    @Test("What is not sure is not touched")
    func unsure() {
        // 中文資料公開 in Big5, which has the structure of GB 18030.
        let big5: [UInt8] = [0xA4, 0xA4, 0xA4, 0xE5, 0xB8, 0xEA, 0xAE, 0xC6, 0xA4, 0xBD, 0xB6, 0x7D]
        #expect(formed(big5, Self.entry) == nil)
        // Shift JIS, Latin 1, half a unit, a lone surrogate, a picture, broken UTF-8.
        #expect(formed([0x8C, 0xF6, 0x8A, 0x4A, 0x82, 0xCC], Self.entry) == nil)
        #expect(formed(Array("caf".utf8) + [0xE9, 0x20, 0x61], Self.entry) == nil)
        #expect(formed([0xFF, 0xFE, 0x41, 0x00, 0x42], Self.entry) == nil)
        #expect(formed([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], Self.entry) == nil)
        #expect(formed([0xFF, 0xD8, 0xFF, 0xE0, 0x0D], Self.entry) == nil)
        #expect(formed(Array("政务".utf8) + [0xE4, 0xB8], Self.entry) == nil)
        #expect(formed(Self.gb, "content/register.csv") == nil)
        #expect(formed(Self.gb, "content/entries/a.docx") == nil)
        #expect(formed(Array("a\r\n".utf8), "content/entries/a.csv") == nil)
        #expect(formed(Self.gb, "layouts/x.mustache") == nil)
    }

    private func formed(_ bytes: [UInt8], _ file: String) -> [UInt8]? {
        guard let form = FileForm(of: file) else { return nil }
        var result = bytes
        while let next = form.formed(result, decode: utf8(from:_:)) { result = next.bytes }
        return result == bytes ? nil : result
    }
}
