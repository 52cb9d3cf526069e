import Composing
import Disclosure
import Drawing
import Mustache

/// A step that the head of an entry states, among the others of its procedure.
struct StepView {
    let number: Int
    let step: ProcedureStep
    let steps: [ProcedureStep]
    let words: PageWords

    /// Ways that need to be said: that a step leads to the next one goes without saying.
    var answers: [NamedText] {
        step.ways.compactMap { way in
            way.answer.isEmpty && way.target == number
                ? nil : NamedText(name: way.answer, value: outcome(of: way.target))
        }
    }

    /// `转第3步“审核”`, or that the procedure ends.
    func outcome(of target: Int?) -> String {
        guard let target, steps.indices.contains(target) else { return words["procedure-ends"] }
        return words["procedure-to-before"] + "\(target + 1)" + words["procedure-to-after"] + steps[target].name
            + words["procedure-to-end"]
    }

    /// The step as the chart has it. Of the ways that lead to the next step the first is drawn as the arrow to it.
    var drawn: FlowStep {
        let facts = [(words["procedure-by"], step.by), (words["procedure-limit"], step.limit)]
            .filter { !$0.1.isEmpty }.map { $0.0 + words["colon"] + $0.1 }
        let on = step.ways.firstIndex { $0.target == number }
        let others = step.ways.indices.filter { $0 != on }.map { index in
            FlowStep.Branch(answer: step.ways[index].answer, outcome: outcome(of: step.ways[index].target))
        }
        let first = on.map { step.ways[$0].answer }.flatMap {
            $0.isEmpty ? nil : FlowStep.Branch(answer: $0, outcome: "")
        }
        return FlowStep(
            name: step.name,
            note: (facts + [step.note]).filter { !$0.isEmpty }.joined(separator: words["procedure-separator"]),
            branches: (first.map { [$0] } ?? []) + others, leadsOn: on != nil || step.ways.isEmpty)
    }
}

let stepSchema = Schema<StepView>(
    "Step",
    [
        text("name", zh: "名称", en: "Name", \.step.name),
        text("by", zh: "承办", en: "Who does it", \.step.by),
        text("limit", zh: "时限", en: "How long it takes", \.step.limit),
        text("note", zh: "内容", en: "What is done", \.step.note),
        flag("has-answers", zh: "是否写明去向", en: "Whether it says where it leads") { !$0.answers.isEmpty },
        list(
            "answers", of: "NamedText", zh: "去向：情形（可能为空）和转到哪一步", en: "Answers, which may be empty, and where each leads"
        ) {
            $0.answers.map(namedTextSchema.record(of:))
        },
    ])

extension EntryView {
    /// Steps that the head states; none where the entry's text is not shown.
    var steps: [StepView] {
        guard standing == .shown else { return [] }
        return entry.steps.enumerated().map { number, step in
            StepView(number: number + 1, step: step, steps: entry.steps, words: words)
        }
    }

    /// The steps as a flow chart; empty where one step makes no way.
    var stepChart: [UInt8] {
        let steps = steps
        guard steps.count > 1 else { return [] }
        return flowChart(
            steps.map(\.drawn),
            words: PictureWords(
                id: "flow-steps", title: words["procedure"],
                description: "\(words["flow-steps-before"]) \(steps.count) \(words["flow-steps-after"])"))
    }
}
