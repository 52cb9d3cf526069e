#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Why an operation on files failed: which one, on what, and what the system said.
package struct FileProblem: Error, Hashable, Sendable {
    package let operation: FileOperation
    /// The path as the caller knows it, its folder in front where the operation was relative to one.
    package let path: String
    package let reason: FileFailure
    /// `errno` as the system gave it; 0 where no system call was asked.
    package let code: Int32

    package init(_ operation: FileOperation, _ path: String, _ reason: FileFailure, code: Int32 = 0) {
        self.operation = operation
        self.path = path
        self.reason = reason
        self.code = code
    }

    /// The problem behind an `errno`.
    package init(_ operation: FileOperation, _ path: String, code: Int32) {
        self.init(operation, path, FileFailure(code: code), code: code)
    }
}

/// What was being done when it failed.
package enum FileOperation: String, Hashable, Sendable {
    case open, create, read, write, close, rename, remove, makeFolder, list, status, lock, link
}

/// What a failure means to whoever has to act on it.
package enum FileFailure: Hashable, Sendable {
    case notFound, permission, exists, isDirectory, notDirectory, notEmpty, noSpace, readOnly, tooManyLinks
    case nameTooLong, tooManyOpenFiles, otherFileSystem, busy, brokenPipe
    /// The name cannot be handed to the system, because it holds a NUL.
    case invalidName
    /// The file is longer than the caller allows.
    case tooLarge
    /// Anything else; `FileProblem.code` tells.
    case other

    init(code: Int32) {
        self =
            switch code {
            case ENOENT: .notFound
            case EACCES, EPERM: .permission
            case EEXIST: .exists
            case EISDIR: .isDirectory
            case ENOTDIR: .notDirectory
            case ENOTEMPTY: .notEmpty
            case ENOSPC, EDQUOT: .noSpace
            case EROFS: .readOnly
            case ELOOP: .tooManyLinks
            case ENAMETOOLONG: .nameTooLong
            case EMFILE, ENFILE: .tooManyOpenFiles
            case EXDEV: .otherFileSystem
            case EBUSY, ETXTBSY: .busy
            case EPIPE: .brokenPipe
            default: .other
            }
    }
}

extension FileProblem: CustomStringConvertible {
    /// One line for logs and tests; sentences for people are made where findings are.
    package var description: String {
        "\(operation.rawValue) \(path): \(reason)" + (reason == .other ? " (errno \(code))" : "")
    }
}
