import Bulletin
import Disclosure
import Files
import Findings
import Formats
import Testing

/// The example of the checkout with the layouts that the program brings along, built once.
@Suite struct ExampleTests {
    private static let output: Result<FileSet, any Error> = Result {
        try withScratch { path in
            let example = TestSite(folder: checkout, output: path)
            let report = try example.build(on: "2026-11-20")
            #expect(report.findings.isEmpty)
            return try example.written()
        }
    }

    /// Every link of every page leads to a file that is there, and to a part of it that is there; none
    /// depends on where the folder stands or on another host.
    @Test func everyLinkOfTheWebsiteLeadsSomewhere() throws {
        let web = try Self.output.get().filter { $0.key.hasPrefix("web/") }
        let links = WebLinks(Dictionary(uniqueKeysWithValues: web.map { (String($0.key.dropFirst(4)), $0.value) }))
        #expect(links.files.count > 500)
        var problems: [String] = []
        for (path, bytes) in links.files.sorted(by: { $0.key < $1.key }) {
            if path.hasSuffix(".html") { problems += links.problems(of: path) }
            if path.hasSuffix(".css") { problems += links.requests(in: bytes, on: path) }
        }
        #expect(problems.prefix(20) == [], "\(problems.count) problems")
    }

    /// Internal pages and sheets may lead to the website, so they are looked at in the whole output.
    @Test func everyLinkOfTheOtherFoldersLeadsSomewhere() throws {
        let links = WebLinks(try Self.output.get())
        let pages = links.files.keys.filter { $0.hasSuffix(".html") && !$0.hasPrefix("web/") }.sorted()
        #expect(!pages.isEmpty)
        let problems = pages.flatMap { links.problems(of: $0) }
        #expect(problems.prefix(20) == [], "\(problems.count) problems")
    }

    @Test func dataFilesAreWhatTheirNamesSay() throws {
        let output = try Self.output.get()
        for (path, bytes) in output {
            if path.hasSuffix(".xml") { #expect(xmlProblem(in: bytes) == nil, "\(path)") }
            if path.hasSuffix(".json") { #expect(throws: Never.self, "\(path)") { try parseJSON(bytes) } }
            if path.hasSuffix(".jsonl") {
                for line in bytes.split(separator: UInt8(ascii: "\n")) {
                    #expect(throws: Never.self, "\(path)") { try parseJSON(Array(line)) }
                }
            }
            if path.hasSuffix("data/index.csv") { #expect(parseCSV(bytes).problems.isEmpty, "\(path)") }
        }
        #expect(output["web/data/feed.xml"] != nil)
        #expect(output["web/sitemap.xml"] != nil)
        #expect(output["web/data/index.json"] != nil)
    }

    @Test func everyIdentifierStandsOnceOnItsPage() throws {
        for (path, html) in try Self.output.get() where path.hasSuffix(".html") {
            let identifiers = attributes("id", in: html)
            #expect(Set(identifiers).count == identifiers.count, "\(path)")
        }
    }
}
