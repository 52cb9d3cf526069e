import Bulletin
import Checking
import Findings
import Text

/// `bulletin explain`.
func explain(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    guard let name = arguments.operands.first else {
        console.writeOutput(ruleList(console))
        return .well
    }
    guard let rule = Rule(rawValue: name) else {
        let nearest = nearestName(to: name, in: Rule.allCases.map(\.rawValue))
        console.complain(
            zh: "没有检查规则“\(name)”" + (nearest.map { "，是不是 \($0)？" } ?? "；bulletin explain 列出全部规则"),
            en: "there is no rule `\(name)`"
                + (nearest.map { "; did you mean `\($0)`?" } ?? "; bulletin explain lists all rules"))
        return .misuse
    }
    let page = rule.page.text(in: console.language)
    console.writeOutput(page.hasSuffix("\n") ? page : page + "\n")
    return .well
}

/// A line for each rule, in the order of their names.
private func ruleList(_ console: Console) -> String {
    let rules = Rule.allCases.sorted { $0.rawValue < $1.rawValue }
    let width = rules.map(\.rawValue.count).max() ?? 0
    return rules.map { rule in
        let gap = String(repeating: " ", count: width - rule.rawValue.count + 2)
        let severity = rule.defaultSeverity
        let name =
            console.language == .chinese
            ? severity.chineseName : severity.name + String(repeating: " ", count: 7 - severity.name.count)
        return "\(rule.rawValue)\(gap)\(name)  \(rule.summary.text(in: console.language))\n"
    }.joined()
}
