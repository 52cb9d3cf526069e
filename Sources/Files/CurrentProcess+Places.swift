#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension CurrentProcess {
    /// Whether the process runs as the administrator of the machine: some programs want to be told.
    package static var isAdministrator: Bool { geteuid() == 0 }

    /// The path from the root of the file system, symbolic links followed; `nil` where nothing is there.
    package static func absolutePath(of path: String) -> String? {
        guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
