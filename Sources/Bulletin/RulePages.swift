package import Checking
package import Findings

extension Rule {
    /// The page of the rule in Markdown: the one of `docs/rules`, else one made from what the rule itself
    /// says.
    package var page: Words {
        if let written = BuiltInRulePages.files.first(where: { $0.path == rawValue + ".md" }) {
            return Words(zh: written.text, en: written.text)
        }
        return Words(zh: chinesePage, en: englishPage)
    }

    /// The rule as reports for other programs describe it.
    package var description: RuleDescription {
        RuleDescription(name: rawValue, severity: defaultSeverity, summary: summary, page: page)
    }

    private var chinesePage: String {
        """
        # \(rawValue)

        \(summary.zh)。

        级别：\(defaultSeverity.chineseName)。在 content/site.yaml 中可以改，例如：

            规则:
              \(rawValue): \(otherSeverity)

        单个条目确有理由不按此办理的，在它的头部写明：

            例外:
              - 规则: \(rawValue)
                理由: 写明原因

        """
    }

    private var englishPage: String {
        """
        # \(rawValue)

        \(summary.en).

        Severity: \(defaultSeverity.name). content/site.yaml may change it, for instance:

            rules:
              \(rawValue): \(otherSeverity)

        An entry with good reason to break the rule says so in its head:

            allow:
              - rule: \(rawValue)
                reason: the reason

        """
    }

    private var otherSeverity: String { defaultSeverity == .warning ? "error" : "warning" }
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
