import Bulletin
import Files
import Findings
import Publishing
import Testing

/// A whole site with layouts of its own, compared byte for byte with what it must become.
///
/// `BULLETIN_RECORD=1` writes the expected files anew, and fails: read what changed before you commit.
@Suite struct SmallSiteTests {
    @Test func theSmallSiteBecomesExactlyItsExpectedOutput() throws {
        try withSmallSite { site in
            let report = try site.build()
            let written = try site.written().filter { !isAssetOfTheProgram($0.key) }
            let folder = checkout + "/Tests/Fixtures/small/expected"
            if CurrentProcess.environmentVariable("BULLETIN_RECORD") == "1" {
                _ = try Folder.working.removeTree(folder)
                try write(written, to: folder)
                Issue.record("recorded \(written.count) files; run again without BULLETIN_RECORD")
                return
            }
            let expected = try files(in: folder)
            #expect(written.keys.sorted() == expected.keys.sorted())
            for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) where written[path] != bytes {
                let found = String(decoding: written[path] ?? [], as: UTF8.self)
                #expect(found == String(decoding: bytes, as: UTF8.self), "\(path)")
            }
            #expect(report.findings.isEmpty)
            #expect(report.counts.entries == 11)
            #expect(report.counts.sheets == 3)
        }
    }

    /// Style sheets and scripts of the program come and go with its design.
    private func isAssetOfTheProgram(_ path: String) -> Bool {
        path.contains("/assets/") && !path.contains("/assets/style.")
    }

    @Test func theNumberOfThreadsChangesNothing() throws {
        let outputs = try [1, 4].map { threads in
            try withSmallSite { site in
                try site.build(threads: threads)
                return try site.written()
            }
        }
        #expect(outputs[0] == outputs[1])
    }

    @Test func buildingAgainChangesNothing() throws {
        try withSmallSite { site in
            let first = try site.build()
            let before = try site.written()
            let again = try site.build()
            #expect(try site.written() == before)
            #expect(again.publishing.created == 0)
            #expect(again.publishing.replaced == 0)
            #expect(again.publishing.unchanged == first.publishing.created)
        }
    }
}
