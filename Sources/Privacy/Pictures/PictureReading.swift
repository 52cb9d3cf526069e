import Formats
import Text

/// The texts that a picture carries beside what it shows, and what they tell of the person who took it.
struct PictureReading {
    private(set) var texts: [(name: String, text: [UInt8])] = []
    private(set) var traces: Set<AttachmentTrace> = []

    init(_ bytes: [UInt8], type: FileType) {
        switch type {
        case .jpeg: forEachJPEGSegment(of: bytes) { segment($0, bytes[$1]) }
        case .png: png(bytes)
        case .webp: forEachRIFFChunk(of: bytes) { chunk($0, bytes[$1]) }
        case .tiff: tiff(bytes, named: "")
        default: texts = [("", printableText(in: bytes))]
        }
    }

    private mutating func segment(_ marker: UInt8, _ slice: ArraySlice<UInt8>) {
        let body = Array(slice)
        switch marker {
        case 0xE1 where body.starts(with: "Exif".utf8): exif(body, from: 6, named: "EXIF")
        case 0xE1: xmp(body, named: "XMP")
        case 0xED:
            texts.append(("IPTC", printableText(in: body)))
            if holdsRecord(80, body) || holdsRecord(85, body) { traces.insert(.author) }
            if holdsRecord(92, body) { traces.insert(.place) }
        case 0xFE: texts.append(("COM", printableText(in: body)))
        default: break
        }
    }

    /// Data set `number` of the second record (IPTC IIM 4.2) with a text: by-line 80, its title 85,
    /// place within a city 92.
    private func holdsRecord(_ number: UInt8, _ body: [UInt8]) -> Bool {
        guard body.count >= 6 else { return false }
        return (0...body.count - 6).contains {
            body[$0] == 0x1C && body[$0 + 1] == 2 && body[$0 + 2] == number && body[$0 + 3] < 0x80
                && (body[$0 + 3] > 0 || body[$0 + 4] > 1)
        }
    }

    private mutating func png(_ bytes: [UInt8]) {
        texts = pngTexts(in: bytes)
        forEachPNGChunk(of: bytes) { kind, range in
            if kind == "eXIf" { exif(Array(bytes[range]), from: 0, named: nil) }
            if kind == "tEXt" || kind == "iTXt", bytes[range].starts(with: Array("Author\0".utf8)) {
                traces.insert(.author)
            }
        }
        for (kind, text) in texts where kind == "iTXt" { find(inXMP: text) }
    }

    private mutating func chunk(_ kind: String, _ slice: ArraySlice<UInt8>) {
        let body = Array(slice)
        // Some programs keep the mark of JPEG before the structure.
        if kind == "EXIF" { exif(body, from: body.starts(with: "Exif".utf8) ? 6 : 0, named: "EXIF") }
        if kind == "XMP " { xmp(body, named: "XMP") }
    }

    /// - Parameter name: of the part that the texts are in; `nil` where they are taken already.
    private mutating func exif(_ body: [UInt8], from start: Int, named name: String?) {
        if let name { texts.append((name, printableText(in: body))) }
        traces.formUnion(TIFFReader(body, from: start).traces)
    }

    private mutating func tiff(_ bytes: [UInt8], named name: String) {
        let reader = TIFFReader(bytes)
        texts.append((name, reader.text))
        traces.formUnion(reader.traces)
    }

    private mutating func xmp(_ body: [UInt8], named name: String) {
        texts.append((name, printableText(in: body)))
        find(inXMP: body)
    }

    /// Properties of XMP (ISO 16684), as elements or attributes.
    private mutating func find(inXMP text: [UInt8]) {
        let text = String(decoding: text, as: UTF8.self)
        if holds(text, "GPSLatitude") { traces.insert(.place) }
        if holds(text, "dc:creator") || holds(text, "photoshop:AuthorsPosition") { traces.insert(.author) }
        if holds(text, "SerialNumber") { traces.insert(.serialNumber) }
    }
}

/// The parts of a container of RIFF: four letters, a length, that many bytes and one more where it is odd.
func forEachRIFFChunk(of bytes: [UInt8], _ body: (String, Range<Int>) -> Void) {
    var offset = 12
    while offset + 8 <= bytes.count {
        let length = bytes[offset + 4..<offset + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= bytes.count - offset - 8 else { return }
        body(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), offset + 8..<offset + 8 + length)
        offset += 8 + length + length % 2
    }
}
