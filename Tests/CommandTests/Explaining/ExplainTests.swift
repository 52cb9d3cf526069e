import Checking
import Command
import Findings
import Synchronization
import Testing

@Suite struct ExplainTests {
    /// What a command says, and how it ends.
    private func run(
        _ words: [String], _ language: ReportLanguage = .english
    ) -> (code: ExitCode, output: String, errors: String) {
        let (output, errors) = (Heard(), Heard())
        let console = Console(language: language, writeOutput: { output.add($0) }, writeError: { errors.add($0) })
        return (Command.run(words, console: console), output.text, errors.text)
    }

    @Test func `A list has a line for each rule`() {
        let lines = run(["explain"]).output.split(separator: "\n").map(String.init)
        #expect(lines.count == Rule.allCases.count)
        #expect(lines == lines.sorted())
        #expect(
            lines.contains {
                $0.hasPrefix("published-late") && $0.hasSuffix("warning  Entries are published within the time limit")
            })
    }

    @Test(arguments: Rule.allCases)
    func `Every rule has a page in both languages`(rule: Rule) {
        for language in [ReportLanguage.chinese, .english] {
            let answer = run(["explain", rule.rawValue], language)
            #expect(answer.code == .well)
            #expect(answer.output.hasPrefix("# \(rule.rawValue)"))
            #expect(answer.output.hasSuffix("\n"))
        }
    }

    @Test func `An unknown rule is answered with the nearest`() {
        let answer = run(["explain", "publishd-late"])
        #expect(answer.code == .misuse)
        #expect(answer.output == "")
        #expect(answer.errors == "error: there is no rule `publishd-late`; did you mean `published-late`?\n")
    }

    @Test func `An unknown format is refused before anything is read`() {
        let answer = run(["check", "/nowhere", "--format", "xml"])
        #expect(answer.code == .misuse)
        #expect(answer.errors == "error: --format cannot be `xml`; use text, json, sarif, github, gitlab\n")
    }
}

/// Gathers what is said.
private final class Heard: Sendable {
    private let said = Mutex("")

    var text: String { said.withLock { $0 } }

    func add(_ text: String) { said.withLock { $0 += text } }
}
