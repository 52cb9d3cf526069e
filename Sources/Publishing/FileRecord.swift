import Files

/// What the manifest knows of a file it owns.
struct FileRecord: Hashable, Sendable {
    let path: String
    let hash: ContentHash
    let signature: FileSignature
}

/// By what a file is known to be untouched since it was written, without reading it.
///
/// Writing to a file changes its time, replacing it changes its inode. A change within the clock
/// tick of our own writing (some milliseconds) that keeps the size goes unseen.
struct FileSignature: Hashable, Sendable {
    /// Bytes.
    let size: Int64
    /// Nanoseconds since 1970-01-01 UTC.
    let modified: Int64
    let inode: UInt64

    init(size: Int64, modified: Int64, inode: UInt64) {
        (self.size, self.modified, self.inode) = (size, modified, inode)
    }

    init(_ status: FileStatus) {
        self.init(size: Int64(status.size), modified: status.modified, inode: status.inode)
    }
}
