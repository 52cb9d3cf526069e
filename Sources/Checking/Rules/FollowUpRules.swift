import Disclosure
import Findings
import Text

/// `result-missing` and `interpretation-missing`: what the law or good practice wants to come after an
/// entry has come.
func checkFollowUps(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    let followers = Followers(readings)
    for reading in readings {
        guard let entry = reading.entry, !entry.isDraft, entry.withdrawal == nil else { continue }
        checkResult(entry, at: reading.places.index, followers, context, &collector)
        checkInterpretation(entry, at: reading.places.index, followers, context, &collector)
    }
}

/// Days after a call for tenders in which its result, or word of its failure, is out. The law sets no day
/// for the whole procedure; this is longer than its parts together (招标投标法 Art. 24, 46; 实施条例 Art. 54).
private let resultDays = 120

private func checkResult(
    _ entry: Entry, at place: Place, _ followers: Followers, _ context: CheckContext,
    _ collector: inout FindingCollector
) {
    let item = context.catalogue[entry.item]
    guard holds(item.name, "招标公告") || holds(item.name, "采购公告") else { return }
    let due = entry.dates.published.adding(days: resultDays)
    guard due < context.date else { return }
    let results = followers[.resultOf, of: entry] + followers[.follows, of: entry]
    guard !results.contains(where: { $0.dates.published <= due }) else { return }
    collector.report(
        .resultMissing, at: place,
        zh: "公告发布于 \(entry.dates.published)，到 \(due)（\(resultDays) 天）没有公开结果",
        en: "announced on \(entry.dates.published), without a result by \(due) (\(resultDays) days)",
        mend: Words(
            zh: "发布中标、成交或终止公告，在其头部写“结果: \(entry.index)”",
            en: "publish the award, or that the procedure ended, with `result-of: \(entry.index)` in its head"))
}

/// Working days after a policy document in which its interpretation is out: 政府网站发展指引 (国办发〔2017〕47号).
private let interpretationDays = 3

private func checkInterpretation(
    _ entry: Entry, at place: Place, _ followers: Followers, _ context: CheckContext,
    _ collector: inout FindingCollector
) {
    guard PolicyDocument.isOne(entry, in: context.catalogue) else { return }
    let due = context.calendar.adding(
        workingDays: interpretationDays, to: entry.dates.published, counting: .nextDay)
    guard let due, due < context.date else { return }
    let interpretations = followers[.interprets, of: entry].map(\.dates.published)
    guard let first = interpretations.min() else {
        collector.report(
            .interpretationMissing, at: place,
            zh: "规范性文件发布于 \(entry.dates.published)，到 \(due)（\(interpretationDays) 个工作日）没有解读",
            en:
                "a policy document of \(entry.dates.published), without an interpretation by \(due) (\(interpretationDays) working days)",
            mend: Words(
                zh: "发布解读，在其头部写“解读: \(entry.index)”",
                en: "publish an interpretation with `interprets: \(entry.index)` in its head"))
        return
    }
    guard first > due else { return }
    collector.report(
        .interpretationMissing, at: place,
        zh: "解读发布于 \(first)，晚于文件发布后 \(interpretationDays) 个工作日（\(due)）",
        en: "interpreted on \(first), later than \(interpretationDays) working days after the document (\(due))",
        mend: Words(
            zh: "解读应与文件同步；确有原因的在 例外 中写明", en: "interpretations come with their document; give the reason under `allow`")
    )
}

/// What counts as a policy document (规范性文件).
private enum PolicyDocument {
    /// An entry with a document number under an item of that name. Lists, clean-ups and interpretations
    /// stand under items of their own.
    static func isOne(_ entry: Entry, in catalogue: Catalogue) -> Bool {
        let name = plainForm(catalogue[entry.item].name)
        guard name.hasSuffix("规范性文件") || name.hasSuffix("规范性文件公开") else { return false }
        return !entry.document.isEmpty && !entry.relations.contains { $0.kind == .interprets }
    }
}

/// Entries that refer to others, by what they refer to.
struct Followers {
    private let byTarget: [Key: [Entry]]

    private struct Key: Hashable {
        let kind: RelationKind
        let target: String
    }

    init(_ readings: [EntryReading]) {
        var byTarget: [Key: [Entry]] = [:]
        for entry in readings.compactMap(\.entry) where !entry.isDraft {
            for relation in entry.relations {
                byTarget[Key(kind: relation.kind, target: relation.target), default: []].append(entry)
            }
        }
        self.byTarget = byTarget
    }

    subscript(kind: RelationKind, of entry: Entry) -> [Entry] {
        byTarget[Key(kind: kind, target: entry.index)] ?? []
    }
}
