/// 步骤: a step of a service item as the head of its entry states it.
package struct ProcedureStep: Hashable, Sendable {
    package let name: String
    /// 承办: the office or window that does it; empty where nobody is named.
    package let by: String
    /// 时限: how long it takes, in the office's own words.
    package let limit: String
    /// 内容: what is done.
    package let note: String
    /// 去向: where the step leads. Without any it leads to the next step, the last one to the end.
    package let ways: [Way]

    /// An answer to what the step asks, and where it leads.
    package struct Way: Hashable, Sendable {
        /// Empty where the step leads to one place whatever comes of it.
        package let answer: String
        /// Position of a step in the list, from 0; `nil` for the end of the procedure.
        package let target: Int?

        package init(answer: String, target: Int?) {
            self.answer = answer
            self.target = target
        }
    }

    package init(name: String, by: String = "", limit: String = "", note: String = "", ways: [Way] = []) {
        self.name = name
        self.by = by
        self.limit = limit
        self.note = note
        self.ways = ways
    }
}
