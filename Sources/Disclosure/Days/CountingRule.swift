/// How the days of time limits are counted: a rule with a name and a basis, which results cite.
package struct CountingRule: Hashable, Sendable {
    package var name: String
    /// Where a limit does not say so itself.
    package var start: CountingStart
    /// Whether a period in calendar days that would end on a day of rest ends on the next working day.
    package var extendsOverRest: Bool
    package var basis: String

    package init(name: String, start: CountingStart, extendsOverRest: Bool, basis: String) {
        self.name = name
        self.start = start
        self.extendsOverRest = extendsOverRest
        self.basis = basis
    }

    /// 民法典 Art. 201: the day of the event is not counted. Art. 203: a last day of rest gives way to the next
    /// working day.
    package static let civilCode = CountingRule(
        name: "民法典", start: .nextDay, extendsOverRest: true, basis: "《中华人民共和国民法典》第二百零一条、第二百零三条")
}
