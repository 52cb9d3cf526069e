import Disclosure
import Findings
import Text

/// `stage-missing`: of a project whose later stage is public, no earlier one is left out (`stages.csv`).
///
/// A project is an entry with all that name it under `part-of`, and with what these follow or result from.
/// Told at the entry of the latest stage.
func checkStages(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    guard !context.duties.processes.isEmpty else { return }
    let projects = projects(of: readings)
    for project in projects {
        for process in context.duties.processes { check(process, project, &collector) }
    }
}

/// Entries that hang together, two or more, each group and the groups in the order of `readings`.
private func projects(of readings: [EntryReading]) -> [[EntryReading]] {
    let live = readings.filter { $0.entry.map { !$0.isDraft && $0.withdrawal == nil } ?? false }
    let numbers = Dictionary(
        live.enumerated().compactMap { number, reading in reading.index.map { ($0, number) } },
        uniquingKeysWith: { first, _ in first })
    var groups = DisjointGroups(count: live.count)
    for (number, reading) in live.enumerated() {
        for relation in reading.entry?.relations ?? []
        where [.partOf, .follows, .resultOf].contains(relation.kind) {
            if let other = numbers[relation.target] { groups.join(number, other) }
        }
    }
    var order: [Int] = []
    var members: [Int: [EntryReading]] = [:]
    for (number, reading) in live.enumerated() {
        let head = groups.head(of: number)
        if members[head] == nil { order.append(head) }
        members[head, default: []].append(reading)
    }
    return order.compactMap { members[$0] }.filter { $0.count > 1 }
}

private func check(
    _ process: ProjectProcess, _ project: [EntryReading], _ collector: inout FindingCollector
) {
    let present = process.stages.indices.filter { stage in
        project.contains { $0.entry.map { process.stages[stage].items.contains($0.item) } ?? false }
    }
    // One stage alone may belong to something else.
    guard present.count > 1, let last = present.last else { return }
    let missing = process.stages[..<last].enumerated().filter { !present.contains($0.offset) && !$0.element.isOptional }
    let latest = project.first { $0.entry.map { process.stages[last].items.contains($0.item) } ?? false }
    guard !missing.isEmpty, let latest else { return }
    let names = missing.map(\.element.name)
    collector.report(
        .stageMissing, at: latest.places.index,
        zh: "“\(process.name)”已公开到“\(process.stages[last].name)”，缺少：\(names.joined(separator: "、"))",
        en: "“\(process.name)” has come to “\(process.stages[last].name)” without: \(names.joined(separator: ", "))",
        mend: Words(
            zh: "补发缺少的环节，并用“属于”“承接”或“结果”与本项目关联",
            en: "publish the missing stages, tied to the project by `part-of`, `follows` or `result-of`"))
}

/// Groups that grow together, each named by one of its members.
private struct DisjointGroups {
    private var above: [Int]

    init(count: Int) { above = Array(0..<count) }

    mutating func head(of member: Int) -> Int {
        var head = member
        while above[head] != head {
            above[head] = above[above[head]]
            head = above[head]
        }
        return head
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (head(of: one), head(of: other))
        above[max(first, second)] = min(first, second)
    }
}
