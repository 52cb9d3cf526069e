import Testing

@testable import Files

/// What a watch tells, both where the system does and where listings are compared.
@Suite(.serialized) struct FolderWatchTests {
    @Test(arguments: [true, false])
    func `every change in the watched folders is told`(isTold: Bool) throws {
        try withScratch { folder in
            try folder.makeFolders("content/entries")
            try folder.write("content/entries/a.md", [1])
            let watch = try FolderWatch(folder.path, tops: ["content", "layouts"], isTold: isTold) { $0.hasPrefix(".") }
            #expect(watch.isTold == isTold)
            #expect(!watch.hasChanged())
            let changes: [(String, () throws -> Void)] = [
                ("a file is written", { try folder.write("content/entries/a.md", [1, 2]) }),
                ("a file is added", { try folder.write("content/entries/b.md", [1]) }),
                ("a file is renamed", { try folder.rename("content/entries/b.md", to: "content/entries/c.md") }),
                ("a file is removed", { try folder.removeFile("content/entries/c.md") }),
                ("folders are made", { try folder.makeFolders("content/new/deep") }),
                ("a file in a new folder", { try folder.write("content/new/deep/d.md", [1]) }),
                ("a folder that was not there", { try folder.makeFolders("layouts") }),
                ("a file in that", { try folder.write("layouts/base.mustache", [1]) }),
                ("a folder goes", { try folder.removeTree("content/new") }),
            ]
            for (name, change) in changes {
                try change()
                #expect(tells(watch), "\(name)")
            }
        }
    }

    @Test func `what is passed over is not told`() throws {
        try withScratch { folder in
            try folder.makeFolders("content")
            try folder.makeFolders("output/web")
            let watch = try FolderWatch(folder.path, tops: ["content"]) { $0.hasPrefix(".") || $0.hasSuffix("~") }
            try folder.write("output/web/a.html", [1])
            try folder.write("note.txt", [1])
            try folder.write("content/a.md~", [1])
            try folder.makeFolders("content/.git/objects")
            try folder.write("content/.git/objects/x", [1])
            SystemClock.sleep(milliseconds: 50)
            #expect(!watch.hasChanged())
        }
    }

    /// Waits as who keeps up with a folder does; three seconds are enough for two comparisons.
    private func tells(_ watch: FolderWatch) -> Bool {
        let end = SystemClock.nanoseconds + 3_000_000_000
        var hasChanged = false
        while !hasChanged, SystemClock.nanoseconds < end {
            let sources = watch.source.map { [(source: $0, wanted: Readiness.readable)] } ?? []
            _ = wait(for: sources, milliseconds: min(watch.patience, 100))
            hasChanged = watch.hasChanged()
        }
        // What one change still sends belongs to it.
        SystemClock.sleep(milliseconds: 20)
        _ = watch.hasChanged()
        return hasChanged
    }
}

@Suite struct WakeSignalTests {
    @Test func `it ends a wait until it is cleared`() throws {
        let signal = try WakeSignal()
        #expect(wait(for: [(signal.source, .readable)], milliseconds: 0) == [[]])
        signal.wake()
        signal.wake()
        #expect(wait(for: [(signal.source, .readable)], milliseconds: 1000) == [.readable])
        signal.clear()
        #expect(wait(for: [(signal.source, .readable)], milliseconds: 0) == [[]])
    }
}
