import Checking
import Findings
import Glibc
import Testing

/// `docs/rules/` explains every rule, in both languages.
@Suite("Pages of rules")
struct RulePageTests {
    private static let folder: String = {
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/docs/rules"
    }()

    @Test("Every rule has its page, and no page is without a rule")
    func pages() {
        #expect(RulePageTests.pageNames() == Rule.allCases.map { $0.rawValue + ".md" }.sorted())
    }

    @Test("A page says how grave its rule is and whether it can be relaxed", arguments: Rule.allCases)
    func severity(rule: Rule) {
        let words: [Severity: String] = [.error: "错误 · error", .warning: "警告 · warning", .note: "提示 · note"]
        let expected = rule.isBinding ? "错误，不能放宽 · error, cannot be relaxed" : words[rule.defaultSeverity]
        let lines = RulePageTests.text(of: rule).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        #expect(lines.prefix(4) == ["# \(rule.rawValue)", "", expected ?? "", ""])
        #expect(lines.filter { $0.hasPrefix("## ") } == ["## 中文", "## English"])
    }

    @Test(
        "A page says what holds, why, gives an example and how to mend it, in both languages", arguments: Rule.allCases)
    func parts(rule: Rule) throws {
        let text = RulePageTests.text(of: rule)
        let middle = try #require(text.firstRange(of: "\n## English\n"))
        let (chinese, english) = (text[..<middle.lowerBound], text[middle.upperBound...])
        for part in ["**为什么** ", "**例如**", "\n> ", "**怎样改** ", "**级别与例外** "] {
            #expect(chinese.contains(part), "\(part)")
        }
        for part in ["**Why** ", "**For instance**", "\n> ", "**How to mend it** ", "**Severity and leave** "] {
            #expect(english.contains(part), "\(part)")
        }
    }

    @Test("The messages on a page are those of the rule")
    func messages() {
        let cases = RulePageTests.cases
        for rule in Rule.allCases {
            let known = cases.filter { $0.rule == rule }
            guard !known.isEmpty, rule != .encoding else { continue }
            let page = RulePageTests.text(of: rule)
            #expect(known.contains { page.contains("> \(message($0.zh))\n") }, "\(rule.rawValue)")
            #expect(known.contains { page.contains("> \(message($0.en))\n") }, "\(rule.rawValue)")
        }
    }

    private static let cases =
        HeadRuleTests.all + ValueRuleTests.all + TableRuleTests.all + EntryRuleTests.all + BodyRuleTests.all
        + DutyRuleTests.all + CharacterRuleTests.all + FileRuleTests.all + StatementRuleTests.all
        + StepRuleTests.all

    @Test("The example on a page is found, with the messages that stand there", arguments: RuleExample.all)
    func examples(example: RuleExample) {
        let page = RulePageTests.text(of: example.rule)
        let messages = example.lines.dropFirst().prefix(2)
        #expect(messages.count == 2, "the example is not found")
        for message in messages { #expect(page.contains("> \(message)\n")) }
    }

    @Test("Every rule that this module checks has a fixture")
    func fixtures() {
        let cases = RulePageTests.cases
        let elsewhere: Set<Rule> = [
            // Reported by the stages that read files and layouts.
            .fileUnreadable, .layout, .layoutUnused,
            .catalogueHeadMissing, .catalogueRowUnnamed, .catalogueDuplicatePath, .catalogueDuplicateCode,
            .catalogueLimitBlank, .catalogueLimitUnparsed,
        ]
        #expect(Set(Rule.allCases) == Set(cases.map(\.rule) + RuleExample.all.map(\.rule)).union(elsewhere))
    }

    /// What stands before the remedy.
    private func message(_ words: String) -> String {
        words.firstRange(of: " / ").map { String(words[..<$0.lowerBound]) } ?? words
    }

    private static func text(of rule: Rule) -> String {
        guard let stream = fopen("\(folder)/\(rule.rawValue).md", "r") else { return "" }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = fread(&bytes, 1, bytes.count, stream)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    private static func pageNames() -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let item = readdir(directory) {
            let name = withUnsafeBytes(of: item.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
