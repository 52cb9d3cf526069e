#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import Synchronization

/// A file without a name, in which a process puts aside what it will read again. No folder lists it, and the system takes
/// it back when the process ends, however it ends. Any number of threads may use it at once.
package final class ScratchFile: Sendable {
    private let file: OpenFile
    private let end = Atomic<Int>(0)

    /// Opens one on the disk of `path`, which need not exist: in the nearest folder above that does. `nil` where the
    /// folder may not be written, or its file system has no files without a name.
    package init?(near path: String) {
        guard let descriptor = unnamedFile(near: path) else { return nil }
        file = OpenFile(descriptor, size: 0)
    }

    /// Puts bytes behind all others, and gives where they stand.
    package func append(_ bytes: [UInt8]) throws(FileProblem) -> Range<Int> {
        let start = end.add(bytes.count, ordering: .relaxed).oldValue
        try file.write(bytes.span, at: start)
        return start..<start + bytes.count
    }

    /// The bytes of a place that `append` gave.
    package func read(_ range: Range<Int>) throws(FileProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        try file.read(range, into: &bytes)
        return bytes
    }
}

#if os(Linux)
    private func unnamedFile(near path: String) -> Descriptor? {
        // glibc shows O_TMPFILE to GNU sources only; its own bit is the same wherever Swift runs.
        let flags = 0o20_000_000 | O_DIRECTORY | O_RDWR | O_CLOEXEC
        var folder = path.isEmpty ? "." : path
        while true {
            do throws(FileProblem) {
                return try Folder.working.open(folder, flags, for: .create)
            } catch {
                guard error.reason == .notFound, folder != "." else { return nil }
                folder = parentFolder(of: folder) ?? (folder.hasPrefix("/") ? "/" : ".")
            }
        }
    }
#else
    private func unnamedFile(near path: String) -> Descriptor? { nil }
#endif
