import Checking
import Composing
package import Disclosure
package import Files
package import Findings
import Formats
package import Publishing
import Reading
import Rendering
import Synchronization
import Text

/// What a build did.
package struct BuildReport: Sendable {
    package let date: CivilDate
    package let entries: Int
    package let pages: Int
    package let sheets: Int
    package let findings: [Finding]
    package let publishing: PublishingSummary
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
        let site = try load()
        clock.finish("check")
        var loader = LayoutLoader(folder: folder, listing: site.listing, language: site.checked.model.site.language)
        let (layouts, layoutFindings) = loader.load()
        let (tables, tableFindings) = figureTables(site.checked.figures)
        let findings = (site.findings + layoutFindings + tableFindings).sorted()
        guard let layouts, !findings.contains(where: { $0.severity == .error }) else { throw .refused(findings) }
        clock.finish("layouts")

        let plan = plan(site)
        clock.finish("compose")
        let renderer = renderer(site.checked, plan, layouts, tables)
        let summary: PublishingSummary
        do {
            summary = try publish(plan, renderer)
        } catch {
            throw .publishing(error)
        }
        clock.finish("write")
        return BuildReport(
            date: site.checked.model.date, entries: site.checked.model.entries.count,
            pages: plan.outputs.count { $0.path.hasSuffix(".html") && !$0.kind.isSheet },
            sheets: plan.outputs.count { if case .sheet = $0.kind { true } else { false } }, findings: findings,
            publishing: summary, timings: clock.timings)
    }

    private func load() throws(BuildFailure) -> LoadedSite {
        var loader = SiteLoader(folder: folder, date: date, threads: threads)
        do {
            return try loader.load()
        } catch {
            throw .unusable(error)
        }
    }

    private func plan(_ site: LoadedSite) -> Plan {
        let own = site.listing.files(of: .asset).map(\.path)
        let builtIn = BuiltInLayouts.files.map(\.path).filter { $0.hasPrefix("layouts/assets/") && !own.contains($0) }
        let assets = (own + builtIn).sorted().map {
            CopiedFile(file: $0, address: String($0.dropFirst("layouts/".count)))
        }
        return Plan(
            model: site.checked.model, attachments: site.checked.attachments,
            pageAttachments: site.checked.pageAttachments, assets: assets)
    }

    private func renderer(
        _ checked: CheckedSite, _ plan: Plan, _ layouts: LoadedLayouts, _ tables: [String: [[String]]]
    ) -> SiteRenderer {
        let bodies = Bodies(
            entries: zip(checked.bodies, checked.targets).map { ResolvedBody(body: $0, targets: $1) },
            pages: zip(checked.pageBodies, checked.pageTargets).map { ResolvedBody(body: $0, targets: $1) },
            tables: tables)
        return SiteRenderer(
            model: checked.model, plan: plan, words: layouts.words, templates: layouts.templates, bodies: bodies,
            sheetStyle: layouts.sheetStyle)
    }

    /// The rows of attached CSV files that bodies draw as tables.
    private func figureTables(_ files: [String]) -> (tables: [String: [[String]]], findings: [Finding]) {
        var tables: [String: [[String]]] = [:]
        var collector = FindingCollector()
        for file in files {
            do {
                let bytes = try folder.read(file)
                if let finding = encodingFinding(in: bytes, file: file) {
                    collector.add([finding])
                    continue
                }
                let table = parseCSV(bytes)
                reportCSVProblems(table.problems, file: file, to: &collector)
                tables[file] = table.rows.map { $0.map(\.text) }
            } catch {
                collector.report(
                    .fileUnreadable, at: Place(file: file), zh: "文件读不出来（\(error.reason)）",
                    en: "the file cannot be read (\(error.reason))")
            }
        }
        return (tables, collector.findings)
    }
}

extension SiteBuilder {
    private func publish(_ plan: Plan, _ renderer: SiteRenderer) throws(PublishingProblem) -> PublishingSummary {
        let publisher = try Publisher(root: output, waitingSeconds: 30)
        do throws(PublishingProblem) {
            let done = Counter()
            for rank in OutputKind.ranks {
                let outputs = plan.outputs.filter { $0.kind.rank == rank }
                try parallelForEach(count: outputs.count, threads: threads, makeState: { _ in [UInt8]() }) {
                    (buffer, index) throws(PublishingProblem) in
                    try publish(outputs[index], renderer, publisher, &buffer)
                    progress?(done.next(), plan.outputs.count)
                }
            }
            return try seal(andFinish: publisher)
        } catch {
            // What went wrong first is what is said; the next build mends the rest.
            try? publisher.abandon()
            throw error
        }
    }

    private func publish(
        _ output: PlannedOutput, _ renderer: SiteRenderer, _ publisher: Publisher, _ buffer: inout [UInt8]
    ) throws(PublishingProblem) {
        switch output.kind {
        case .attachment(let file), .asset(let file):
            _ = try publisher.write(output.path, try copied(file))
        default:
            buffer.removeAll(keepingCapacity: true)
            renderer.render(output, into: &buffer)
            _ = try publisher.write(output.path, buffer)
        }
    }

    /// The bytes of a file that is copied: the site's own, else the built-in one.
    private func copied(_ file: String) throws(PublishingProblem) -> [UInt8] {
        do {
            return try folder.read(file)
        } catch {
            if error.reason == .notFound, let builtIn = BuiltInLayouts.file(file) { return Array(builtIn.utf8) }
            throw .file(error)
        }
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

/// Counts up across threads.
private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}

/// Measures stages one after another.
private struct StageClock {
    private(set) var timings: [Timing] = []
    private var start = SystemClock.nanoseconds

    mutating func finish(_ stage: String) {
        let now = SystemClock.nanoseconds
        timings.append(Timing(stage: stage, nanoseconds: now - start))
        start = now
    }
}
