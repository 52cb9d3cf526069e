import Text

/// A rule as reports describe it.
package struct RuleDescription: Sendable {
    package let name: String
    /// How grave its findings are where a site says nothing else.
    package let severity: Severity
    /// What the rule holds an office to, in one line.
    package let summary: Words
    /// The whole page of the rule, in Markdown.
    package let page: Words

    package init(name: String, severity: Severity, summary: Words, page: Words) {
        self.name = name
        self.severity = severity
        self.summary = summary
        self.page = page
    }
}

/// Findings in a form for other programs, and what all such forms need to know.
package struct FindingReport: Sendable {
    package enum Format: String, CaseIterable, Sendable {
        /// Bulletin's own, stable; documented in docs/findings.md.
        case json
        /// SARIF 2.1.0 (OASIS), as code hosts and editors read it.
        case sarif
        /// Workflow commands of GitHub Actions.
        case github
        /// Code Quality of GitLab: the Code Climate format.
        case gitlab
    }

    /// Version of the program.
    let version: String
    /// Language of messages in the formats that have room for one only.
    let language: ReportLanguage
    /// What stands before the paths of files, to make them relative to where the command was run: empty,
    /// or a path that ends in `/`. The format `json` is without it.
    let pathPrefix: String
    /// Rules that findings may name, in any order.
    let rules: [RuleDescription]

    package init(version: String, language: ReportLanguage, pathPrefix: String, rules: [RuleDescription]) {
        self.version = version
        self.language = language
        self.pathPrefix = pathPrefix
        self.rules = rules
    }

    /// The report, ending with a line feed.
    ///
    /// - Parameter source: the bytes of a file, for counting columns; `nil` where it cannot be read.
    package func text(of findings: [Finding], as format: Format, source: (String) -> [UInt8]?) -> String {
        let counting: ColumnCount = format == .sarif ? .utf16 : .characters
        let located = LocatedFinding.all(findings, counting: counting, source: source)
        return switch format {
        case .json: json(located)
        case .sarif: sarif(located)
        case .github: github(located)
        case .gitlab: gitlab(located)
        }
    }

    func path(of finding: Finding) -> String { pathPrefix + finding.place.file }

    /// Message, remedy and what a program may do as one text, for formats with one field for all of them.
    func sentence(_ finding: Finding) -> String {
        var sentence = finding.message.text(in: language)
        if let remedy = finding.remedy {
            sentence += (language == .chinese ? "。改法：" : ". Fix: ") + remedy.text(in: language)
        }
        if let fix = finding.fix {
            sentence += (language == .chinese ? "。" : ". ") + fix.invitation(in: language)
        }
        return sentence
    }
}

extension Fix {
    /// How to have it made.
    func invitation(in language: ReportLanguage) -> String {
        switch language {
        case .chinese: "可自动修改（\(title.zh)）：bulletin check --fix"
        case .english: "can be mended (\(title.en)): bulletin check --fix"
        }
    }
}
