#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Whether a written file must outlive a power cut, or only the end of the program.
package enum Durability: Sendable {
    /// Left to the system's own pace; ten times faster on a disk.
    case whenever
    /// On the disk before the call returns.
    case now
}

/// What creating does where a file stands already.
package enum ExistingFile: Sendable {
    /// A problem `exists`.
    case refused
    /// Emptied and written anew.
    case emptied
    /// Kept and added to.
    case extended
}

extension Folder {
    /// Creates a file and opens it for writing. Its folder must exist.
    package func create(_ path: String, existing: ExistingFile) throws(FileProblem) -> Descriptor {
        let mode =
            switch existing {
            case .refused: O_EXCL
            case .emptied: O_TRUNC
            case .extended: O_APPEND
            }
        return try open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, for: .create)
    }

    /// Writes a file such that whoever reads it meets the old content or the new, never a part.
    ///
    /// The bytes go to `.NAME.tmp-PID-N` beside it, which is then renamed. A failure leaves the old
    /// file and no temporary one. The folder must exist.
    package func write(
        _ path: String, _ bytes: [UInt8], durability: Durability = .whenever
    ) throws(FileProblem) {
        try write(path, durability: durability) { (put) throws(FileProblem) in try put(bytes.span) }
    }

    /// The same of pieces, handed over one after another: what is long need not be in memory whole.
    package func write(
        _ path: String, durability: Durability = .whenever,
        pieces: ((Span<UInt8>) throws(FileProblem) -> Void) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        let temporary = try createTemporary(beside: path)
        let name = temporary.name
        do throws(FileProblem) {
            try temporary.file.fill(durability: durability, pieces)
            try rename(name, to: path)
        } catch {
            // The first failure is the one to tell; a second one here would only hide it.
            do throws(FileProblem) { try removeFile(name) } catch _ {}
            throw error
        }
    }

    /// The name's number counts up past those left by a killed process that had this one's id.
    func createTemporary(beside path: String) throws(FileProblem) -> TemporaryFile {
        let stem = temporaryStem(beside: path)
        var attempt = 0
        while true {
            let name = stem + String(attempt)
            do throws(FileProblem) {
                return TemporaryFile(name: name, file: try create(name, existing: .refused))
            } catch {
                guard error.reason == .exists, attempt < 10_000 else { throw error }
                attempt += 1
            }
        }
    }
}

struct TemporaryFile: ~Copyable {
    let name: String
    let file: Descriptor
}

extension Descriptor {
    consuming func fill(_ bytes: Span<UInt8>, durability: Durability) throws(FileProblem) {
        try fill(durability: durability) { (put) throws(FileProblem) in try put(bytes) }
    }

    consuming func fill(
        durability: Durability,
        _ pieces: ((Span<UInt8>) throws(FileProblem) -> Void) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        try pieces { (bytes) throws(FileProblem) in try write(bytes) }
        if durability == .now { try synchronize() }
        try finish()
    }
}

/// `folder/.name.tmp-PID-`; a name near the limit of 255 bytes is left out, since it would not fit.
private func temporaryStem(beside path: String) -> String {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    let name = path.dropFirst(folder.count)
    return folder + (name.utf8.count <= 200 ? "." + name : "") + ".tmp-" + String(CurrentProcess.identifier) + "-"
}
