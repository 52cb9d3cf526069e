import Command
import Files
import Findings

/// The edge of the program: arguments, environment and streams come in here and nowhere else.
private func consoleOfTheProcess() -> Console {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
        .compactMap { CurrentProcess.environmentVariable($0) }.first { !$0.isEmpty }
    let plain = !(CurrentProcess.environmentVariable("NO_COLOR") ?? "").isEmpty
    // Nobody is left to tell where the streams themselves are gone.
    var console = Console(
        language: locale?.hasPrefix("zh") == true ? .chinese : .english,
        coloursOutput: !plain && StandardStream.output.isTerminal,
        coloursErrors: !plain && StandardStream.error.isTerminal, isWatched: StandardStream.error.isTerminal,
        writeOutput: { try? StandardStream.output.write($0) }, writeError: { try? StandardStream.error.write($0) })
    if StandardInput.isTerminal, StandardStream.error.isTerminal { console.readLine = { StandardInput.line() } }
    return console
}

CurrentProcess.exit(run(Array(CommandLine.arguments.dropFirst()), console: consoleOfTheProcess()).rawValue)
