package import Checking
package import Findings

extension Rule {
    /// The page of the rule in Markdown, the one of `docs/rules`: both languages, with one example for both.
    package var page: Words {
        let written = BuiltInRulePages.files.first { $0.path == "\(rawValue).md" }?.text
        return Words(
            zh: written ?? "# \(rawValue)\n\n\(summary.zh)。\n", en: written ?? "# \(rawValue)\n\n\(summary.en).\n")
    }

    /// The rule as reports for other programs describe it.
    package var description: RuleDescription {
        RuleDescription(name: rawValue, severity: defaultSeverity, summary: summary, page: page)
    }
}

extension Severity {
    /// 错误, 警告, 提示.
    package var chineseName: String {
        switch self {
        case .error: "错误"
        case .warning: "警告"
        case .note: "提示"
        }
    }
}
