package import Disclosure
import Markdown
package import Reading

/// What an entry's body and head say of other entries.
package struct EntryReferences: Sendable {
    /// Index numbers, of relations and links.
    package var numbers: [String] = []
    /// Paths that may be files of entries, relative to the site folder.
    package var files: [String] = []
}

extension EntryReading {
    /// Every other entry that this one may show or lead to. Some of what is named may not exist.
    package var references: EntryReferences {
        var references = EntryReferences()
        references.numbers = entry?.relations.map(\.target) ?? []
        for hole in body.holes {
            if let number = referredNumber(hole.destination) {
                references.numbers.append(number)
            } else if let path = hole.destination.split(separator: "#", maxSplits: 1).first
                .flatMap({ resolvedPath(String($0), from: file) })
            {
                references.files += [path, path + "/index.md"]
            }
        }
        return references
    }

    /// Reads the head alone of an entry that others show or lead to: what stands in its body, and what is
    /// wrong with it, somebody else finds.
    ///
    /// - Parameters:
    ///   - defaults: keys of the `_defaults.yaml` above the file, the nearest last.
    ///   - isWanted: asked with the index number and those that the head refers to, before the rest is read.
    /// - Returns: `nil` where it is not wanted, or the head makes no entry.
    package static func neighbour(
        _ source: EntrySource, defaults: [[HeadField]], context: CheckContext,
        isWanted: (_ index: String, _ relations: [Relation]) -> Bool
    ) -> EntryReading? {
        guard let pairs = source.head else { return nil }
        var collector = FindingCollector()
        let head = EntryHead(file: source.file, pairs: pairs, defaults: defaults, collector: &collector)
        var reader = HeadReader(head: head, collector: collector)
        guard let index = reader.text(.index), isWanted(index, reader.relations()), let entry = reader.entry(context)
        else { return nil }
        return EntryReading(neighbour: entry, places: EntryPlaces(head: head, entry: entry))
    }

    /// The same without relations to entries other than `numbers`.
    package func relating(onlyTo numbers: Set<String>) -> EntryReading {
        guard let entry else { return self }
        let kept = entry.relations.indices.filter { numbers.contains(entry.relations[$0].target) }
        guard kept.count < entry.relations.count else { return self }
        return EntryReading(
            neighbour: entry.with(relations: kept.map { entry.relations[$0] }),
            places: EntryPlaces(index: places.index, relations: kept.map { places.relations[$0] }))
    }

    private convenience init(neighbour entry: Entry, places: EntryPlaces) {
        self.init(
            file: entry.file, entry: entry, body: MarkdownBody(), findings: [], leaves: [], places: places,
            index: entry.index, maskedNumbers: [])
    }
}

extension PageReading {
    /// The page as menus know it.
    package var withoutText: PageReading {
        PageReading(file: file, title: title, order: order, part: part, body: MarkdownBody(), findings: [])
    }
}
