package import Disclosure
package import Findings
package import Markdown
package import Privacy
package import Reading
package import Text

/// What one file gave: an entry, or the findings that say why there is none; and its body.
///
/// Everything here comes from one file and the tables, so files can be read in parallel. What needs
/// other entries (relations, duplicates, links between entries) is checked afterwards.
///
/// A class, because every rule over the whole site walks all of them: as structures of this size they
/// would be copied, part by part, by each.
package final class EntryReading: Sendable {
    package let file: String
    /// `nil` where the head lacks what an entry cannot be without.
    package let entry: Entry?
    /// The rendered body. Its HTML is empty where it is to be rendered anew when a page needs it.
    package let body: MarkdownBody
    package let findings: [Finding]
    /// Rules that the entry has leave to break, each with a written reason in its head.
    package let leaves: [RuleLeave]
    /// Where the keys stand that the rules over all entries speak about.
    package let places: EntryPlaces
    /// The index number, also where the rest of the head makes no entry: others that refer to it are
    /// not wrong. `nil` where there is none.
    package let index: String?
    /// Numbers of persons that the file shows in part.
    package let maskedNumbers: [MaskedNumber]

    package init(
        file: String, entry: Entry?, body: MarkdownBody, findings: [Finding], leaves: [RuleLeave],
        places: EntryPlaces, index: String?, maskedNumbers: [MaskedNumber]
    ) {
        self.file = file
        self.entry = entry
        self.body = body
        self.findings = findings
        self.leaves = leaves
        self.places = places
        self.index = index
        self.maskedNumbers = maskedNumbers
    }
}

extension EntryReading {
    /// Names of the rules that the entry has leave to break.
    package var allowed: Set<String> { Set(leaves.map(\.rule)) }
}

/// Leave to break a rule (例外), and why.
package struct RuleLeave: Hashable, Sendable {
    package let rule: String
    package let reason: String

    package init(rule: String, reason: String) {
        self.rule = rule
        self.reason = reason
    }
}

package struct EntryPlaces: Sendable {
    package let index: Place
    /// In the order of the entry's relations.
    package let relations: [Place]

    package init(index: Place, relations: [Place]) {
        self.index = index
        self.relations = relations
    }

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
    package convenience init(
        source: EntrySource, bytes: [UInt8], defaults: [[HeadField]], context: CheckContext,
        options: MarkdownOptions
    ) {
        var collector = FindingCollector()
        collector.add(source.findings)
        let tables = PipeTables(in: bytes, body: source.body, firstLine: source.bodyLine)
        checkPersonalData(in: bytes, of: source, tables: tables, &collector)
        guard let pairs = source.head else {
            self.init(unreadable: source.file, findings: collector.findings)
            return
        }
        let head = EntryHead(file: source.file, pairs: pairs, defaults: defaults, collector: &collector)
        var reader = HeadReader(head: head, collector: collector)
        let entry = reader.entry(context)
        let leaves = reader.leaves()
        var findings = reader.collector
        let body = renderMarkdown(source, bytes: bytes, options: options.shifted(for: source, in: bytes))
        reportProblems(of: body, file: source.file, to: &findings)
        checkText(
            bytes, of: TextSubject(source, title: entry?.title ?? ""), words: context.words,
            calendar: context.calendar, &findings)
        checkTables(tables, file: source.file, &findings)
        if let entry {
            applyEntryRules(entry, head: head, context: context, to: &findings)
            checkElements(entry, body, head, context, &findings)
            checkService(entry, body, head, context, &findings)
            if entry.hangs { checkWidths(tables, file: source.file, &findings) }
            checkPersonalLists(entry, tables, body, source.file, context, &findings)
            checkPersonalParts(entry, head, body, &findings)
        }
        let masked = Privacy.maskedNumbers(in: bytes)
        checkMasking(masked, in: bytes, file: source.file, by: context.duties.profile.masking, &findings)
        self.init(
            file: source.file, entry: entry, body: body, findings: findings.findings, leaves: leaves,
            places: EntryPlaces(head: head, entry: entry), index: entry?.index ?? reader.text(.index),
            maskedNumbers: masked.filter { !$0.label.isEmpty })
    }

    /// A file of which nothing but `findings` can be said.
    package convenience init(unreadable file: String, findings: [Finding]) {
        self.init(
            file: file, entry: nil, body: MarkdownBody(), findings: findings, leaves: [],
            places: EntryPlaces(file: file), index: nil, maskedNumbers: [])
    }

    /// The same without the HTML of its body, which is rendered anew when a page needs it.
    package var withoutHTML: EntryReading {
        var body = body
        body.html = []
        return EntryReading(
            file: file, entry: entry, body: body, findings: findings, leaves: leaves, places: places, index: index,
            maskedNumbers: maskedNumbers)
    }
}
