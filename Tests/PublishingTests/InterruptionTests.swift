import Files
import Synchronization
import Testing

@testable import Publishing

/// Lets a number of steps pass, then stops the build.
private final class Fuse: Sendable {
    private let passed = Atomic<Int>(0)
    private let limit: Int
    private let onlyOnce: Bool

    /// - Parameter onlyOnce: a full disk fails one step; a killed process takes no further one.
    init(after limit: Int, onlyOnce: Bool = false) {
        self.limit = limit
        self.onlyOnce = onlyOnce
    }

    var hasBlown: Bool { passed.load(ordering: .relaxed) > limit }

    @Sendable func check(_ step: Step, _ path: String) throws(FileProblem) {
        let number = passed.wrappingAdd(1, ordering: .relaxed).oldValue
        if onlyOnce ? number == limit : number >= limit { throw stopped(path, .noSpace) }
    }
}

@Suite struct InterruptionTests {
    private let old: Site = [
        "web/same.html": "same", "web/changed.html": "old", "web/gone/a/b.html": "gone", "swap": "file",
        "swapped/x": "in a folder", "sheets/1": "old sheet",
    ]
    private let new: Site = [
        "web/same.html": "same", "web/changed.html": "new", "web/fresh/1.html": "fresh", "swap/x": "in a folder",
        "swapped": "file", "sheets/1": "new sheet", "reports/r": "report",
    ]

    /// Nothing but whole files of ours, temporary ones apart.
    private func expectWhole(_ root: String, _ versions: [Site], at step: Int) throws {
        for (path, text) in try files(in: root) where !path.contains(".bulletin-new-") {
            #expect(versions.contains { $0[path] == text }, "\(path) holds “\(text)” after step \(step)")
        }
    }

    /// Runs a build for every number of steps it may take before it is stopped; gives how many.
    private func forEveryStep(
        onlyOnce: Bool = false, from start: Site, to site: Site, _ afterwards: (String, Int) throws -> Void
    ) throws -> Int {
        for limit in 0... {
            let hasBlown = try withScratch { root in
                if !start.isEmpty { try build(start, in: root) }
                let fuse = Fuse(after: limit, onlyOnce: onlyOnce)
                do { try build(site, in: root, check: fuse.check) } catch is PublishingProblem {}
                try expectWhole(root, [start, site], at: limit)
                try afterwards(root, limit)
                return fuse.hasBlown
            }
            if !hasBlown { return limit }
        }
        return 0
    }

    @Test(arguments: [false, true])
    func `whatever step a build is stopped at, the next one ends as a clean one`(onlyOnce: Bool) throws {
        for (start, site, next) in [
            (old, new, new), (old, new, old), ([:], new, new), ([:], new, old), (old, [:], old),
        ] {
            let steps = try forEveryStep(onlyOnce: onlyOnce, from: start, to: site) { root, step in
                let summary = try build(next, in: root)
                #expect(try files(in: root) == next, "stopped at step \(step)")
                #expect(summary.foreign == [], "stopped at step \(step)")
                #expect(try build(next, in: root).unchanged == next.count)
                #expect(try Folder(root + "/.bulletin").names() == ["lock", "manifest"])
                let expected = Set(next.keys.flatMap { ancestors(of: $0) })
                #expect(Set(try folders(in: root)) == expected, "stopped at step \(step)")
            }
            #expect(steps > 5)
        }
    }

    @Test func `two builds killed one after the other are mended as well`() throws {
        let other: Site = ["web/other.html": "other", "swap": "file again"]
        _ = try forEveryStep(from: old, to: new) { root, step in
            let fuse = Fuse(after: step)
            do { try build(other, in: root, check: fuse.check) } catch is PublishingProblem {}
            try expectWhole(root, [old, new, other], at: step)
            let summary = try build(old, in: root)
            #expect(try files(in: root) == old, "stopped at step \(step)")
            #expect(summary.foreign == [])
        }
    }

    @Test func `files of others outlive every stop`() throws {
        _ = try forEveryStep(from: old, to: new) { root, step in
            // Somebody fills the place of a file that the killed build intended to make.
            let fresh = try files(in: root)["web/fresh/1.html"]
            if fresh == nil { try plant("web/fresh/1.html", "of another", in: root) }
            try plant("web/gone/mine.txt", "mine", in: root)
            try build(old, in: root)
            var expected = old
            expected["web/gone/mine.txt"] = "mine"
            if fresh == nil { expected["web/fresh/1.html"] = "of another" }
            #expect(try files(in: root) == expected, "stopped at step \(step)")
        }
    }

    @Test func `keep never vouches for what a killed build left`() throws {
        _ = try forEveryStep(from: old, to: new) { root, _ in
            let publisher = try Publisher(root: root)
            let found = try files(in: root)
            let kept = try Set(old.keys).union(new.keys).sorted().filter { try publisher.keep($0) }
            // What is kept is of one build: the last whose manifest is whole.
            #expect([old, new].contains { site in kept.allSatisfy { found[$0] == site[$0] } })
            #expect(kept.allSatisfy { found[$0] != nil })
        }
    }

    @Test func `what is kept is of the build that the manifest's name tells`() throws {
        for limit in 0... {
            let hasBlown = try withScratch { root in
                let first = try #require(try build(old, in: root).manifest)
                #expect(try build(old, in: root).manifest == first)
                let fuse = Fuse(after: limit)
                do { try build(new, in: root, check: fuse.check) } catch is PublishingProblem {}
                let publisher = try Publisher(root: root)
                let named = publisher.manifest == first ? old : new
                let found = try files(in: root)
                for path in try Set(old.keys).union(new.keys).filter({ try publisher.keep($0) }) {
                    #expect(found[path] == named[path], "\(path), stopped at step \(limit)")
                }
                #expect(fuse.hasBlown || publisher.manifest != first)
                return fuse.hasBlown
            }
            if !hasBlown { return }
        }
    }

    @Test func `a failed write makes finish refuse, and removes nothing`() throws {
        try withScratch { root in
            try build(old, in: root)
            let publisher = try Publisher(root: root, waitingSeconds: 0) { (step, path) throws(FileProblem) in
                if step == .fill { throw FileProblem(.write, path, .noSpace) }
            }
            let problem = PublishingProblem.file(FileProblem(.write, root + "/web/changed.html", .noSpace))
            #expect(throws: problem) { try publisher.write("web/changed.html", [1]) }
            #expect(throws: PublishingProblem.unfinished("web/changed.html")) { try publisher.finish() }
            #expect(try files(in: root) == old)
        }
    }

    @Test func `a first build that is given up leaves nothing`() throws {
        try withScratch { root in
            let publisher = try Publisher(root: root)
            try publisher.write("web/a", [1])
            try publisher.abandon()
            #expect(try files(in: root) == [:])
            #expect(try Folder(root + "/.bulletin").names() == ["lock"])
        }
    }
}

private func ancestors(of path: String) -> [String] {
    var found: [String] = []
    var next = parentFolder(of: path)
    while let folder = next {
        found.append(folder)
        next = parentFolder(of: folder)
    }
    return found
}
