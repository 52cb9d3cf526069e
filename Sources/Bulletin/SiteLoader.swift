import Checking
package import Disclosure
package import Files
package import Findings
import Formats
import Publishing
import Reading
import Text

/// Reads and checks a site folder: the first two stages.
package struct SiteLoader {
    let folder: Folder
    /// The day to check for; `nil` means today in the site's zone.
    let date: CivilDate?
    let threads: Int
    /// Text of files that is not written yet, in place of what they hold: what a check would say of it.
    var unsaved: [String: [UInt8]] = [:]
    /// The files to check in place of those that the folder has now.
    var listed: SourceListing?
    /// Tables of an earlier check, to be used where none of their files changed; afterwards those of this one,
    /// where they are wanted.
    var keptTables: KeptTables?
    var keepsTables = false
    /// Whether readings are made ready for the record of a build.
    var storesReadings = true
    /// Where the HTML of bodies waits for pages; `nil` where no pages are made.
    var shelf: BodyShelf?
    private var collector = FindingCollector()
    /// Content of every text file but entries that was read so far, in the order of reading.
    private var contentKey = KeyHasher()

    package init(folder: Folder, date: CivilDate?, threads: Int = CurrentProcess.processorCount) {
        self.folder = folder
        self.date = date
        self.threads = threads
    }

    /// The site, checked. Throws where there is nothing to check.
    package mutating func load() throws(UnusableSite) -> LoadedSite {
        let opened = try open()
        return check(SourceSnapshot(opened, record: nil))
    }

    /// The site, checked, and what is wrong with its layouts, which are loaded meanwhile. Nothing is kept for a build.
    ///
    /// - Parameter output: where the site was built last. What its record knows of entries that have not changed is
    ///   taken from there, with the same tables only; without a record all are read.
    package mutating func loadWithLayouts(
        after output: String
    ) throws(UnusableSite) -> (site: LoadedSite, layoutFindings: [Finding]) {
        storesReadings = false
        let (opening, record) = both(threads: threads) {
            Result { () throws(UnusableSite) in try open() }
        } _: {
            BuildRecord.read(from: output)
        }
        let snapshot = SourceSnapshot(try opening.get(), record: record)
        let opened = snapshot.opened
        let loader = self
        let (site, layouts) = both(threads: threads) {
            var loader = loader
            return loader.check(snapshot)
        } _: {
            var layouts = LayoutLoader(
                folder: loader.folder, listing: opened.listing, language: opened.site.language)
            return layouts.load().findings
        }
        return (site, layouts)
    }

    /// Lists the folder and reads what says what day it is. Throws where there is no site.
    mutating func open() throws(UnusableSite) -> OpenedSite {
        let startedAt = SystemClock.nanosecondsSinceEpoch
        let listing = try list()
        collector.add(listing.findings)
        guard let siteFile = listing.first(.site) else { throw .notASite(path: folder.shown("")) }
        let reading = text(siteFile).flatMap { readSite($0, file: siteFile.path, collector: &collector) }
        // Without a name there is still much to check; the finding keeps the build from going on.
        let site = reading?.site ?? Site(name: "", body: "")
        return OpenedSite(
            listing: listing, startedAt: startedAt, site: site,
            severities: reading?.severities ?? RuleSeverities(), profile: reading?.profile ?? SiteProfile(),
            date: date ?? today(minutesEast: site.zoneOffset))
    }

    /// Reads and checks everything; what the snapshot knows to be unchanged is taken from its record.
    mutating func check(_ snapshot: SourceSnapshot) -> LoadedSite {
        let tables = tables(snapshot.opened)
        return check(entries(snapshot, tables), snapshot, tables)
    }

    /// Reads what the examination of an entry looks at besides its own file.
    mutating func tables(_ opened: OpenedSite) -> LoadedTables {
        if let keptTables, keptTables.hold(for: opened) {
            contentKey = keptTables.contentKey
            collector.add(keptTables.findings)
            var tables = keptTables.tables
            tables.hasErrors = hasErrors(opened.severities)
            return tables
        }
        let before = collector.findings.count
        let catalogue = catalogue(opened.listing)
        let context = context(opened, catalogue: catalogue.catalogue)
        let defaults = FolderDefaults(heads: defaultHeads(opened.listing))
        let tables = LoadedTables(
            catalogueReadings: catalogue.readings, context: context, defaults: defaults,
            contextKey: contentKey.key, filesKey: filesKey(opened), hasErrors: hasErrors(opened.severities))
        if keepsTables {
            keptTables = KeptTables(
                opened, tables: tables, findings: Array(collector.findings[before...]), contentKey: contentKey)
        }
        return tables
    }

    /// Checks entries that were examined, among each other and with the files that go out beside them.
    ///
    /// - Parameter shard: the part whose own files are looked into, and no fixed page's; `nil` for all.
    mutating func check(
        _ found: [FoundEntry], _ snapshot: SourceSnapshot, _ tables: LoadedTables, only shard: Shard? = nil
    ) -> LoadedSite {
        let (opened, context) = (snapshot.opened, tables.context)
        var pages = pages(opened.listing, context)
        if shard != nil { pages = pages.map(\.withoutText) }
        let fixedPages = pages
        let (checked, (pathFindings, sources)) = both(threads: threads) {
            checkTogether(found.map(\.reading), fixedPages, context)
        } _: {
            (
                checkPaths(opened.listing.files.map(\.path)),
                PathTable(
                    found.compactMap { found in
                        found.stored.map { (found.reading.file, (stored: $0, shelved: found.shelved)) }
                    })
            )
        }
        collector.add(pathFindings + checked.findings)
        let attachments = OutgoingAttachments(checked, only: shard)
        let scanned = attachments.check(in: folder, snapshot: snapshot, threads: threads)
        for file in scanned { collector.add(file.findings) }
        let figures = FigureTables(
            checked.figures, in: folder, unsaved: unsaved, known: keptTables?.figures ?? [:])
        keptTables?.figures = figures.readings
        collector.add(figures.findings + figures.widthFindings(hanging: checked.hangingFigures))
        let byFile = Dictionary(
            found.lazy.filter { !$0.reading.leaves.isEmpty }.map { ($0.reading.file, $0.reading.allowed) },
            uniquingKeysWith: { first, _ in first })
        let allowed = byFile.merging(attachments.allowed(by: byFile), uniquingKeysWith: { first, _ in first })
        let findings = opened.severities.apply(to: collector.findings)
            .filter { !(allowed[$0.place.file]?.contains($0.rule) ?? false) }
            .map(\.hidingPersonalData).sorted()
        return LoadedSite(
            listing: opened.listing, checked: checked, catalogueReadings: tables.catalogueReadings, findings: findings,
            severities: opened.severities, figureTables: figures.rows,
            sources: LoadedSources(
                contextKey: tables.contextKey, filesKey: tables.filesKey, pagesKey: contentKey.key,
                attachments: Dictionary(
                    scanned.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
                stored: sources.mapValues(\.stored), shelved: sources.mapValues(\.shelved), shelf: shelf))
    }
}

extension SiteLoader {
    private func checkTogether(
        _ readings: [EntryReading], _ pages: [PageReading], _ context: CheckContext
    ) -> CheckedSite {
        let check = SiteCheck(readings, pages: pages, context: context)
        return check.finish(parallelMap(count: SiteCheck.partCount, threads: threads) { check.part($0) })
    }

    /// The catalogue alone, for a person who wants to see how it was read.
    package mutating func loadCatalogue() throws(UnusableSite) -> LoadedCatalogue {
        let listing = try list()
        let built = catalogue(listing)
        return LoadedCatalogue(
            catalogue: built.catalogue, readings: built.readings, findings: collector.findings.sorted())
    }

    private func list() throws(UnusableSite) -> SourceListing {
        if let listed { return listed }
        do {
            return try SourceListing(folder: folder)
        } catch {
            throw .unreadable(path: error.path, reason: error.reason.words)
        }
    }

    /// The bytes of a text file; `nil` where it cannot be read or is not UTF-8, which a finding says.
    private mutating func text(_ file: SourceFile) -> [UInt8]? {
        guard let bytes = bytes(file, &collector) else { return nil }
        contentKey.add(file.path)
        contentKey.add(ContentHash(bytes.span).value)
        if let finding = encodingFinding(in: bytes, file: file.path) {
            collector.add([finding])
            return nil
        }
        collector.add(checkPersonalNumbers(in: bytes, file: file.path))
        return bytes
    }

    private func bytes(_ file: SourceFile, _ collector: inout FindingCollector) -> [UInt8]? {
        unsaved[file.path] ?? readBytes(of: file, in: folder, &collector)
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

    private mutating func context(_ opened: OpenedSite, catalogue: Catalogue) -> CheckContext {
        let listing = opened.listing
        let units = table(.units, listing) { readUnits($0, file: $1, collector: &$2) } ?? UnitTree([])
        let boards =
            table(.boards, listing) { readBoards($0, file: $1, units: units, collector: &$2) } ?? []
        let calendar =
            table(.calendar, listing) { readCalendar($0, file: $1, collector: &$2) } ?? WorkCalendar([])
        let rules = table(.noticeRules, listing) { readNoticeRules($0, file: $1, collector: &$2) } ?? [:]
        // The body answers for all that is published: its name is not to be got wrong either.
        let names = opened.profile.names + [opened.site.body]
        let known = units.units.map(\.name)
        let words =
            table(.words, listing) {
                readWords($0, file: $1, names: names, known: known, collector: &$2)
            } ?? WordList(names: names, known: known)
        var sizes: [String: Int] = [:]
        for file in listing.files where file.kind == .attachment { sizes[file.path] = file.status.size }
        return CheckContext(
            site: opened.site, date: opened.date, catalogue: catalogue, units: units,
            boards: boards, calendar: calendar, noticeRules: rules, indexPatterns: indexPatterns(opened.site),
            files: sizes, words: words, duties: duties(opened, catalogue: catalogue, units: units),
            register: register(opened.listing))
    }

    /// The numbers that the office has registered. They enter no key: the register grows with every entry, no page
    /// shows it, and the rule that asks it looks at all entries of every check.
    private mutating func register(_ listing: SourceListing) -> Register {
        guard let file = listing.first(.register), let bytes = bytes(file, &collector) else { return Register() }
        if let finding = encodingFinding(in: bytes, file: file.path) {
            collector.add([finding])
            return Register()
        }
        collector.add(checkPersonalNumbers(in: bytes, file: file.path))
        return readRegister(bytes, file: file.path, collector: &collector)
    }

    private mutating func duties(_ opened: OpenedSite, catalogue: Catalogue, units: UnitTree) -> SiteDuties {
        let tables = DutyTables(catalogue: catalogue, units: units)
        var duties = SiteDuties()
        tables.resolve(opened.profile, into: &duties, &collector)
        let listing = opened.listing
        duties.reviewChains = table(.reviewChains, listing) { tables.reviewChains($0, file: $1, &$2) } ?? []
        duties.followUps = table(.followUps, listing) { tables.followUps($0, file: $1, &$2) } ?? []
        duties.processes = table(.stages, listing) { tables.processes($0, file: $1, &$2) } ?? []
        duties.freshness = table(.freshness, listing) { tables.freshness($0, file: $1, &$2) } ?? []
        return duties
    }

    /// Key of what the examination of an entry may know of other files than tables: which there are, and their sizes.
    private func filesKey(_ opened: OpenedSite) -> UInt64 {
        var hasher = KeyHasher()
        for file in opened.listing.files where file.kind == .attachment {
            hasher.add(file.path)
            hasher.add(file.status.size)
        }
        return hasher.key
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

    func entries(_ snapshot: SourceSnapshot, _ tables: LoadedTables) -> [FoundEntry] {
        let files = snapshot.opened.listing.files(of: .entry)
        let examiner = examiner(snapshot, tables)
        return parallelMap(count: files.count, threads: threads) { examiner.examine(files[$0]) }
    }

    func examiner(_ snapshot: SourceSnapshot, _ tables: LoadedTables) -> EntryExaminer {
        EntryExaminer(
            folder: folder, unsaved: unsaved, snapshot: snapshot, context: tables.context, defaults: tables.defaults,
            known: snapshot.record.flatMap { KnownReadings($0, beside: tables) }, stores: storesReadings, shelf: shelf)
    }

    /// Whether what was found so far keeps a build from writing.
    private func hasErrors(_ severities: RuleSeverities) -> Bool {
        severities.apply(to: collector.findings).contains { $0.severity == .error }
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

    private mutating func pages(_ listing: SourceListing, _ context: CheckContext) -> [PageReading] {
        listing.files(of: .page).compactMap { file in
            guard let bytes = bytes(file, &collector) else { return nil }
            contentKey.add(file.path)
            contentKey.add(ContentHash(bytes.span).value)
            return PageReading(
                source: EntrySource(file: file.path, bytes: bytes), bytes: bytes, options: bodyOptions,
                words: context.words, calendar: context.calendar)
        }
    }
}

/// The civil date at an offset from UTC: the one place where the clock is read.
package func today(minutesEast: Int) -> CivilDate {
    let seconds = SystemClock.secondsSinceEpoch + minutesEast * 60
    return CivilDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
}
