package import Disclosure

/// An entry and an earlier one whose text it changes: both are shown, and their texts may be compared.
package struct EditionPair: Hashable, Sendable {
    package let new: EntryNumber
    package let old: EntryNumber
}

extension Selection {
    /// What an entry replaces or corrects, where the texts of both may be seen.
    package func earlierEditions(of number: EntryNumber, in model: SiteModel) -> [EditionPair] {
        guard standings[number] == .shown else { return [] }
        var seen: Set<EntryNumber> = [number]
        return model.entries[number].relations.compactMap { relation in
            guard relation.kind == .replaces || relation.kind == .corrects, let old = byIndex[relation.target],
                standings[old] == .shown, seen.insert(old).inserted
            else { return nil }
            return EditionPair(new: number, old: old)
        }
    }

    /// The pairs of which an entry is one: as the later first, then as the earlier.
    package func editionPairs(with number: EntryNumber, in model: SiteModel) -> [EditionPair] {
        let later = (incoming[number] ?? []).flatMap { earlierEditions(of: $0.from, in: model) }
            .filter { $0.old == number }
        var seen: Set<EditionPair> = []
        return (earlierEditions(of: number, in: model) + later).filter { seen.insert($0).inserted }
    }
}
