import Files
import Synchronization

extension Publisher {
    /// Brings one file into place. `nil` when a folder stands at `path`, or a file where a folder must
    /// be: only when stale files are gone can it be told whether they were in the way.
    func place(
        _ path: String, _ bytes: [UInt8], known: FileRecord?
    ) throws(FileProblem) -> (record: FileRecord, outcome: Outcome)? {
        let hash = ContentHash(bytes.span)
        if let staging {
            let signature = try staging.create(path, bytes.span, existing: .refused)
            return (FileRecord(path: path, hash: hash, signature: signature), .created)
        }
        let found = try output.status(of: path)
        if let found {
            if found.kind == .directory { return nil }
            if try isSame(found, path, bytes, hash, known: known) {
                return (FileRecord(path: path, hash: hash, signature: FileSignature(found)), .unchanged)
            }
            // Renaming over it would succeed; whoever took the right to write away meant something.
            guard found.kind != .file || found.isWritable else {
                throw FileProblem(.write, output.shown(path), .permission)
            }
        }
        guard let signature = try replace(path, bytes, hash) else { return nil }
        return (FileRecord(path: path, hash: hash, signature: signature), found == nil ? .created : .replaced)
    }

    /// Whether the file that stands at `path` holds `bytes`; it is read only where its record does not
    /// tell.
    private func isSame(
        _ found: FileStatus, _ path: String, _ bytes: [UInt8], _ hash: ContentHash, known: FileRecord?
    ) throws(FileProblem) -> Bool {
        guard found.kind == .file, found.size == bytes.count else { return false }
        if let known, known.signature == FileSignature(found) { return known.hash == hash }
        return try output.readIfPresent(path) == bytes
    }

    /// The record of a file that stands as the last build left it, `nil` for any other. A file with
    /// another time or inode, as copying a folder gives, is read and told by its fingerprint.
    func untouched(_ path: String, _ known: FileRecord) throws(FileProblem) -> FileRecord? {
        guard let found = try output.status(of: path), found.kind == .file else { return nil }
        let signature = FileSignature(found)
        if signature == known.signature { return known }
        guard signature.size == known.signature.size, let bytes = try output.readIfPresent(path),
            ContentHash(bytes.span) == known.hash
        else { return nil }
        return FileRecord(path: path, hash: known.hash, signature: signature)
    }

    private func replace(
        _ path: String, _ bytes: [UInt8], _ hash: ContentHash
    ) throws(FileProblem) -> FileSignature? {
        let number = try intents.withLock { (log) throws(FileProblem) in try log.note(path, hash) }
        let temporary = OutputPath.temporary(for: path, number: number)
        do throws(FileProblem) {
            let signature = try output.create(temporary, bytes.span, existing: .emptied)
            try output.rename(temporary, to: path)
            return signature
        } catch {
            if error.reason == .notDirectory { return nil }
            // The first failure is the one to tell, under the name people know; the next build clears the
            // temporary file as well.
            do throws(FileProblem) { try output.removeFile(temporary) } catch _ {}
            throw FileProblem(error.operation, output.shown(path), error.reason, code: error.code)
        }
    }
}
