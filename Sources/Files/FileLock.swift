#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The sole right to something, held as long as this value lives, and given back by the system
/// however the process ends. The file itself stays.
package struct FileLock: ~Copyable, Sendable {
    private let descriptor: Descriptor

    /// Takes the lock, or gives `nil` at once when another holds it, in this process or elsewhere.
    /// The file is created where it is missing; its folder must exist.
    package init?(_ path: String, in folder: Folder = .working) throws(FileProblem) {
        let file = try folder.open(path, O_RDWR | O_CREAT | O_CLOEXEC, for: .lock)
        guard retrying({ flock(file.number, LOCK_EX | LOCK_NB) }) == 0 else {
            let code = errno
            if code == EWOULDBLOCK { return nil }
            throw FileProblem(.lock, folder.shown(path), code: code)
        }
        try file.replaceContent(with: Array(String(CurrentProcess.identifier).utf8))
        descriptor = file
    }

    /// Gives the lock back and does not leave it to closing: a process that was forked meanwhile holds a
    /// copy of the descriptor until it runs its own program, and the lock with it.
    deinit {
        _ = flock(descriptor.number, LOCK_UN)
    }

    /// The process that last took the lock, as it wrote itself down; `nil` where that cannot be read.
    /// For messages only: by the time it is read, the holder may have ended.
    package static func holder(of path: String, in folder: Folder = .working) -> Int32? {
        do throws(FileProblem) {
            let bytes = try folder.read(path, limit: 20)
            return Int32(String(decoding: bytes, as: UTF8.self))
        } catch {
            return nil
        }
    }
}

extension Descriptor {
    fileprivate borrowing func replaceContent(with bytes: [UInt8]) throws(FileProblem) {
        guard retrying({ ftruncate(number, 0) }) == 0 else { throw FileProblem(.write, path, code: errno) }
        try write(bytes.span)
    }
}
