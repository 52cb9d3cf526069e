import Text

/// `bulletin help`: the overview, one command, or the manual page.
func help(_ words: ArraySlice<String>, _ console: Console) -> ExitCode {
    switch words.first {
    case nil, "--help", "-h": console.writeOutput(Helps.overview(console))
    case "--man": console.writeOutput(manualPage(console))
    case let name?:
        guard let help = Helps.all.first(where: { $0.name == name }) else {
            return unknownCommand(name, console)
        }
        console.writeOutput(help.text(console))
    }
    return .well
}

/// Says that there is no such command.
func unknownCommand(_ name: String, _ console: Console) -> ExitCode {
    let known = Helps.all.map(\.name)
    let nearest = nearestName(to: name, in: known)
    console.complain(
        zh: "没有命令“\(name)”，" + (nearest.map { "是不是 \($0)？" } ?? "可用：" + known.joined(separator: "、")),
        en: "unknown command `\(name)`; "
            + (nearest.map { "did you mean `\($0)`?" } ?? "commands are " + known.joined(separator: ", ")))
    return .misuse
}
