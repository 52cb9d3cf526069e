#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Folder {
    /// Writes a file that is there anew, whole, as `write` does, and leaves its permissions as they were; its
    /// owner too, where the system lets us.
    package func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
        try check(path, .status)
        var found = stat()
        guard fstatat(descriptor.number, path, &found, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw FileProblem(.status, shown(path), code: errno)
        }
        guard FileKind(mode: UInt32(found.st_mode)) == .file else { throw FileProblem(.write, shown(path), .other) }
        let temporary = try createTemporary(beside: path)
        let name = temporary.name
        do throws(FileProblem) {
            try temporary.file.take(mode: found.st_mode & 0o7777, owner: found.st_uid, group: found.st_gid)
            try temporary.file.fill(bytes.span, durability: .now)
            try rename(name, to: path)
        } catch {
            // The first failure is the one to tell; a second one here would only hide it.
            do throws(FileProblem) { try removeFile(name) } catch _ {}
            throw error
        }
    }
}

extension Descriptor {
    fileprivate borrowing func take(mode: mode_t, owner: uid_t, group: gid_t) throws(FileProblem) {
        // Only the superuser may give files away. The owner first: giving away clears some bits of the mode.
        if owner != geteuid() || group != getegid() { _ = fchown(number, owner, group) }
        guard fchmod(number, mode) == 0 else { throw FileProblem(.create, path, code: errno) }
    }
}
