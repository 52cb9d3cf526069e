import Checking

/// The commands and options as a shell has to know them: made from the table that help and parsing are made from.
struct CommandTable {
    struct Command {
        let name: String
        let about: String
        let operand: Value
        let options: [Option]
    }

    struct Option {
        let name: String
        /// `nil` for a flag.
        let value: Value?
        let about: String
    }

    /// What may stand for a value.
    enum Value: Equatable {
        case folder
        case file
        case words([String])
        case names(SiteNames)
        /// Anything: a date, a number, text.
        case other
    }

    let commands: [Command]

    init(_ console: Console) {
        commands = Helps.all.map { help in
            Command(
                name: help.name, about: firstSentence(console.text(zh: help.summary.zh, en: help.summary.en)),
                operand: Value(help.operand),
                options: help.options.map {
                    Option(name: $0.name, value: $0.value.map { Value($0) }, about: console.text(zh: $0.zh, en: $0.en))
                })
        }
    }
}

extension CommandTable.Value {
    /// What help writes for a value: `DIR`, `zh|en`, `D`.
    init(_ placeholder: String) {
        switch placeholder {
        case "DIR": self = .folder
        case "FILE": self = .file
        case "ITEM": self = .names(.items)
        case "UNIT": self = .names(.units)
        case "BOARD": self = .names(.boards)
        case "RULE": self = .words(Rule.allCases.map(\.rawValue).sorted())
        default:
            let words = placeholder.split(separator: "|").map(String.init)
            let isWords = words.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } }
            self = isWords && !words.isEmpty ? .words(words) : .other
        }
    }
}

extension Help {
    /// What its usage names first that is no option: `DIR` of `build [DIR] [--date D]`; empty for none.
    var operand: String {
        let parts = usage.split(separator: " ").dropFirst()
        let first = parts.first.map { $0.filter { $0 != "[" && $0 != "]" } } ?? ""
        return first.hasPrefix("-") ? "" : first
    }
}

private func firstSentence(_ text: String) -> String {
    if let stop = text.firstIndex(where: { "。：".contains($0) }) { return String(text[..<stop]) }
    var before: Character = " "
    for index in text.indices {
        if text[index] == " ", ".:".contains(before) { return String(text[..<text.index(before: index)]) }
        before = text[index]
    }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
}
