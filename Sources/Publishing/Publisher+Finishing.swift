import Files
import Synchronization
import Text

extension Publisher {
    /// Ends the build: what is stale goes, the manifest is written, the folder is free for the next.
    ///
    /// Throws `unfinished`, and removes nothing, where a write of this build failed. After any problem
    /// here the old manifest and the intents stand, and the next build mends the rest.
    ///
    /// - Parameter foreignLimit: how many foreign files to name; 0 spares looking for them, which
    ///   costs a walk through all of the output.
    package func finish(foreignLimit: Int = 20) throws(PublishingProblem) -> PublishingSummary {
        var ledger = try ledger.withLock { (shared) throws(PublishingProblem) in
            try shared.close()
            return shared
        }
        var summary = try filing { () throws(FileProblem) in
            staging == nil ? try finishInPlace(&ledger) : try moveIntoPlace(ledger)
        }
        summary.isRecordDamaged = record == .damaged
        if foreignLimit > 0 {
            let foreign = try filing { () throws(FileProblem) in try foreignPaths(&ledger) }
            summary.foreignCount = foreign.count
            summary.foreign = Array(foreign.prefix(foreignLimit))
        }
        lock.withLock { $0 = nil }
        return summary
    }

    /// Gives the build up. Files that were replaced stay so, each whole; nothing is removed but what
    /// a first build had collected. The next build mends the rest.
    package func abandon() throws(PublishingProblem) {
        try ledger.withLock { (ledger) throws(PublishingProblem) in
            do throws(PublishingProblem) {
                try ledger.close()
            } catch {
                // A failed write is the usual reason for giving up.
                guard case .unfinished = error else { throw error }
            }
        }
        if staging != nil {
            try filing { () throws(FileProblem) in try output.removeTree(Publisher.stagingPath) }
        }
        lock.withLock { $0 = nil }
    }
}

extension Publisher {
    private func finishInPlace(_ ledger: inout Ledger) throws(FileProblem) -> PublishingSummary {
        let inherited = intents.withLock { $0.inherited }
        let stale = ledger.stalePaths
        var removed = 0
        for path in stale where try output.removeFile(path) { removed += 1 }
        let intended = Dictionary(grouping: inherited.filter { !ledger.isKnown($0.path) }, by: \.path)
        let orphans = intended.keys.sorted(by: precedesBytewise)
        for path in orphans where try removeOrphan(path, intended[path] ?? []) { removed += 1 }
        try removeEmptyFolders(above: stale + orphans, except: ledger.folders)
        try placeDeferred(&ledger)
        var standing = manifest
        if ledger.isChanged || !stale.isEmpty || record != .read { standing = try writeManifest(ledger.produced) }
        try intents.withLock { (log) throws(FileProblem) in try log.clear() }
        var summary = ledger.counts
        summary.removed = removed
        summary.manifest = standing
        return summary
    }

    /// The manifest goes first: it names every file before the first of them appears.
    private func moveIntoPlace(_ ledger: Ledger) throws(FileProblem) -> PublishingSummary {
        let standing = try writeManifest(ledger.produced)
        for name in try staging?.names() ?? [] {
            try output.rename(Publisher.stagingPath + "/" + name, to: name)
        }
        try output.removeTree(Publisher.stagingPath)
        try intents.withLock { (log) throws(FileProblem) in try log.clear() }
        var summary = ledger.counts
        summary.manifest = standing
        return summary
    }

    /// A file that only an intent names is ours if it holds what was intended; else it is another's,
    /// put there after the build was killed.
    private func removeOrphan(_ path: String, _ intents: [Intent]) throws(FileProblem) -> Bool {
        guard try output.status(of: path)?.kind == .file, let bytes = try output.readIfPresent(path) else {
            return false
        }
        let hash = ContentHash(bytes.span)
        guard intents.contains(where: { $0.hash == hash }) else { return false }
        return try output.removeFile(path)
    }

    private func removeEmptyFolders(above paths: [String], except used: Set<String>) throws(FileProblem) {
        var emptied: Set<String> = []
        for path in paths {
            var next = parentFolder(of: path)
            while let folder = next, !used.contains(folder), emptied.insert(folder).inserted {
                next = parentFolder(of: folder)
            }
        }
        // A folder sorts before what it holds: backwards, the inner ones go first.
        for folder in emptied.sorted(by: precedesBytewise).reversed() { try output.removeFolderIfEmpty(folder) }
    }

    private func placeDeferred(_ ledger: inout Ledger) throws(FileProblem) {
        for write in ledger.deferred {
            guard let placed = try place(write.path, write.bytes, known: write.claim.known) else {
                // What is in the way is no file of ours.
                throw FileProblem(.create, output.shown(write.path), .exists)
            }
            ledger.settle(write.claim, placed.record, placed.outcome)
        }
    }

    private func writeManifest(_ records: [FileRecord]) throws(FileProblem) -> ContentHash {
        let temporary = Publisher.manifestPath + ".new"
        let bytes = Manifest(records: records).encoded()
        _ = try output.create(temporary, bytes.span, existing: .emptied)
        try output.rename(temporary, to: Publisher.manifestPath)
        return Manifest.fingerprint(of: bytes)
    }

    private func foreignPaths(_ ledger: inout Ledger) throws(FileProblem) -> [String] {
        // What was foreign before may have become a file of this build.
        if let survey { return survey.foreign.filter { !ledger.isProduced($0) } }
        return try output.filePaths { !ledger.isProduced($0) }
    }
}
