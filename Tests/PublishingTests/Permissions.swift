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

func makeLink(_ path: String, to target: String) throws {
    try #require(symlink(target, path) == 0)
}

func makePipe(_ path: String) throws {
    try #require(mkfifo(path, 0o600) == 0)
}
