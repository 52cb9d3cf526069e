import Checking
import Disclosure
import Files
import Findings
import Publishing
import Reading

/// What a build leaves for the next, in `.bulletin/record` of the output folder: a cache. Without it,
/// or where it is damaged, the next build does everything anew and comes to the same output.
///
/// A source counts as unchanged when its size, times and inode are those of the record and its times
/// lie safely before the build that was recorded; anything else is read, and its content decides.
struct BuildRecord: Sendable {
    /// Program and options: nothing of a record with another key holds.
    var programKey: UInt64 = 0
    /// The program alone: what it found in attachments holds on other days too.
    var scannerKey: UInt64 = 0
    /// The day that was built for.
    var day = CivilDate(dayNumber: 0)
    /// Content of the tables and of folder defaults.
    var contextKey: UInt64 = 0
    /// Names and sizes of attachments.
    var filesKey: UInt64 = 0
    /// When the recorded build began to read, nanoseconds since 1970.
    var startedAt: Int64 = 0
    var files = PathTable<FileSignature>()
    var entries = PathTable<StoredReading>()
    var attachments: [String: ScannedAttachment] = [:]
    /// Keys of what the outputs depend on, with their paths in them. Sorted where they were read.
    var outputs: [UInt64] = []
    /// Names the manifest of the recorded build; with another one nothing is known of the outputs.
    var manifest: ContentHash?
    var counts = BuildCounts()
    var findings: [Finding] = []

    static let path = ".bulletin/record"
    /// Counts up when the form of the record changes.
    private static let form = 8
}

/// What a file looked like when it was read.
struct FileSignature: Hashable, Sendable {
    let size: Int
    let modified: Int64
    let changed: Int64
    let inode: UInt64

    init(_ status: FileStatus) {
        size = status.size
        modified = status.modified
        changed = status.changed
        inode = status.inode
    }

    /// Whether the file may have changed again without it showing: clocks of file systems tick in
    /// milliseconds, those of others may run ahead.
    func isRacy(for start: Int64) -> Bool { max(modified, changed) > start - 1_000_000_000 }

    var key: UInt64 {
        var hasher = KeyHasher()
        hasher.add(size)
        hasher.add(UInt64(bitPattern: modified))
        hasher.add(UInt64(bitPattern: changed))
        hasher.add(inode)
        return hasher.key
    }
}

/// An entry's reading as bytes, with the hash of the file it came from.
struct StoredReading: Sendable {
    let contentHash: UInt64
    /// Hash of what the head says: what lists, data and other entries show of it.
    let headHash: UInt64
    /// The bytes of the whole record, or of this reading alone; the storage is shared.
    let storage: [UInt8]
    let range: Range<Int>

    init(contentHash: UInt64, headHash: UInt64, storage: [UInt8], range: Range<Int>) {
        self.contentHash = contentHash
        self.headHash = headHash
        self.storage = storage
        self.range = range
    }

    init(_ reading: EntryReading, contentHash: UInt64) {
        var writer = ByteWriter()
        let head = reading.store(to: &writer)
        self.init(
            contentHash: contentHash, headHash: ContentHash(writer.bytes.span.extracting(head)).value,
            // Without the room that writing had reserved: readings wait in memory until the record is written.
            storage: writer.bytes.withUnsafeBufferPointer { Array($0) }, range: writer.bytes.indices)
    }

    /// The reading, without the HTML of its body; `nil` where the bytes are damaged.
    ///
    /// - Parameter path: of the file that it is the reading of.
    func reading(_ tables: RecordTables, of path: String) -> EntryReading? {
        var reader = ByteReader(storage, in: range)
        return try? EntryReading(from: &reader, tables: tables, path: path)
    }
}

/// Numbers that a build reports.
package struct BuildCounts: Hashable, Sendable {
    package var entries = 0
    package var pages = 0
    package var sheets = 0
}

extension BuildRecord {
    /// The record of an output folder; `nil` where there is none or it is damaged.
    static func read(from output: String) -> BuildRecord? {
        guard let folder = try? Folder(output), let bytes = try? folder.read(path), bytes.count > 16 else { return nil }
        let end = bytes.count - 8
        var tail = ByteReader(bytes, in: end..<bytes.count)
        guard let sum = try? tail.hash(), sum == ContentHash(bytes.span.extracting(0..<end)).value else { return nil }
        var reader = ByteReader(bytes, in: 0..<end)
        return try? BuildRecord(from: &reader, all: bytes)
    }

