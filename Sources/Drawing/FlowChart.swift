/// A step of a procedure: its name, what is done, and where it is a question, the answers.
package struct FlowStep: Hashable, Sendable {
    /// An answer and what follows from it. The first answer leads on to the next step, the others end here.
    /// Where nothing stands between the first answer and the next step, its outcome is empty.
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
    /// Whether the next step follows from this one.
    package let leadsOn: Bool

    package init(name: String, note: String = "", branches: [Branch] = [], leadsOn: Bool = true) {
        self.name = name
        self.note = note
        self.branches = branches
        self.leadsOn = leadsOn
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

    /// What stands beside the arrow to the next step.
    private var exitLabel = ""
    /// Whether there is such an arrow.
    private var isOpen = false

    mutating func add(_ step: FlowStep, number: Int, isLast: Bool) {
        if isOpen { arrow(from: exit, to: 144, label: exitLabel) } else if number > 1 { bottom += gap }
        let label = "\(number) \(step.name)"
        let box = TextBox(
            name: lines(of: label, width: (286 - 2 * padding) * 1000 / nameSize, most: 4),
            note: lines(of: step.note, width: (286 - 2 * padding) * 1000 / noteSize, most: 6))
        let isQuestion = step.branches.contains { !$0.answer.isEmpty }
        draw(box, x: 1, width: 286, isQuestion: isQuestion, corner: number == 1 || isLast ? 14 : 2)
        (exit, exitLabel) = (144, "")
        isOpen = step.leadsOn && !isLast
        if step.branches.count == 2 {
            addBeside(step.branches)
        } else if !step.branches.isEmpty {
            addBelow(step.branches)
        }
    }

    /// Two answers side by side; the first leads on.
    private mutating func addBeside(_ branches: [FlowStep.Branch]) {
        let top = bottom
        var (lowest, first) = (bottom, bottom)
        for (number, branch) in branches.enumerated() where number > 0 || !branch.outcome.isEmpty {
            bottom = top
            let x = number == 0 ? 1 : 149
            // Left of the middle of its box, so that the answer has room beside the arrow.
            answer(branch, x: x, width: 138, from: number == 0 ? 70 : 184, isEnd: number > 0 || !isOpen)
            if number == 0 { first = bottom }
            lowest = max(lowest, bottom)
        }
        bottom = lowest
        guard isOpen else { return }
        exit = 70
        // The way on runs down beside the longer box.
        if first < lowest { picture.path("M\(exit) \(first)V\(lowest)", class: "flow-line") }
        if branches[0].outcome.isEmpty { write(branches[0].answer, x: exit + 8, y: top + gap / 2 + 8) }
    }

    /// One answer, or more than two, each at a line down the left; the first comes last, so that it leads on.
    private mutating func addBelow(_ branches: [FlowStep.Branch]) {
        let top = bottom
        var end = bottom
        let leadsBare = isOpen && branches[0].outcome.isEmpty
        for number in Array(1..<branches.count) + (leadsBare ? [] : [0]) {
            let branch = branches[number]
            bottom += gap / 2
            let box = TextBox(
                name: lines(of: branch.answer, width: (257 - 2 * padding) * 1000 / nameSize, most: 2),
                note: lines(of: branch.outcome, width: (257 - 2 * padding) * 1000 / noteSize, most: 6))
            end = bottom + box.height(padding) / 2
            picture.path("M14 \(end)H25", class: "flow-line")
            picture.path("M22 \(end - 5)v10l8 -5z", class: "flow-head")
            draw(box, x: 30, width: 257, isQuestion: false, corner: number > 0 || !isOpen ? 14 : 2)
        }
        if leadsBare { (end, exit, exitLabel) = (bottom, 14, branches[0].answer) } else { exit = 158 }
        picture.path("M14 \(top)V\(end)", class: "flow-line")
    }

    private mutating func answer(_ branch: FlowStep.Branch, x: Int, width: Int, from: Int, isEnd: Bool) {
        arrow(from: from, to: from, label: branch.answer)
        let box = TextBox(
            name: [], note: lines(of: branch.outcome, width: (width - 2 * padding) * 1000 / noteSize, most: 6))
        draw(box, x: x, width: width, isQuestion: false, corner: isEnd ? 14 : 2)
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
        if !label.isEmpty { write(label, x: from + 8, y: bottom + length / 2 + 5) }
        bottom = end
    }

    /// An answer beside its arrow.
    private mutating func write(_ answer: String, x: Int, y: Int) {
        let room = (x < 149 ? 178 : 287) - x
        picture.text(shortened(answer, to: room * 1000 / noteSize), x: x, y: y, size: noteSize, class: "flow-answer")
    }

    private struct TextBox {
        let name: [String]
        let note: [String]

        func height(_ padding: Int) -> Int { 2 * padding + name.count * 21 + note.count * 19 }
    }

    private mutating func draw(_ box: TextBox, x: Int, width: Int, isQuestion: Bool, corner: Int) {
        let height = box.height(padding)
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
