package import Disclosure
package import Findings
package import Markdown
package import Reading
package import Text

/// What one file gave: an entry, or the findings that say why there is none; and its body.
///
/// Everything here comes from one file and the tables, so files can be read in parallel. What needs
/// other entries (relations, duplicates, links between entries) is checked afterwards.
package struct EntryReading: Sendable {
    package let file: String
    /// `nil` where the head lacks what an entry cannot be without.
    package let entry: Entry?
    package let body: MarkdownBody
    package let findings: [Finding]
    /// Rules that the entry has leave to break, each with a written reason in its head.
    package let allowed: Set<String>
    /// Where the keys stand that the rules over all entries speak about.
    package let places: EntryPlaces
    /// The index number, also where the rest of the head makes no entry: others that refer to it are
    /// not wrong. `nil` where there is none.
    package let index: String?
}

package struct EntryPlaces: Sendable {
    package let index: Place
    /// In the order of the entry's relations.
    package let relations: [Place]

    init(head: EntryHead, entry: Entry?) {
        index = head.place(of: .index)
        relations = (entry?.relations ?? []).map { relation in
            let field = EntryKey.named(relation.kind.rawValue).flatMap { head[$0] }
            return Place(file: field?.file ?? head.file, span: relation.span)
        }
    }

    init(file: String) {
        index = Place(file: file)
        relations = []
    }
}

extension EntryReading {
    /// Examines one file.
    ///
    /// - Parameter defaults: keys of the `_defaults.yaml` above the file, the nearest last.
    package init(
        source: EntrySource, bytes: [UInt8], defaults: [[HeadField]], context: CheckContext,
        options: MarkdownOptions
    ) {
        var collector = FindingCollector()
        collector.add(source.findings)
        guard let pairs = source.head else {
            self.init(unreadable: source.file, findings: collector.findings)
            return
        }
        let head = EntryHead(file: source.file, pairs: pairs, defaults: defaults, collector: &collector)
        var reader = HeadReader(head: head, collector: collector)
        let entry = reader.entry(context)
        let allowed = reader.allowedRules()
        var findings = reader.collector
        let body = renderMarkdown(source, bytes: bytes, options: options)
        reportProblems(of: body, file: source.file, to: &findings)
        if let entry {
            applyEntryRules(entry, head: head, context: context, to: &findings)
            checkPersonalParts(entry, head, body, &findings)
        }
        self.init(
            file: source.file, entry: entry, body: body, findings: findings.findings, allowed: allowed,
            places: EntryPlaces(head: head, entry: entry), index: entry?.index ?? reader.text(.index))
    }

    /// A file of which nothing but `findings` can be said.
    package init(unreadable file: String, findings: [Finding]) {
        self.init(
            file: file, entry: nil, body: MarkdownBody(), findings: findings, allowed: [],
            places: EntryPlaces(file: file), index: nil)
    }
}
