#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Folder {
    /// Writes a file that is not there yet: whoever reads it meets all of it, and what stands there already stays
    /// as it is, a problem `exists`. Its folder must exist.
    ///
    /// The bytes go to a temporary file, which then gets the name as a second one: the system refuses that where
    /// the name is taken. File systems without second names (FAT, on USB sticks) get the file under its name at
    /// once.
    package func writeNew(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        let temporary = try createTemporary(beside: path)
        let name = temporary.name
        do throws(FileProblem) {
            try temporary.file.fill(bytes.span, durability: .now)
            if try !link(name, as: path) { try fillNew(path, bytes) }
        } catch {
            // The first failure is the one to tell; a second one here would only hide it.
            do throws(FileProblem) { try removeFile(name) } catch _ {}
            throw error
        }
        try removeFile(name)
    }

    /// Gives a file a second name; false where the file system has none.
    private func link(_ path: String, as other: String) throws(FileProblem) -> Bool {
        try check(path, .link)
        try check(other, .link)
        if linkat(descriptor.number, path, descriptor.number, other, 0) == 0 { return true }
        let code = errno
        if code == EPERM || code == EOPNOTSUPP || code == ENOSYS || code == EMLINK { return false }
        throw FileProblem(.link, shown(other), code: code)
    }

    private func fillNew(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        let file = try create(path, existing: .refused)
        do throws(FileProblem) {
            try file.fill(bytes.span, durability: .now)
        } catch {
            do throws(FileProblem) { try removeFile(path) } catch _ {}
            throw error
        }
    }
}
