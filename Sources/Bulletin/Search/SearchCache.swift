import Files
import Publishing
import Synchronization

/// What the documents added to the index in the last build, in `.bulletin/search/` of the output folder: a
/// cache, in parts of which a build writes those that changed.
///
/// What is found under a key holds whatever else has changed, for the key is of all that the document is
/// made from. A part that is missing or damaged costs its documents' work, nothing else.
struct SearchCache: Sendable {
    private let documents: [UInt64: IndexedDocument]
    /// Keys of the documents of each part, as it stands in the output folder.
    private let parts: [[UInt64]]

    static let folder = ".bulletin/search"
    /// An edit writes one part anew; as many as this keep a part of 10,000 entries at 300 KB.
    private static let partCount = 64
    /// Counts up when the form of the parts changes.
    private static let form = 1

    /// What an index that was made before holds: of no output folder.
    init(_ search: SiteSearch? = nil) {
        let known = search?.scopes.values.flatMap { $0.segments.flatMap(\.documents) } ?? []
        documents = Dictionary(known.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        parts = Array(repeating: [], count: SearchCache.partCount)
    }

    subscript(key: UInt64) -> IndexedDocument? { documents[key] }

    /// The cache of an output folder; empty where there is none.
    init(output: String, threads: Int) {
        guard let folder = try? Folder(output) else {
            documents = [:]
            parts = Array(repeating: [], count: SearchCache.partCount)
            return
        }
        let found = Mutex(Array(repeating: [IndexedDocument](), count: SearchCache.partCount))
        parallelForEach(count: SearchCache.partCount, threads: threads) { _, number in
            let part = SearchCache.read(number, folder)
            found.withLock { $0[number] = part }
        }
        let all = found.withLock { $0 }
        documents = Dictionary(
            all.joined().map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        parts = all.map { $0.map(\.key) }
    }

    private static func read(_ number: Int, _ folder: Folder) -> [IndexedDocument] {
        guard let bytes = try? folder.read(path(number)), bytes.count > 8 else { return [] }
        let end = bytes.count - 8
        var tail = ByteReader(bytes, in: end..<bytes.count)
        guard let sum = try? tail.hash(), sum == ContentHash(bytes.span.extracting(0..<end)).value else { return [] }
        var reader = ByteReader(bytes, in: 0..<end)
        guard (try? reader.int()) == form, let documents: [IndexedDocument] = try? reader.values() else { return [] }
        return documents
    }

    /// Writes the parts that hold other documents than before. That a part cannot be written costs the next
    /// build time, nothing else.
    ///
    /// - Parameter documents: each with what it is called by, which decides in which part it stands.
    func write(_ documents: [(name: String, document: IndexedDocument)], to output: String) {
        guard let folder = try? Folder(output) else { return }
        var now = Array(repeating: [IndexedDocument](), count: SearchCache.partCount)
        for (name, document) in documents { now[SearchCache.part(of: name)].append(document) }
        for number in now.indices where now[number].map(\.key) != parts[number] {
            var writer = ByteWriter()
            writer.write(SearchCache.form)
            writer.write(now[number])
            writer.write(ContentHash(writer.bytes.span).value)
            try? folder.makeFolders(SearchCache.folder)
            try? folder.write(SearchCache.path(number), writer.bytes)
        }
    }

    private static func part(of name: String) -> Int {
        var hasher = KeyHasher()
        hasher.add(name)
        return Int(hasher.key % UInt64(partCount))
    }

    private static func path(_ number: Int) -> String { "\(folder)/\(number)" }
}
