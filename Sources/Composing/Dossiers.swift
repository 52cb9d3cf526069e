package import Disclosure

/// All that was published of one project (项目全过程公开): the entry that the others are part of, and its
/// parts, stage by stage.
package struct Dossier: Sendable {
    /// The entries under one item of the catalogue, oldest first.
    package struct Stage: Sendable {
        package let item: ItemID
        package let entries: [EntryNumber]
    }

    package let whole: EntryNumber
    /// In the order in which they began.
    package let stages: [Stage]

    package var entries: [EntryNumber] { stages.flatMap(\.entries) }
}

package struct Dossiers: Sendable {
    /// By the number of the whole, newest first as entries are.
    package let dossiers: [Dossier]
    private let byMember: [EntryNumber: Int]

    /// An entry of which at least two others are part is a project.
    init(of entries: [Entry], visible: [EntryNumber], byIndex: [String: EntryNumber]) {
        var parts: [EntryNumber: [EntryNumber]] = [:]
        for number in visible {
            for relation in entries[number].relations where relation.kind == .partOf {
                if let whole = byIndex[relation.target], whole != number { parts[whole, default: []].append(number) }
            }
        }
        dossiers = parts.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { whole, parts in
            Dossier(whole: whole, stages: Dossiers.stages([whole] + parts, entries))
        }
        var byMember: [EntryNumber: Int] = [:]
        for (number, dossier) in dossiers.enumerated() {
            for member in dossier.entries where byMember[member] == nil { byMember[member] = number }
        }
        for (number, dossier) in dossiers.enumerated() { byMember[dossier.whole] = number }
        self.byMember = byMember
    }

    /// Position in `dossiers` of the project that an entry is, or is part of.
    package func number(of entry: EntryNumber) -> Int? { byMember[entry] }

    private static func stages(_ members: [EntryNumber], _ entries: [Entry]) -> [Dossier.Stage] {
        let sorted = members.sorted { left, right in
            let days = (entries[left].dates.produced, entries[right].dates.produced)
            // Of one day, what was published later stands earlier in the list of entries.
            return days.0 == days.1 ? left > right : days.0 < days.1
        }
        var order: [ItemID] = []
        var groups: [ItemID: [EntryNumber]] = [:]
        for number in sorted {
            if groups[entries[number].item] == nil { order.append(entries[number].item) }
            groups[entries[number].item, default: []].append(number)
        }
        return order.map { Dossier.Stage(item: $0, entries: groups[$0] ?? []) }
    }
}
