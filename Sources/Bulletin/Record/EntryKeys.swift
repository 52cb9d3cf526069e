import Checking
import Disclosure

/// Keys of entries: what outputs that show one depend on. They need nothing of the plan.
struct EntryKeys: Sendable {
    /// Program, layouts, words, tables and the names of fixed pages: what every page shows something of.
    let common: UInt64
    /// The same, with the content of fixed pages and the names and sizes of attachments.
    let surroundings: UInt64
    /// Path and head of each entry and what the day makes of it, in the order of `model.entries`: all that lists and
    /// data say of an entry.
    let heads: [UInt64]
    /// What each entry's own page depends on, in that order.
    let pages: [UInt64]
    /// Where the links of each fixed page lead, in the order of `model.pages`.
    let pageTargets: [[LinkTarget]]
    /// What stands for the content of a file that goes out beside an entry.
    let file: @Sendable (String) -> UInt64

    init(
        _ checked: CheckedSite, stored: PathTable<StoredReading>, common: UInt64, surroundings: UInt64,
        fileKey: @escaping @Sendable (String) -> UInt64
    ) {
        self.common = common
        self.surroundings = surroundings
        file = fileKey
        pageTargets = checked.pageTargets
        let model = checked.model
        let entries = model.entries
        var heads: [UInt64] = []
        var contents: [UInt64] = []
        heads.reserveCapacity(entries.count)
        contents.reserveCapacity(entries.count)
        for entry in entries {
            let stored = stored[entry.file]
            var hasher = KeyHasher()
            hasher.add(entry.file)
            hasher.add(stored?.headHash ?? 0)
            hasher.addState(of: entry, in: model)
            heads.append(hasher.key)
            hasher.add(stored?.contentHash ?? 0)
            contents.append(hasher.key)
        }
        let neighbours = EntryKeys.neighbours(entries)
        pages = entries.indices.map { number in
            var hasher = KeyHasher()
            hasher.add(common)
            hasher.add(contents[number])
            // The page tells the sums of the files it offers.
            for attachment in entries[number].attachments { hasher.add(fileKey(attachment.file)) }
            for neighbour in neighbours[number] ?? [] { hasher.add(heads[neighbour]) }
            EntryKeys.add(checked.targets[number], heads, fileKey, to: &hasher)
            return hasher.key
        }
        self.heads = heads
    }

    /// Entries that a relation joins with another, either way, by its number.
    private static func neighbours(_ entries: [Entry]) -> [Int: [Int]] {
        let targets = Set(entries.lazy.flatMap(\.relations).map(\.target))
        guard !targets.isEmpty else { return [:] }
        var numbers: [String: Int] = [:]
        for (number, entry) in entries.enumerated() where targets.contains(entry.index) {
            if numbers[entry.index] == nil { numbers[entry.index] = number }
        }
        var neighbours: [Int: [Int]] = [:]
        for (number, entry) in entries.enumerated() {
            for relation in entry.relations {
                guard let other = numbers[relation.target] else { continue }
                neighbours[number, default: []].append(other)
                neighbours[other, default: []].append(number)
            }
        }
        return neighbours
    }

    /// Adds where the links of a fixed page lead: it may link to any entry, and draw tables from files.
    func addTargets(ofPage number: Int, to hasher: inout KeyHasher) {
        EntryKeys.add(pageTargets[number], heads, file, to: &hasher)
    }

    private static func add(
        _ targets: [LinkTarget], _ heads: [UInt64], _ file: (String) -> UInt64, to hasher: inout KeyHasher
    ) {
        for target in targets {
            switch target {
            case .entry(let other, _): hasher.add(heads[other])
            case .file(let path): hasher.add(file(path))
            case .page, .here, .nowhere: break
            }
        }
    }
}