    /// Writes the record whole. That it cannot be written costs the next build time, nothing else.
    func write(to output: String) {
        // Readings are in memory already: all of them a second time would be a tenth of what a large site takes.
        try? Folder(output).write(BuildRecord.path) { (put) throws(FileProblem) in
            var hasher = ContentHasher()
            var writer = ByteWriter()
            try store(to: &writer) { (writer) throws(FileProblem) in
                guard writer.bytes.count >= BuildRecord.piece else { return }
                hasher.add(writer.bytes.span)
                try put(writer.bytes.span)
                writer.removeAll()
            }
            hasher.add(writer.bytes.span)
            writer.write(hasher.hash.value)
            try put(writer.bytes.span)
        }
    }

    /// Bytes that are gathered before they are written.
    private static let piece = 1 << 20

    /// - Parameter pause: called now and then, to take what was written so far.
    private func store(
        to writer: inout ByteWriter, pause: (inout ByteWriter) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        writer.write(BuildRecord.form)
        writer.write(programKey)
        writer.write(scannerKey)
        writer.write(day)
        writer.write(contextKey)
        writer.write(filesKey)
        writer.write(Int(startedAt))
        writer.write(manifest?.value ?? 0)
        writer.write(counts.entries)
        writer.write(counts.pages)
        writer.write(counts.sheets)
        writer.write(findings)
        writer.write(files.count)
        for (number, file) in files.values.enumerated() {
            writer.write(files.path(number))
            writer.write(file.size)
            writer.write(Int(file.modified))
            writer.write(Int(file.changed))
            writer.write(file.inode)
            try pause(&writer)
        }
        writer.write(entries.count)
        for (number, entry) in entries.values.enumerated() {
            writer.write(entries.path(number))
            writer.write(entry.contentHash)
            writer.write(entry.headHash)
            writer.write(entry.storage[entry.range])
            try pause(&writer)
        }
        writer.write(Array(attachments.values))
        writer.write(outputs.count)
        for key in outputs {
            writer.write(key)
            try pause(&writer)
        }
    }

    private init(from reader: inout ByteReader, all bytes: [UInt8]) throws(DamagedRecord) {
        guard try reader.int() == BuildRecord.form else { throw DamagedRecord() }
        programKey = try reader.hash()
        scannerKey = try reader.hash()
        day = try reader.value()
        contextKey = try reader.hash()
        filesKey = try reader.hash()
        startedAt = Int64(try reader.int())
        manifest = ContentHash(value: try reader.hash())
        counts = BuildCounts(entries: try reader.int(), pages: try reader.int(), sheets: try reader.int())
        findings = try reader.values()
        let fileCount = try reader.count(ofAtLeast: 1)
        files = PathTable(storage: bytes)
        files.reserve(fileCount)
        for _ in 0..<fileCount {
            let path = try reader.block()
            let signature = FileSignature(
                size: try reader.int(), modified: Int64(try reader.int()), changed: Int64(try reader.int()),
                inode: try reader.hash())
            guard files.append(pathAt: path, signature) else { throw DamagedRecord() }
        }
        let entryCount = try reader.count(ofAtLeast: 1)
        entries = PathTable(storage: bytes)
        entries.reserve(entryCount)
        for _ in 0..<entryCount {
            let path = try reader.block()
            let stored = StoredReading(
                contentHash: try reader.hash(), headHash: try reader.hash(), storage: bytes, range: try reader.block())
            guard entries.append(pathAt: path, stored) else { throw DamagedRecord() }
        }
        let scanned = try reader.values(ScannedAttachment.self)
        attachments = Dictionary(scanned.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let outputCount = try reader.count(ofAtLeast: 8)
        outputs.reserveCapacity(outputCount)
        for _ in 0..<outputCount { outputs.append(try reader.hash()) }
    }
}

extension FileSignature {
    fileprivate init(size: Int, modified: Int64, changed: Int64, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }
}
