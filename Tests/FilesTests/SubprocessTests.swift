import Files
import Testing

/// Other programs: what they say, how they end, and that they end.
@Suite struct SubprocessTests {
    @Test func whatIsSaid() throws {
        let result = try Subprocess(
            "/bin/sh", ["-c", "printf '%s|' \"$@\"; echo no >&2; exit 3", "x", "a b", "$HOME;'"]
        ).run()
        #expect(result.ending == .exited(3))
        #expect(String(decoding: result.output, as: UTF8.self) == "a b|$HOME;'|")
        #expect(String(decoding: result.errors, as: UTF8.self) == "no\n")
    }

    /// Nothing is read, variables are those asked for, and messages are in plain English.
    @Test func surroundings() throws {
        var process = Subprocess("/bin/sh", ["-c", "cat; echo $LC_ALL $MINE ${PATH:+path}"])
        process.variables = ["MINE": "1"]
        #expect(String(decoding: try process.run().output, as: UTF8.self) == "C 1 path\n")
        process.variablesLeftOut = ["PA"]
        process.arguments = ["-c", "env"]
        #expect(!String(decoding: try process.run().output, as: UTF8.self).contains("PATH=/usr"))
    }

    @Test(.timeLimit(.minutes(5))) func itEnds() throws {
        var process = Subprocess("/bin/sh", ["-c", "exec sleep 100"])
        process.seconds = 1
        #expect(try process.run().ending == .tookTooLong)
        process.arguments = ["-c", "exec >&- 2>&-; exec sleep 100"]
        #expect(try process.run().ending == .tookTooLong)
        process.arguments = ["-c", "exec yes"]
        process.seconds = 30
        process.outputLimit = 100_000
        let loud = try process.run()
        #expect(loud.ending == .saidTooMuch && loud.output.count < 400_000)
        process.arguments = ["-c", "kill -9 $$"]
        #expect(try process.run().ending == .killed(9))
    }

    @Test func whatIsNotThere() throws {
        #expect(throws: FileProblem.self) { try Subprocess("/no/such/program", []).run() }
        #expect(CurrentProcess.program("no-such-program-anywhere") == nil)
        #expect(CurrentProcess.program("sh")?.hasSuffix("/sh") == true)
    }

    @Test(.timeLimit(.minutes(5))) func manyAtOnce() throws {
        let said = try parallelForEach(count: 24, threads: 4, makeState: { _ in 0 }) {
            (state, number) throws(FileProblem) in
            let result = try Subprocess("/bin/sh", ["-c", "echo \(number)"]).run()
            if result.output == Array("\(number)\n".utf8) { state += 1 }
        }
        #expect(said.reduce(0, +) == 24)
    }
}

@Suite struct TextConversionTests {
    @Test func otherEncodings() {
        #expect(utf8(from: "GB18030", [0xD5, 0xFE, 0xCE, 0xF1, 0x2C, 0x31]) == Array("政务,1".utf8))
        // Four bytes: U+20087, and a letter that only GB 18030 has.
        #expect(utf8(from: "GB18030", [0x95, 0x32, 0x90, 0x31]) == Array("\u{20087}".utf8))
        #expect(utf8(from: "GB18030", []) == [])
        #expect(utf8(from: "GB18030", [0xD5]) == nil)
        #expect(utf8(from: "GB18030", [0xD5, 0xFE, 0xFF]) == nil)
        #expect(utf8(from: "no such encoding", [0x41]) == nil)
    }
}

@Suite struct ReplacingTests {
    @Test func permissionsStay() throws {
        try withScratch { folder in
            try folder.write("a", Array("old".utf8))
            _ = try Subprocess("/bin/chmod", ["640", folder.shown("a")]).run()
            try folder.replace("a", with: Array("new".utf8))
            #expect(try folder.read("a") == Array("new".utf8))
            let mode = try Subprocess("/bin/stat", ["-c", "%a", folder.shown("a")]).run()
            #expect(mode.output == Array("640\n".utf8))
            #expect(try folder.paths().map(\.path) == ["a"])
            #expect(throws: FileProblem.self) { try folder.replace("b", with: []) }
        }
    }
}
