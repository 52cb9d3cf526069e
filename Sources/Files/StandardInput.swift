#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The stream that a person types into.
package enum StandardInput {
    /// Whether a person may be typing: questions are asked only then.
    package static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// The next line without its end; `nil` when there is no more. Bytes that are no UTF-8 come as U+FFFD.
    package static func line() -> String? { readLine(strippingNewline: true) }
}
