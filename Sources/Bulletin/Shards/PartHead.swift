import Disclosure
import Publishing
import Files
import Reading

/// What a part was made from. Parts go together only where all of this but the number is the same.
struct PartHead: Hashable, Sendable {
    let shard: Shard
    /// Of the program's own bytes: a copy on another machine is the same program.
    let program: UInt64
    let date: CivilDate
    /// Paths and sizes of all entries of the site, not only of this part.
    let listing: UInt64
    /// Paths and content of all entries.
    let entries: UInt64
    /// Content of tables and folder defaults, names and sizes of attachments.
    let tables: UInt64
    /// Content of fixed pages and layouts.
    let pages: UInt64
}

extension PartHead: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(shard.number)
        writer.write(shard.count)
        writer.write(program)
        writer.write(date)
        writer.write(listing)
        writer.write(entries)
        writer.write(tables)
        writer.write(pages)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        guard let shard = Shard(number: try reader.int(), of: try reader.int()) else { throw DamagedRecord() }
        self.init(
            shard: shard, program: try reader.hash(), date: try reader.value(), listing: try reader.hash(),
            entries: try reader.hash(), tables: try reader.hash(), pages: try reader.hash())
    }
}

extension SourceListing {
    /// Key of the paths and sizes of entries: what tells, without reading them, whether a folder holds the
    /// same ones.
    var entryKey: UInt64 {
        var hasher = KeyHasher()
        for file in files where file.kind == .entry {
            hasher.add(file.path)
            hasher.add(file.status.size)
        }
        return hasher.key
    }
}

/// Key of the running program by its bytes; `nil` where the system does not show them.
func programContentKey() -> UInt64? {
    (try? Folder.working.read("/proc/self/exe")).map { ContentHash($0.span).value }
}

/// Key of fixed pages and layouts together.
func surroundingsKey(_ site: LoadedSite, layoutsKey: UInt64) -> UInt64 {
    var hasher = KeyHasher()
    hasher.add(site.sources.pagesKey)
    hasher.add(layoutsKey)
    return hasher.key
}
