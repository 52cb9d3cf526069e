#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Another program, run to its end: its arguments as they are, without a shell, and bounded in time and in what
/// it may say. It reads nothing.
package struct Subprocess: Sendable {
    /// A path, relative to the working folder or absolute; it is not searched for.
    package var program: String
    /// Without the program's own name.
    package var arguments: [String]
    /// Variables that are set over those of this process; the messages of all programs are in plain English.
    package var variables: [String: String] = [:]
    /// Variables whose names begin with one of these are not handed on.
    package var variablesLeftOut: [String] = []
    /// Bytes of output that are taken; a program that says more is ended.
    package var outputLimit = 64 << 20
    /// After so long the program is ended.
    package var seconds = 60

    package init(_ program: String, _ arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// What came of it.
    package struct Result: Sendable {
        package let ending: Ending
        /// What it wrote to standard output.
        package let output: [UInt8]
        /// What it wrote to standard error, the first 64 KiB.
        package let errors: [UInt8]

        package var isWell: Bool { ending == .exited(0) }
    }

    package enum Ending: Hashable, Sendable {
        case exited(Int32)
        /// By the number of a signal that was not ours.
        case killed(Int32)
        case tookTooLong
        case saidTooMuch
    }

    private static let errorLimit = 64 << 10
}

extension Subprocess {
    /// Runs the program and waits for its end.
    ///
    /// Throws where it cannot be started, with the `errno` of that; what it does after is its result.
    package func run() throws(FileProblem) -> Result {
        let output = try Pipe()
        let errors = try Pipe()
        let process = try start(output: output.writing.number, errors: errors.writing.number)
        let reader = PipeReader(output: output.closingWriter(), errors: errors.closingWriter())
        return reader.read(process, limit: (outputLimit, Subprocess.errorLimit), seconds: seconds)
    }

    private func start(output: Int32, errors: Int32) throws(FileProblem) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var process: pid_t = 0
        let code = withStrings([program] + arguments) { words in
            withStrings(environment()) { posix_spawn(&process, program, &actions, nil, words, $0) }
        }
        guard code == 0 else { throw FileProblem(.open, program, code: code) }
        return process
    }

    /// `NAME=value` of each variable, by name.
    private func environment() -> [String] {
        let own = CurrentProcess.environment.filter { variable in
            let name = variable.prefix { $0 != "=" }
            return variables[String(name)] == nil && name != "LC_ALL"
                && !variablesLeftOut.contains { name.hasPrefix($0) }
        }
        return own + ["LC_ALL=C"] + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
}

/// Calls `body` with the texts as a list of C that ends with a null pointer.
private func withStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
}

/// Both ends of a way for bytes; no other program that is started meanwhile inherits them.
private struct Pipe: ~Copyable {
    let reading: Descriptor
    let writing: Descriptor

    init() throws(FileProblem) {
        var ends: [Int32] = [-1, -1]
        // Sockets, since a pipe cannot be made so that it is closed in other programs from the first moment.
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw FileProblem(.open, "pipe", code: errno) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        reading = Descriptor(owning: ends[0], path: "pipe")
        writing = Descriptor(owning: ends[1], path: "pipe")
    }

    /// Without our copy of the writing end, reading ends when the program does.
    consuming func closingWriter() -> Descriptor { reading }
}

/// Takes what a program says until it ends, says too much, or takes too long.
private struct PipeReader: ~Copyable {
    let output: Descriptor
    let errors: Descriptor

    consuming func read(
        _ process: pid_t, limit: (output: Int, errors: Int), seconds: Int
    ) -> Subprocess.Result {
        var texts: [[UInt8]] = [[], []]
        var isOpen = [true, true]
        var ending: Subprocess.Ending?
        let end = SystemClock.nanoseconds + Int64(seconds) * 1_000_000_000
        while isOpen.contains(true), ending == nil {
            let left = (end - SystemClock.nanoseconds) / 1_000_000
            if left <= 0 {
                ending = .tookTooLong
                break
            }
            var requests = [output.number, errors.number].enumerated().map { place, number in
                pollfd(fd: isOpen[place] ? number : -1, events: Int16(POLLIN), revents: 0)
            }
            _ = poll(&requests, 2, Int32(clamping: left))
            for place in 0...1 where requests[place].revents != 0 {
                isOpen[place] = take(requests[place].fd, into: &texts[place])
            }
            if texts[0].count > limit.output { ending = .saidTooMuch }
            if texts[1].count > limit.errors { texts[1].removeSubrange(limit.errors...) }
        }
        if ending != nil { kill(process, SIGKILL) }
        let exit = wait(for: process, until: end)
        return Subprocess.Result(ending: ending ?? exit, output: texts[0], errors: texts[1])
    }

    /// False at the end of what is said.
    private borrowing func take(_ number: Int32, into text: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = buffer.withUnsafeMutableBytes { readOnce(number, $0) }
        if count > 0 { text += buffer[..<count] }
        return count > 0 || count < 0 && errno == EAGAIN
    }

    /// A program may close its streams and go on; then its time ends as well.
    private borrowing func wait(for process: pid_t, until end: Int64) -> Subprocess.Ending {
        var status: Int32 = 0
        var isLate = false
        while true {
            let found = waitpid(process, &status, isLate ? 0 : WNOHANG)
            if found == process { break }
            if found < 0, errno != EINTR { return .killed(0) }
            if !isLate, SystemClock.nanoseconds > end {
                kill(process, SIGKILL)
                isLate = true
            }
            if found == 0 { SystemClock.sleep(milliseconds: 1) }
        }
        if isLate { return .tookTooLong }
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
    }
}
