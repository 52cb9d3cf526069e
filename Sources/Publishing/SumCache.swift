import Files
import Text

/// By what a file is known to hold what it held when it was summed.
///
/// Beside size, time and inode also the time of the last change of anything about the file, which no
/// program can set back. A change within the clock tick of our reading (some milliseconds) that keeps
/// the size goes unseen; the list then tells what Bulletin wrote, and comparing with it shows the change.
struct FileStamp: Hashable, Sendable {
    /// Bytes.
    let size: Int64
    /// Nanoseconds since 1970-01-01 UTC.
    let modified: Int64
    /// Nanoseconds since 1970-01-01 UTC.
    let changed: Int64
    let inode: UInt64
}

extension FileStamp {
    init(_ status: FileStatus) {
        self.init(
            size: Int64(status.size), modified: status.modified, changed: status.changed, inode: status.inode)
    }
}

/// A sum that is remembered.
struct SumRecord: Hashable, Sendable {
    let path: String
    let stamp: FileStamp
    let digest: Digest
}

/// The sums of the last sealed build, as `.bulletin/sums` keeps them.
///
/// The key of a sum is path and stamp; its value depends on the content of the file alone; only sealing
/// writes the file, under the lock of the output folder. The format: the line `bulletin sums 1`, the
/// number of records, the records sorted by path (size, two times, inode, four words of the digest,
/// path), and the hash of everything before; numbers as in the manifest. A file that differs from this
/// anywhere is worth nothing: that costs the next build the reading of all files, and no more.
struct SumCache: Hashable, Sendable {
    static let path = OutputPath.reserved + "/sums"
    private static let head = Array("bulletin sums 1\n".utf8)

    let records: [SumRecord]

    init(records: [SumRecord]) {
        self.records = records
    }

    /// `nil` for a damaged one.
    init?(_ bytes: [UInt8]) {
        var reader = NumberReader(bytes, end: bytes.count - 8)
        guard bytes.count >= SumCache.head.count + 16, bytes.starts(with: SumCache.head),
            NumberReader.number(in: bytes, at: bytes.count - 8)
                == ContentHash(bytes.span.extracting(..<(bytes.count - 8))).value
        else { return nil }
        reader.offset = SumCache.head.count
        guard let count = reader.number(), count <= UInt64(bytes.count) else { return nil }
        var records: [SumRecord] = []
        records.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let record = SumRecord(&reader) else { return nil }
            records.append(record)
        }
        guard reader.isAtEnd else { return nil }
        self.init(records: records)
    }

    func encoded() -> [UInt8] {
        var bytes = SumCache.head
        bytes.reserveCapacity(records.reduce(64) { $0 + 72 + $1.path.utf8.count })
        bytes.append(number: UInt64(records.count))
        for record in records { record.encode(into: &bytes) }
        bytes.append(number: ContentHash(bytes.span).value)
        return bytes
    }

    /// For each of `paths`, which are sorted, what is remembered of it. In a cache that is not sorted,
    /// less is found.
    func records(for paths: [String]) -> [SumRecord?] {
        var rest = records[...]
        return paths.map { path in
            while let first = rest.first, precedesBytewise(first.path, path) { rest.removeFirst() }
            guard let first = rest.first, first.path.isSame(path) else { return nil }
            return first
        }
    }
}

extension SumRecord {
    fileprivate init?(_ reader: inout NumberReader) {
        guard let size = reader.number(), let modified = reader.number(), let changed = reader.number(),
            let inode = reader.number(), let digest = Digest(&reader), let path = reader.path()
        else { return nil }
        let stamp = FileStamp(
            size: Int64(bitPattern: size), modified: Int64(bitPattern: modified),
            changed: Int64(bitPattern: changed), inode: inode)
        self.init(path: path, stamp: stamp, digest: digest)
    }

    fileprivate func encode(into bytes: inout [UInt8]) {
        bytes.append(number: UInt64(bitPattern: stamp.size))
        bytes.append(number: UInt64(bitPattern: stamp.modified))
        bytes.append(number: UInt64(bitPattern: stamp.changed))
        bytes.append(number: stamp.inode)
        for index in digest.words.indices { bytes.append(number: digest.words[index]) }
        bytes.append(path: path)
    }
}

extension Digest {
    fileprivate init?(_ reader: inout NumberReader) {
        guard let a = reader.number(), let b = reader.number(), let c = reader.number(), let d = reader.number()
        else { return nil }
        self.init(words: [a, b, c, d])
    }
}
