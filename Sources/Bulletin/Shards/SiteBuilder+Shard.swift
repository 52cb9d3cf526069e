import Checking
import Composing
package import Disclosure
import Files
import Findings
import Publishing
import Reading
import Rendering

/// What building a part did.
package struct PartReport: Sendable {
    package let date: CivilDate
    /// Entries of the part.
    package let entries: Int
    /// Entries of other parts that they show or lead to.
    package let neighbours: Int
    /// Pages and sheets that were rendered.
    package let pages: Int
    /// Whether the part, or a table, has findings of severity error: then nothing was rendered, and joining
    /// says which they are.
    package let hasErrors: Bool
    package let timings: [Timing]
}

extension SiteBuilder {
    /// Examines the entries of one part, renders their pages and sheets, and writes both into a folder of
    /// `path` that `join` takes together with the others. The output folder is not touched.
    package func build(_ shard: Shard, into path: String) throws(BuildFailure) -> PartReport {
        guard let program = programContentKey() else { throw .parts(.programUnknown) }
        var clock = StageClock()
        var loader = SiteLoader(folder: folder, date: date, threads: threads)
        loader.shelf = BodyShelf(memory: bodyMemory, output: path)
        let snapshot = SourceSnapshot(try open(&loader), record: nil)
        let tables = loader.tables(snapshot.opened)
        clock.finish("list")
        let slice = SliceExaminer(
            shard: shard, folder: folder, tables: tables, examiner: loader.examiner(snapshot, tables), threads: threads
        ).examine(snapshot.opened.listing.files(of: .entry))
        clock.finish("examine")
        let site = loader.check(slice.found, snapshot, tables, only: shard)
        var layoutLoader = LayoutLoader(
            folder: folder, listing: site.listing, language: site.checked.model.site.language)
        let layouts = layoutLoader.load().layouts
        clock.finish("check")
        let own = slice.found.filter { shard.takes($0.reading.file) }
        let hasErrors = tables.hasErrors || layouts == nil || loader.hasErrors(own, snapshot.opened)
        let head = PartHead(
            shard: shard, program: program, date: snapshot.opened.date, listing: site.listing.entryKey,
            entries: slice.entriesKey, tables: tables.key,
            pages: surroundingsKey(site, layoutsKey: layouts?.key ?? 0))
        var part = PartFile(head: head)
        part.entries = own.map { found in
            (found.reading.file, found.stored ?? StoredReading(found.reading, contentHash: 0))
        }
        part.attachments = site.sources.attachments.values.sorted { $0.path < $1.path }
        let written = try write(part, site, hasErrors ? nil : layouts, into: path + "/" + shard.folderName)
        clock.finish("write")
        return PartReport(
            date: snapshot.opened.date, entries: own.count, neighbours: slice.found.count - own.count, pages: written,
            hasErrors: hasErrors, timings: clock.timings)
    }

    /// - Parameter layouts: `nil` where nothing is to be rendered.
    private func write(
        _ part: PartFile, _ site: LoadedSite, _ layouts: LoadedLayouts?, into path: String
    ) throws(BuildFailure) -> Int {
        do throws(PublishingProblem) {
            let writer = try publishing { () throws(FileProblem) in try PartWriter(path) }
            if let layouts { try render(part, site, layouts, writer) }
            return try publishing { () throws(FileProblem) in try writer.finish(part) }
        } catch {
            throw .publishing(error)
        }
    }

    private func render(
        _ part: PartFile, _ site: LoadedSite, _ layouts: LoadedLayouts, _ writer: PartWriter
    ) throws(PublishingProblem) {
        let plan = plan(site, assets: layouts.assets)
        let entries = site.checked.model.entries
        let numbers = plan.outputs.indices.filter { number in
            plan.outputs[number].kind.ownEntry.map { part.head.shard.takes(entries[$0].file) } ?? false
        }
        let hashes = site.sources.attachments.mapValues(\.contentHash)
        let keysOfEntries = entryKeys(
            site, programKey: part.head.program, layoutsKey: layouts.key, fileKey: { hashes[$0] ?? 0 })
        let keys = OutputKeys(
            model: site.checked.model, plan: plan, keys: keysOfEntries, templates: layouts.templates)
        let renderer = renderer(site.checked, plan, layouts, site.figureTables, sums: site.sources.sums)
        let bodies = BodyReader(folder: folder, site: site)
        let work = PublishingWork(
            folder: folder, plan: plan, renderer: renderer, model: site.checked.model, bodies: bodies,
            search: SiteSearch(scopes: [:]),
            searchBuilding: SearchBuilding(
                plan: plan, model: site.checked.model, renderer: renderer, bodies: bodies, cache: SearchCache(),
                threads: threads, postingsTogether: postingsTogether),
            scanned: site.sources.attachments, keys: numbers.map { keys.key(of: plan.outputs[$0]) }, before: nil,
            survey: nil, pages: nil)
        let batches = try parallelForEach(
            count: numbers.count, threads: threads, makeState: { _ in PartWriter.Batch() }
        ) { (batch, index) throws(PublishingProblem) in
            try writer.add(key: work.keys[index], to: &batch) { (bytes) throws(PublishingProblem) in
                try work.render(plan.outputs[numbers[index]], into: &bytes)
            }
        }
        for var batch in batches { try writer.flush(&batch) }
    }
}

extension SiteLoader {
    /// Whether findings of the entries themselves keep the site from being built.
    fileprivate func hasErrors(_ found: [FoundEntry], _ opened: OpenedSite) -> Bool {
        found.contains { entry in
            opened.severities.apply(to: entry.reading.findings)
                .contains { $0.severity == .error && !entry.reading.allowed.contains($0.rule) }
        }
    }
}
