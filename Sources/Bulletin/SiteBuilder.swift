import Checking
import Composing
package import Disclosure
package import Files
package import Findings
import Formats
package import Publishing
import Reading
import Rendering
import Text

/// What a build did.
package struct BuildReport: Sendable {
    package let date: CivilDate
    package let counts: BuildCounts
    package let findings: [Finding]
    package let publishing: PublishingSummary
    /// Pages and sheets that a join took from the parts; `nil` for a build without parts.
    package var pagesTaken: Int?
    package let timings: [Timing]
}

/// How long a stage took, in nanoseconds.
package struct Timing: Sendable {
    package let stage: String
    package let nanoseconds: Int64
}

/// Why a build wrote nothing.
package enum BuildFailure: Error, Sendable {
    case unusable(UnusableSite)
    /// There are findings of severity error.
    case refused([Finding])
    /// The parts of a site do not go together.
    case parts(PartProblem)
    case publishing(PublishingProblem)
}

/// The five stages in a row: read, check, compose, render, publish.
package struct SiteBuilder: Sendable {
    package var folder: Folder
    package var output: String
    package var date: CivilDate?
    package var threads = CurrentProcess.processorCount
    /// Whether to write `SHA256SUMS`.
    package var seals = false
    /// Whether to write the main part of each page by itself too, whatever `site.yaml` says.
    package var fragments = false
    /// Postings of the search that are sorted together at most, eight bytes each: fewer take less memory and more time.
    package var postingsTogether = 12_000_000
    /// Bytes of rendered bodies that wait in memory for their pages; those beyond wait on the disk of the output.
    package var bodyMemory = 32 << 20
    /// Whether the process ends after this, so that the system takes all memory back.
    package var isLast = false
    /// Called as files are written, from several threads, with how many are done and how many there are.
    package var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

    package init(folder: Folder, output: String, date: CivilDate?) {
        self.folder = folder
        self.output = output
        self.date = date
    }

    /// Builds the site. With any error nothing in the output folder is touched.
    package func build() throws(BuildFailure) -> BuildReport {
        var clock = StageClock()
        var loader = SiteLoader(folder: folder, date: date, threads: threads)
        loader.shelf = BodyShelf(memory: bodyMemory, output: output)
        let beside = Beside(threads: threads)
        let record = beside.run { [output] in BuildRecord.read(from: output) }
        let survey = SurveyBeside(of: output, by: beside)
        let opened = try open(&loader)
        let snapshot = SourceSnapshot(opened, record: record.value, options: fragments ? 1 : 0)
        clock.finish("list")
        if snapshot.isUnchanged(in: folder), let record = snapshot.record,
            let summary = try keepAll(record, survey.value)
        {
            clock.finish("keep")
            return BuildReport(
                date: snapshot.opened.date, counts: record.counts, findings: record.findings, publishing: summary,
                timings: clock.timings)
        }
        let (site, layouts) = withLayouts(snapshot.opened) { [loader] in
            var loader = loader
            return loader.check(snapshot)
        }
        clock.finish("check")
        return try build(site, layouts, snapshot, survey, &clock)
    }

    /// What `check` gives, and the layouts, which are loaded meanwhile: neither needs anything of the other.
    func withLayouts(
        _ opened: OpenedSite, _ check: @Sendable () -> LoadedSite
    ) -> (LoadedSite, (layouts: LoadedLayouts?, findings: [Finding])) {
        both(threads: threads, check) {
            var loader = LayoutLoader(folder: folder, listing: opened.listing, language: opened.site.language)
            return loader.load()
        }
    }

    func open(_ loader: inout SiteLoader) throws(BuildFailure) -> OpenedSite {
        do {
            return try loader.open()
        } catch {
            throw .unusable(error)
        }
    }

    /// - Parameters:
    ///   - survey: what the output folder held before.
    ///   - parts: pages that were rendered elsewhere.
    func build(
        _ site: LoadedSite, _ loading: (layouts: LoadedLayouts?, findings: [Finding]), _ snapshot: SourceSnapshot,
        _ survey: SurveyBeside?, parts: PartSet? = nil, _ clock: inout StageClock
    ) throws(BuildFailure) -> BuildReport {
        let findings = (site.findings + site.severities.apply(to: loading.findings)).sorted()
        guard let layouts = loading.layouts, !findings.contains(where: { $0.severity == .error }) else {
            throw .refused(findings)
        }

        let (base, entryKeys) = both(threads: threads) {
            self.plan(site, assets: layouts.assets)
        } _: {
            self.entryKeys(site, snapshot, layoutsKey: layouts.key)
        }
        let renderer = renderer(site.checked, base, layouts, site.figureTables, sums: site.sources.sums)
        let outputKeys = OutputKeys(
            model: site.checked.model, plan: base, keys: entryKeys, templates: layouts.templates)
        clock.finish("compose")
        let bodies = BodyReader(folder: folder, site: site)
        let searchBuilding = SearchBuilding(
            plan: base, model: site.checked.model, renderer: renderer, bodies: bodies,
            cache: .folder(output), threads: threads, postingsTogether: postingsTogether)
        let search = try writing { () throws(PublishingProblem) in
            try searchBuilding.build(key: outputKeys.documentKey)
        }
        let plan = base.adding(search: search.pieces)
        let allKeys = outputKeys.with(search: search)
        let keys = inParts(of: plan.outputs.count) { plan.outputs[$0].map(allKeys.key(of:)) }
        let pages = try pages(of: parts, site, plan, layouts)
        clock.finish("search")
        let work = PublishingWork(
            folder: folder, plan: plan, renderer: renderer, model: site.checked.model, bodies: bodies, search: search,
            searchBuilding: searchBuilding, scanned: site.sources.attachments, keys: keys, before: snapshot.record,
            survey: survey?.value, pages: pages)
        let summary = try writing { () throws(PublishingProblem) in
            do throws(PublishingProblem) {
                return try publish(work)
            } catch {
                // Most often the disk is full: what the cache took is given back.
                searchBuilding.cache.discard()
                throw error
            }
        }
        clock.finish("write")
        let counts = BuildCounts(
            entries: site.checked.model.entries.count,
            pages: plan.outputs.count { $0.path.hasSuffix(".html") && !$0.kind.isSheet && $0.page == nil },
            sheets: plan.outputs.count { if case .sheet = $0.kind { true } else { false } })
        var record = record(site, snapshot, keys, counts, findings)
        record.manifest = summary.manifest
        if parts != nil { record.forgetTimes(of: site.listing) }
        record.write(to: output)
        clock.finish("record")
        if isLast { CurrentProcess.keepUntilExit((site, snapshot, work, record)) }
        return BuildReport(
            date: site.checked.model.date, counts: counts, findings: findings, publishing: summary,
            pagesTaken: pages?.count, timings: clock.timings)
    }

    /// Runs what belongs to publishing; its problems become failures of the build.
    private func writing<Result>(_ body: () throws(PublishingProblem) -> Result) throws(BuildFailure) -> Result {
        do throws(PublishingProblem) { return try body() } catch { throw .publishing(error) }
    }

    func plan(_ site: LoadedSite, assets: [CopiedFile]) -> Plan {
        Plan(
            model: site.checked.model, attachments: site.checked.attachments,
            pageAttachments: site.checked.pageAttachments, assets: assets,
            fragments: fragments || site.checked.model.site.fragments)
    }

    /// - Parameters:
    ///   - sums: SHA-256 of the files that go out beside entries, by path.
    ///   - mounts: paths at which the websites stand, where that is not what `site.yaml` says.
    func renderer(
        _ checked: CheckedSite, _ plan: Plan, _ layouts: LoadedLayouts, _ tables: [String: [[String]]],
        sums: [String: String], mounts: [Scope: String] = [:]
    ) -> SiteRenderer {
        let bodies = Bodies(
            entries: zip(checked.bodies, checked.targets).map { ResolvedBody(body: $0, targets: $1) },
            pages: zip(checked.pageBodies, checked.pageTargets).map { ResolvedBody(body: $0, targets: $1) },
            tables: tables)
        return SiteRenderer(
            model: checked.model, plan: plan, words: layouts.words, templates: layouts.templates, bodies: bodies,
            sheetStyle: layouts.sheetStyle, accessibility: layouts.accessibility, assets: AssetNames(layouts.assets),
            sums: sums, mounts: mounts)
    }
}

extension OutputKind {
    fileprivate var isSheet: Bool {
        switch self {
        case .sheet, .boardSheets, .today: true
        default: false
        }
    }
}

/// Measures stages one after another.
struct StageClock {
    private(set) var timings: [Timing] = []
    private var start = SystemClock.nanoseconds

    mutating func finish(_ stage: String) {
        let now = SystemClock.nanoseconds
        timings.append(Timing(stage: stage, nanoseconds: now - start))
        start = now
    }
}
