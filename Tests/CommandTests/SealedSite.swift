import Command
import Files
import Findings
import Synchronization

/// What a command said and how it ended.
struct Spoken: Equatable {
    let code: ExitCode
    let output: String
    let errors: String

    init(_ code: ExitCode, output: String = "", errors: String = "") {
        (self.code, self.output, self.errors) = (code, output, errors)
    }
}

private final class Streams: Sendable {
    let output = Mutex("")
    let errors = Mutex("")
}

/// Runs the program as `main` does.
func saying(_ words: String..., language: String = "en") -> Spoken {
    let streams = Streams()
    let console = Console(
        language: .english, writeOutput: { text in streams.output.withLock { $0 += text } },
        writeError: { text in streams.errors.withLock { $0 += text } })
    let code = run(words + ["--lang", language], console: console)
    return Spoken(code, output: streams.output.withLock { $0 }, errors: streams.errors.withLock { $0 })
}

/// Puts a file there as somebody else would.
func plant(_ path: String, _ text: String) throws {
    if let parent = parentFolder(of: path) { try Folder.working.makeFolders(parent) }
    try Folder.working.write(path, Array(text.utf8))
}
