import Bulletin
import Disclosure
import Files
import Findings
import Formats
import Testing

/// The example of the checkout with the layouts that the program brings along, built once.
@Suite struct ExampleTests {
    private static let output: Result<WebLinks, any Error> = Result {
        try withScratch { path in
            let example = TestSite(folder: checkout, output: path)
            let report = try example.build(on: "2026-11-20")
            #expect(report.findings.map(\.rule) == [])
            return WebLinks(try example.written())
        }
    }

    /// Every link of every page leads to a file that is there, and to a part of it that is there; none
    /// depends on where the folder stands or on another host.
    @Test func everyLinkLeadsSomewhere() throws {
        let links = try Self.output.get()
        #expect(links.files.keys.count { $0.hasPrefix("web/") } > 500)
        var problems: [String] = []
        for path in links.files.keys.sorted() {
            if path.hasSuffix(".html") { problems += links.problems(of: path) }
            if path.hasSuffix(".css") { problems += links.requests(of: path) }
        }
        #expect(problems.prefix(20) == [], "\(problems.count) problems")
    }

    /// The website is a folder of its own, which is copied without the others.
    @Test func noLinkOfTheWebsiteLeadsOutOfIt() throws {
        let web = try Self.output.get().files.filter { $0.key.hasPrefix("web/") }
        let links = WebLinks(Dictionary(uniqueKeysWithValues: web.map { (String($0.key.dropFirst(4)), $0.value) }))
        let problems = links.files.keys.sorted().flatMap { links.problems(of: $0) }
        #expect(problems.prefix(20) == [], "\(problems.count) problems")
    }

    @Test func dataFilesAreWhatTheirNamesSay() throws {
        let output = try Self.output.get().files
        for (path, bytes) in output {
            if path.hasSuffix(".xml") { #expect(xmlProblem(in: bytes) == nil, "\(path)") }
            if path.hasSuffix(".json") || path.hasSuffix(".jsonld") {
                #expect(throws: Never.self, "\(path)") { try parseJSON(bytes) }
            }
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

    /// Of the pages that people read: on paper nobody follows a link.
    @Test func everyIdentifierStandsOnceOnItsPage() throws {
        let links = try Self.output.get()
        let pages = links.files.keys.filter { $0.contains("web/") && $0.hasSuffix(".html") }
        #expect(pages.sorted().filter { !links.repeatedIdentifiers(of: $0).isEmpty } == [])
    }
}
