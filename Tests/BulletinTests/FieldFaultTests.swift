import Bulletin
import Disclosure
import Files
import Findings
import Testing
import Text

/// Faults that other site generators publish as garbage, drop in silence or report without a line, each in a
/// folder of its own, laid over the small site, and built for real: found at their line, and nothing published.
@Suite struct FieldFaultTests {
    /// Rule and line of each error, by the folder under `Tests/Fixtures/faults`.
    private static let refused: [(folder: String, errors: [String])] = [
        ("gbk-file", ["bad.md:2 encoding"]),
        ("utf-16-file", ["bad.md:1 encoding"]),
        // The title that is not closed is no title either.
        ("yaml-syntax-error", ["bad.md:2 key-missing", "bad.md:2 head-syntax"]),
        ("tab-in-yaml", ["bad.md:9 head-syntax"]),
        ("full-width-colon", ["bad.md:2 head-syntax"]),
        ("missing-closing-fence", ["bad.md:1 head-missing"]),
        ("duplicate-key", ["bad.md:8 head-syntax"]),
        ("date-that-does-not-exist", ["bad.md:7 date-malformed"]),
        ("date-in-chinese", ["bad.md:7 date-malformed"]),
        ("no-title", ["bad.md:1 key-missing"]),
        ("misspelt-title", ["bad.md:2 key-unknown"]),
        (
            "missing-link-targets",
            ["bad.md:10 link-broken", "bad.md:12 attachment-missing", "bad.md:14 attachment-missing"]
        ),
        ("two-entries-one-address", ["bad-2.md:5 index-duplicate"]),
        ("item-not-in-catalogue", ["bad.md:3 item-unknown"]),
    ]

    @Test(arguments: refused.map(\.folder))
    func isFoundAtItsLineAndNothingIsPublished(folder: String) throws {
        let expected = Self.refused.first { $0.folder == folder }?.errors ?? []
        try withFault(folder) { site in
            let errors = try refusal(site).filter { $0.severity == .error }
            let found = errors.map {
                "\($0.place.file.dropFirst("content/entries/".count)):\($0.place.span.line) \($0.rule)"
            }
            #expect(found == expected)
            #expect(errors.allSatisfy { $0.remedy != nil })
            #expect(try site.written().isEmpty)
        }
    }

    @Test func aByteOrderMarkIsNoError() throws {
        try withFault("byte-order-mark") { site in
            let report = try site.build()
            #expect(report.findings.map { "\($0.rule) \($0.severity)" } == ["line-ends note"])
            #expect(try site.written()["web/entries/QX-2026-0901.html"] != nil)
        }
    }

    @Test func aDeletedEntryLeavesNoPage() throws {
        try withFault("deleted-entry") { site in
            try site.build()
            #expect(try site.written()["web/entries/QX-2026-0901.html"] != nil)
            _ = try Folder.working.removeFile(site.folder + "/content/entries/gone.md")
            try site.build()
            let rebuilt = try site.written()
            #expect(rebuilt.keys.filter { $0.contains("QX-2026-0901") } == [])
            #expect(rebuilt.values.allSatisfy { !$0.holds("QX-2026-0901") })
        }
    }

    /// The zone of the machine enters nowhere: the day is an input, and the site's zone an offset.
    @Test func buildingTwiceGivesTheSameBytes() throws {
        try withFault("deleted-entry") { site in
            try site.build()
            let first = try site.written()
            let other = TestSite(folder: site.folder, output: site.output + "-2")
            try other.build()
            #expect(try other.written() == first)
        }
    }

    /// The findings for which a build refuses to write.
    private func refusal(_ site: TestSite) throws -> [Finding] {
        do {
            try site.build()
        } catch BuildFailure.refused(let findings) {
            return findings
        }
        return []
    }

    private func withFault(_ name: String, _ body: (TestSite) throws -> Void) throws {
        try withScratch { path in
            var site = try files(in: checkout + "/Tests/Fixtures/small/site")
            site.merge(try files(in: checkout + "/Tests/Fixtures/faults/" + name)) { _, own in own }
            try write(site, to: path + "/site")
            try body(TestSite(folder: path + "/site", output: path + "/output"))
        }
    }
}
