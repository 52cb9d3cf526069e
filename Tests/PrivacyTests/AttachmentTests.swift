import Privacy
import Testing

@Suite struct AttachmentTests {
    @Test func partsOfADocument() {
        let reading = attachmentText(SmallDocuments.docx)
        #expect(reading.type == .docx)
        #expect(reading.problems == [.macros(part: "word/vbaProject.bin")])
        #expect(
            texts(of: reading) == [
                "word/document.xml": """
                张三 110101199003074514
                电话0990-5550101
                电话13800138000
                姓名
                身份证号
                李四
                见附表

                """,
                "word/comments.xml": "李经办\n核对 13900139000\n", "docProps/core.xml": "王经办\n赵主任\n",
            ])
        #expect(reading.parts.first { $0.name == "word/document.xml" }?.tables == [[["姓名", "身份证号"], ["李四", "见附表"]]])
    }

    /// A hidden sheet is a part like any other, and a telephone that was stored as a number is one.
    @Test func sheets() {
        let reading = attachmentText(SmallDocuments.xlsx)
        #expect(reading.type == .xlsx)
        #expect(reading.problems == [])
        #expect(
            texts(of: reading) == [
                "xl/workbook.xml": "名单\n底册\n",
                "xl/worksheets/sheet1.xml": "姓名\t金额（元）\t\n张三\t600\t\n",
                "xl/worksheets/sheet2.xml": "姓名\t电话\t身份证号\t\n张三\t13800138000\t110101199003074514\t\n",
                "xl/sharedStrings.xml": "姓名\n金额（元）\n张三\n身份证号\n110101199003074514\n",
            ])
        #expect(
            reading.parts.first { $0.name == "xl/worksheets/sheet2.xml" }?.tables
                == [[["姓名", "电话", "身份证号"], ["张三", "13800138000", "110101199003074514"]]])
    }

    @Test func documentsInArchives() {
        let reading = attachmentText(SmallDocuments.zip)
        #expect(reading.type == .zip)
        #expect(texts(of: reading)["a.txt"] == "13700137000")
        #expect(texts(of: reading)["名单.xlsx/xl/workbook.xml"] == "名单\n底册\n")
    }

    @Test func picturesCarryText() {
        #expect(
            texts(of: attachmentText(SmallDocuments.png)) == [
                "tEXt": "Author\nWang 13800138000\n", "zTXt": "身份证 110101199003074514\n", "iTXt": "标题文字\n",
            ])
        let jpeg = texts(of: attachmentText(SmallDocuments.jpeg))
        #expect(jpeg["EXIF"]?.contains("13800138000\n") == true)
        #expect(jpeg["EXIF"]?.contains("Artist Wang\n") == true)
        #expect(jpeg["XMP"]?.contains("tel 13900139000") == true)
        #expect(jpeg["IPTC"] == "摄影张三\n")
    }

    @Test func typesByBytes() {
        let cases: [([UInt8], FileType)] = [
            (SmallDocuments.docx, .docx), (SmallDocuments.xlsx, .xlsx), (SmallDocuments.zip, .zip),
            (Array("%PDF-1.7\n".utf8), .pdf), (Array("\n\n%PDF-1.4".utf8), .pdf), (Array("姓名,金额\n".utf8), .text),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .ole), (Array("{\\rtf1".utf8), .rtf),
            (Array("<html><table>".utf8), .html), (Array("<?xml version=\"1.0\"?><svg>".utf8), .svg),
            ([0, 1, 2, 3], .unknown), ([], .text), ([0xD0, 0xD5, 0xC3, 0xFB], .text),
        ]
        for (bytes, type) in cases { #expect(FileType(of: bytes) == type) }
        #expect(FileType.docx.fits(ending: "docx") && !FileType.html.fits(ending: "xls"))
        #expect(!FileType.xlsx.fits(ending: "pdf") && FileType.text.fits(ending: "csv"))
    }

    @Test func whatIsNotReadIsSaid() {
        let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        let encrypted =
            ole + [UInt8](repeating: 0, count: 128) + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] } + [0, 0]
        #expect(attachmentText(ole + [0]).problems == [.unreadable(.ole)])
        #expect(attachmentText(encrypted).problems == [.encrypted(part: "")])
        #expect(attachmentText(Array("%PDF-1.7".utf8)).problems == [.unreadable(.pdf)])
        #expect(attachmentText(Array(SmallDocuments.docx.dropLast(40))).problems == [.damaged(part: "")])
        #expect(attachmentText(SmallDocuments.docx, limit: 100).problems.contains(.tooLarge))
    }

    @Test func anyByteChangedEnds() {
        var numbers = PlantedNumbers(seed: 8)
        for file in [
            SmallDocuments.docx, SmallDocuments.xlsx, SmallDocuments.png, SmallDocuments.jpeg, SmallDocuments.zip,
        ] {
            for _ in 0..<200 {
                var bytes = file
                for _ in 0..<3 { bytes[numbers.next(bytes.count)] = UInt8(numbers.next(256)) }
                _ = attachmentText(bytes)
                _ = attachmentText(Array(file.prefix(numbers.next(file.count))))
            }
        }
    }
}

private func texts(of reading: AttachmentReading) -> [String: String] {
    Dictionary(
        reading.parts.map { ($0.name, String(decoding: $0.text, as: UTF8.self)) },
        uniquingKeysWith: { first, _ in first })
}
