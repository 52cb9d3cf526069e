import Files
import Formats
import Testing

@testable import Publishing

@Suite struct SealTests {
    private let site: Site = [
        "web/index.html": "home", "web/a b.html": "one", "sheets/all.html": "sheets", "x\\y": "z",
    ]

    /// One whole sealed build.
    @discardableResult
    private func seal(_ site: Site, in root: String, threads: Int = 2) throws -> SealSummary {
        let publisher = try Publisher(root: root)
        for (path, text) in site.sorted(by: { $0.key < $1.key }) { try publisher.write(path, Array(text.utf8)) }
        try publisher.seal(threads: threads)
        return try #require(try publisher.finish().seal)
    }

    /// What `SHA256SUMS` has to hold.
    private func list(_ site: Site) -> String {
        let sums = site.map { FileSum(path: $0.key, digest: .of(Array($0.value.utf8))) }
        return String(decoding: SumList(sums: sums).encoded(), as: UTF8.self)
    }

    @Test func `the list names every file of the build and no other`() throws {
        try withScratch { root in
            let summary = try seal(site, in: root)
            #expect([summary.files, summary.read] == [4, 4])
            #expect(try files(in: root) == site.merging(["SHA256SUMS": list(site)]) { $1 })
            #expect(summary.digest.hexadecimal == SHA256.hex(of: Array(list(site).utf8)))
            #expect(try Folder(root + "/.bulletin").names() == ["lock", "manifest", "sums"])
            try plant("web/foreign.html", "mine", in: root)
            try seal(site, in: root)
            #expect(try files(in: root)["SHA256SUMS"] == list(site))
        }
    }

    @Test func `sealing again reads what changed`() throws {
        try withScratch { root in
            try seal(site, in: root)
            #expect(try seal(site, in: root).read <= 1, "a first build renames what stands at the top")
            #expect(try seal(site, in: root).read == 0)
            var next = site
            next["web/index.html"] = "HOME"
            next["sheets/all.html"] = nil
            let summary = try seal(next, in: root)
            #expect([summary.files, summary.read] == [3, 1])
            #expect(try files(in: root) == next.merging(["SHA256SUMS": list(next)]) { $1 })
            #expect(SumCache(try Folder(root).read(".bulletin/sums"))?.records.count == 3)
        }
    }

    @Test func `files that are kept are sealed`() throws {
        try withScratch { root in
            try build(site, in: root)
            let publisher = try Publisher(root: root)
            for path in site.keys { #expect(try publisher.keep(path)) }
            try publisher.seal(threads: 2)
            _ = try publisher.finish()
            #expect(try files(in: root)["SHA256SUMS"] == list(site))
        }
    }

    @Test func `a cache that is lost or damaged costs time only`() throws {
        try withScratch { root in
            for _ in 0..<2 { try seal(site, in: root) }
            let cache = try Folder(root).read(".bulletin/sums")
            var other = try #require(SumCache(cache)).records
            let wrong = other.removeLast()
            other.append(SumRecord(path: wrong.path, stamp: wrong.stamp, digest: .of([1, 2, 3])))
            // The hash of the cache is all that tells a wrong sum from a right one.
            let forged = SumCache(records: other).encoded().dropLast(8) + cache.suffix(8)
            for damaged in [[], Array(cache.dropLast()), Array("bulletin sums 2\n".utf8), Array(forged)] {
                try Folder(root).write(".bulletin/sums", damaged)
                #expect(try seal(site, in: root).read == 4)
                #expect(try files(in: root)["SHA256SUMS"] == list(site))
                #expect(try Folder(root).read(".bulletin/sums") == cache)
            }
            try Folder(root).removeFile(".bulletin/sums")
            #expect(try seal(site, in: root).read == 4)
        }
    }

    @Test func `a file that others changed is read again, whatever its time says`() throws {
        try withScratch { root in
            for _ in 0..<2 { try seal(site, in: root) }
            try plant("web/index.html", "HACK", in: root)
            #expect(try seal(site, in: root).read == 1)
            #expect(try files(in: root)["SHA256SUMS"] == list(site))
        }
    }

    @Test func `a build without a seal removes the old one`() throws {
        try withScratch { root in
            try seal(site, in: root)
            let summary = try build(site, in: root)
            #expect(summary.removed == 1)
            #expect(summary.seal == nil)
            #expect(try files(in: root) == site)
        }
    }

    @Test func `a file that takes the place of a folder is sealed`() throws {
        try withScratch { root in
            try build(["a/b": "deep", "c": "c"], in: root)
            let next = ["a": "file", "c/d": "deep"]
            try seal(next, in: root)
            #expect(try files(in: root) == next.merging(["SHA256SUMS": list(next)]) { $1 })
        }
    }

    @Test(arguments: [1, 2, 5])
    func `the list is the same for any number of threads`(threads: Int) throws {
        let large = Site(
            uniqueKeysWithValues: (0..<300).map { ("web/\($0 % 7)/\($0)", String(repeating: "字", count: $0)) })
        try withScratch { root in
            try seal(large, in: root, threads: threads)
            #expect(try files(in: root)["SHA256SUMS"] == list(large))
        }
    }

    @Test func `files longer than one piece are read in bounded memory`() throws {
        let text = String(repeating: "政务公开", count: (3 << 20) / 12 + 1)
        try withScratch { root in
            try seal(["web/big.html": text], in: root)
            #expect(try files(in: root)["SHA256SUMS"] == list(["web/big.html": text]))
            var buffer: [UInt8] = []
            let folder = try Folder(root)
            _ = try folder.digest(of: "web/big.html", buffer: &buffer)
            #expect(buffer.capacity < 1 << 20)
        }
    }

    @Test func `a build killed while sealing is mended by the next`() throws {
        try withScratch { root in
            try seal(site, in: root)
            var next = site
            next["web/index.html"] = "HOME"
            for path in ["SHA256SUMS", ".bulletin/sums"] {
                let publisher = try Publisher(root: root, waitingSeconds: 0) { (step, target) throws(FileProblem) in
                    if step == .rename, target == path { throw stopped(path) }
                }
                for (path, text) in next { try publisher.write(path, Array(text.utf8)) }
                #expect(throws: PublishingProblem.self) { try publisher.seal(threads: 2) }
                try publisher.abandon()
            }
            try seal(next, in: root)
            #expect(try files(in: root) == next.merging(["SHA256SUMS": list(next)]) { $1 })
        }
    }
}
