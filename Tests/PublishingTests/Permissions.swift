#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import Testing

/// Takes the right to write to a file from everybody.
func makeReadOnly(_ path: String) throws {
    try #require(chmod(path, 0o444) == 0)
}
