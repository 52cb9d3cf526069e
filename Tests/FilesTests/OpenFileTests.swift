import Files
import Testing

/// Reading anywhere in a file that is held open.
@Suite struct OpenFileTests {
    @Test func partsAreReadWhereverTheyStand() throws {
        try withScratch { folder in
            let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
            try folder.write("a", bytes)
            let file = try folder.openFile("a")
            #expect(file.size == bytes.count)
            var buffer: [UInt8] = [1, 2, 3]
            for range in [0..<10, 99_990..<100_000, 5..<5, 20..<70_000, 0..<100_000] {
                try file.read(range, into: &buffer)
                #expect(buffer == Array(bytes[range]))
            }
        }
    }

    @Test func aPartBehindTheEndIsAProblem() throws {
        try withScratch { folder in
            try folder.write("a", [1, 2, 3])
            let file = try folder.openFile("a")
            var buffer: [UInt8] = []
            let problem = #expect(throws: FileProblem.self) { try file.read(1..<4, into: &buffer) }
            #expect(problem?.operation == .read)
        }
    }

    @Test func aFolderIsNoFile() throws {
        try withScratch { folder in
            try folder.makeFolders("a")
            let problem = #expect(throws: FileProblem.self) { try folder.openFile("a") }
            #expect(problem?.reason == .isDirectory)
        }
    }
}
