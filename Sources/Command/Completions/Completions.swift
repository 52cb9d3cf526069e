import Bulletin
import Checking
import Disclosure
import Drafting

/// `bulletin completions`: a script for a shell, or a list that those scripts ask for.
func completions(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    let wanted = arguments.operands.first ?? ""
    if let shell = Shell(rawValue: wanted) {
        console.writeOutput(shell.script(CommandTable(console)))
        return .well
    }
    guard let list = SiteNames(rawValue: wanted) else {
        throw .badValue(option: "completions", value: wanted, allowed: Shell.allCases.map(\.rawValue))
    }
    guard let folder = siteFolder(arguments.operands.dropFirst().first ?? ".", console) else { return .misuse }
    var loader = SiteLoader(folder: folder, date: CivilDate(dayNumber: 0))
    do throws(UnusableSite) {
        let desk = try loader.loadDesk().desk
        for (code, name) in list.names(of: desk) { console.writeOutput("\(code)\t\(name)\n") }
        return .well
    } catch {
        explain(error, console)
        return .misuse
    }
}

enum Shell: String, CaseIterable {
    case bash, zsh, fish

    func script(_ table: CommandTable) -> String {
        switch self {
        case .bash: bashScript(table)
        case .zsh: zshScript(table)
        case .fish: fishScript(table)
        }
    }
}

/// Names of a site that a shell completes, asked for when they are needed.
enum SiteNames: String, CaseIterable {
    case items, units, boards

    /// Codes with what they stand for; those with blanks or control characters, which no line can hold, left out.
    func names(of desk: Desk) -> [(code: String, name: String)] {
        let context = desk.context
        let names =
            switch self {
            case .items: context.catalogue.leaves.map { ($0.code, $0.pathText) }
            case .units: context.units.units.map { ($0.code, $0.name) }
            case .boards: context.boards.map { ($0.code, $0.name) }
            }
        return names.filter { code, _ in
            !code.isEmpty && code.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value >= 0x20 }
        }.map { ($0, $1.filter { !$0.isNewline && $0 != "\t" }) }
    }
}

extension Helps {
    static let completions = Help(
        name: "completions", usage: "completions bash|zsh|fish",
        summary: (
            "输出命令行补全脚本：按 Tab 键补全命令、选项、文件夹、规则名，以及站点的事项、单位和公开栏编码。",
            "Prints a script by which a shell completes commands, options, folders, rules, and a site's codes of items, units and boards."
        ),
        options: OptionSpecification.common,
        examples: [
            (
                "bulletin completions bash > ~/.local/share/bash-completion/completions/bulletin", "用于 bash，重新打开终端后生效",
                "for bash, from the next terminal on"
            ),
            (
                "bulletin completions zsh > ~/.zfunc/_bulletin", "用于 zsh；~/.zfunc 要在 fpath 里",
                "for zsh; ~/.zfunc has to be in fpath"
            ),
            (
                "bulletin completions fish > ~/.config/fish/completions/bulletin.fish", "用于 fish",
                "for fish"
            ),
        ])
}
