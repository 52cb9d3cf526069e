package import Disclosure
import Text

/// What an entry is among those that belong to one matter: policy, interpretation, implementation, result.
package enum ChainStage: Int, Comparable, Sendable {
    /// It refers to none of the others.
    case origin
    case replacement
    case interpretation
    case implementation
    case correction
    case result

    package static func < (left: ChainStage, right: ChainStage) -> Bool { left.rawValue < right.rawValue }
}

/// Entries that relations tie together, matter by matter. Parts of a project are no chain: they stand in
/// its dossier.
package struct Chains: Sendable {
    /// Each with at least two entries, in the order of the days on which they were produced; of one day, by
    /// stage and index number.
    package let chains: [[EntryNumber]]
    private let numbers: [EntryNumber: Int]

    init(of entries: [Entry], visible: [EntryNumber], byIndex: [String: EntryNumber]) {
        var groups = Groups()
        for number in visible {
            for relation in entries[number].relations where relation.kind != .partOf {
                if let other = byIndex[relation.target] { groups.join(number, other) }
            }
        }
        let chains = groups.members(among: visible).map { members in
            members.map { (number: $0, key: ChainKey(of: entries[$0], among: byIndex)) }
                .sorted { $0.key < $1.key }.map(\.number)
        }
        self.chains = chains
        var numbers: [EntryNumber: Int] = [:]
        for (number, chain) in chains.enumerated() {
            for member in chain { numbers[member] = number }
        }
        self.numbers = numbers
    }

    /// Position in `chains` of the chain that an entry belongs to; `nil` where it stands alone.
    package func number(of entry: EntryNumber) -> Int? { numbers[entry] }

    /// The chain that an entry belongs to, itself included; empty where it stands alone.
    package func chain(of entry: EntryNumber) -> [EntryNumber] { numbers[entry].map { chains[$0] } ?? [] }
}

extension Entry {
    /// What the entry is in its chain, by what it says of itself; relations to what is not there say nothing.
    package func chainStage(among byIndex: [String: EntryNumber]) -> ChainStage {
        relations.filter { byIndex[$0.target] != nil }.compactMap { relation -> ChainStage? in
            switch relation.kind {
            case .corrects: .correction
            case .replaces: .replacement
            case .interprets: .interpretation
            case .follows: .implementation
            case .resultOf: .result
            case .partOf: nil
            }
        }.max() ?? .origin
    }
}

/// By what a chain is ordered.
private struct ChainKey: Comparable {
    let produced: CivilDate
    let stage: ChainStage
    let index: String

    init(of entry: Entry, among byIndex: [String: EntryNumber]) {
        produced = entry.dates.produced
        stage = entry.chainStage(among: byIndex)
        index = entry.index
    }

    static func < (left: ChainKey, right: ChainKey) -> Bool {
        if left.produced != right.produced { return left.produced < right.produced }
        if left.stage != right.stage { return left.stage < right.stage }
        return precedesBytewise(left.index, right.index)
    }
}

/// Sets of numbers that grow together (union-find with halved paths).
private struct Groups {
    private var parents: [EntryNumber: EntryNumber] = [:]

    mutating func join(_ one: EntryNumber, _ other: EntryNumber) {
        let (left, right) = (root(one), root(other))
        if left != right { parents[max(left, right)] = min(left, right) }
    }

    private mutating func root(_ number: EntryNumber) -> EntryNumber {
        guard var current = parents[number] else {
            parents[number] = number
            return number
        }
        var child = number
        while let parent = parents[current], parent != current {
            parents[child] = parent
            (child, current) = (current, parent)
        }
        return current
    }

    /// The sets of at least two, by their first member.
    mutating func members(among numbers: [EntryNumber]) -> [[EntryNumber]] {
        var sets: [EntryNumber: [EntryNumber]] = [:]
        for number in numbers where parents[number] != nil { sets[root(number), default: []].append(number) }
        return sets.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }
}
