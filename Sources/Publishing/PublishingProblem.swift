package import Files

/// Why publishing stopped. Whatever it is, the files of the last build are still whole.
package enum PublishingProblem: Error, Hashable, Sendable {
    /// Another build is writing to the same folder; its process, where it is known.
    case busy(holder: Int32?)
    /// A path that may not stand in the output.
    case path(String, PathFault)
    /// Two writes to one path in one build.
    case writtenTwice(String)
    /// `file` is to be a file, and also the folder of something else.
    case fileAndFolder(file: String)
    /// `finish` after a write that failed, or failed to end: nothing is removed.
    case unfinished(String)
    /// The build was finished or abandoned before.
    case closed
    /// A source file was changed while it was being published.
    case sourceChanged(String)
    /// The file system refused.
    case file(FileProblem)
}

/// What is wrong with a path of the output.
package enum PathFault: Hashable, Sendable {
    case empty
    /// Begins with `/`, or names a part that is empty, `.` or `..`.
    case notPlain
    case holdsNUL
    /// A part of more than 255 bytes, the limit of common file systems.
    case partTooLong
    /// More than 4,000 bytes in all, near the limit of one system call.
    case tooLong
    /// Begins a part with `.bulletin`, which publishing keeps for itself.
    case reserved
}
