/// The script for fish.
func fishScript(_ table: CommandTable) -> String {
    var text = """
        # Completion for fish, made by `bulletin completions fish`.

        # Codes of the site that the words typed so far name, else of the current folder.
        function __bulletin_names
            set -l site .
            for word in (commandline -opc)
                test -f $word/content/site.yaml; and set site $word
            end
            set -l program (commandline -opc)[1]
            $program completions $argv[1] $site 2>/dev/null
        end

        complete -c bulletin -f

        """
    for command in table.commands {
        text += "complete -c bulletin -n __fish_use_subcommand -a \(command.name) -d \(fishQuoted(command.about))\n"
    }
    for command in table.commands {
        let line = "complete -c bulletin -n '__fish_seen_subcommand_from \(command.name)'"
        text += "\n" + fishAction(command.operand).map { "\(line) \($0)\n" }.joined()
        for option in command.options {
            let name = String(option.name.dropFirst(2))
            let value = option.value.map { " -r " + fishAction($0).joined(separator: " ") } ?? ""
            text += "\(line) -l \(name)\(value) -d \(fishQuoted(option.about))\n"
        }
    }
    return text
}

private func fishAction(_ value: CommandTable.Value) -> [String] {
    switch value {
    case .folder: ["-a '(__fish_complete_directories)'"]
    case .file: ["-F"]
    case .words(let words): ["-f -a " + fishQuoted(words.joined(separator: " "))]
    case .names(let names): ["-f -a '(__bulletin_names \(names.rawValue))'"]
    case .other: []
    }
}

private func fishQuoted(_ text: String) -> String {
    "'"
        + text.reduce(into: "") { quoted, character in
            if character == "'" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        } + "'"
}
