import Command

/// What a command said and how it ended.
struct Spoken: Equatable {
    let code: ExitCode
    let output: String
    let errors: String

    init(_ code: ExitCode, output: String = "", errors: String = "") {
        (self.code, self.output, self.errors) = (code, output, errors)
    }
}

/// Runs the program as `main` does.
func saying(_ words: String..., language: String = "en") -> Spoken {
    let session = bulletin(words + ["--lang", language])
    return Spoken(session.code, output: session.output, errors: session.errors)
}

/// Puts a file there as somebody else would.
func plant(_ path: String, _ text: String) throws { try write(text, to: path) }
