package import Findings

/// Where a command speaks to: the two streams, the language, whether colours and progress are wanted.
///
/// A value with closures, so that tests run commands without a process and compare what was said.
package struct Console: Sendable {
    package var language: ReportLanguage
    package var coloursOutput: Bool
    package var coloursErrors: Bool
    /// Whether a person watches: progress is shown only then.
    package var isWatched: Bool
    package var writeOutput: @Sendable (String) -> Void
    package var writeError: @Sendable (String) -> Void
    /// The next line that a person types, `nil` when there is no more; itself `nil` where nobody can be asked.
    package var readLine: (@Sendable () -> String?)?

    package init(
        language: ReportLanguage, coloursOutput: Bool = false, coloursErrors: Bool = false, isWatched: Bool = false,
        writeOutput: @escaping @Sendable (String) -> Void, writeError: @escaping @Sendable (String) -> Void
    ) {
        self.language = language
        self.coloursOutput = coloursOutput
        self.coloursErrors = coloursErrors
        self.isWatched = isWatched
        self.writeOutput = writeOutput
        self.writeError = writeError
        readLine = nil
    }

    /// Says one thing in the language of the console.
    package func say(zh: String, en: String) {
        writeOutput((language == .chinese ? zh : en) + "\n")
    }

    package func complain(zh: String, en: String) {
        writeError((language == .chinese ? "错误：\(zh)" : "error: \(en)") + "\n")
    }

    /// Says something that does not belong to the result.
    func note(zh: String, en: String) {
        writeError((language == .chinese ? zh : en) + "\n")
    }

    /// Says something to be careful of.
    func warn(zh: String, en: String) {
        writeError((language == .chinese ? "注意：\(zh)" : "note: \(en)") + "\n")
    }

    package func text(zh: String, en: String) -> String { language == .chinese ? zh : en }
}

/// How a command ended. The numbers are part of the interface.
package enum ExitCode: Int32, Sendable {
    case well = 0
    /// The content has findings of severity error, or a folder is not as its seal says.
    case findings = 1
    /// The command line is wrong, or the folder is unusable.
    case misuse = 2
}
