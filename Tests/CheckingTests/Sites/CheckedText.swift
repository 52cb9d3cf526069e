import Checking
import Disclosure
import Findings
import Formats
import Markdown
import Reading
import Text

/// A site text as the command line would read and check it, without files.
struct CheckedText {
    let site: CheckedSite
    let units: UnitTree
    let boards: [NoticeBoard]
    /// With the severities that `site.yaml` gives, without what entries have leave to break; sorted.
    let findings: [Finding]

    init(_ text: SiteText, on date: String = "2026-03-10") {
        var collector = FindingCollector()
        func bytes(_ name: String) -> [UInt8] { text.files["content/\(name)"] ?? [] }
        let reading = readSite(bytes("site.yaml"), file: "content/site.yaml", collector: &collector)
        let site = reading?.site ?? Site(name: "", body: "")
        units = readUnits(bytes("units.csv"), file: "content/units.csv", collector: &collector)
        boards = readBoards(bytes("boards.csv"), file: "content/boards.csv", units: units, collector: &collector)
        let calendar = readCalendar(bytes("calendar.csv"), file: "content/calendar.csv", collector: &collector)
        let rules = readNoticeRules(
            bytes("notice-rules.csv"), file: "content/notice-rules.csv", collector: &collector)
        let paths = text.files.keys.sorted()
        let catalogue = buildCatalogue(
            from: paths.filter { $0.hasPrefix("content/catalogue/") }.map { path in
                let rows = parseCSV(text.files[path] ?? []).rows
                return CatalogueSource(
                    file: path, rows: rows.map { $0.map { CatalogueCell(text: $0.text, span: $0.span) } })
            })
        collector.add(catalogue.findings)
        let tables = DutyTables(catalogue: catalogue.catalogue, units: units)
        let duties = CheckedText.duties(text, tables, reading?.profile ?? SiteProfile(), &collector)
        let names = (reading?.profile.names ?? []) + [site.body]
        let context = CheckContext(
            site: site, date: CivilDate(iso: date) ?? CivilDate(dayNumber: 0), catalogue: catalogue.catalogue,
            units: units, boards: boards, calendar: calendar, noticeRules: rules,
            indexPatterns: site.indexPatterns.compactMap { try? IndexPattern($0) }, files: CheckedText.sizes(text),
            words: WordList(names: names, known: units.units.map(\.name)), duties: duties,
            register: text.files["content/register.csv"].map {
                readRegister($0, file: "content/register.csv", collector: &collector)
            } ?? Register())
        collector.add(checkPaths(paths))
        let entries = CheckedText.entries(text, context, &collector)
        let pages = paths.filter { SourceKind(path: $0) == .page }.map { path in
            PageReading(source: source(path, text), bytes: text.files[path] ?? [], options: MarkdownOptions())
        }
        self.site = checkSite(entries, pages: pages, context: context)
        collector.add(self.site.findings)
        let allowed = Dictionary(uniqueKeysWithValues: entries.map { ($0.file, $0.allowed) })
        findings = (reading?.severities ?? RuleSeverities()).apply(to: collector.findings)
            .filter { !(allowed[$0.place.file]?.contains($0.rule) ?? false) }.sorted()
    }

    private static func duties(
        _ text: SiteText, _ tables: DutyTables, _ profile: SiteProfile, _ collector: inout FindingCollector
    ) -> SiteDuties {
        var duties = SiteDuties()
        func bytes(_ name: String) -> (bytes: [UInt8], file: String)? {
            text.files["content/\(name).csv"].map { ($0, "content/\(name).csv") }
        }
        tables.resolve(profile, into: &duties, &collector)
        if let (bytes, file) = bytes("review-chains") {
            duties.reviewChains = tables.reviewChains(bytes, file: file, &collector)
        }
        if let (bytes, file) = bytes("follow-ups") {
            duties.followUps = tables.followUps(bytes, file: file, &collector)
        }
        if let (bytes, file) = bytes("stages") { duties.processes = tables.processes(bytes, file: file, &collector) }
        if let (bytes, file) = bytes("freshness") {
            duties.freshness = tables.freshness(bytes, file: file, &collector)
        }
        return duties
    }

    private static func entries(
        _ text: SiteText, _ context: CheckContext, _ collector: inout FindingCollector
    ) -> [EntryReading] {
        var defaults: [String: [HeadField]] = [:]
        for path in text.files.keys.sorted() where SourceKind(path: path) == .defaults {
            let mapping = HeadMapping(parseYAML(text.files[path] ?? []), file: path)
            collector.add(mapping.findings)
            defaults[String(path.dropLast("_defaults.yaml".count))] = EntryHead.read(
                mapping.pairs ?? [], file: path, collector: &collector)
        }
        return text.files.keys.sorted().filter { SourceKind(path: $0) == .entry }.map { path in
            let above = defaults.keys.filter { path.hasPrefix($0) }.sorted { $0.utf8.count < $1.utf8.count }
            return EntryReading(
                source: source(path, text), bytes: text.files[path] ?? [], defaults: above.compactMap { defaults[$0] },
                context: context, options: MarkdownOptions())
        }
    }

    /// Sizes of attachments: those of the text, or, of a file that holds `N MB` and nothing else, so many.
    private static func sizes(_ text: SiteText) -> [String: Int] {
        var sizes: [String: Int] = [:]
        for (path, bytes) in text.files where SourceKind(path: path) == .attachment {
            let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
            let megabytes = words.count == 2 && words[1] == "MB" ? Int(words[0]) : nil
            sizes[path] = megabytes.map { $0 << 20 } ?? bytes.count
        }
        return sizes
    }
}

private func source(_ path: String, _ text: SiteText) -> EntrySource {
    EntrySource(file: path, bytes: text.files[path] ?? [])
}

/// A finding in three lines: place, severity and rule; then message and remedy in each language.
func shown(_ finding: Finding) -> String {
    let span = finding.place.span
    return """
        \(finding.place.file):\(span.line):\(span.column)+\(span.length) \(finding.severity) \(finding.rule)
        \(finding.message.zh) / \(finding.remedy?.zh ?? "–")
        \(finding.message.en) / \(finding.remedy?.en ?? "–")
        """
}
