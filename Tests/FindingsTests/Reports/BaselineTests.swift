import Findings
import Testing
import Text

@Suite struct BaselineTests {
    private func finding(_ message: String, line: Int, file: String = "a.md", rule: String = "r") -> Finding {
        Finding(
            rule: rule, severity: .error, place: Place(file: file, span: TextSpan(line: line, column: 1)),
            message: Words(zh: message, en: message))
    }

    private func baseline(of findings: [Finding]) throws -> Baseline {
        try Baseline(Array(ReportFixture.text(as: .json, findings: findings).utf8))
    }

    @Test func `Findings that moved are known, all others are new`() throws {
        let before = try baseline(of: [finding("one", line: 3), finding("two", line: 4)])
        let moved = [finding("one", line: 30), finding("two", line: 1)]
        #expect(before.newOnes(among: moved) == [])
        let others = [
            finding("three", line: 3), finding("one", line: 3, file: "b.md"), finding("one", line: 3, rule: "s"),
        ]
        #expect(before.newOnes(among: moved + others) == others.sorted())
    }

    @Test func `Of equal findings as many are known as there were`() throws {
        let before = try baseline(of: [finding("one", line: 3), finding("one", line: 5)])
        let now = [finding("one", line: 3), finding("one", line: 4), finding("one", line: 5)]
        #expect(before.newOnes(among: now) == [finding("one", line: 5)])
        #expect(before.newOnes(among: Array(now.prefix(1))) == [])
    }

    @Test func `Parts of a fingerprint do not run into each other`() throws {
        let before = try baseline(of: [finding("x", line: 1, file: "ab", rule: "c")])
        let other = finding("x", line: 1, file: "b", rule: "ca")
        #expect(before.newOnes(among: [other]) == [other])
    }

    @Test(arguments: [
        "", "{", "[]", "{}", "\u{FEFF}{}", #"{"format":"bulletin-findings","version":2,"findings":[]}"#,
        #"{"format":"bulletin-findings","version":1}"#, #"{"format":"bulletin-findings","version":1,"findings":[1]}"#,
        String(repeating: "[", count: 100_000),
    ])
    func `What is no report is refused`(text: String) {
        #expect(throws: Baseline.Problem.self) { try Baseline(Array(text.utf8)) }
    }
}
