import Disclosure
package import Findings
import Text

/// Checks what needs more than one entry, and makes the model of all of them.
///
/// - Parameters:
///   - readings: what each file gave, in the order of the files' paths.
///   - pages: the fixed pages, in any order.
package func checkSite(_ readings: [EntryReading], pages: [PageReading], context: CheckContext) -> CheckedSite {
    let check = SiteCheck(readings, pages: pages, context: context)
    return check.finish((0..<SiteCheck.partCount).map(check.part))
}

/// The check of a whole site in parts that need nothing of each other, so that whoever has several threads may run
/// them at once: `init`, each `part` once, `finish`.
package struct SiteCheck: Sendable {
    /// What each file gave, in the order of the files' paths.
    private let readings: [EntryReading]
    /// Those with an entry, in the order of the model.
    private let sorted: [EntryReading]
    private let pages: [PageReading]
    private let context: CheckContext

    /// What came of a part.
    package enum Part: Sendable {
        case rule([Finding])
        case links(SiteLinks)
    }

    /// - Parameters:
    ///   - readings: what each file gave, in the order of the files' paths.
    ///   - pages: the fixed pages, in any order.
    package init(_ readings: [EntryReading], pages: [PageReading], context: CheckContext) {
        self.readings = readings
        sorted = newestFirst(readings)
        self.pages = pages.sorted { ($0.order, $0.file) < ($1.order, $1.file) }
        self.context = context
    }

    package static let partCount = rules.count + 1

    /// - Parameter number: below `partCount`; the longest is 0.
    package func part(_ number: Int) -> Part {
        guard number > 0 else {
            return .links(SiteLinks(readings, sorted: sorted, pages: pages, context: context))
        }
        var collector = FindingCollector()
        SiteCheck.rules[number - 1](self, &collector)
        return .rule(collector.findings)
    }

    /// Each rule over all entries, with its helpers; what takes long comes first.
    private static let rules: [@Sendable (SiteCheck, inout FindingCollector) -> Void] = [
        { checkNumbers($0.readings, &$1) },
        { checkFollowUps($0.sorted, $0.context, &$1) },
        { checkPeriods($0.sorted, $0.context, &$1) },
        { checkPace($0.sorted, $0.context, &$1) },
        { checkMasking($0.readings, &$1) },
        { checkRelationOrder($0.readings, &$1) },
        { checkCodes($0.readings, &$1) },
        { checkRegister($0.readings, $0.context, &$1) },
        { checkRelations($0.readings, &$1) },
        { checkOwnFollowUps($0.sorted, $0.context, &$1) },
        { checkStages($0.sorted, $0.context, &$1) },
        { checkFreshness($0.sorted, $0.context, &$1) },
        { checkPictures($0.sorted, &$1) },
        { checkPageNames($0.pages, &$1) },
        { checkTables($0.readings, $0.context, &$1) },
        { checkNoticeRules($0.context, &$1) },
        { checkBooklets($0.readings, $0.context, &$1) },
        { checkCatalogue($0.context, &$1) },
        { checkKeyAreas($0.context, &$1) },
    ]

    /// - Parameter parts: one of each number, in order.
    package func finish(_ parts: [Part]) -> CheckedSite {
        var findings = gathered(readings.flatMap(\.findings)) + pages.flatMap(\.findings)
        var links: SiteLinks?
        for part in parts {
            switch part {
            case .rule(let found): findings += found
            case .links(let found):
                findings += found.findings
                links = found
            }
        }
        let found = links ?? SiteLinks(readings, sorted: sorted, pages: pages, context: context)
        return CheckedSite(
            model: SiteModel(
                site: context.site, date: context.date, catalogue: context.catalogue, units: context.units,
                boards: context.boards, calendar: context.calendar, entries: found.entries,
                pages: pages.map {
                    FixedPage(
                        file: $0.file, name: pageName($0.file), title: $0.title, order: $0.order, part: $0.part)
                }),
            bodies: sorted.map(\.body), targets: found.targets, pageBodies: pages.map(\.body),
            pageTargets: found.pageTargets, attachments: found.attachments,
            pageAttachments: found.pageAttachments, figures: found.figures, findings: findings,
            leaves: leaves(readings))
    }
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
    // One number for the day and the place sorts fast; only entries of one day are held against each other.
    var keys: [Int] = []
    keys.reserveCapacity(readings.count)
    for (place, reading) in readings.enumerated() {
        if let entry = reading.entry { keys.append(-Int(entry.dates.published.dayNumber) << 32 | place) }
    }
    keys.sort()
    let mask = 1 << 32 - 1
    var sorted: [EntryReading] = []
    sorted.reserveCapacity(keys.count)
    var start = 0
    while start < keys.count {
        let end = keys[start...].firstIndex { $0 >> 32 != keys[start] >> 32 } ?? keys.count
        let ofOneDay = keys[start..<end].map { (index: readings[$0 & mask].entry?.index ?? "", place: $0 & mask) }
        sorted += ofOneDay.sorted { one, other in
            areExactlyEqual(one.index, other.index)
                ? one.place < other.place : precedesBytewise(one.index, other.index)
        }.map { readings[$0.place] }
        start = end
    }
    return sorted
}

func pageName(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return addressSlug(of: String(name.hasSuffix(".md") ? name.dropLast(3) : name))
}
