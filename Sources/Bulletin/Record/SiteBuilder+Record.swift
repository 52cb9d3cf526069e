import Checking
import Composing
import Disclosure
import Files
import Findings
import Reading

extension SiteBuilder {
    /// What the outputs of a plan depend on.
    func outputKeys(
        _ site: LoadedSite, _ plan: Plan, _ snapshot: SourceSnapshot, layoutsKey: UInt64
    ) -> OutputKeys {
        let files = Dictionary(
            site.listing.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return outputKeys(
            site, plan, programKey: snapshot.programKey, layoutsKey: layoutsKey,
            fileKey: { snapshot.key(of: $0, in: files) })
    }

    /// What `make` gives for each part of the indices below `count`, made on all threads, in their order.
    func inParts(of count: Int, _ make: @Sendable (Range<Int>) -> [UInt64]) -> [UInt64] {
        let size = 256
        return parallelMap(count: (count + size - 1) / size, threads: threads) { part in
            make(part * size..<min(part * size + size, count))
        }.flatMap(\.self)
    }

    /// - Parameter fileKey: what stands for the content of a file that goes out beside an entry.
    func outputKeys(
        _ site: LoadedSite, _ plan: Plan, programKey: UInt64, layoutsKey: UInt64,
        fileKey: @escaping @Sendable (String) -> UInt64
    ) -> OutputKeys {
        var common = KeyHasher()
        common.add(programKey)
        common.add(site.sources.contextKey)
        common.add(site.sources.pagesKey)
        common.add(layoutsKey)
        var entryKeys: [UInt64] = []
        var headKeys: [UInt64] = []
        for entry in site.checked.model.entries {
            let stored = site.sources.stored[entry.file]
            var hasher = KeyHasher()
            hasher.add(entry.file)
            hasher.add(stored?.headHash ?? 0)
            headKeys.append(hasher.key)
            hasher.add(stored?.contentHash ?? 0)
            entryKeys.append(hasher.key)
        }
        return OutputKeys(
            model: site.checked.model, plan: plan, targets: site.checked.targets,
            pageTargets: site.checked.pageTargets, commonKey: common.key,
            entryKeys: entryKeys, headKeys: headKeys, fileKey: fileKey)
    }

    func record(
        _ site: LoadedSite, _ snapshot: SourceSnapshot, _ keys: [UInt64], _ counts: BuildCounts,
        _ findings: [Finding]
    ) -> BuildRecord {
        var record = BuildRecord()
        record.programKey = snapshot.programKey
        record.scannerKey = snapshot.scannerKey
        record.contextKey = site.sources.contextKey
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
