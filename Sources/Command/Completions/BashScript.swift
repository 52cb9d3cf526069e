/// The script for bash. Names of a site are read line by line and never expanded: a table is data, and a code such as
/// `$(…)` stays one.
func bashScript(_ table: CommandTable) -> String {
    var text = """
        # Completion for bash, made by `bulletin completions bash`.

        # Keeps those of the lines on standard input that begin with the word; codes that a shell reads otherwise
        # are left out.
        _bulletin_keep() {
            local line
            while IFS= read -r line; do
                line=${line%%$'\\t'*}
                [[ $line == *[][:space:]\\'\\"\\\\\\$\\`\\;\\&\\|\\<\\>\\(\\)*?[{}\\!#~]* ]] && continue
                [[ $line == "$1"* ]] && COMPREPLY+=("$line")
            done
        }

        # The site folder among the words typed so far, else the current folder.
        _bulletin_site() {
            local word
            for word in "${COMP_WORDS[@]:2}"; do
                [[ -f $word/content/site.yaml ]] && { printf '%s' "$word"; return; }
            done
            printf .
        }

        _bulletin_names() {
            _bulletin_keep "$3" < <("$1" completions "$2" "$(_bulletin_site)" 2>/dev/null)
        }

        _bulletin_folders() {
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$1")
        }

        _bulletin_files() {
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$1")
        }

        _bulletin() {
            local program=$1 word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
            COMPREPLY=()
            if [[ $word == = ]]; then
                word=
            elif [[ $before == = ]]; then
                before=${COMP_WORDS[COMP_CWORD-2]}
            fi
            if ((COMP_CWORD == 1)); then
                _bulletin_keep "$word" <<<\(ansiQuoted((table.commands.map(\.name) + ["help", "--version"]).joined(separator: "\n")))
                return
            fi
            case "${COMP_WORDS[1]} $before" in

        """
    for command in table.commands {
        for option in command.options {
            guard let value = option.value else { continue }
            text += "        '\(command.name) \(option.name)') \(bashAction(value)) ; return ;;\n"
        }
    }
    text += "    esac\n    case \"${COMP_WORDS[1]}\" in\n"
    for command in table.commands {
        let options = ansiQuoted(command.options.map(\.name).joined(separator: "\n"))
        text += """
                \(command.name))
                    if [[ $word == -* ]]; then _bulletin_keep "$word" <<<\(options)
                    else \(bashAction(command.operand))
                    fi ;;

            """
    }
    return text + "    esac\n}\n\ncomplete -F _bulletin bulletin\n"
}

private func bashAction(_ value: CommandTable.Value) -> String {
    switch value {
    case .folder: "_bulletin_folders \"$word\""
    case .file: "_bulletin_files \"$word\""
    case .words(let words): "_bulletin_keep \"$word\" <<<\(ansiQuoted(words.joined(separator: "\n")))"
    case .names(let names): "_bulletin_names \"$program\" \(names.rawValue) \"$word\""
    case .other: ":"
    }
}

/// Names of commands, options and rules: letters, digits, dashes and line breaks.
private func ansiQuoted(_ text: String) -> String { "$'" + text.split(separator: "\n").joined(separator: "\\n") + "'" }
