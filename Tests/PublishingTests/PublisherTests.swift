import Files
import Testing

@testable import Publishing

@Suite struct PublisherTests {
    private let site: Site = ["web/index.html": "home", "web/entries/1.html": "one", "sheets/all.html": "sheets"]

    @Test func `a first build creates everything, whole`() throws {
        try withScratch { root in
            let summary = try build(site, in: root)
            #expect(try files(in: root) == site)
            #expect(summary.created == 3)
            #expect(try Folder(root + "/.bulletin").names() == ["lock", "manifest"])
        }
    }

    @Test func `a first build shows nothing before it is finished`() throws {
        try withScratch { root in
            let publisher = try Publisher(root: root)
            try publisher.write("web/index.html", [1])
            #expect(try files(in: root) == [:])
            _ = try publisher.finish()
            #expect(try files(in: root).keys.sorted() == ["web/index.html"])
        }
    }

    @Test func `each path has its outcome, and what is unchanged keeps its time`() throws {
        try withScratch { root in
            try build(site, in: root)
            let before = try Folder(root).status(of: "web/index.html")
            let publisher = try Publisher(root: root)
            #expect(try publisher.write("web/index.html", Array("home".utf8)) == .unchanged)
            #expect(try publisher.write("web/entries/1.html", Array("ONE".utf8)) == .replaced)
            #expect(try publisher.write("web/entries/2.html", Array("two".utf8)) == .created)
            let summary = try publisher.finish()
            #expect(try Folder(root).status(of: "web/index.html") == before)
            #expect([summary.created, summary.replaced, summary.unchanged, summary.removed] == [1, 1, 1, 1])
            let expected = ["web/index.html": "home", "web/entries/1.html": "ONE", "web/entries/2.html": "two"]
            #expect(try files(in: root) == expected)
            #expect(try folders(in: root) == ["web", "web/entries"])
        }
    }

    @Test func `stale files stay until finish`() throws {
        try withScratch { root in
            try build(site, in: root)
            let publisher = try Publisher(root: root)
            try publisher.write("web/index.html", Array("home".utf8))
            #expect(try files(in: root) == site)
            #expect(try publisher.finish().removed == 2)
            #expect(try files(in: root) == ["web/index.html": "home"])
        }
    }

    @Test func `files of others are kept and named`() throws {
        try withScratch { root in
            try build(site, in: root)
            try plant("sheets/notes.txt", "mine", in: root)
            try plant("favicon.ico", "icon", in: root)
            let summary = try build(["web/index.html": "home"], in: root)
            #expect(summary.foreign == ["favicon.ico", "sheets/notes.txt"])
            #expect(summary.foreignCount == 2)
            for (limit, named, counted) in [(1, ["favicon.ico"], 2), (0, [], 0)] {
                let publisher = try Publisher(root: root)
                #expect(try publisher.keep("web/index.html"))
                let capped = try publisher.finish(foreignLimit: limit)
                #expect(capped.foreign == named)
                #expect(capped.foreignCount == counted)
            }
            let expected = ["web/index.html": "home", "sheets/notes.txt": "mine", "favicon.ico": "icon"]
            #expect(try files(in: root) == expected)
        }
    }

    @Test func `keep is true only for a file as the last build left it`() throws {
        try withScratch { root in
            try build(site, in: root)
            try plant("sheets/all.html", "edited", in: root)
            let publisher = try Publisher(root: root)
            #expect(try publisher.keep("web/index.html"))
            #expect(try !publisher.keep("sheets/all.html"))
            #expect(try !publisher.keep("web/never.html"))
            #expect(try publisher.write("sheets/all.html", Array("sheets".utf8)) == .replaced)
            #expect(throws: PublishingProblem.writtenTwice("web/index.html")) { try publisher.keep("web/index.html") }
            #expect(try publisher.finish().unchanged == 1)
            #expect(try files(in: root) == site.filter { $0.key != "web/entries/1.html" })
        }
    }

    @Test func `a copied output is kept by its content`() throws {
        try withScratch { root in
            try build(site, in: root)
            // The same bytes with another inode and time.
            for (path, text) in site { try plant(path, text, in: root) }
            for _ in 0..<2 {
                let publisher = try Publisher(root: root)
                for path in site.keys.sorted() { #expect(try publisher.keep(path)) }
                #expect(try publisher.finish().unchanged == 3)
            }
            let manifest = try #require(Manifest(try Folder.working.read(root + "/.bulletin/manifest")))
            let status = try #require(try Folder(root).status(of: "sheets/all.html"))
            #expect(manifest.records.first?.signature == FileSignature(status))
        }
    }

    @Test func `a file may become a folder and a folder a file`() throws {
        try withScratch { root in
            try build(["a": "file", "b/c/d": "deep", "e": "e"], in: root)
            let next = ["a/x/y": "deep", "b": "file", "e": "e"]
            let summary = try build(next, in: root)
            #expect(try files(in: root) == next)
            #expect([summary.created, summary.removed, summary.unchanged] == [2, 2, 1])
            #expect(try build(next, in: root).unchanged == 3)
        }
    }

    @Test func `a foreign file in the way of a folder is a problem`() throws {
        try withScratch { root in
            try build(site, in: root)
            try plant("other", "mine", in: root)
            #expect(throws: PublishingProblem.file(FileProblem(.create, root + "/other/x", .exists))) {
                try build(["other/x": "x"], in: root)
            }
            #expect(try files(in: root)["other"] == "mine")
        }
    }

