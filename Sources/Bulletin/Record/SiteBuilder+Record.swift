import Checking
import Composing
import Disclosure
import Findings
import Reading

extension SiteBuilder {
    /// What each output depends on, in the order of the plan.
    func keys(_ site: LoadedSite, _ plan: Plan, _ snapshot: SourceSnapshot, layoutsKey: UInt64) -> [UInt64] {
        let files = Dictionary(
            site.listing.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var common = KeyHasher()
        common.add(snapshot.programKey)
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
        let keys = OutputKeys(
            model: site.checked.model, plan: plan, targets: site.checked.targets,
            pageTargets: site.checked.pageTargets, commonKey: common.key,
            entryKeys: entryKeys, headKeys: headKeys, fileKey: { snapshot.key(of: $0, in: files) })
        return plan.outputs.map(keys.key(of:))
    }

    func record(
        _ site: LoadedSite, _ snapshot: SourceSnapshot, _ plan: Plan, _ keys: [UInt64], _ counts: BuildCounts,
        _ findings: [Finding]
    ) -> BuildRecord {
        var record = BuildRecord()
        record.programKey = snapshot.programKey
        record.contextKey = site.sources.contextKey
        record.startedAt = snapshot.opened.startedAt
        record.files = Dictionary(
            site.listing.files.map { ($0.path, FileSignature($0.status)) }, uniquingKeysWith: { first, _ in first })
        record.entries = site.sources.stored
        record.attachments = site.sources.attachments
        record.outputs = Dictionary(
            zip(plan.outputs, keys).map { ($0.path, $1) }, uniquingKeysWith: { first, _ in first })
        record.counts = counts
        record.findings = findings
        return record
    }
}
