/// The script for zsh.
func zshScript(_ table: CommandTable) -> String {
    var text = """
        #compdef bulletin
        # Completion for zsh, made by `bulletin completions zsh`.

        # Codes of the site that the words typed so far name, else of the current folder.
        _bulletin_names() {
            local word site=. line
            local -a codes
            for word in $words; do [[ -f $word/content/site.yaml ]] && site=$word; done
            for line in ${(f)"$($_bulletin_program completions $1 $site 2>/dev/null)"}; do
                codes+=("${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}")
            done
            _describe -t $1 $1 codes
        }

        _bulletin() {
            local curcontext=$curcontext state line _bulletin_program=$words[1]
            local -a commands
            _arguments -C '1:command:->command' '*::argument:->argument'
            if [[ $state == command ]]; then
                commands=(

        """
    for command in table.commands {
        text += "            \(zshQuoted(command.name + ":" + command.about.zshEscaped(":")))\n"
    }
    text += """
                    )
                    _describe -t commands command commands
                    return
                fi
                case $line[1] in

        """
    for command in table.commands {
        text += "        \(command.name))\n            _arguments \\\n"
        for option in command.options {
            let about = "[" + option.about.zshEscaped("[]:") + "]"
            let action = option.value.map { ":" + zshAction($0) } ?? ""
            let name = option.name + (option.value == nil ? "" : "=")
            text += "                \(zshQuoted(name + about + action)) \\\n"
        }
        text += "                \(zshQuoted("1:" + zshAction(command.operand))) ;;\n"
    }
    return text + """
            esac
        }

        # Loaded by the completion system, or read by hand.
        if [[ $funcstack[1] == _bulletin ]]; then _bulletin "$@"; else compdef _bulletin bulletin; fi

        """
}

private func zshAction(_ value: CommandTable.Value) -> String {
    switch value {
    case .folder: "folder:_files -/"
    case .file: "file:_files"
    case .words(let words): "word:(" + words.joined(separator: " ") + ")"
    case .names(let names):  // The blank keeps _arguments from handing options of its own to the function.
        "code: _bulletin_names \(names.rawValue)"
    case .other: "value: "
    }
}

private func zshQuoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

extension String {
    /// With a backslash before each of the characters, and before backslashes.
    fileprivate func zshEscaped(_ characters: String) -> String {
        reduce(into: "") { text, character in
            if character == "\\" || characters.contains(character) { text.append("\\") }
            text.append(character)
        }
    }
}
