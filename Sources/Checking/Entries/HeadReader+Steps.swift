import Disclosure
import Findings
import Formats
import Text

/// 步骤: the steps of a service item, each a name, or a map that says more of it.
extension HeadReader {
    static let stepKeys = [
        KeyName("name", "名称"), KeyName("by", "承办"), KeyName("limit", "时限"), KeyName("note", "内容"),
        KeyName("leads-to", "去向"),
    ]

    /// More steps than anybody would read in a drawing.
    private static let mostSteps = 30

    /// What stands for the end of a procedure under `leads-to`.
    private static let ends = ["结束", "办结", "end"]

    /// A step as it is written: where it leads is known once all of them are.
    private struct WrittenStep {
        let name: String
        let text: (by: String, limit: String, note: String)
        let span: TextSpan
        let ways: [(answer: String, target: String, span: TextSpan)]
    }

    /// Empty where the head states none, or more than can be drawn.
    mutating func steps() -> [ProcedureStep] {
        guard let field = head[.steps] else { return [] }
        let nodes: [YAMLNode]
        if case .sequence(let items) = field.node.content { nodes = items } else { nodes = [field.node] }
        guard nodes.count <= HeadReader.mostSteps else {
            collector.report(
                .valueMalformed, at: field.place,
                zh: "有 \(nodes.count) 个步骤，超过 \(HeadReader.mostSteps) 个",
                en: "\(nodes.count) steps are more than \(HeadReader.mostSteps)",
                mend: Words(zh: "合并步骤，细节写在“内容”里", en: "join some; details belong to `note`"))
            return []
        }
        let written = nodes.compactMap { step($0, in: field.file) }
        var numbers: [String: Int] = [:]
        for (number, step) in written.enumerated() {
            guard numbers.updateValue(number, forKey: step.name) != nil else { continue }
            collector.report(
                .valueMalformed, at: Place(file: field.file, span: step.span), zh: "有两个步骤叫“\(step.name)”",
                en: "two steps are called `\(step.name)`",
                mend: Words(zh: "改成不同的名称，如“初审”“复审”", en: "give each a name of its own"))
        }
        return written.map { step in
            ProcedureStep(
                name: step.name, by: step.text.by, limit: step.text.limit, note: step.text.note,
                ways: ways(of: step, numbers, in: field.file))
        }
    }

    private mutating func step(_ node: YAMLNode, in file: String) -> WrittenStep? {
        guard case .mapping = node.content else {
            guard let text = text(of: node, in: file, named: EntryKey.steps.name), !text.isEmpty else { return nil }
            let (name, note) = HeadReader.parted(text)
            return WrittenStep(name: name, text: ("", "", note), span: node.span, ways: [])
        }
        guard let values = map(of: node, in: file, named: EntryKey.steps.name, keys: HeadReader.stepKeys) else {
            return nil
        }
        guard let name = text("name", of: values) else {
            if values["name"] == nil {
                collector.report(
                    .keyMissing, at: values.place(of: "name"), zh: "步骤没有写明名称", en: "the step has no name",
                    mend: Words(zh: "加一行“名称: 受理”", en: "add a line `name: …`"))
            }
            return nil
        }
        let texts = (
            by: text("by", of: values) ?? "", limit: text("limit", of: values) ?? "",
            note: text("note", of: values) ?? ""
        )
        return WrittenStep(
            name: name, text: texts, span: values.place(of: "name").span, ways: writtenWays(values))
    }

    /// `申请：到窗口提出` is a name and what is done, as in a list of the text.
    private static func parted(_ text: String) -> (name: String, note: String) {
        guard let colon = text.firstIndex(of: "：") else { return (text, "") }
        return (String(text[..<colon]), String(text[text.index(after: colon)...]))
    }

    /// The name of a step, or lines of an answer and the name of a step.
    private mutating func writtenWays(_ values: HeadMap) -> [(answer: String, target: String, span: TextSpan)] {
        guard let value = values.values["leads-to"] else { return [] }
        guard case .mapping(let pairs) = value.node.content else {
            let target = text(of: value.node, in: values.file, named: value.name)
            return target.map { [("", $0, value.node.span)] } ?? []
        }
        return pairs.compactMap { pair in
            text(of: pair.value, in: values.file, named: value.name).map { (pair.key, $0, pair.value.span) }
        }
    }

    private mutating func ways(
        of step: WrittenStep, _ numbers: [String: Int], in file: String
    ) -> [ProcedureStep.Way] {
        step.ways.compactMap { answer, target, span in
            if let number = numbers[target] { return ProcedureStep.Way(answer: answer, target: number) }
            if HeadReader.ends.contains(target) { return ProcedureStep.Way(answer: answer, target: nil) }
            collector.report(
                .stepUnknown, at: Place(file: file, span: span), zh: "没有名为“\(target)”的步骤",
                en: "there is no step `\(target)`",
                mend: suggestion(
                    nearestName(to: target, in: numbers.keys.sorted()),
                    otherwise: Words(zh: "写“步骤”下的一个名称，到此为止的写“结束”", en: "name a step of the list, or write `end`")))
            return nil
        }
    }
}
