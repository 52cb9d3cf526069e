import Checking
import Composing
import Files
import Publishing
import Reading

extension SiteBuilder {
    /// Builds the site from its parts: what they read is taken as read, their pages as rendered. The output
    /// and the findings are those of `build`.
    ///
    /// - Parameter path: the folder that holds the folders of the parts.
    package func join(_ path: String) throws(BuildFailure) -> BuildReport {
        var clock = StageClock()
        let parts = try checking { () throws(PartProblem) in try PartSet.read(path) }
        if let date, date != parts.date { throw .parts(.otherDate(parts.date, asked: date)) }
        clock.finish("parts")
        var loader = SiteLoader(folder: folder, date: parts.date, threads: threads)
        loader.shelf = BodyShelf(memory: bodyMemory, output: output)
        let opened = try open(&loader)
        try require(parts, \.listing, opened.listing.entryKey, PartProblem.otherEntries)
        let tables = loader.tables(opened)
        try require(parts, \.tables, tables.key, PartProblem.otherTables)
        clock.finish("list")
        let snapshot = SourceSnapshot(
            opened, record: record(of: parts, opened, tables), options: fragments ? 1 : 0)
        let (site, layouts) = withLayouts(opened) { [loader] in
            var loader = loader
            return loader.check(loader.entries(snapshot, tables), snapshot, tables)
        }
        clock.finish("check")
        return try build(site, layouts, snapshot, nil, parts: parts, &clock)
    }

    /// The pages of the parts, for the outputs of the plan; `nil` where there are no parts.
    func pages(
        of parts: PartSet?, _ site: LoadedSite, _ plan: Plan, _ layouts: LoadedLayouts
    ) throws(BuildFailure) -> PartPages? {
        guard let parts else { return nil }
        try require(parts, \.pages, surroundingsKey(site, layoutsKey: layouts.key), PartProblem.otherPages)
        let scanned = parts.parts.flatMap(\.file.attachments).filter { $0.contentHash != 0 }
        let hashes = Dictionary(scanned.map { ($0.path, $0.contentHash) }, uniquingKeysWith: { first, _ in first })
        let keysOfEntries = entryKeys(
            site, programKey: parts.parts[0].file.head.program, layoutsKey: layouts.key,
            fileKey: { hashes[$0] ?? 0 })
        let keys = OutputKeys(
            model: site.checked.model, plan: plan, keys: keysOfEntries, templates: layouts.templates)
        let own = inParts(of: plan.outputs.count) { range in
            plan.outputs[range].map { $0.kind.ownEntry == nil ? 0 : keys.key(of: $0) }
        }
        return PartPages(parts, keys: own, hashes: hashes)
    }

    /// The readings of all parts as a record of an earlier build has them, with what the last build of the
    /// output knows of its files.
    private func record(of parts: PartSet, _ opened: OpenedSite, _ tables: LoadedTables) -> BuildRecord {
        let before = SourceSnapshot(opened, record: BuildRecord.read(from: output), options: fragments ? 1 : 0)
        var record = before.record ?? BuildRecord()
        record.programKey = programKey(options: fragments ? 1 : 0)
        record.day = opened.date
        record.scannerKey = before.scannerKey
        record.contextKey = tables.contextKey
        record.filesKey = tables.filesKey
        // The parts say what the files hold: times of this machine mean nothing.
        record.startedAt = .max
        record.attachments.removeAll()
        var entries: [String: StoredReading] = [:]
        for part in parts.parts {
            for (path, stored) in part.file.entries { entries[path] = stored }
            for file in part.file.attachments where file.isDeclared || record.attachments[file.path] == nil {
                record.attachments[file.path] = file
            }
        }
        record.entries = PathTable(entries.map { ($0.key, $0.value) })
        record.files = PathTable(
            opened.listing.files.filter { $0.kind == .entry || $0.kind == .attachment }
                .map { ($0.path, FileSignature($0.status)) })
        return record
    }

    private func require(
        _ parts: PartSet, _ key: KeyPath<PartHead, UInt64>, _ own: UInt64, _ problem: ([String]) -> PartProblem
    ) throws(BuildFailure) {
        let others = parts.names(where: key, isNot: own)
        if !others.isEmpty { throw .parts(problem(others)) }
    }
}

extension BuildRecord {
    /// Leaves out by what an entry's file would be known as unchanged: a join did not read them, so that the next
    /// build has to, and compares their content with what the parts read.
    mutating func forgetTimes(of listing: SourceListing) {
        let entries = Set(listing.files(of: .entry).map(\.path))
        files = files.filter { !entries.contains($0) }
    }
}

/// Runs what parts may fail at; their problems become failures of a build.
func checking<Result>(_ body: () throws(PartProblem) -> Result) throws(BuildFailure) -> Result {
    do throws(PartProblem) { return try body() } catch { throw .parts(error) }
}
