package import Findings
import Formats
import Privacy
import Reading
import Text

/// `personal-number`, `personal-mobile`, `personal-words` in the text of an entry or page, its head included.
///
/// Articles 25 and 28 of the 个人信息保护法. The file's name is looked at as well: it becomes an address.
func checkPersonalData(
    in bytes: [UInt8], of source: EntrySource, tables: PipeTables, _ collector: inout FindingCollector
) {
    checkFileName(source.file, &collector)
    let found = personalData(in: bytes)
    let contactLines = found.contains { $0.kind == .mobileNumber } ? contactLines(of: source, tables) : []
    for datum in found where !isContact(datum, contactLines) {
        report(datum, at: Place(file: source.file, span: datum.span), &collector)
    }
    for table in tables.tables {
        let rows = table.map { $0.map(\.text) }
        for datum in personalData(inTable: rows) {
            let line = table[datum.row].first?.span.line ?? 1
            report(
                datum, in: rows, at: Place(file: source.file, span: TextSpan(line: Int(line), column: 1)), &collector)
        }
    }
}

/// `personal-number` in a table or settings file of the site; telephones in these are those of offices.
package func checkPersonalNumbers(in bytes: [UInt8], file: String) -> [Finding] {
    var collector = FindingCollector()
    for datum in personalData(in: bytes) where datum.kind.rule == .personalNumber {
        report(datum, at: Place(file: file, span: datum.span), &collector)
    }
    return collector.findings
}

extension Finding {
    /// The same finding without any number of a person in its words or its file name: messages of other
    /// rules quote what they are about.
    package var hidingPersonalData: Finding {
        func hidden(_ words: Words) -> Words {
            Words(zh: Privacy.hidingPersonalData(in: words.zh), en: Privacy.hidingPersonalData(in: words.en))
        }
        let place = Place(file: Privacy.hidingPersonalData(in: place.file), span: place.span)
        return Finding(
            rule: rule, severity: severity, place: place, message: hidden(message), remedy: remedy.map(hidden),
            fix: fix)
    }
}

// MARK: Numbers that are meant to be called

/// Lines under the key `contact`, and those of tables that list offices.
private func contactLines(of source: EntrySource, _ tables: PipeTables) -> [ClosedRange<Int>] {
    var lines: [ClosedRange<Int>] = []
    let pairs = source.head ?? []
    for (number, pair) in pairs.enumerated() where EntryKey.named(pair.key) == .contact {
        let next = number + 1 < pairs.count ? Int(pairs[number + 1].keySpan.line) : source.bodyLine
        lines.append(Int(pair.keySpan.line)...max(Int(pair.keySpan.line), next - 1))
    }
    for table in tables.tables where isContactList(heads: table[0].map(\.text)) {
        guard let first = table[0].first?.span.line, let last = table.last?.first?.span.line else { continue }
        lines.append(Int(first)...max(Int(first), Int(last)))
    }
    return lines
}

private func isContact(_ datum: PersonalDatum, _ lines: [ClosedRange<Int>]) -> Bool {
    guard datum.kind == .mobileNumber else { return false }
    return datum.isBesideContactWord || lines.contains { $0.contains(Int(datum.span.line)) }
}

// MARK: Reports

func checkFileName(_ file: String, _ collector: inout FindingCollector) {
    for datum in personalData(in: Array(file.utf8)) {
        let name = datum.kind.name
        collector.report(
            datum.kind.rule, at: Place(file: file), zh: "文件名里有\(name.zh)（\(datum.masked)）",
            en: "the file name holds \(name.en) (\(datum.masked))", mend: Words(zh: "给文件改名", en: "rename the file"))
    }
}

func report(_ datum: PersonalDatum, at place: Place, _ collector: inout FindingCollector) {
    let name = datum.kind.name
    collector.report(
        datum.kind.rule, at: place, zh: "这里有\(name.zh)（\(datum.masked)）", en: "here is \(name.en) (\(datum.masked))",
        mend: datum.kind.remedy)
}

/// - Parameter part: of an attachment, where the table stands in one.
func report(
    _ datum: TableDatum, in rows: [[String]], at place: Place, part: String = "", _ collector: inout FindingCollector
) {
    let head = datum.column < rows[0].count ? rows[0][datum.column] : ""
    let (message, remedy) = datum.kind.words(head: head)
    let lead = part.isEmpty ? Words(zh: "", en: "") : Words(zh: "附件的 \(part) 里，", en: "in \(part) of the attachment, ")
    collector.report(
        .personalWords, at: place, zh: lead.zh + message.zh, en: lead.en + message.en, mend: remedy)
}
