import Formats
import Glibc
import Privacy
import Testing

/// The test set of numbers: `Fixtures/numbers/planted.csv` holds numbers of persons in every form in which lists were
/// published with them, all made up; `lookalikes.csv` what offices write every day and is no such number.
@Suite struct NumberSetTests {
    private static let planted = table("planted.csv").map { Planted(kind: $0[0], form: $0[1], number: $0[2]) }
    private static let lookalikes = table("lookalikes.csv")

    private struct Planted {
        let kind: String
        let form: String
        let number: String
    }

    @Test func theSetsAreLarge() {
        #expect(Self.planted.count { $0.kind.hasPrefix("identity") } >= 200)
        #expect(Self.planted.count >= 300)
        #expect(Set(Self.planted.map(\.kind)).count == 5)
        #expect(Self.lookalikes.count >= 200)
    }

    /// Wherever it may stand in a text, a table or a file's name, the number is found once, whole, and not shown.
    @Test func allAreFoundInText() {
        for planted in Self.planted {
            for (before, after) in [
                ("张三，", "，石桥村一组"), ("| 1 | 张三 | ", " | 600 |"), ("1,张三,", ",600.00\r\n"), ("身份证号：", "。"),
                ("content/entries/名单-", ".csv"), ("备注: \"", "\""), ("（", "）"),
            ] {
                let found = personalData(in: Array((before + planted.number + after).utf8))
                #expect(
                    found.map { "\($0.kind)" } == [planted.kind], "\(planted.form): \(before)\(planted.number)\(after)")
                for datum in found { #expect(!shows(datum.masked, planted.number), "\(planted.form)") }
            }
        }
    }

    /// Every part of the files that offices attach: paragraphs, comments, deleted text, properties, cells, hidden
    /// sheets, shared strings, notes, pictures.
    @Test func allAreFoundInAttachments() {
        for planted in Self.planted {
            for (part, text) in Self.parts(planted.number) {
                let reading = attachmentText(SmallDocuments.archive([(part, Array(text.utf8))]))
                let found = reading.parts.flatMap { personalData(in: $0.text) }
                #expect(
                    Set(found.map { "\($0.kind)" }) == [planted.kind], "\(planted.form) in \(part): \(planted.number)")
            }
        }
    }

    @Test func nothingElseIs() {
        for row in Self.lookalikes {
            for (before, after) in [("", ""), ("关于", "的说明"), ("| ", " |"), ("1,", ",是"), ("编号：", "。")] {
                let found = personalData(in: Array((before + row[1] + after).utf8))
                #expect(found.isEmpty, "\(row[0]): \(before)\(row[1])\(after) \(found)")
            }
        }
    }

    /// Lines beside messages hide what they hold.
    @Test func linesAreShownWithoutThem() {
        for planted in Self.planted where planted.kind != "plate" {
            let shown = hidingPersonalData(in: "张三 " + planted.number + " 石桥村")
            #expect(shown.hasPrefix("张三 ") && shown.hasSuffix(" 石桥村"), "\(planted.form)")
            #expect(!shows(shown, planted.number), "\(planted.form): \(shown)")
        }
    }

    private static func parts(_ number: String) -> [(String, String)] {
        let half = number.index(number.startIndex, offsetBy: number.count / 2)
        let (front, back) = (number[..<half], number[half...])
        return [
            (
                "word/document.xml",
                "<w:p><w:r><w:t>\(front)</w:t></w:r><w:r><w:t xml:space='preserve'>\(back)</w:t></w:r></w:p>"
            ),
            ("word/document.xml", "<w:p><w:del><w:r><w:delText>\(number)</w:delText></w:r></w:del></w:p>"),
            (
                "word/comments.xml",
                "<w:comments><w:comment w:author='甲'><w:p><w:r><w:t>\(number)</w:t></w:r></w:p></w:comment></w:comments>"
            ),
            ("word/header1.xml", "<w:hdr><w:p><w:r><w:t>\(number)</w:t></w:r></w:p></w:hdr>"),
            ("word/footnotes.xml", "<w:footnotes><w:p><w:r><w:t>\(number)</w:t></w:r></w:p></w:footnotes>"),
            ("docProps/core.xml", "<cp:coreProperties><dc:subject>\(number)</dc:subject></cp:coreProperties>"),
            (
                "docProps/custom.xml",
                "<Properties><property name='a'><vt:lpwstr>\(number)</vt:lpwstr></property></Properties>"
            ),
            ("xl/workbook.xml", "<workbook><sheets><sheet name='\(number)' state='hidden'/></sheets></workbook>"),
            ("xl/sharedStrings.xml", "<sst><si><t>\(number)</t></si></sst>"),
            (
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>\(number)</t></is></c></row></sheetData></worksheet>"
            ),
            (
                "xl/comments1.xml",
                "<comments><commentList><comment><text><t>\(number)</t></text></comment></commentList></comments>"
            ),
            ("ppt/notesSlides/notesSlide1.xml", "<p:notes><a:p><a:r><a:t>\(number)</a:t></a:r></a:p></p:notes>"),
            ("名单.txt", number),
        ]
    }

    /// Whether a text shows more than the first two signs and the last of a number.
    private func shows(_ text: String, _ number: String) -> Bool {
        let signs = signs(number)
        guard signs.count > 6 else { return true }
        return self.signs(text).contains(signs.dropFirst(2).prefix(4))
    }

    /// Letters and digits, without what separates them.
    private func signs(_ text: String) -> String {
        text.filter { $0.isLetter || $0.isNumber }
    }
}

/// The rows of a table, without the head.
private func table(_ name: String) -> [[String]] {
    let folder = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    guard let file = fopen("\(folder)/Fixtures/numbers/\(name)", "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return parseCSV(Array(bytes.prefix(count))).rows.dropFirst().map { $0.map(\.text) }
}
