import Checking
import Composing
import Disclosure
import Files
import Findings
import Reading

extension SiteBuilder {
    /// Keys of the entries, for what a build is made from.
    func entryKeys(_ site: LoadedSite, _ snapshot: SourceSnapshot, layoutsKey: UInt64) -> EntryKeys {
        entryKeys(
            site, programKey: snapshot.programKey, layoutsKey: layoutsKey, fileKey: { snapshot.key(of: $0) })
    }

    /// What `make` gives for each part of the indices below `count`, made on all threads, in their order.
    func inParts(of count: Int, _ make: @Sendable (Range<Int>) -> [UInt64]) -> [UInt64] {
        let size = 256
        return parallelMap(count: (count + size - 1) / size, threads: threads) { part in
            make(part * size..<min(part * size + size, count))
        }.flatMap(\.self)
    }

    /// - Parameter fileKey: what stands for the content of a file that goes out beside an entry.
    func entryKeys(
        _ site: LoadedSite, programKey: UInt64, layoutsKey: UInt64, fileKey: @escaping @Sendable (String) -> UInt64
    ) -> EntryKeys {
        var common = KeyHasher()
        common.add(programKey)
        common.add(site.sources.contextKey)
        common.add(layoutsKey)
        for page in site.checked.model.pages { common.add(page) }
        var surroundings = common
        surroundings.add(site.sources.pagesKey)
        surroundings.add(site.sources.filesKey)
        return EntryKeys(
            site.checked, stored: site.sources.stored, common: common.key, surroundings: surroundings.key,
            fileKey: fileKey)
    }

    func record(
        _ site: LoadedSite, _ snapshot: SourceSnapshot, _ keys: [UInt64], _ counts: BuildCounts,
        _ findings: [Finding]
    ) -> BuildRecord {
        var record = BuildRecord()
        record.programKey = snapshot.programKey
        record.scannerKey = snapshot.scannerKey
        record.day = site.checked.model.date
        record.contextKey = site.sources.contextKey
        record.filesKey = site.sources.filesKey
        record.startedAt = snapshot.opened.startedAt
        record.files = PathTable(site.listing.files.map { ($0.path, FileSignature($0.status)) })
        record.entries = site.sources.stored
        record.attachments = site.sources.attachments
        record.outputs = keys
        record.counts = counts
        record.findings = findings
        return record
    }
}

extension KeyHasher {
    /// Adds what menus say of a fixed page, which is all that other pages show of it.
    fileprivate mutating func add(_ page: FixedPage) {
        add(page.name)
        add(page.title)
        add(page.order)
        add(page.part.map { "\($0)" } ?? "")
    }
}
