import Disclosure
import Findings
import Markdown
import Text

/// Where the bodies of a site lead, and which files go out with them.
package struct SiteLinks: Sendable {
    /// Entries in the order of the model, without the files of parts that have ended.
    let entries: [Entry]
    /// For each entry, where the holes of its body lead.
    let targets: [[LinkTarget]]
    /// The same for the fixed pages.
    let pageTargets: [[LinkTarget]]
    /// Files that go out with each entry, and with each fixed page.
    let attachments: [[String]]
    let pageAttachments: [[String]]
    /// Attached CSV files that bodies draw as tables.
    let figures: [String]
    let findings: [Finding]

    /// - Parameters:
    ///   - readings: what each file gave.
    ///   - sorted: those with an entry, in the order of the model.
    init(_ readings: [EntryReading], sorted: [EntryReading], pages: [PageReading], context: CheckContext) {
        var collector = FindingCollector()
        let resolver = LinkResolver(
            readings: sorted, unread: readings.filter { $0.entry == nil }, pages: pages, context: context)
        targets = sorted.map { resolver.targets(of: $0.body, in: $0.file, entry: $0.entry, &collector) }
        pageTargets = pages.map { resolver.targets(of: $0.body, in: $0.file, entry: nil, &collector) }
        checkUnused(readings, targets + pageTargets, context, &collector)
        var entries = sorted.compactMap(\.entry)
        var attachments: [[String]] = []
        attachments.reserveCapacity(entries.count)
        for number in entries.indices {
            let (body, targets) = (sorted[number].body, targets[number])
            let expired = expiredFiles(entries[number], body, targets, on: context.date)
            if !expired.isEmpty {
                let kept = entries[number].attachments.filter { !expired.contains($0.file) }
                entries[number] = entries[number].with(attachments: kept)
            }
            let files = unique(entries[number].attachments.map(\.file) + targets.compactMap(\.file))
            attachments.append(files.filter { !expired.contains($0) })
        }
        checkFileNames(entries, attachments, &collector)
        self.entries = entries
        self.attachments = attachments
        pageAttachments = pageTargets.map { unique($0.compactMap(\.file)) }
        figures = csvFiles(sorted.map(\.body) + pages.map(\.body), targets + pageTargets)
        findings = collector.findings
    }
}

extension LinkTarget {
    var file: String? {
        if case .file(let file) = self { return file }
        return nil
    }
}

/// Each once, in the order of first mention.
private func unique(_ files: [String]) -> [String] {
    guard files.count > 1 else { return files }
    var seen: Set<String> = []
    return files.filter { seen.insert($0).inserted }
}

/// The CSV files that bodies draw as tables.
private func csvFiles(_ bodies: [MarkdownBody], _ targets: [[LinkTarget]]) -> [String] {
    var found: Set<String> = []
    for (body, targets) in zip(bodies, targets) {
        for (hole, target) in zip(body.holes, targets) where hole.kind == .figure {
            if let file = target.file { found.insert(file) }
        }
    }
    return found.sorted()
}

// MARK: Parts that end with the notice period

/// Lines of the body that stand under headings whose parts have ended.
private func expiredLines(_ entry: Entry, _ body: MarkdownBody, on date: CivilDate) -> [Range<Int32>] {
    guard !entry.showsPersonalParts(on: date) else { return [] }
    return body.headings.enumerated().filter { entry.personalParts.contains($0.element.text) }.map { number, heading in
        let next = body.headings.dropFirst(number + 1).first { $0.level <= heading.level }
        return heading.span.line..<(next?.span.line ?? .max)
    }
}

/// Files named in parts that have ended: they must not go out, also where the head lists them.
private func expiredFiles(
    _ entry: Entry, _ body: MarkdownBody, _ targets: [LinkTarget], on date: CivilDate
) -> Set<String> {
    let lines = expiredLines(entry, body, on: date)
    guard !lines.isEmpty else { return [] }
    return Set(
        zip(body.holes, targets).filter { hole, _ in lines.contains { $0.contains(hole.span.line) } }
            .compactMap { $1.file })
}
