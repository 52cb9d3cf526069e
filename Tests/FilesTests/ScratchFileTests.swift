import Files
import Testing

/// What a process puts aside for itself.
@Suite struct ScratchFileTests {
    @Test(arguments: ["", "/not/there/yet"])
    func `what was put aside is read again and stands in no folder`(below: String) throws {
        try withScratch { folder in
            let file = try #require(ScratchFile(near: folder.path + below))
            let parts = (0..<200).map { number in [UInt8](repeating: UInt8(number), count: number * 37) }
            let places = try parallelMap(count: parts.count, threads: 4) { (number) throws(FileProblem) in
                try file.append(parts[number])
            }
            for (part, place) in zip(parts, places) { #expect(try file.read(place) == part) }
            #expect(places.map(\.count) == parts.map(\.count))
            #expect(try folder.names().isEmpty)
        }
    }

    @Test func aFolderThatIsAFileHasNone() throws {
        try withScratch { folder in
            try folder.write("a", [1])
            #expect(ScratchFile(near: folder.path + "/a") == nil)
            #expect(ScratchFile(near: folder.path + "/a/b") == nil)
        }
    }

    @Test func aPlaceThatWasNeverWrittenIsAProblem() throws {
        try withScratch { folder in
            let file = try #require(ScratchFile(near: folder.path))
            _ = try file.append([1, 2, 3])
            let problem = #expect(throws: FileProblem.self) { try file.read(2..<9) }
            #expect(problem?.operation == .read)
        }
    }
}
