package import Findings
package import Text

/// Gathers the findings of one examination. A value, handed on `inout`; nothing is shared.
package struct FindingCollector: Sendable {
    package private(set) var findings: [Finding] = []

    package init() {}

    package mutating func report(
        _ rule: Rule, at place: Place, zh: String, en: String, mend remedy: Words? = nil
    ) {
        findings.append(
            Finding(
                rule: rule.rawValue, severity: rule.defaultSeverity, place: place,
                message: Words(zh: zh, en: en), remedy: remedy))
    }

    package mutating func add(_ more: [Finding]) {
        findings.append(contentsOf: more)
    }
}

/// "Did you mean" in both languages, or `otherwise` where no name is near.
func suggestion(_ nearest: String?, otherwise: Words?) -> Words? {
    guard let nearest else { return otherwise }
    return Words(zh: "是不是“\(nearest)”？", en: "did you mean `\(nearest)`?")
}
