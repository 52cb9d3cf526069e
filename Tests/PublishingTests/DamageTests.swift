import Files
import Testing

@testable import Publishing

/// The manifest and the intents may be lost or spoiled: that costs time, and no file.
@Suite struct DamageTests {
    private let site: Site = ["a/1": "one", "b": "two"]

    @Test func `without a manifest, files are compared by content`() throws {
        try withScratch { root in
            try build(site, in: root)
            try Folder(root).removeFile(".bulletin/manifest")
            let summary = try build(["a/1": "one"], in: root)
            #expect([summary.unchanged, summary.created, summary.replaced, summary.removed] == [1, 0, 0, 0])
            #expect(summary.foreign == ["b"])
            #expect(!summary.isRecordDamaged)
            #expect(try files(in: root) == site)
        }
    }

    @Test func `a manifest cut short or changed at any byte is damaged, and mended`() throws {
        try withScratch { root in
            try build(site, in: root)
            let path = root + "/.bulletin/manifest"
            let good = try Folder.working.read(path)
            for offset in good.indices {
                var changed = good
                changed[offset] ^= 0x41
                for bad in [Array(good[..<offset]), changed] {
                    try Folder.working.write(path, bad)
                    let summary = try build(site, in: root)
                    #expect(summary.isRecordDamaged)
                    #expect(summary.unchanged == 2)
                    #expect(try Folder.working.read(path) == good)
                }
            }
        }
    }

    @Test func `a manifest that names places outside is damaged`() {
        let record = FileRecord(
            path: "../secret", hash: ContentHash(value: 1), signature: FileSignature(size: 1, modified: 2, inode: 3))
        #expect(Manifest(Manifest(records: [record]).encoded()) == nil)
    }

    @Test func `a manifest that promises more records than it has bytes is damaged`() {
        var bytes = Array("bulletin manifest 1\n".utf8)
        bytes.append(number: .max)
        bytes.append(number: ContentHash(bytes.span).value)
        #expect(Manifest(bytes) == nil)
    }

    @Test func `intents cut short at any byte give the whole ones before`() {
        let intents = (0..<3).map { Intent(path: "web/\($0)", hash: ContentHash(value: $0), number: $0 + 7) }
        let bytes = intents.flatMap { $0.encoded() }
        let size = bytes.count / 3
        for end in 0...bytes.count {
            let (found, length) = Intent.decode(Array(bytes[..<end]))
            #expect(found == Array(intents[..<(end / size)]))
            #expect(length == end / size * size)
        }
    }

    @Test func `intents after a torn one are found again`() throws {
        try withScratch { root in
            try build(site, in: root)
            let torn = Intent(path: "x", hash: ContentHash(value: 1), number: 0).encoded().dropLast(3)
            try plant(".bulletin/intents", String(decoding: torn, as: UTF8.self), in: root)
            let killed = try Publisher(root: root)
            try killed.write("c", Array("three".utf8))
            try killed.abandon()
            #expect(try build(site, in: root).removed == 1)
            #expect(try files(in: root) == site)
        }
    }

    /// From the xxHash project's own examples.
    @Test(
        arguments: [
            ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
            ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
        ] as [(String, UInt64)])
    func `the fingerprint is XXH64`(text: String, expected: UInt64) {
        #expect(ContentHash(text.utf8Span.span).value == expected)
        var hasher = ContentHasher()
        hasher.add(text.utf8Span.span)
        #expect(hasher.hash.value == expected)
    }

    /// Cut at every place, and in three, around the ends of stripes.
    @Test func `pieces have the fingerprint of the whole`() {
        let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ 5) }
        for length in [0, 1, 31, 32, 33, 63, 64, 65, 100, 200] {
            for cut in 0...length {
                for next in Set([cut, min(cut + 1, length), min(cut + 32, length), length]) {
                    var hasher = ContentHasher()
                    for range in [0..<cut, cut..<next, next..<length] { hasher.add(bytes.span.extracting(range)) }
                    let whole = ContentHash(bytes.span.extracting(0..<length))
                    #expect(hasher.hash == whole)
                }
            }
        }
    }
}
