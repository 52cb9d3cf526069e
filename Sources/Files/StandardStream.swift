#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The streams a command line speaks through.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Whether a person may be looking: colours and progress only then.
    package var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Columns of the terminal, `nil` where there is none or it does not tell.
    package var columns: Int? {
        var size = winsize()
        guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all of `bytes`; a reader that has gone away is a problem `brokenPipe` only where the
    /// process ignores the signal, and ends it otherwise.
    package func write(_ bytes: [UInt8]) throws(FileProblem) {
        if let code = bytes.withUnsafeBufferPointer({ writeAll($0, to: rawValue) }) {
            throw FileProblem(.write, self == .output ? "standard output" : "standard error", code: code)
        }
    }

    package func write(_ text: String) throws(FileProblem) {
        try write(Array(text.utf8))
    }
}
