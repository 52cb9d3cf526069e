import Checking
import Files
import Findings
import Formats
import Testing

/// The tables of the example site, which add up.
@Suite struct ExampleSumsTests {
    @Test func `Tables of the example add up`() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let folder = try Folder(root + "/content")
        var collector = FindingCollector()
        var tables = 0
        for file in try folder.entries() where file.path.hasSuffix(".csv") {
            checkSums(parseCSV(try folder.read(file.path)).rows, file: file.path, &collector)
            tables += 1
        }
        #expect(collector.findings.map(described) == [])
        #expect(tables > 50)
    }
}
