package import Text

/// How grave a finding is. Errors stop a build; warnings and notes do not.
package enum Severity: Int, Comparable, Sendable {
    case note
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// One sentence in both languages of the tool, each written for itself, neither a translation.
package struct Words: Hashable, Sendable {
    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }
}

/// What a rule has to say about a place in a file.
package struct Finding: Hashable, Sendable {
    /// The rule's name as documented, such as `item-unknown`. Part of the interface.
    package let rule: String
    package let severity: Severity
    package let place: Place
    /// What is wrong, for the person who wrote the place.
    package let message: Words
    /// How to mend it; `nil` only where the message says it already.
    package let remedy: Words?
    /// The repair that a program may make without asking; `nil` where a person has to decide.
    package let fix: Fix?

    package init(
        rule: String, severity: Severity, place: Place, message: Words, remedy: Words? = nil, fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.message = message
        self.remedy = remedy
        self.fix = fix
    }
}

extension Finding: Comparable {
    /// Order of report: by place, then by rule, then by sentence, so that it never depends on the
    /// order in which threads finished.
    package static func < (left: Finding, right: Finding) -> Bool {
        if left.place != right.place { return left.place < right.place }
        if left.rule != right.rule { return left.rule < right.rule }
        return left.message.en < right.message.en
    }
}

extension Finding {
    /// The same finding with another severity.
    package func with(severity: Severity) -> Finding {
        Finding(rule: rule, severity: severity, place: place, message: message, remedy: remedy, fix: fix)
    }

    /// The same finding with a repair.
    package func with(fix: Fix) -> Finding {
        Finding(rule: rule, severity: severity, place: place, message: message, remedy: remedy, fix: fix)
    }
}
