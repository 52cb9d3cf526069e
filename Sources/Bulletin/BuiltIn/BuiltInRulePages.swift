/// Pages of `docs/rules`, by the name of their rule.
enum BuiltInRulePages {
    static let pages: [(rule: String, text: String)] = []
}
