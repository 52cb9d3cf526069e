@testable import Bulletin
import Files
import Testing

/// Bodies that wait for their pages.
@Suite struct BodyShelfTests {
    /// Where bodies wait shows nowhere: all on the disk, some of them, all in memory.
    @Test(arguments: [0, 200, 2_000])
    func `a site is the same wherever its bodies wait`(memory: Int) throws {
        let whole = try withSmallSite { site in
            try site.build()
            return try site.written()
        }
        let shelved = try withSmallSite { site in
            try site.build(bodyMemory: memory)
            return try site.written()
        }
        #expect(!whole.isEmpty && shelved.keys == whole.keys)
        for (path, bytes) in whole where !path.hasPrefix(".bulletin/") { #expect(shelved[path] == bytes, "\(path)") }
    }

    @Test func whatIsBeyondTheMemoryIsPutAside() throws {
        try withScratch { path in
            let shelf = BodyShelf(memory: 10, output: path + "/output")
            let bodies = (0..<100).map { number in [UInt8](repeating: UInt8(number), count: number * 50) }
            #expect(shelf.keeps([1, 2, 3]) && shelf.keeps([4, 5]))
            #expect(!shelf.keeps([6, 7, 8, 9, 10, 11]))
            let places = bodies.map(shelf.put)
            for (body, place) in zip(bodies, places) {
                let found = try #require(place).count == body.count ? shelf.html(at: try #require(place)) : nil
                #expect(found == body)
            }
            // Nothing of it is to be seen.
            #expect(try Folder(path).names().isEmpty)
        }
    }

    @Test func withoutAPlaceOnTheDiskNothingIsPut() {
        let shelf = BodyShelf(memory: 0, output: nil)
        #expect(!shelf.keeps([1]))
        #expect(shelf.put([1]) == nil)
        #expect(shelf.html(at: 0..<1) == nil)
    }
}
