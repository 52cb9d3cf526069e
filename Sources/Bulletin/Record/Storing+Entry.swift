import Checking
import Disclosure
import Findings
import Markdown
import Privacy
import Text

/// What an entry's reading needs from the tables to be read back: the record is only used while the
/// tables are what they were.
struct RecordTables {
    let noticeRules: [String: NoticeRule]
}

extension EntryReading {
    /// Everything but the body's HTML, which is rendered anew where a page needs it.
    ///
    /// Gives the part of the bytes that holds the entry as its head says it.
    func store(to writer: inout ByteWriter) -> Range<Int> {
        writer.write(file)
        let start = writer.bytes.count
        writer.write(entry != nil)
        entry?.store(to: &writer)
        let head = start..<writer.bytes.count
        writer.write(body.holes)
        writer.write(body.headings)
        writer.write(findings)
        writer.write(leaves)
        writer.write(places.index)
        writer.write(places.relations)
        writer.write(index)
        writer.write(maskedNumbers)
        return head
    }

    /// - Parameter path: of the file that it is the reading of, most likely.
    convenience init(from reader: inout ByteReader, tables: RecordTables, path: String) throws(DamagedRecord) {
        let file = try reader.text(likely: path)
        let entry = try reader.flag() ? try Entry.read(from: &reader, tables: tables, path: path) : nil
        var body = MarkdownBody()
        body.holes = try reader.values()
        body.headings = try reader.values()
        self.init(
            file: file, entry: entry, body: body, findings: try reader.values(),
            leaves: try reader.values(),
            places: EntryPlaces(index: try reader.value(), relations: try reader.values()),
            index: try reader.optional(),
            maskedNumbers: try reader.values())
    }
}

extension Entry {
    fileprivate func store(to writer: inout ByteWriter) {
        writer.write(file)
        writer.write(slug)
        writer.write(title)
        writer.write(summary)
        writer.write(keywords)
        writer.write(Int(item.index))
        writer.write(Int(unit.index))
        writer.write(office)
        writer.write(index)
        writer.write(document)
        writer.write(dates)
        writer.write(posting != nil)
        posting?.store(to: &writer)
        writer.write(manner.rawValue)
        writer.write(audience)
        writer.write(channels)
        writer.write(review)
        writer.write(elements)
        writer.write(relations)
        writer.write(edition)
        writer.write(change)
        writer.write(withdrawal)
        writer.write(contact)
        writer.write(attachments)
        writer.write(personalParts)
        writer.write(isDraft)
        writer.write(sheetForms.map(\.rawValue))
        writer.write(steps)
        writer.write(statesNothing)
    }

    fileprivate static func read(
        from reader: inout ByteReader, tables: RecordTables, path: String
    ) throws(DamagedRecord) -> Entry {
        let (file, slug) = (try reader.text(likely: path), try reader.text())
        return Entry(
            file: file, slug: slug, title: try reader.text(), summary: try reader.text(),
            keywords: try reader.values(), item: ItemID(try reader.int()), unit: UnitID(try reader.int()),
            office: try reader.text(), index: try reader.text(likely: slug), document: try reader.text(),
            dates: try reader.value(),
            posting: try reader.flag() ? try Posting.read(from: &reader, tables: tables) : nil,
            manner: try manner(from: &reader), audience: try reader.value(), channels: try reader.values(),
            review: try reader.values(), elements: try reader.values(), relations: try reader.values(),
            edition: try reader.int(), change: try reader.text(), withdrawal: try reader.optional(),
            contact: try reader.text(), attachments: try reader.values(), personalParts: try reader.values(),
            isDraft: try reader.flag(),
            sheetForms: try reader.values(String.self).compactMap { SheetForm(rawValue: $0) },
            steps: try reader.values(),
            statesNothing: try reader.flag())
    }

    private static func manner(from reader: inout ByteReader) throws(DamagedRecord) -> Manner {
        guard let manner = Manner(rawValue: try reader.text()) else { throw DamagedRecord() }
        return manner
    }
}

extension Posting {
    fileprivate func store(to writer: inout ByteWriter) {
        writer.write(period.from)
        writer.write(period.until)
        writer.write(period.rule?.code)
        writer.write(boards)
        writer.write(objections)
        writer.write(interruptions)
        writer.write(received)
    }

    fileprivate static func read(
        from reader: inout ByteReader, tables: RecordTables
    ) throws(DamagedRecord) -> Posting {
        let from: CivilDate = try reader.value()
        let until: CivilDate = try reader.value()
        let code: String? = try reader.optional()
        let rule = code.flatMap { tables.noticeRules[$0] }
        guard let period = NoticePeriod(from: from, until: until, rule: rule), (code == nil) == (rule == nil) else {
            throw DamagedRecord()
        }
        return Posting(
            period: period, boards: try reader.values(), objections: try reader.text(),
            interruptions: try reader.values(), received: try reader.value())
    }
}

extension EntryDates: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(produced)
        writer.write(changed)
        writer.write(published)
        writer.write(effective)
        writer.write(expires)
        writer.write(event)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(
            produced: try reader.value(), changed: try reader.optional(), published: try reader.value(),
            effective: try reader.optional(), expires: try reader.optional(), event: try reader.optional())
    }
}

extension Audience: Storable {
    func store(to writer: inout ByteWriter) {
        switch self {
        case .everyone: writer.write(0)
        case .internal: writer.write(1)
        case .group(let name):
            writer.write(2)
            writer.write(name)
        }
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        switch try reader.int() {
        case 0: self = .everyone
        case 1: self = .internal
        case 2: self = .group(try reader.text())
        default: throw DamagedRecord()
        }
    }
}

extension RuleLeave: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(rule)
        writer.write(reason)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(rule: try reader.text(), reason: try reader.text())
    }
}

extension ReviewStep: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(step)
        writer.write(by)
        writer.write(on)
        writer.write(opinion)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(step: try reader.text(), by: try reader.text(), on: try reader.optional(), opinion: try reader.text())
    }
}

extension StatedElement: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(name)
        writer.write(text)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(name: try reader.text(), text: try reader.text())
    }
}

extension Relation: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(kind.rawValue)
        writer.write(target)
        writer.write(span)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        guard let kind = RelationKind(rawValue: try reader.text()) else { throw DamagedRecord() }
        self.init(kind: kind, target: try reader.text(), span: try reader.value())
    }
}

extension Withdrawal: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(on)
        writer.write(reason.rawValue)
        writer.write(note)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        let on: CivilDate = try reader.value()
        guard let reason = WithdrawalReason(rawValue: try reader.text()) else { throw DamagedRecord() }
        self.init(on: on, reason: reason, note: try reader.text())
    }
}

extension Attachment: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(file)
        writer.write(title)
        writer.write(size)
        writer.write(checked)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(file: try reader.text(), title: try reader.text(), size: try reader.int(), checked: try reader.text())
    }
}

extension MaskedNumber: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(prefix)
        writer.write(suffix)
        writer.write(length)
        writer.write(range.lowerBound)
        writer.write(range.count)
        writer.write(span)
        writer.write(label)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        let (prefix, suffix) = (try reader.text(), try reader.text())
        let (length, start, count) = (try reader.int(), try reader.int(), try reader.int())
        guard start >= 0, count >= 0, start <= .max - count else { throw DamagedRecord() }
        self.init(
            prefix: prefix, suffix: suffix, length: length, range: start..<start + count, span: try reader.value(),
            label: try reader.text())
    }
}
