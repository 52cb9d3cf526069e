#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Folder {
    /// The path from the root of the file system; the folder's own where the system does not tell.
    package var absolutePath: String {
        guard let found = realpath(path.isEmpty ? "." : path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }
}
