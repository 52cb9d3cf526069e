import Checking
import Findings
import Formats
import Glibc
import Markdown
import Testing
import Text

/// Entries with the texts of `Fixtures/damaged`, each as some site published it: numbers that differ, words lost, two
/// texts run together. What is told of each stands in `Fixtures/damaged/expected.csv`, and nothing else is told.
@Suite struct DamagedEntryTests {
    private static let folder =
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Fixtures/damaged"

    /// Lines and rules by the name of the file.
    private static let expected: [String: [String]] = {
        var found: [String: [String]] = [:]
        for row in parseCSV(read("expected.csv")).rows.dropFirst() {
            found[row[0].text, default: []].append("\(row[1].text) \(row[2].text)")
        }
        return found
    }()

    @Test(arguments: (1...25).map { $0 < 10 ? "F0\($0)" : "F\($0)" })
    func isToldAtItsLineAndNothingElse(name: String) {
        let found = CheckedText(SiteText(entry(of: name), over: baseSite)).findings
        #expect(found.map { "\($0.place.span.line) \($0.rule)" } == Self.expected[name, default: []])
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.remedy != nil && $0.place.file == "content/entries/a.md" })
    }

    /// Lines broken within a word are no slip: pages join them without a blank.
    @Test func brokenLinesAreJoined() {
        let checked = CheckedText(SiteText(entry(of: "F26"), over: baseSite))
        #expect(checked.findings.map(shown) == [])
        let html = String(decoding: checked.site.bodies.first?.html ?? [], as: UTF8.self)
        #expect(html == "<p>要求办税人员举止端庄，逐项分解各类政府信息。</p>\n")
    }

    private func entry(of name: String) -> String {
        "-- content/entries/a.md --\n" + String(decoding: Self.read(name + ".md"), as: UTF8.self) + "\n"
    }

    private static func read(_ name: String) -> [UInt8] {
        guard let stream = fopen("\(folder)/\(name)", "r") else { return [] }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, stream)
        return Array(bytes.prefix(count))
    }
}
