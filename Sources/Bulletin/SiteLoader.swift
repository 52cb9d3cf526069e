import Checking
package import Disclosure
package import Files
import Findings
import Formats
import Markdown
import Reading
import Text

/// Reads and checks a site folder: the first two stages.
package struct SiteLoader {
    let folder: Folder
    /// The day to check for; `nil` means today in the site's zone.
    let date: CivilDate?
    let threads: Int
    private var collector = FindingCollector()

    package init(folder: Folder, date: CivilDate?, threads: Int = CurrentProcess.processorCount) {
        self.folder = folder
        self.date = date
        self.threads = threads
    }

    /// The site, checked. Throws where there is nothing to check.
    package mutating func load() throws(UnusableSite) -> LoadedSite {
        let listing = try list()
        collector.add(listing.findings)
        guard let siteFile = listing.first(.site) else { throw .notASite(path: folder.shown("")) }
        let reading = text(siteFile).flatMap { readSite($0, file: siteFile.path, collector: &collector) }
        // Without a name there is still much to check; the finding keeps the build from going on.
        let site = reading?.site ?? Site(name: "", body: "")
        let catalogue = catalogue(listing)
        let context = context(listing, site: site, catalogue: catalogue.catalogue)
        let entries = entries(listing, context)
        let pages = pages(listing)
        let checked = checkSite(entries, pages: pages, context: context)
        collector.add(checked.findings)
        let attachments = OutgoingAttachments(checked)
        collector.add(attachments.check(in: folder, limit: site.attachmentLimit, threads: threads))
        let severities = reading?.severities ?? RuleSeverities()
        let byFile = Dictionary(entries.map { ($0.file, $0.allowed) }, uniquingKeysWith: { first, _ in first })
        let allowed = byFile.merging(attachments.allowed(by: byFile), uniquingKeysWith: { first, _ in first })
        let findings = severities.apply(to: collector.findings)
            .filter { !(allowed[$0.place.file]?.contains($0.rule) ?? false) }
            .map(\.hidingPersonalData).sorted()
        return LoadedSite(
            listing: listing, checked: checked, catalogueReadings: catalogue.readings, findings: findings)
    }
}

extension SiteLoader {
    /// The catalogue alone, for a person who wants to see how it was read.
    package mutating func loadCatalogue() throws(UnusableSite) -> LoadedCatalogue {
        let listing = try list()
        let built = catalogue(listing)
        return LoadedCatalogue(
            catalogue: built.catalogue, readings: built.readings, findings: collector.findings.sorted())
    }

    private func list() throws(UnusableSite) -> SourceListing {
        do {
            return try SourceListing(folder: folder)
        } catch {
            throw .unreadable(path: error.path, reason: "\(error.reason)")
        }
    }

    /// The bytes of a text file; `nil` where it cannot be read or is not UTF-8, which a finding says.
    private mutating func text(_ file: SourceFile) -> [UInt8]? {
        guard let bytes = bytes(file, &collector) else { return nil }
        if let finding = encodingFinding(in: bytes, file: file.path) {
            collector.add([finding])
            return nil
        }
        collector.add(checkPersonalNumbers(in: bytes, file: file.path))
        return bytes
    }

    private func bytes(_ file: SourceFile, _ collector: inout FindingCollector) -> [UInt8]? {
        readBytes(of: file, in: folder, &collector)
    }

    private mutating func table<Table>(
        _ kind: SourceKind, _ listing: SourceListing,
        _ read: (_ bytes: [UInt8], _ file: String, _ collector: inout FindingCollector) -> Table
    ) -> Table? {
        guard let file = listing.first(kind), let bytes = text(file) else { return nil }
        return read(bytes, file.path, &collector)
    }

    private mutating func catalogue(
        _ listing: SourceListing
    ) -> (catalogue: Catalogue, readings: [CatalogueReading]) {
        var sources: [CatalogueSource] = []
        for file in listing.files(of: .catalogue) {
            guard let bytes = text(file) else { continue }
            let rows = parseCSV(bytes).rows.map { $0.map { CatalogueCell(text: $0.text, span: $0.span) } }
            sources.append(CatalogueSource(file: file.path, rows: rows))
        }
        let built = buildCatalogue(from: sources)
        collector.add(built.findings)
        return (built.catalogue, built.readings)
    }

