/// A step of a procedure: its name, what is done, and where it is a question, the answers.
package struct FlowStep: Hashable, Sendable {
    /// An answer and what follows from it. The first answer leads on to the next step, the others end here.
    package struct Branch: Hashable, Sendable {
        package let answer: String
        package let outcome: String

        package init(answer: String, outcome: String) {
            self.answer = answer
            self.outcome = outcome
        }
    }

    package let name: String
    package let note: String
    package let branches: [Branch]

    package init(name: String, note: String = "", branches: [Branch] = []) {
        self.name = name
        self.note = note
        self.branches = branches
    }
}

/// A procedure as a flow chart: a box a step from top to bottom, arrows between them, questions with their
/// answers side by side. As wide as the text of a phone of 320 pixels; text wraps within its box.
package func flowChart(_ steps: [FlowStep], words: PictureWords) -> [UInt8] {
    var drawing = FlowDrawing()
    for (number, step) in steps.enumerated() {
        drawing.add(step, number: number + 1, isLast: number + 1 == steps.count)
    }
    return drawing.picture.finished(words, class: "flow")
}

private struct FlowDrawing {
    var picture = Picture(width: 288)
    private var bottom = 1
    /// Where the arrow to the next step begins, from the left.
    private var exit = 144

    private let nameSize = 15
    private let noteSize = 13
    private let gap = 22
    private let padding = 10

    mutating func add(_ step: FlowStep, number: Int, isLast: Bool) {
        if number > 1 { arrow(from: exit, to: 144) }
        let label = "\(number) \(step.name)"
        let box = TextBox(
            name: lines(of: label, width: (286 - 2 * padding) * 1000 / nameSize, most: 4),
            note: lines(of: step.note, width: (286 - 2 * padding) * 1000 / noteSize, most: 6))
        draw(box, x: 1, width: 286, isQuestion: !step.branches.isEmpty, corner: number == 1 || isLast ? 14 : 2)
        exit = 144
        if !step.branches.isEmpty { add(step.branches, leadsOn: !isLast) }
    }

    /// Answers: two stand side by side, more one under the other, the first last so that it leads on.
    private mutating func add(_ branches: [FlowStep.Branch], leadsOn: Bool) {
        let top = bottom
        if branches.count == 2 {
            var lowest = bottom
            for (number, branch) in branches.enumerated() {
                bottom = top
                let x = number == 0 ? 1 : 149
                answer(branch, x: x, width: 138, from: x + 69, isEnd: number > 0 || !leadsOn)
                lowest = max(lowest, bottom)
                if number == 0, leadsOn { exit = 70 }
            }
            // The way on runs down beside the longer box.
            let first = boxBottoms.first ?? lowest
            if leadsOn, first < lowest { picture.path("M\(exit) \(first)V\(lowest)", class: "flow-line") }
            boxBottoms = []
            bottom = lowest
        } else {
            for branch in branches.dropFirst() + branches.prefix(1) {
                let isEnd = branch != branches[0] || !leadsOn
                answer(branch, x: 30, width: 257, from: 158, isEnd: isEnd)
            }
            boxBottoms = []
            exit = 158
        }
    }

    private var boxBottoms: [Int] = []

    private mutating func answer(_ branch: FlowStep.Branch, x: Int, width: Int, from: Int, isEnd: Bool) {
        arrow(from: from, to: from, label: branch.answer)
        let box = TextBox(
            name: [], note: lines(of: branch.outcome, width: (width - 2 * padding) * 1000 / noteSize, most: 6))
        draw(box, x: x, width: width, isQuestion: false, corner: isEnd ? 14 : 2)
        boxBottoms.append(bottom)
    }

    private mutating func arrow(from: Int, to: Int, label: String = "") {
        let length = gap + (label.isEmpty ? 0 : 6)
        let end = bottom + length
        let way =
            from == to
            ? "M\(from) \(bottom)V\(end - 5)"
            : "M\(from) \(bottom)V\(bottom + length / 2)H\(to)V\(end - 5)"
        picture.path(way, class: "flow-line")
        picture.path("M\(to - 5) \(end - 8)h10l-5 8z", class: "flow-head")
        if !label.isEmpty {
            picture.text(
                shortened(label, to: 55 * 1000 / noteSize), x: from + 8, y: bottom + length / 2 + 5, size: noteSize,
                class: "flow-answer")
        }
        bottom = end
    }

    private struct TextBox {
        let name: [String]
        let note: [String]
    }

    private mutating func draw(_ box: TextBox, x: Int, width: Int, isQuestion: Bool, corner: Int) {
        let height = 2 * padding + box.name.count * 21 + box.note.count * 19
        if isQuestion {
            // The slanted sides of a question, in words and in shape.
            let (left, right, middle) = (x, x + width, bottom + height / 2)
            picture.path(
                "M\(left) \(middle)L\(left + 12) \(bottom)H\(right - 12)L\(right) \(middle)L\(right - 12) "
                    + "\(bottom + height)H\(left + 12)z", class: "flow-box")
            picture.reach(bottom + height + 1)
        } else {
            picture.rectangle(x: x, y: bottom, width: width, height: height, corner: corner, class: "flow-box")
        }
        var line = bottom + padding
        for text in box.name {
            picture.text(text, x: x + width / 2, y: line + 16, size: nameSize, anchor: "middle", class: "flow-name")
            line += 21
        }
        for text in box.note {
            picture.text(text, x: x + width / 2, y: line + 14, size: noteSize, anchor: "middle", class: "flow-note")
            line += 19
        }
        bottom += height
    }
}
