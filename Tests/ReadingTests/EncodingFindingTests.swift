import Findings
import Reading
import Testing
import Text

@Suite("Files that are not UTF-8")
struct EncodingFindingTests {
    /// 标题 in GB 18030.
    private static let gbk: [UInt8] = [0xB1, 0xEA, 0xCC, 0xE2]

    private func finding(_ file: String, _ bytes: [UInt8]) -> [String] {
        encodingFinding(in: bytes, file: file).map(shown) ?? []
    }

    @Test("UTF-8, with or without mark, is no finding", arguments: ["", "a", "标题", "\u{FEFF}标题", "😀\r\n"])
    func utf8(text: String) {
        #expect(finding("a.md", Array(text.utf8)) == [])
    }

    @Test("GB 18030 is said where it begins, with the way to convert it")
    func gb18030() {
        let bytes = Array("---\na: ".utf8) + Self.gbk + Array("\n---\n".utf8)
        #expect(
            finding("a.md", bytes) == [
                "2:4+1 encoding: 文件是 GB18030（GBK）编码，不是 UTF-8 / "
                    + "用记事本打开，选“另存为”，编码选 UTF-8；或执行 iconv -f GB18030 -t UTF-8",
                "2:4+1 encoding: the file is GB18030 (GBK), not UTF-8 / "
                    + "save it as UTF-8 in a text editor, or convert it with iconv -f GB18030 -t UTF-8",
            ])
        #expect(
            finding("content/units.csv", Self.gbk + Array(",x\n".utf8)) == [
                "1:1+1 encoding: 文件是 GB18030（GBK）编码，不是 UTF-8 / "
                    + "用 Excel 或 WPS 打开，“另存为”时选“CSV UTF-8（逗号分隔）”",
                "1:1+1 encoding: the file is GB18030 (GBK), not UTF-8 / "
                    + "open it in a spreadsheet and save it as “CSV UTF-8 (comma delimited)”",
            ])
    }

    @Test("UTF-16 with and without mark, in either order of bytes")
    func utf16() {
        let units = Array("---\r\n标题: 公告\r\n---\r\n".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] as [[UInt8]] {
            let found = encodingFinding(in: bytes, file: "a.md")
            #expect(found?.message.zh == "文件是 UTF-16（Unicode）编码，不是 UTF-8")
            #expect(found?.message.en == "the file is UTF-16, not UTF-8")
            #expect(
                found?.remedy?.en == "save it as UTF-8 in a text editor, or convert it with iconv -f UTF-16 -t UTF-8")
            #expect(found?.place.span.line == 1)
        }
    }

    @Test("Word files, spreadsheets and PDF under a text's name")
    func binary() {
        let word: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0, 0]
        #expect(
            finding("a.md", word) == [
                "1:1+0 encoding: 这不是文本文件 / "
                    + "正文请用文本编辑器保存为 UTF-8 的 .md 文件；Word、Excel 文件请作为附件放在条目旁边",
                "1:1+0 encoding: this is not a text file / "
                    + "save the text as a UTF-8 .md file; put Word and Excel files beside the entry as attachments",
            ])
        #expect(
            finding("content/units.csv", word) == [
                "1:1+0 encoding: 这不是文本文件 / "
                    + "这可能是改了名的 Excel 文件：用 Excel 或 WPS 打开，“另存为”时选“CSV UTF-8（逗号分隔）”",
                "1:1+0 encoding: this is not a text file / "
                    + "it may be a renamed spreadsheet: open it and save it as “CSV UTF-8 (comma delimited)”",
            ])
        #expect(
            finding("content/site.yaml", Array("名称: x\0\n".utf8)) == [
                "1:1+0 encoding: 这不是文本文件 / 用文本编辑器重新编写，保存为 UTF-8 编码",
                "1:1+0 encoding: this is not a text file / write it anew in a text editor and save it as UTF-8",
            ])
    }

    @Test("Some other encoding of single bytes")
    func eightBit() {
        #expect(
            finding("a.md", Array("caf".utf8) + [0xE9, 0x0A]) == [
                "1:4+1 encoding: 此处的字节不是 UTF-8 文字 / 用文本编辑器打开，另存为 UTF-8 编码",
                "1:4+1 encoding: the bytes here are not UTF-8 text / open the file in a text editor and save it as UTF-8",
            ])
    }

    @Test("An entry that is not UTF-8 is read no further")
    func entry() {
        let source = EntrySource(file: "a.md", bytes: Self.gbk)
        #expect(source.findings.map(\.rule) == ["encoding"])
        #expect(source.head == nil)
        #expect(source.body.isEmpty)
    }
}
