import Disclosure
import Files
import Publishing
import Searching

/// What the documents added to the index in the last build.
///
/// What is found under a key holds whatever else has changed, for the key is of all that the document is
/// made from.
enum SearchCache: Sendable {
    /// In `.bulletin/search/` of an output folder, in parts, of which a build reads and writes one at a time:
    /// tokens grow with the texts, and those of a large site would fill the memory. A part that is missing or
    /// damaged costs its documents' work, nothing else.
    case folder(String)
    /// Of no output folder: what an index that was made before holds, by key.
    case memory([UInt64: IndexedDocument])

    /// Whether what is not kept in memory can be read again.
    var isOnDisk: Bool { if case .folder = self { true } else { false } }

    init(_ search: SiteSearch? = nil) {
        let known = search?.scopes.values.flatMap { $0.segments.flatMap(\.documents) } ?? []
        self = .memory(Dictionary(known.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }))
    }
}

/// One part of the cache: some of the documents of one segment.
struct SearchPart: Sendable {
    let scope: Scope
    let segment: Int
    /// How many segments there are: with another number of them the same documents stand in other parts.
    let segments: Int
    let number: Int

    /// Parts of each segment. An edit writes one part anew; a part of 16,384 documents has 600 KB.
    static let ofSegment = 64

    /// The part of a document, by its name for ever.
    static func number(of name: String) -> Int {
        var hasher = KeyHasher()
        hasher.add(name)
        return Int(hasher.key % UInt64(ofSegment))
    }

    fileprivate static let root = ".bulletin/search"
    fileprivate var folder: String { "\(SearchPart.root)/\(scope.rawValue)/\(segment)" }
    fileprivate var path: String { "\(folder)/\(number)" }
}

extension SearchCache {
    /// Counts up when the form of the parts changes.
    private static let form = 3

    /// The documents that may be known of a part; empty where there are none, or it is damaged.
    func documents(of part: SearchPart) -> KnownDocuments {
        switch self {
        case .memory(let documents): KnownDocuments(byKey: documents)
        case .folder(let output): KnownDocuments(SearchCache.read(part, output) ?? [])
        }
    }

    /// Keeps a part for the next time. That it cannot be written costs that one time, nothing else.
    func write(_ documents: [IndexedDocument], as part: SearchPart) {
        guard case .folder(let output) = self else { return }
        var writer = ByteWriter()
        writer.reserve(documents.reduce(64) { $0 + $1.contribution.tokens.count * 4 + 64 })
        writer.write(SearchCache.form)
        writer.write(part.segments)
        writer.write(documents)
        writer.write(ContentHash(writer.bytes.span).value)
        try? Folder.working.makeFolders(output)
        guard let folder = try? Folder(output) else { return }
        try? folder.makeFolders(part.folder)
        try? folder.write(part.path, writer.bytes)
    }

    private static func read(_ part: SearchPart, _ output: String) -> [IndexedDocument]? {
        guard let bytes = try? Folder(output).read(part.path), bytes.count > 8 else { return nil }
        let end = bytes.count - 8
        var tail = ByteReader(bytes, in: end..<bytes.count)
        guard let sum = try? tail.hash(), sum == ContentHash(bytes.span.extracting(0..<end)).value else { return nil }
        var reader = ByteReader(bytes, in: 0..<end)
        guard (try? reader.int()) == form, (try? reader.int()) == part.segments else { return nil }
        return try? reader.values()
    }

    /// Removes all parts. The next build makes its documents anew.
    func discard() {
        guard case .folder(let output) = self, let folder = try? Folder(output) else { return }
        _ = try? folder.removeTree(SearchPart.root)
    }

    /// Removes what a larger index, or an older program, left.
    ///
    /// - Parameter segments: how many segments each scope has now.
    func tidy(_ segments: [Scope: Int]) {
        guard case .folder(let output) = self, let folder = try? Folder(output) else { return }
        for name in (try? folder.names(in: SearchPart.root)) ?? [] {
            let count = Scope(rawValue: name).flatMap { segments[$0] } ?? 0
            let path = "\(SearchPart.root)/\(name)"
            guard count > 0 else {
                _ = try? folder.removeTree(path)
                continue
            }
            for inner in (try? folder.names(in: path)) ?? [] where Int(inner).map({ $0 >= count }) ?? true {
                _ = try? folder.removeTree("\(path)/\(inner)")
            }
        }
    }
}

/// Documents by their key, with whether they are all that a part holds.
struct KnownDocuments {
    let byKey: [UInt64: IndexedDocument]
    /// The keys in the order of the part; `nil` where they come from no part.
    private let order: [UInt64]?

    init(byKey: [UInt64: IndexedDocument]) {
        self.byKey = byKey
        order = nil
    }

    init(_ documents: [IndexedDocument]) {
        byKey = Dictionary(documents.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        order = documents.map(\.key)
    }

    /// Whether a part with these documents need not be written.
    func areJust(_ documents: [IndexedDocument]) -> Bool { order == documents.map(\.key) }
}
