import Privacy
import Testing

/// Pictures, byte by byte: what they say of the person who took them.
@Suite struct PictureTests {
    @Test func whereAndByWhom() {
        let structure = SmallPictures.tiff(place: [29, 30, 12], author: "Zhang San", serial: "8800123456")
        let all: [AttachmentTrace] = [.place, .author, .serialNumber]
        for (name, bytes) in [
            ("jpeg", SmallPictures.jpeg(exif: structure)), ("png", SmallPictures.png(exif: structure)),
            ("webp", SmallPictures.webp(exif: structure)), ("tiff", structure),
            (
                "jpeg, big end first",
                SmallPictures.jpeg(
                    exif: SmallPictures.tiff(
                        place: [29, 30, 12], author: "Zhang San", serial: "8800123456", isLittle: false))
            ),
        ] {
            #expect(traces(bytes) == all, "\(name)")
        }
        #expect(attachmentText(structure).type == .tiff)
    }

    /// Cameras without a position write zeros, others blanks for a name.
    @Test func nothingSaid() {
        #expect(
            traces(SmallPictures.jpeg(exif: SmallPictures.tiff(place: [0, 0, 0], author: "   ", serial: ""))) == [])
        #expect(traces(SmallPictures.jpeg(exif: SmallPictures.tiff(place: nil, author: nil, serial: nil))) == [])
        #expect(traces(SmallPictures.jpeg(exif: [])) == [])
        #expect(traces(SmallPictures.jpeg(segments: [])) == [])
    }

    @Test func otherRecords() {
        let xmp = Array(
            "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"29,30.2N\"><dc:creator>甲</dc:creator></x>".utf8)
        #expect(traces(SmallPictures.jpeg(segments: [(0xE1, xmp)])) == [.place, .author])
        let byLine: [UInt8] = [0x1C, 2, 80, 0, 6] + Array("张三".utf8)
        #expect(traces(SmallPictures.jpeg(segments: [(0xED, Array("Photoshop 3.0\0".utf8) + byLine)])) == [.author])
        #expect(traces(SmallPictures.png(chunks: [("tEXt", Array("Author\0甲".utf8))])) == [.author])
        #expect(traces(SmallPictures.png(chunks: [("tEXt", Array("Software\0x".utf8))])) == [])
    }

    /// A number of a person among the tags is text like any other.
    @Test func numbersInTags() {
        let structure = SmallPictures.tiff(place: nil, author: "110101199003074514", serial: nil)
        for bytes in [structure, SmallPictures.webp(exif: structure), SmallPictures.png(exif: structure)] {
            let parts = attachmentText(bytes).parts
            #expect(parts.contains { !personalData(in: $0.text).isEmpty })
        }
    }

    /// Directories that lead to themselves, counts beyond the file, any byte changed, any end cut off.
    @Test(.timeLimit(.minutes(5))) func hostile() {
        var loop: [UInt8] =
            Array("II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0]
        #expect(traces(loop) == [])
        loop.replaceSubrange(8..<10, with: [0xFF, 0xFF])
        #expect(traces(loop) == [])
        var numbers = PlantedNumbers(seed: 21)
        let structure = SmallPictures.tiff(place: [29, 30, 12], author: "Zhang San", serial: "8800123456")
        for file in [
            structure, SmallPictures.jpeg(exif: structure), SmallPictures.png(exif: structure),
            SmallPictures.webp(exif: structure),
        ] {
            for _ in 0..<500 {
                var bytes = file
                for _ in 0..<3 { bytes[numbers.next(bytes.count)] = UInt8(numbers.next(256)) }
                _ = attachmentText(bytes)
                _ = attachmentText(Array(file.prefix(numbers.next(file.count))))
            }
        }
    }

    private func traces(_ bytes: [UInt8]) -> [AttachmentTrace] { attachmentText(bytes).traces.map(\.trace) }
}

/// Parts of office documents that nobody sees on paper.
@Suite struct DocumentTraceTests {
    @Test(
        arguments: [
            (
                "xl/workbook.xml", "<sheets><sheet name='公示' /><sheet name='底册' state='hidden'/></sheets>",
                [.hiddenSheet("底册")]
            ),
            ("xl/workbook.xml", "<sheets><sheet name='公示' state='visible'/></sheets>", []),
            ("xl/worksheets/sheet1.xml", "<row hidden='1'/><cols><col hidden='0'/></cols>", [.hiddenRows]),
            ("xl/worksheets/sheet1.xml", "<col hidden='true'/>", [.hiddenRows]),
            ("xl/comments1.xml", "<comments/>", [.comments]),
            ("xl/threadedComments/threadedComment1.xml", "<x/>", [.comments]),
            ("word/comments.xml", "<w:comments/>", [.comments]), ("word/commentsExtended.xml", "<w:x/>", []),
            ("word/document.xml", "<w:del><w:delText>张三</w:delText></w:del>", [.trackedChanges]),
            ("word/document.xml", "<w:rPr><w:vanish/></w:rPr>", [.hiddenText]),
            ("word/document.xml", "<w:rPr><w:vanish w:val='0'/></w:rPr>", []),
            ("word/styles.xml", "<w:rPr><w:vanish/></w:rPr>", []),
            ("ppt/slides/slide1.xml", "<p:sld show='0'/>", [.hiddenSlide]), ("ppt/slides/slide1.xml", "<p:sld/>", []),
        ] as [(String, String, [AttachmentTrace])])
    func parts(_ part: String, _ xml: String, _ expected: [AttachmentTrace]) {
        let bytes = SmallDocuments.archive([(part, Array("<r>\(xml)</r>".utf8))])
        let traces = attachmentText(bytes).traces
        #expect(traces.map(\.trace) == expected)
        #expect(traces.allSatisfy { $0.part == part })
    }

    @Test func picturesInDocuments() {
        let photo = SmallPictures.jpeg(exif: SmallPictures.tiff(place: [29, 30, 12], author: nil, serial: nil))
        let traces = attachmentText(SmallDocuments.archive([("word/media/image1.jpeg", photo)])).traces
        #expect(traces.map(\.part) == ["word/media/image1.jpeg"] && traces.map(\.trace) == [.place])
    }
}
