import Testing

@testable import Files

@Suite struct FolderTests {
    @Test(arguments: [0, 1, 4095, 4096, 200_000])
    func `what is written is read`(size: Int) throws {
        try withScratch { folder in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try folder.write("file", bytes)
            #expect(try folder.read("file") == bytes)
            #expect(try folder.status(of: "file")?.size == size)
            #expect(try folder.names() == ["file"])
        }
    }

    @Test func `a buffer is used again`() throws {
        try withScratch { folder in
            try folder.write("long", Array(repeating: 1, count: 1000))
            try folder.write("short", [2])
            var buffer: [UInt8] = []
            try folder.read("long", into: &buffer)
            let capacity = buffer.capacity
            try folder.read("short", into: &buffer)
            #expect(buffer == [2])
            #expect(buffer.capacity == capacity)
        }
    }

    @Test func `writing replaces, at once or lastingly, and leaves nothing beside`() throws {
        try withScratch { folder in
            try folder.write("a", [1])
            try folder.write("a", [2], durability: .now)
            #expect(try folder.read("a") == [2])
            #expect(try folder.names() == ["a"])
        }
    }

    @Test func `a new file is written whole, and never over another`() throws {
        try withScratch { folder in
            try folder.writeNew("a", [1])
            #expect(throws: FileProblem.self) { try folder.writeNew("a", [2]) }
            do throws(FileProblem) { try folder.writeNew("a", [2]) } catch { #expect(error.reason == .exists) }
            #expect(try folder.read("a") == [1])
            #expect(try folder.names() == ["a"])
        }
    }

    @Test func `leftovers of a killed process with our number are stepped over`() throws {
        try withScratch { folder in
            let leftover = ".a.tmp-\(CurrentProcess.identifier)-0"
            try folder.write(leftover, [9])
            try folder.write("a", [1])
            #expect(try folder.names() == [leftover, "a"])
            #expect(try folder.read(leftover) == [9])
        }
    }

    @Test func `a name as long as names may be can be written`() throws {
        try withScratch { folder in
            let name = String(repeating: "名", count: 85)
            try folder.write(name, [1])
            #expect(try folder.names() == [name])
        }
    }

    @Test func `a full disk is a typed problem`() throws {
        let device = Folder.working
        guard try device.status(of: "/dev/full") != nil else { return }
        let full = try device.create("/dev/full", existing: .extended)
        do throws(FileProblem) {
            try full.write([1, 2, 3].span)
            Issue.record("a full disk took the bytes")
        } catch {
            #expect(error.reason == .noSpace)
            #expect(error.operation == .write)
        }
    }

    @Test func `problems say what, where and why`() throws {
        try withScratch { folder in
            try folder.write("file", [1, 2, 3])
            try folder.makeFolders("folder/inner")
            func expect(_ reason: FileFailure, _ operation: FileOperation, _ name: String, _ body: () throws -> Void) {
                let problem = #expect(throws: FileProblem.self) { try body() }
                #expect(problem?.reason == reason)
                #expect(problem?.operation == operation)
                #expect(problem?.path == folder.path + "/" + name)
            }
            expect(.notFound, .open, "none") { _ = try folder.read("none") }
            expect(.isDirectory, .read, "folder") { _ = try folder.read("folder") }
            expect(.notDirectory, .open, "file/x") { _ = try folder.read("file/x") }
            expect(.tooLarge, .read, "file") { _ = try folder.read("file", limit: 2) }
            expect(.invalidName, .open, "fi\0le") { _ = try folder.read("fi\0le") }
            expect(.notFound, .create, "none/.x.tmp-\(CurrentProcess.identifier)-0") { try folder.write("none/x", []) }
            expect(.isDirectory, .rename, "folder") { try folder.write("folder", []) }
            expect(.notDirectory, .makeFolder, "file") { try folder.makeFolders("file") }
            expect(.notDirectory, .makeFolder, "file/x") { try folder.makeFolders("file/x") }
            expect(.notEmpty, .remove, "folder") { try folder.removeFolder("folder") }
            expect(.isDirectory, .remove, "folder") { try folder.removeFile("folder") }
            expect(.exists, .create, "file") { _ = try folder.create("file", existing: .refused) }
            let long = String(repeating: "x", count: 256)
            expect(.nameTooLong, .open, long) { _ = try folder.read(long) }
            try makeLink(folder.path + "/loop", to: "loop")
            expect(.tooManyLinks, .open, "loop") { _ = try folder.read("loop") }
            try makePipe(folder.path + "/pipe")
            expect(.other, .read, "pipe") { _ = try folder.read("pipe") }
            #expect(try folder.names() == ["file", "folder", "loop", "pipe"])
        }
    }

    @Test func `what is not there is nil or false, not a problem`() throws {
        try withScratch { folder in
            try folder.write("file", [])
            #expect(try folder.status(of: "none") == nil)
            #expect(try folder.status(of: "file/none") == nil)
            #expect(try !folder.removeFile("none"))
            #expect(try !folder.removeFolder("none"))
            #expect(try !folder.removeTree("none"))
        }
    }

    @Test func `a file is known by size, times and inode`() throws {
        try withScratch { folder in
            try folder.write("a", [1, 2])
            let first = try #require(try folder.status(of: "a"))
            #expect(first.kind == .file)
            #expect(first.isWritable)
            #expect(abs(first.modified / 1_000_000_000 - Int64(SystemClock.secondsSinceEpoch)) < 60)
            try folder.rename("a", to: "b")
            let renamed = try #require(try folder.status(of: "b"))
            #expect((renamed.size, renamed.modified, renamed.inode) == (first.size, first.modified, first.inode))
        }
    }
}
