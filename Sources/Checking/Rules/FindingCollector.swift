package import Findings
package import Text

/// Gathers the findings of one examination. A value, handed on `inout`; nothing is shared.
package struct FindingCollector: Sendable {
    package private(set) var findings: [Finding] = []
    /// Names that suggestions may still be looked for among.
    private var candidatesLeft = FindingCollector.mostCandidates

    /// Some seconds of looking. Who makes more slips than that, as a script that wrote every link wrong does, is
    /// told what is wrong with each of them, and of the first ones what was meant.
    private static let mostCandidates = 1_000_000

    package init() {}

    /// Whether there is time left to look for a suggestion among so many names; takes that time off.
    mutating func maySuggest(among count: Int) -> Bool {
        guard candidatesLeft > 0 else { return false }
        candidatesLeft -= count
        return true
    }

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
