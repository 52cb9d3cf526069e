import Findings
import Text

package let version = "0.1.0"

/// Runs the program: the whole of `main`, and what tests call.
///
/// - Parameters:
///   - words: the arguments without the program's name.
///   - console: where it speaks to, before `--lang` and `--color` have their say.
package func run(_ words: [String], console: Console) -> ExitCode {
    guard let name = words.first else {
        console.writeOutput(Helps.overview(console))
        return .well
    }
    switch name {
    case "--help", "-h", "help":
        console.writeOutput(Helps.overview(console))
        return .well
    case "--version":
        console.writeOutput("bulletin \(version)\n")
        return .well
    case "build": return runCommand(Helps.build, words, console, operands: 1, build)
    case "join": return runCommand(Helps.join, words, console, operands: 1, join)
    case "check": return runCommand(Helps.check, words, console, operands: 1, check)
    case "catalogue": return runCommand(Helps.catalogue, words, console, operands: 1, printCatalogue)
    case "due": return runCommand(Helps.due, words, console, operands: 1, due)
    case "explain": return runCommand(Helps.explain, words, console, operands: 1, explain)
    case "print": return runCommand(Helps.print, words, console, operands: 2, printSheets)
    case "serve": return runCommand(Helps.serve, words, console, operands: 1, serve)
    case "init": return runCommand(Helps.start, words, console, operands: 1, start)
    case "new": return runCommand(Helps.new, words, console, operands: 1, newEntry)
    case "verify": return runCommand(Helps.verify, words, console, operands: 1, verify)
    default:
        let known = Helps.all.map(\.name)
        let nearest = nearestName(to: name, in: known)
        console.complain(
            zh: "没有命令“\(name)”，" + (nearest.map { "是不是 \($0)？" } ?? "可用：" + known.joined(separator: "、")),
            en: "unknown command `\(name)`; "
                + (nearest.map { "did you mean `\($0)`?" } ?? "commands are " + known.joined(separator: ", ")))
        return .misuse
    }
}

private func runCommand(
    _ help: Help, _ words: [String], _ console: Console, operands: Int,
    _ command: (Arguments, Console) throws(ArgumentProblem) -> ExitCode
) -> ExitCode {
    if words.contains("--help") || words.contains("-h") {
        console.writeOutput(help.text(console))
        return .well
    }
    do throws(ArgumentProblem) {
        let arguments = try Arguments(words.dropFirst(), options: help.options, operands: operands)
        return try command(arguments, try console.adjusted(by: arguments))
    } catch {
        let (zh, en) = error.words(command: help.name)
        console.complain(zh: zh, en: en)
        return .misuse
    }
}

extension Console {
    /// With what `--lang` and `--color` say.
    fileprivate func adjusted(by arguments: Arguments) throws(ArgumentProblem) -> Console {
        var console = self
        switch arguments["--lang"] {
        case nil: break
        case "zh", "zh-Hans", "zh-CN": console.language = .chinese
        case "en": console.language = .english
        case let value?: throw .badValue(option: "--lang", value: value, allowed: ["zh", "en"])
        }
        switch arguments["--color"] {
        case nil, "auto": break
        case "always": (console.coloursOutput, console.coloursErrors) = (true, true)
        case "never": (console.coloursOutput, console.coloursErrors) = (false, false)
        case let value?: throw .badValue(option: "--color", value: value, allowed: ["auto", "always", "never"])
        }
        return console
    }
}
