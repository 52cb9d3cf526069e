/// What the tags of a TIFF structure say of a person: of a TIFF file, or of the Exif data of another picture
/// (TIFF 6.0; Exif 2.32, CIPA DC-008).
///
/// Everything is bounded: directories, their entries, and the length of a text.
struct TIFFReader {
    private(set) var traces: Set<AttachmentTrace> = []
    /// The texts of all tags that hold some, a line each.
    private(set) var text: [UInt8] = []

    private let bytes: [UInt8]
    private let start: Int
    private let isLittle: Bool
    private var visited: Set<Int> = []

    private static let directoryLimit = 32
    private static let entryLimit = 512
    private static let textLimit = 64 << 10

    /// - Parameter start: where the structure begins in `bytes`; its offsets count from there.
    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        self.start = start
        isLittle = bytes[min(start, bytes.count)...].first == UInt8(ascii: "I")
        guard start + 8 <= bytes.count, number(at: start + 2, width: 2) == 42,
            let first = number(at: start + 4, width: 4)
        else { return }
        var next = first
        while next > 0, let following = directory(at: next, isPlace: false) { next = following }
    }

    /// Reads a directory; gives the offset of the next one, 0 behind the last, `nil` where there is none to read.
    private mutating func directory(at offset: Int, isPlace: Bool) -> Int? {
        guard visited.count < TIFFReader.directoryLimit, visited.insert(offset).inserted,
            let count = number(at: start + offset, width: 2), count <= TIFFReader.entryLimit
        else { return nil }
        var coordinates: Set<Int> = []
        for entry in (0..<count).map({ start + offset + 2 + $0 * 12 }) {
            guard let tag = number(at: entry, width: 2), let value = Value(of: entry, in: self) else { continue }
            if isPlace {
                if tag == 2 || tag == 4, value.isMeasured(in: self) { coordinates.insert(tag) }
            } else {
                take(tag, value)
            }
        }
        if coordinates.count == 2 { traces.insert(.place) }
        return number(at: start + offset + 2 + count * 12, width: 4)
    }

    private mutating func take(_ tag: Int, _ value: Value) {
        switch tag {
        case 0x8769, 0x8825:
            guard let offset = number(at: value.range.lowerBound, width: 4) else { return }
            _ = directory(at: offset, isPlace: tag == 0x8825)
        case 0x013B, 0x9C9D, 0xA430: if add(value) { traces.insert(.author) }
        case 0xA431, 0xA435, 0xC62F: if add(value) { traces.insert(.serialNumber) }
        default: _ = add(value)
        }
    }

    /// Takes the text of a tag; false where it says nothing.
    private mutating func add(_ value: Value) -> Bool {
        // 2 is ASCII; 1 and 7 hold the UTF-16 of Windows and comments.
        guard value.type == 2 || value.type == 1 || value.type == 7, value.range.count <= TIFFReader.textLimit else {
            return false
        }
        let found = printableText(in: Array(bytes[value.range]))
        let short = bytes[value.range].filter { $0 > 0x20 && $0 != 0x7F }
        if found.isEmpty, value.type != 7 { text += short + [UInt8(ascii: "\n")] } else { text += found }
        return value.type == 7 ? !found.isEmpty : short.count > 1
    }

    private func number(at offset: Int, width: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - width else { return nil }
        let part = bytes[offset..<offset + width]
        return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
    }

    /// Where the value of an entry stands: in the entry itself up to four bytes, elsewhere beyond.
    private struct Value {
        let type: Int
        let range: Range<Int>

        private static let widths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

        init?(of entry: Int, in reader: TIFFReader) {
            guard let type = reader.number(at: entry + 2, width: 2), (1..<Value.widths.count).contains(type),
                let count = reader.number(at: entry + 4, width: 4), count <= 1 << 28
            else { return nil }
            let length = count * Value.widths[type]
            let start = length <= 4 ? entry + 8 : reader.number(at: entry + 8, width: 4).map { reader.start + $0 }
            guard let start, start + length <= reader.bytes.count else { return nil }
            self.type = type
            range = start..<start + length
        }

        /// Three fractions, not all of them nought: cameras without a position write zeros.
        func isMeasured(in reader: TIFFReader) -> Bool {
            guard type == 5, range.count == 24 else { return false }
            return (0..<3).contains { (reader.number(at: range.lowerBound + $0 * 8, width: 4) ?? 0) != 0 }
        }
    }
}
