import Checking
import Composing
package import Disclosure
package import Files
import Findings
import Markdown
import Publishing

/// Prepares a site over and over as its files change, each time with the work of what changed.
///
/// Cache: readings of entries by path, held in a `BuildRecord` as a build would leave it in its output folder, and
/// bodies by path and content. A value of them depends on the file's bytes, the tables and the day, and is used
/// only while all are the same (`SourceSnapshot`). Layouts and tables are kept besides (`KeptLayouts`, `KeptTables`).
package struct SitePreparer: Sendable {
    /// The day to prepare for; `nil` means today in the site's zone.
    package var date: CivilDate?
    /// Whether drafts are shown as if their day had come.
    package var showsDrafts = true
    /// How long each stage of the last preparing took; a stage that was not needed is missing.
    package private(set) var timings: [Timing] = []
    private let folder: Folder
    private var record: BuildRecord?
    private var bodies: [String: KnownBody] = [:]
    private var layouts: KeptLayouts?
    private var tables: KeptTables?
    private var last: (showsDrafts: Bool, result: Result<PreparedSite, BuildFailure>)?

    private struct KnownBody: Sendable {
        let contentHash: UInt64
        let body: MarkdownBody
    }

    package init(folder: Folder, date: CivilDate?) {
        self.folder = folder
        self.date = date
    }

    /// What came of preparing: the site or why there is none, and whether anything had changed since the last
    /// time. Where nothing had, it is the result of the last time.
    package mutating func prepare() -> (result: Result<PreparedSite, BuildFailure>, isNew: Bool) {
        var clock = StageClock()
        defer { timings = clock.timings }
        var loader = SiteLoader(folder: folder, date: date)
        loader.shelf = BodyShelf(memory: 64 << 20, output: nil)
        loader.keepsTables = true
        loader.keptTables = tables
        let snapshot: SourceSnapshot
        do throws(UnusableSite) {
            snapshot = SourceSnapshot(try loader.open(), record: record)
        } catch {
            record = nil
            last = nil
            return (.failure(.unusable(error)), true)
        }
        clock.finish("list")
        if snapshot.isUnchanged(in: folder), let last, last.showsDrafts == showsDrafts { return (last.result, false) }
        var site = loader.check(snapshot)
        tables = loader.keptTables
        clock.finish("check")
        remember(&site, snapshot)
        clock.finish("record")
        let result = prepare(site, snapshot, &clock)
        last = (showsDrafts, result)
        return (result, true)
    }

    /// The index of the last time, of which documents that are as they were need not be made again.
    private var knownSearch: SiteSearch? {
        guard case .success(let site)? = last?.result else { return nil }
        return site.work.search
    }

    /// Keeps what the next time may use, and gives bodies back that the record does not hold.
    private mutating func remember(_ site: inout LoadedSite, _ snapshot: SourceSnapshot) {
        record = SiteBuilder(folder: folder, output: "", date: date).record(
            site, snapshot, [], BuildCounts(), site.findings)
        var kept: [String: KnownBody] = [:]
        for (number, entry) in site.checked.model.entries.enumerated() {
            guard let hash = site.sources.stored[entry.file]?.contentHash else { continue }
            if site.checked.bodies[number].html.isEmpty, let known = bodies[entry.file], known.contentHash == hash {
                site.checked.bodies[number] = known.body
            }
            kept[entry.file] = KnownBody(contentHash: hash, body: site.checked.bodies[number])
        }
        bodies = kept
    }

    private mutating func loadLayouts(_ opened: OpenedSite) -> KeptLayouts {
        let loaded = KeptLayouts.load(folder: folder, opened, before: layouts)
        layouts = loaded.isSure(since: opened.startedAt) ? loaded : nil
        return loaded
    }

    private mutating func prepare(
        _ site: LoadedSite, _ snapshot: SourceSnapshot, _ clock: inout StageClock
    ) -> Result<PreparedSite, BuildFailure> {
        let builder = SiteBuilder(folder: folder, output: "", date: date)
        var checked = site.checked
        checked.model.showsDrafts = showsDrafts
        let loaded = loadLayouts(snapshot.opened)
        let findings = (site.findings + site.severities.apply(to: loaded.findings)).sorted()
        guard let layouts = loaded.layouts, !findings.contains(where: { $0.severity == .error }) else {
            return .failure(.refused(findings))
        }
        clock.finish("layouts")
        var shown = site
        shown.checked = checked
        let plan = builder.plan(shown, assets: layouts.assets)
        let renderer = builder.renderer(
            checked, plan, layouts, site.figureTables, sums: site.sources.sums,
            mounts: [.everyone: "/web/", .internal: "/internal/web/"])
        clock.finish("compose")
        let bodies = BodyReader(folder: folder, site: site)
        let searchBuilding = SearchBuilding(
            plan: plan, model: checked.model, renderer: renderer, bodies: bodies, cache: SearchCache(knownSearch),
            threads: builder.threads, postingsTogether: builder.postingsTogether)
        let search: SiteSearch
        do throws(PublishingProblem) {
            search = try searchBuilding.build(
                key: OutputKeys(
                    model: checked.model, plan: plan,
                    keys: builder.entryKeys(shown, snapshot, layoutsKey: layouts.key),
                    templates: layouts.templates
                ).documentKey)
        } catch {
            return .failure(.publishing(error))
        }
        clock.finish("search")
        let work = PublishingWork(
            folder: folder, plan: plan.adding(search: search.pieces), renderer: renderer, model: checked.model,
            bodies: bodies, search: search, searchBuilding: searchBuilding, scanned: site.sources.attachments,
            keys: [], before: nil, survey: nil, pages: nil)
        return .success(PreparedSite(work, attachments: checked.attachments, findings: findings))
    }
}
