#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// An open folder; every path handed to it is relative to it.
///
/// Holding the folder open, rather than its path, keeps an operation in the folder that was meant
/// even when somebody renames it meanwhile, and saves the system the walk to it.
package final class Folder: Sendable {
    let descriptor: Descriptor
    /// The path it was opened by, for messages.
    package let path: String

    /// The working folder of the process; absolute paths work as well.
    package static let working = Folder(Descriptor(owning: AT_FDCWD, path: "."), path: "")

    private init(_ descriptor: consuming Descriptor, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens a folder by its path, which may be relative to the working folder.
    package convenience init(_ path: String) throws(FileProblem) {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        self.init(try Folder.working.open(path, flags, for: .open), path: path)
    }

    /// Opens a folder inside this one.
    package func folder(_ path: String) throws(FileProblem) -> Folder {
        Folder(try open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, for: .open), path: shown(path))
    }
}

extension Folder {
    /// What stands at `path`, a symbolic link told as itself; `nil` where nothing does, also where a
    /// part of the path is a file.
    package func status(of path: String) throws(FileProblem) -> FileStatus? {
        try status(of: path, flags: AT_SYMLINK_NOFOLLOW)
    }

    /// What stands at `path`, a symbolic link told as what it leads to; `nil` where nothing does.
    package func statusFollowingLinks(of path: String) throws(FileProblem) -> FileStatus? {
        try status(of: path, flags: 0)
    }

    private func status(of path: String, flags: Int32) throws(FileProblem) -> FileStatus? {
        try check(path, .status)
        var raw = stat()
        if fstatat(descriptor.number, path, &raw, flags) == 0 { return FileStatus(raw) }
        let code = errno
        if code == ENOENT || code == ENOTDIR { return nil }
        throw FileProblem(.status, shown(path), code: code)
    }

    /// Renames, replacing a file that stands at `target`; atomic within one file system.
    package func rename(_ path: String, to target: String) throws(FileProblem) {
        try rename(path, to: target, in: self)
    }

    /// Moves into another folder of the same file system under the name `target`.
    package func rename(_ path: String, to target: String, in folder: Folder) throws(FileProblem) {
        try check(path, .rename)
        try check(target, .rename)
        guard renameat(descriptor.number, path, folder.descriptor.number, target) == 0 else {
            throw FileProblem(.rename, folder.shown(target), code: errno)
        }
    }

    /// Makes a folder and those above it; one that exists already is fine.
    ///
    /// Costs a system call even then: who makes many files keeps the folders already made, or asks
    /// only after a file could not be created.
    package func makeFolders(_ path: String) throws(FileProblem) {
        var missing = [path]
        while let last = missing.last {
            let code = try makeFolder(last)
            if code == ENOENT, let parent = parentFolder(of: last) {
                missing.append(parent)
            } else if let code {
                throw FileProblem(.makeFolder, shown(last), code: code)
            } else {
                missing.removeLast()
            }
        }
    }

    /// `nil` when the folder now exists, else the `errno`.
    private func makeFolder(_ path: String) throws(FileProblem) -> Int32? {
        try check(path, .makeFolder)
        if mkdirat(descriptor.number, path, 0o777) == 0 { return nil }
        let code = errno
        guard code == EEXIST else { return code }
        let found = try statusFollowingLinks(of: path)
        return found?.kind == .directory ? nil : ENOTDIR
    }

    /// A path for messages: the folder's own in front.
    package func shown(_ inner: String) -> String {
        path.isEmpty || inner.utf8.first == UInt8(ascii: "/") ? inner : inner.isEmpty ? path : path + "/" + inner
    }

    /// The system ends a name at its first NUL: without this, `a\0b` would open `a`.
    func check(_ path: String, _ operation: FileOperation) throws(FileProblem) {
        if path.utf8.contains(0) { throw FileProblem(operation, shown(path), .invalidName) }
    }

    func open(_ path: String, _ flags: Int32, for operation: FileOperation) throws(FileProblem) -> Descriptor {
        try check(path, operation)
        let number = retrying { openat(descriptor.number, path, flags, 0o666) }
        guard number >= 0 else { throw FileProblem(operation, shown(path), code: errno) }
        return Descriptor(owning: number, path: shown(path))
    }
}

/// The folder part of a path: `a/b` of `a/b/c`, `nil` where there is none but the root.
package func parentFolder(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { return nil }
    return String(path[..<slash])
}
