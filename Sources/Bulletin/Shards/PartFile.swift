import Disclosure
import Files
import Publishing

/// Everything of a part but the bytes of its pages: what stands in the file `part` of its folder.
///
/// It is only used where its last eight bytes are the hash of those before, and each reading where the tables
/// are those that it was made with.
struct PartFile: Sendable {
    let head: PartHead
    /// Readings of the part's own entries, by path.
    var entries: [(path: String, stored: StoredReading)] = []
    var attachments: [ScannedAttachment] = []
    var pages: [PartPage] = []

    static let name = "part"
    static let pagesName = "pages"
    /// Counts up when the form of the file changes.
    private static let form = 3
    private static let mark = Array("bulletin part\n".utf8)
}

/// A rendered page or sheet, by the key of all that it depends on.
struct PartPage: Sendable {
    let key: UInt64
    /// Within the file `pages`, bytes.
    let range: Range<Int>
    let hash: ContentHash
}

extension PartFile {
    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(PartFile.form)
        writer.write(head)
        writer.write(entries.count)
        for (path, stored) in entries {
            writer.write(path)
            writer.write(stored.contentHash)
            writer.write(stored.headHash)
            writer.write(stored.storage[stored.range])
        }
        writer.write(attachments)
        writer.write(pages)
        let sum = ContentHash(writer.bytes.span).value
        return PartFile.mark + writer.bytes + withUnsafeBytes(of: sum.littleEndian) { Array($0) }
    }

    init(_ bytes: [UInt8]) throws(DamagedRecord) {
        let (start, end) = (PartFile.mark.count, bytes.count - 8)
        guard end > start, bytes.starts(with: PartFile.mark) else { throw DamagedRecord() }
        var tail = ByteReader(bytes, in: end..<bytes.count)
        guard try tail.hash() == ContentHash(bytes.span.extracting(start..<end)).value else { throw DamagedRecord() }
        var reader = ByteReader(bytes, in: start..<end)
        guard try reader.int() == PartFile.form else { throw DamagedRecord() }
        head = try reader.value()
        let count = try reader.int()
        guard count >= 0, count <= end else { throw DamagedRecord() }
        entries.reserveCapacity(count)
        for _ in 0..<count {
            let path = try reader.text()
            entries.append(
                (
                    path,
                    StoredReading(
                        contentHash: try reader.hash(), headHash: try reader.hash(), storage: bytes,
                        range: try reader.block())
                ))
        }
        attachments = try reader.values()
        pages = try reader.values()
    }
}

extension ScannedAttachment: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(path)
        writer.write(isDeclared)
        writer.write(contentHash)
        writer.write(sum)
        writer.write(textKey != nil)
        writer.write(textKey ?? 0)
        writer.write(findings)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        let (path, isDeclared, hash) = (try reader.text(), try reader.flag(), try reader.hash())
        let sum = try reader.text()
        let (needsText, textKey) = (try reader.flag(), try reader.hash())
        self.init(
            path: path, isDeclared: isDeclared, contentHash: hash, sum: sum, textKey: needsText ? textKey : nil,
            findings: try reader.values())
    }
}

extension PartPage: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(key)
        writer.write(range.lowerBound)
        writer.write(range.count)
        writer.write(hash.value)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        let key = try reader.hash()
        let (start, count) = (try reader.int(), try reader.int())
        guard start >= 0, count >= 0, start <= .max - count else { throw DamagedRecord() }
        self.init(key: key, range: start..<start + count, hash: ContentHash(value: try reader.hash()))
    }
}
