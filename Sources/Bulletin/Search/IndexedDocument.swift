import Publishing
import Searching

/// What the index holds of a document, and what tells whether it still does.
struct IndexedDocument: Sendable {
    struct Head: Sendable {
        /// Key of everything that the document is made from. The same key, the same document.
        let key: UInt64
        /// Key of the document itself: of all that its passages in text pieces hold.
        let fingerprint: UInt64
    }

    let head: Head
    let contribution: SearchContribution

    var key: UInt64 { head.key }
    var fingerprint: UInt64 { head.fingerprint }

    init(key: UInt64, fingerprint: UInt64, contribution: SearchContribution) {
        head = Head(key: key, fingerprint: fingerprint)
        self.contribution = contribution
    }

    init(_ document: SearchDocument, key: UInt64, scanner: inout TokenScanner) {
        var hasher = KeyHasher()
        hasher.add(document.address)
        hasher.add(document.title)
        for text in document.facts + document.notes { hasher.add(text) }
        hasher.add(ContentHash(document.text.span).value)
        self.init(
            key: key, fingerprint: hasher.key,
            contribution: SearchContribution(document, scanner: &scanner))
    }
}

extension IndexedDocument: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(key)
        writer.write(fingerprint)
        writer.write(contribution.counts.count)
        for count in contribution.counts { writer.write(Int(count)) }
        writer.write(contribution.tokens.withUnsafeBytes { Array($0)[...] })
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        head = Head(key: try reader.hash(), fingerprint: try reader.hash())
        var counts: [Int32] = []
        for _ in 0..<max(0, try reader.int()) { counts.append(Int32(clamping: try reader.int())) }
        let tokens = try reader.words()
        // Documents have a passage at least, and their tokens are those of their passages.
        guard !counts.isEmpty, counts.allSatisfy({ $0 >= 0 }), counts.reduce(0, { $0 + Int($1) }) == tokens.count
        else { throw DamagedRecord() }
        contribution = SearchContribution(counts: counts, tokens: tokens)
    }
}