    private mutating func context(_ listing: SourceListing, site: Site, catalogue: Catalogue) -> CheckContext {
        let units = table(.units, listing) { readUnits($0, file: $1, collector: &$2) } ?? UnitTree([])
        let boards =
            table(.boards, listing) { readBoards($0, file: $1, units: units, collector: &$2) } ?? []
        let calendar =
            table(.calendar, listing) { readCalendar($0, file: $1, collector: &$2) } ?? WorkCalendar([])
        let rules = table(.noticeRules, listing) { readNoticeRules($0, file: $1, collector: &$2) } ?? [:]
        var sizes: [String: Int] = [:]
        for file in listing.files where file.kind == .attachment { sizes[file.path] = file.status.size }
        return CheckContext(
            site: site, date: date ?? today(minutesEast: site.zoneOffset), catalogue: catalogue, units: units,
            boards: boards, calendar: calendar, noticeRules: rules, indexPatterns: indexPatterns(site), files: sizes)
    }

    private mutating func indexPatterns(_ site: Site) -> [IndexPattern] {
        var patterns: [IndexPattern] = []
        for text in site.indexPatterns {
            do {
                patterns.append(try IndexPattern(text))
            } catch {
                collector.report(
                    .valueMalformed, at: Place(file: "content/site.yaml", span: TextSpan(line: 1, column: 1)),
                    zh: "看不懂索引号规则“\(text)”", en: "`\(text)` is no index pattern",
                    mend: Words(
                        zh: "可用 {uscc} {org} {YYYY} {MM} {DD} {serial:5} {text}",
                        en: "use {uscc} {org} {YYYY} {MM} {DD} {serial:5} {text}"))
            }
        }
        return patterns
    }

    private mutating func entries(_ listing: SourceListing, _ context: CheckContext) -> [EntryReading] {
        let files = listing.files(of: .entry)
        let defaults = FolderDefaults(heads: defaultHeads(listing))
        let folder = folder
        let states = parallelForEach(
            count: files.count, threads: threads, makeState: { _ in [(Int, EntryReading)]() }
        ) { (state, index) in
            state.append((index, readEntry(files[index], folder, defaults, context)))
        }
        return states.flatMap { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private mutating func defaultHeads(_ listing: SourceListing) -> [String: [HeadField]] {
        var heads: [String: [HeadField]] = [:]
        for file in listing.files(of: .defaults) {
            guard let bytes = text(file) else { continue }
            let mapping = HeadMapping(parseYAML(bytes), file: file.path)
            collector.add(mapping.findings)
            let folder = String(file.path.dropLast("_defaults.yaml".count))
            heads[folder] = EntryHead.read(mapping.pairs ?? [], file: file.path, collector: &collector)
        }
        return heads
    }

    private mutating func pages(_ listing: SourceListing) -> [PageReading] {
        listing.files(of: .page).compactMap { file in
            guard let bytes = bytes(file, &collector) else { return nil }
            return PageReading(
                source: EntrySource(file: file.path, bytes: bytes), bytes: bytes, options: MarkdownOptions())
        }
    }
}

private func readEntry(
    _ file: SourceFile, _ folder: Folder, _ defaults: FolderDefaults, _ context: CheckContext
) -> EntryReading {
    var collector = FindingCollector()
    guard let bytes = readBytes(of: file, in: folder, &collector) else {
        return EntryReading(unreadable: file.path, findings: collector.findings)
    }
    return EntryReading(
        source: EntrySource(file: file.path, bytes: bytes), bytes: bytes, defaults: defaults.above(file.path),
        context: context, options: MarkdownOptions())
}

private func readBytes(of file: SourceFile, in folder: Folder, _ collector: inout FindingCollector) -> [UInt8]? {
    do {
        return try folder.read(file.path)
    } catch {
        collector.report(
            .fileUnreadable, at: Place(file: file.path), zh: "文件读不出来（\(error.reason)）",
            en: "the file cannot be read (\(error.reason))",
            mend: Words(zh: "检查文件的读取权限", en: "check who may read the file"))
        return nil
    }
}

/// Heads of `_defaults.yaml` by folder, with a final `/`.
private struct FolderDefaults: Sendable {
    let heads: [String: [HeadField]]

    /// Those of the folders above a file, the nearest last.
    func above(_ file: String) -> [[HeadField]] {
        guard !heads.isEmpty else { return [] }
        var found: [[HeadField]] = []
        for index in file.utf8.indices where file.utf8[index] == UInt8(ascii: "/") {
            if let head = heads[String(file[...index])] { found.append(head) }
        }
        return found
    }
}

/// The civil date at an offset from UTC: the one place where the clock is read.
package func today(minutesEast: Int) -> CivilDate {
    let seconds = SystemClock.secondsSinceEpoch + minutesEast * 60
    return CivilDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
}
