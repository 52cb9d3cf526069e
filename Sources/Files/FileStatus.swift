#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
    case file, directory, symlink
    /// A pipe, a socket, a device.
    case other
}

/// Size, times and identity of a file, from one `stat`.
package struct FileStatus: Hashable, Sendable {
    package let kind: FileKind
    /// Bytes.
    package let size: Int
    /// Last change of the content, nanoseconds since 1970-01-01 UTC.
    package let modified: Int64
    /// Last change of the content or of anything about the file, nanoseconds since 1970-01-01 UTC.
    package let changed: Int64
    package let inode: UInt64
    package let device: UInt64
    /// Whether anybody at all may write to it, by its permission bits.
    package let isWritable: Bool

    /// That of a file of which nothing but its size is known, such as one of another time.
    package init(ofFileWithSize size: Int) {
        kind = .file
        self.size = size
        (modified, changed, inode, device, isWritable) = (0, 0, 0, 0, false)
    }

    init(_ raw: stat) {
        kind = FileKind(mode: UInt32(raw.st_mode))
        size = Int(raw.st_size)
        #if canImport(Darwin)
            (modified, changed) = (nanoseconds(raw.st_mtimespec), nanoseconds(raw.st_ctimespec))
        #else
            (modified, changed) = (nanoseconds(raw.st_mtim), nanoseconds(raw.st_ctim))
        #endif
        inode = UInt64(raw.st_ino)
        device = UInt64(truncatingIfNeeded: raw.st_dev)
        isWritable = raw.st_mode & 0o222 != 0
    }
}

extension FileKind {
    init(mode: UInt32) {
        self =
            switch mode & UInt32(S_IFMT) {
            case UInt32(S_IFREG): .file
            case UInt32(S_IFDIR): .directory
            case UInt32(S_IFLNK): .symlink
            default: .other
            }
    }
}

/// Saturates: a file system may hold any number, and a wrong date must not end the program.
func nanoseconds(_ time: timespec) -> Int64 {
    let (product, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? (time.tv_sec < 0 ? .min : .max) : product &+ Int64(time.tv_nsec)
}
