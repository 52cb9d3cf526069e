import Checking
import Disclosure
import Drafting
import Findings
import Text

/// Asks a person at the terminal: a question on a line, the answer on the same line, lists as numbered lines.
/// Questions go to standard error, so that `--dry-run > FILE` holds the entry alone.
struct Questions {
    let console: Console

    /// The position of what was chosen; `nil` where the person left.
    func choose(_ choice: Narrowing, zh: String, en: String) -> Int? {
        var choice = choice
        var isFirst = true
        while true {
            show(choice, isFirst: isFirst)
            isFirst = false
            guard let answer = ask(zh: zh, en: en) else { return nil }
            switch choice.take(answer) {
            case .chosen(let position):
                console.note(zh: "→ \(choice[position].label)", en: "→ \(choice[position].label)")
                return position
            case .narrowed: continue
            case .nothing:
                console.note(zh: "没有含有“\(answer)”的，换个说法再输入", en: "nothing holds `\(answer)`; try other words")
            case .noSuchNumber(let number):
                console.note(zh: "没有第 \(number) 项", en: "there is no number \(number)")
            }
        }
    }

    /// A line of text; an empty answer takes the proposal, where there is one.
    func text(zh: String, en: String, otherwise: String?) -> String? {
        while true {
            let offer = otherwise.map { " [\($0)]" } ?? ""
            guard let answer = ask(zh: zh + offer, en: en + offer) else { return nil }
            let text = trimmed(answer)
            if !text.isEmpty { return text }
            if let otherwise { return otherwise }
        }
    }

    func day(zh: String, en: String, otherwise: CivilDate) -> CivilDate? {
        while true {
            guard let answer = text(zh: zh, en: en, otherwise: "\(otherwise)") else { return nil }
            if let day = CivilDate(iso: answer) { return day }
            console.note(zh: "“\(answer)”不是日期，写作 2026-11-20", en: "`\(answer)` is not a date; write 2026-11-20")
        }
    }

    private func show(_ choice: Narrowing, isFirst: Bool) {
        let more = choice.left.count - choice.shown.count
        // The first few of a long catalogue help nobody.
        if isFirst, more > 0 {
            console.note(zh: "共有 \(choice.left.count) 项", en: "\(choice.left.count) to choose from")
            return
        }
        for (number, position) in choice.shown.enumerated() {
            let candidate = choice[position]
            console.note(
                zh: "  \(number + 1)  \(candidate.label)（\(candidate.code)）",
                en: "  \(number + 1)  \(candidate.label) (\(candidate.code))")
        }
        if more > 0 {
            console.note(
                zh: "  还有 \(more) 项：再输入几个字缩小范围，或者输入序号", en: "  and \(more) more: type more of the name, or a number")
        } else if choice.left.count == 1 {
            console.note(zh: "  按回车选定", en: "  press Enter to take it")
        } else {
            console.note(zh: "  输入序号选定", en: "  type a number to take one")
        }
    }

    /// `nil` at the end of input; then nothing was written, which is said.
    private func ask(zh: String, en: String) -> String? {
        console.writeError(console.text(zh: zh + "：", en: en + ": "))
        if let answer = console.readLine?() { return answer }
        console.writeError("\n")
        console.complain(zh: "没有回答，什么也没有写", en: "no answer; nothing was written")
        return nil
    }
}
