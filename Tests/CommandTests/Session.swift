import Files
import Findings
import Synchronization

@testable import Command

/// One call of the program: what it said, and how it ended.
struct Session {
    let code: ExitCode
    let output: String
    let errors: String
}

/// Runs the program as `main` does, without a process.
func bulletin(
    _ words: [String], language: ReportLanguage = .english, colours: Bool = false
) -> Session {
    let said = Mutex((output: "", errors: ""))
    let console = Console(
        language: language, coloursOutput: colours, coloursErrors: colours,
        writeOutput: { text in said.withLock { $0.output += text } },
        writeError: { text in said.withLock { $0.errors += text } })
    let code = run(words, console: console)
    return said.withLock { Session(code: code, output: $0.output, errors: $0.errors) }
}

/// Runs `body` with the path of an empty folder, and removes it afterwards.
func withScratch<Result>(_ body: (String) throws -> Result) throws -> Result {
    let parent = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
    let path = "\(parent)/bulletin-command-\(CurrentProcess.identifier)-\(UInt64.random(in: 0 ... .max))"
    try Folder.working.makeFolders(path)
    defer { _ = try? Folder.working.removeTree(path) }
    return try body(path)
}

/// Runs `body` with the path of a new site.
func withNewSite<Result>(_ body: (String) throws -> Result) throws -> Result {
    try withScratch { path in
        _ = bulletin(["init", path])
        return try body(path)
    }
}

func write(_ text: String, to path: String) throws {
    if let parent = parentFolder(of: path) { try Folder.working.makeFolders(parent) }
    try Folder.working.write(path, Array(text.utf8))
}

extension String {
    /// With the seconds that something took written as `T`: they differ from run to run.
    var timeless: String {
        var text = ""
        var rest = self[...]
        while !rest.isEmpty {
            let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            text += number.count > 4 && number.dropLast(3).last == "." ? "T" : number
            rest = rest.dropFirst(number.count)
            text += rest.prefix(1)
            rest = rest.dropFirst()
        }
        return text
    }
}

func read(_ path: String) throws -> String {
    String(decoding: try Folder.working.read(path), as: UTF8.self)
}

/// Everything in a folder, by path.
func allPaths(_ folder: String) throws -> [String] { try Folder(folder).paths().map(\.path) }
