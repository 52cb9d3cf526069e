import Disclosure
import Findings
import Text

/// `output-collision` among check codes: of forty bits, two entries may come to one code, and a sheet must
/// never be taken for another. The entry whose file comes later is told.
func checkCodes(_ readings: [EntryReading], _ collector: inout FindingCollector) {
    var holders: [CheckCode: String] = [:]
    for reading in readings {
        guard let entry = reading.entry, entry.goesOnPaper else { continue }
        for edition in entry.knownEditions {
            let code = CheckCode(index: entry.index, edition: edition)
            if let earlier = holders.updateValue(entry.index, forKey: code), earlier != entry.index {
                collector.report(
                    .outputCollision, at: reading.places.index,
                    zh: "索引号“\(entry.index)”第 \(edition) 版的核对码与“\(earlier)”的相同（\(code.grouped)）",
                    en: "edition \(edition) of `\(entry.index)` has the check code of `\(earlier)` (\(code.grouped))",
                    mend: Words(zh: "改动其中尚未张贴的一个索引号", en: "change the index number of the one that does not hang yet"))
            }
        }
    }
}

/// What booklets name has to be there: an entry that is missing from a handbook is missed by nobody.
func checkBooklets(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    guard !context.site.booklets.isEmpty else { return }
    let numbers = Set(readings.compactMap(\.index))
    let place = Place(file: "content/site.yaml", span: TextSpan(line: 1, column: 1))
    for booklet in context.site.booklets {
        for index in booklet.entries where !numbers.contains(index) {
            collector.report(
                .relationUnknown, at: place, zh: "汇编“\(booklet.title)”：没有索引号为“\(index)”的条目",
                en: "booklet `\(booklet.title)`: no entry has the index number `\(index)`",
                mend: suggestion(
                    nearestName(to: index, in: numbers.sorted()),
                    otherwise: Words(zh: "填写条目的索引号", en: "give an entry's index number")))
        }
        for item in booklet.items {
            if context.catalogue.item(named: item) != nil { continue }
            collector.report(
                .itemUnknown, at: place, zh: "汇编“\(booklet.title)”：公开目录里没有事项“\(item)”",
                en: "booklet `\(booklet.title)`: the catalogue has no item `\(item)`",
                mend: Words(zh: "用 bulletin catalogue 查看全部事项", en: "`bulletin catalogue` lists all items"))
        }
    }
}
