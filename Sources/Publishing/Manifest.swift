/// The files that the output folder owns, as `.bulletin/manifest` keeps them.
///
/// The format: the line `bulletin manifest 1`, the number of records, the records sorted by path
/// (hash, size, time, inode, length of the path, path), and the hash of everything before. All
/// numbers are little-endian and 64 bits long. A file that differs from this anywhere is worth nothing
/// and read as damaged: that costs the next build a comparison of contents, and no more.
struct Manifest: Hashable, Sendable {
    let records: [FileRecord]

    /// The fingerprint that ends a whole manifest: no two builds that changed anything share it, since
    /// times and inodes of all files go into it.
    static func fingerprint(of bytes: [UInt8]) -> ContentHash {
        ContentHash(value: NumberReader.number(in: bytes, at: bytes.count - 8))
    }

    private static let head = Array("bulletin manifest 1\n".utf8)

    init(records: [FileRecord]) {
        self.records = records
    }

    /// `nil` for a damaged one, and for one that names a path that no build could have written.
    init?(_ bytes: [UInt8]) {
        var reader = NumberReader(bytes, end: bytes.count - 8)
        guard bytes.count >= Manifest.head.count + 16, bytes.starts(with: Manifest.head),
            NumberReader.number(in: bytes, at: bytes.count - 8)
                == ContentHash(bytes.span.extracting(..<(bytes.count - 8))).value
        else { return nil }
        reader.offset = Manifest.head.count
        guard let count = reader.number(), count <= UInt64(bytes.count) else { return nil }
        var records: [FileRecord] = []
        records.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let record = FileRecord(&reader) else { return nil }
            records.append(record)
        }
        guard reader.isAtEnd else { return nil }
        self.init(records: records)
    }

    func encoded() -> [UInt8] {
        var bytes = Manifest.head
        bytes.reserveCapacity(records.reduce(64) { $0 + 48 + $1.path.utf8.count })
        bytes.append(number: UInt64(records.count))
        for record in records { record.encode(into: &bytes) }
        bytes.append(number: ContentHash(bytes.span).value)
        return bytes
    }
}

extension FileRecord {
    fileprivate init?(_ reader: inout NumberReader) {
        guard let hash = reader.number(), let size = reader.number(), let modified = reader.number(),
            let inode = reader.number(), let path = reader.path()
        else { return nil }
        self.init(
            path: path, hash: ContentHash(value: hash),
            signature: FileSignature(
                size: Int64(bitPattern: size), modified: Int64(bitPattern: modified), inode: inode))
    }

    fileprivate func encode(into bytes: inout [UInt8]) {
        bytes.append(number: hash.value)
        bytes.append(number: UInt64(bitPattern: signature.size))
        bytes.append(number: UInt64(bitPattern: signature.modified))
        bytes.append(number: signature.inode)
        bytes.append(path: path)
    }
}