    @Test func `two builds do not mix`() throws {
        try withScratch { root in
            let first = try Publisher(root: root)
            try first.write("a", [1])
            #expect(throws: PublishingProblem.busy(holder: CurrentProcess.identifier)) { try Publisher(root: root) }
            _ = try first.finish()
            #expect(try build(["a": "\u{1}"], in: root).unchanged == 1)
        }
    }

    @Test func `a build that waits gets its turn`() throws {
        try withScratch { root in
            let first = try Publisher(root: root)
            try parallelForEach(count: 2, threads: 2) { (_, index) throws(PublishingProblem) in
                if index == 0 {
                    SystemClock.sleep(milliseconds: 120)
                    try first.abandon()
                } else {
                    try Publisher(root: root, waitingSeconds: 20).abandon()
                }
            }
        }
    }

    @Test(arguments: [
        ("", PathFault.empty), ("/a", .notPlain), ("a//b", .notPlain), ("a/", .notPlain), ("./a", .notPlain),
        ("a/../b", .notPlain), ("..", .notPlain), ("a\0b", .holdsNUL), (".bulletin/lock", .reserved),
        ("web/.bulletin-new-3", .reserved), (String(repeating: "名", count: 86), .partTooLong),
        (String(repeating: "a/", count: 2000) + "a", .tooLong),
    ])
    func `a path that may not be is refused`(path: String, fault: PathFault) throws {
        try withScratch { root in
            let publisher = try Publisher(root: root)
            #expect(throws: PublishingProblem.path(path, fault)) { try publisher.write(path, []) }
        }
    }

    @Test func `names as long as names may be are written and replaced`() throws {
        try withScratch { root in
            let name = "web/" + String(repeating: "名", count: 85)
            try build([name: "1"], in: root)
            try build([name: "2", "...": "dots", "a\nb": "line"], in: root)
            #expect(try files(in: root) == [name: "2", "...": "dots", "a\nb": "line"])
        }
    }

    @Test(arguments: [true, false])
    func `one path is written once, and is a file or a folder`(isFirst: Bool) throws {
        try withScratch { root in
            if !isFirst { try build(site, in: root) }
            let publisher = try Publisher(root: root)
            try publisher.write("a/b", [])
            #expect(throws: PublishingProblem.writtenTwice("a/b")) { try publisher.write("a/b", []) }
            #expect(throws: PublishingProblem.fileAndFolder(file: "a")) { try publisher.write("a", []) }
            #expect(throws: PublishingProblem.fileAndFolder(file: "a/b")) { try publisher.write("a/b/c/d", []) }
        }
    }

    @Test func `many threads write one site`() throws {
        try withScratch { root in
            for round in ["first", "second"] {
                let publisher = try Publisher(root: root)
                try parallelForEach(count: 500, threads: 4) { (_, index) throws(PublishingProblem) in
                    try publisher.write("web/\(index % 7)/\(index)", Array("\(round) \(index)".utf8))
                }
                _ = try publisher.finish()
                let found = try files(in: root)
                #expect(found.count == 500)
                #expect((0..<500).allSatisfy { found["web/\($0 % 7)/\($0)"] == "\(round) \($0)" })
            }
        }
    }

    @Test func `a finished build takes nothing more`() throws {
        try withScratch { root in
            let publisher = try Publisher(root: root)
            _ = try publisher.finish()
            #expect(throws: PublishingProblem.closed) { try publisher.write("a", []) }
            #expect(throws: PublishingProblem.closed) { try publisher.finish() }
        }
    }

    @Test func `a file without the right to write is respected`() throws {
        try withScratch { root in
            try build(["a": "old", "b": "old"], in: root)
            try makeReadOnly(root + "/a")
            #expect(throws: PublishingProblem.file(FileProblem(.write, root + "/a", .permission))) {
                try build(["a": "new", "b": "new"], in: root)
            }
            #expect(try files(in: root) == ["a": "old", "b": "old"])
            #expect(try build(["a": "old", "b": "new"], in: root).unchanged == 1)
        }
    }

    @Test func `an output path that is a file is a typed problem`() throws {
        try withScratch { root in
            try plant("out", "file", in: root)
            #expect(throws: PublishingProblem.self) { try Publisher(root: root + "/out") }
            #expect(try files(in: root) == ["out": "file"])
        }
    }
}
