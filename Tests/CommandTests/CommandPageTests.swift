import Findings
import Testing

@testable import Command

/// docs/commands.md and docs/commands.zh-Hans.md have every command with its usage, and in the tables of its section
/// exactly its options: the table that help and parsing are made from cannot drift from them.
@Suite struct CommandPageTests {
    @Test(
        arguments: [
            ("docs/commands.md", "## ", ReportLanguage.english), ("docs/commands.zh-Hans.md", "## ", .chinese),
        ])
    func aPageHasWhatTheTableHas(path: String, mark: String, language: ReportLanguage) throws {
        let lines = try read(checkout + path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for help in Helps.all {
            let section = section(of: help.name, in: lines)
            #expect(!section.isEmpty, "\(path) has no section for \(help.name)")
            #expect(section.contains("bulletin " + help.usage), "\(path): usage of \(help.name)")
            let documented = section.filter { $0.hasPrefix("| `--") }.flatMap(options)
            let common = OptionSpecification.common.map(\.name)
            let own = help.options.filter { !common.contains($0.name) }
            for option in own {
                #expect(
                    documented.contains { $0.prefix { $0 != " " } == option.name },
                    "\(path): \(help.name) lacks \(option.name)")
            }
            for label in documented {
                let name = label.prefix { $0 != " " }
                let takesValue = label.count > name.count
                #expect(
                    own.contains { $0.name == name && (!takesValue || $0.value != nil) },
                    "\(path): \(help.name) has no \(label)")
            }
        }
    }

    /// Both pages have the same sections with the same rows, so that neither language knows less.
    @Test func bothPagesSayTheSame() throws {
        func shape(_ path: String) throws -> [String] {
            try read(checkout + path).split(separator: "\n").map(String.init).compactMap { line in
                if line.hasPrefix("## ") {
                    return String(line.dropFirst(3).prefix { $0.isASCII && ($0.isLetter || $0 == "-") })
                }
                return line.hasPrefix("| `--") ? options(line).joined(separator: " ") : nil
            }
        }
        #expect(try shape("docs/commands.md") == shape("docs/commands.zh-Hans.md"))
    }

    private func section(of command: String, in lines: [String]) -> [String] {
        let starts = lines.indices.filter { lines[$0].hasPrefix("## ") }
        guard
            let start = starts.first(where: {
                lines[$0].dropFirst(3).prefix { $0.isASCII && $0 != " " && $0 != ":" } == command
            })
        else { return [] }
        let end = starts.first { $0 > start } ?? lines.endIndex
        return Array(lines[start..<end])
    }

    /// What stands between backticks in the first cell of a row.
    private func options(_ row: String) -> [String] {
        let cell = String(row.dropFirst(2)).replacing("\\|", with: "\u{1}").prefix { $0 != "|" }
        let labels = cell.split(separator: "`").map { String($0).replacing("\u{1}", with: "|") }
        return labels.filter { $0.hasPrefix("--") }
    }
}
