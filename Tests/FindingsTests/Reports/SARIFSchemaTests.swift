import Findings
import Glibc
import Testing

/// Holds a report against the schema that OASIS publishes, with the Python package `jsonschema`. Runs where
/// `spec/sarif-2.1.0.json` is among the shared files.
@Suite struct SARIFSchemaTests {
    @Test func `SARIF follows its schema`() throws {
        let schema = sharedFolder + "/spec/sarif-2.1.0.json"
        guard access(schema, R_OK) == 0, runPython("import jsonschema", input: "") == 0 else {
            print("SARIF schema: 0 reports checked (schema or jsonschema missing)")
            return
        }
        let program = """
            import json, sys, jsonschema
            schema = json.load(open(\"\(schema)\"))
            validator = jsonschema.validators.validator_for(schema)
            errors = list(validator(schema, format_checker=validator.FORMAT_CHECKER).iter_errors(json.load(sys.stdin)))
            print(*(error.message for error in errors), sep='\\n')
            sys.exit(1 if errors else 0)
            """
        for language in [ReportLanguage.chinese, .english] {
            #expect(runPython(program, input: ReportFixture.text(as: .sarif, language: language)) == 0)
        }
        #expect(runPython(program, input: #"{"version":"2.1.0"}"#) == 1, "the check itself finds faults")
        print("SARIF schema: 2 reports checked")
    }

    private var sharedFolder: String {
        if let path = getenv("BULLETIN_SHARED") { return String(cString: path) }
        let here = #filePath.split(separator: "/").dropLast(5)
        return "/" + here.joined(separator: "/") + "/shared"
    }
}

/// The exit status of `python3 -c program`; -1 where it could not be run.
private func runPython(_ program: String, input: String) -> Int32 {
    let path = "/tmp/bulletin-sarif-\(getpid())-\(UInt64.random(in: 0 ... .max)).json"
    guard let file = fopen(path, "w") else { return -1 }
    fputs(input, file)
    fclose(file)
    defer { unlink(path) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, path, O_RDONLY, 0)
    let words: [UnsafeMutablePointer<CChar>?] = ["python3", "-c", program].map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, "python3", &actions, nil, words + [nil], environ) == 0 else { return -1 }
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process, status & 0x7F == 0 else { return -1 }
    return (status >> 8) & 0xFF
}
