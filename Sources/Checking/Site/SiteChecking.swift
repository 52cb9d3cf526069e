import Disclosure
import Findings
import Markdown
import Text

/// Checks what needs more than one entry, and makes the model of all of them.
///
/// - Parameters:
///   - readings: what each file gave, in the order of the files' paths.
///   - pages: the fixed pages, in any order.
package func checkSite(_ readings: [EntryReading], pages: [PageReading], context: CheckContext) -> CheckedSite {
    let sorted = newestFirst(readings)
    let pages = pages.sorted { ($0.order, $0.file) < ($1.order, $1.file) }
    var collector = FindingCollector()
    collector.add(gathered(readings.flatMap(\.findings)))
    for page in pages { collector.add(page.findings) }
    checkNumbers(readings, &collector)
    checkRegister(readings, context, &collector)
    checkCodes(readings, &collector)
    checkRelations(readings, &collector)
    checkRelationOrder(readings, &collector)
    checkFollowUps(sorted, context, &collector)
    checkPeriods(sorted, context, &collector)
    checkOwnFollowUps(sorted, context, &collector)
    checkStages(sorted, context, &collector)
    checkFreshness(sorted, context, &collector)
    checkPace(sorted, context, &collector)
    checkMasking(readings, &collector)
    checkPageNames(pages, &collector)
    checkTables(readings, context, &collector)
    checkNoticeRules(context, &collector)
    checkBooklets(readings, context, &collector)
    checkCatalogue(context, &collector)
    checkKeyAreas(context, &collector)

    var entries = sorted.compactMap(\.entry)
    let resolver = LinkResolver(
        readings: sorted, unread: readings.filter { $0.entry == nil }, pages: pages, context: context)
    let targets = sorted.map { resolver.targets(of: $0.body, in: $0.file, entry: $0.entry, &collector) }
    checkPictures(sorted, &collector)
    let pageTargets = pages.map { resolver.targets(of: $0.body, in: $0.file, entry: nil, &collector) }
    checkUnused(readings, targets + pageTargets, context, &collector)
    for number in entries.indices {
        let expired = expiredFiles(entries[number], sorted[number].body, targets[number], on: context.date)
        guard !expired.isEmpty else { continue }
        let kept = entries[number].attachments.filter { !expired.contains($0.file) }
        entries[number] = entries[number].with(attachments: kept)
    }
    let attachments = entries.indices.map { number in
        files(of: entries[number], sorted[number].body, targets[number], on: context.date)
    }
    checkFileNames(entries, attachments, &collector)
    return CheckedSite(
        model: SiteModel(
            site: context.site, date: context.date, catalogue: context.catalogue, units: context.units,
            boards: context.boards, calendar: context.calendar, entries: entries,
            pages: pages.map {
                FixedPage(file: $0.file, name: pageName($0.file), title: $0.title, order: $0.order, part: $0.part)
            }),
        bodies: sorted.map(\.body), targets: targets, pageBodies: pages.map(\.body), pageTargets: pageTargets,
        attachments: attachments, pageAttachments: pageTargets.map { unique($0.compactMap(\.file)) },
        figures: figures(sorted.map(\.body) + pages.map(\.body), targets + pageTargets), findings: collector.findings,
        leaves: leaves(readings))
}

private func leaves(_ readings: [EntryReading]) -> [Coverage.Leave] {
    readings.flatMap { reading in
        reading.leaves.map { leave in
            Coverage.Leave(file: reading.file, index: reading.index ?? "", rule: leave.rule, reason: leave.reason)
        }
    }
}

/// Readings with an entry, newest published first; of one day by index number, then by file, so that
/// the order is always the same. Sorts small keys and not the readings themselves.
private func newestFirst(_ readings: [EntryReading]) -> [EntryReading] {
    let keys = readings.indices.compactMap { number in readings[number].entry.map { (entry: $0, number: number) } }
    let sorted = keys.sorted { one, other in
        if one.entry.dates.published != other.entry.dates.published {
            return one.entry.dates.published > other.entry.dates.published
        }
        if one.entry.index != other.entry.index {
            return one.entry.index.utf8.lexicographicallyPrecedes(other.entry.index.utf8)
        }
        return one.number < other.number
    }
    return sorted.map { readings[$0.number] }
}

func pageName(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return addressSlug(of: String(name.hasSuffix(".md") ? name.dropLast(3) : name))
}

extension LinkTarget {
    var file: String? {
        if case .file(let file) = self { return file }
        return nil
    }
}

/// Each once, in the order of first mention.
private func unique(_ files: [String]) -> [String] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0).inserted }
}

/// The CSV files that bodies draw as tables.
private func figures(_ bodies: [MarkdownBody], _ targets: [[LinkTarget]]) -> [String] {
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
    return Set(
        zip(body.holes, targets).filter { hole, _ in lines.contains { $0.contains(hole.span.line) } }
            .compactMap { $1.file })
}

private func files(
    of entry: Entry, _ body: MarkdownBody, _ targets: [LinkTarget], on date: CivilDate
) -> [String] {
    let expired = expiredFiles(entry, body, targets, on: date)
    return unique(entry.attachments.map(\.file) + targets.compactMap(\.file)).filter { !expired.contains($0) }
}
