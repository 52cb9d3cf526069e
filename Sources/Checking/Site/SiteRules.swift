import Disclosure
import Findings
import Text

/// `index-duplicate` and `output-collision`: numbers and the addresses made from them are used once.
/// Of two entries the one whose file comes later is told.
func checkNumbers(_ readings: [EntryReading], _ collector: inout FindingCollector) {
    var numbers: [String: String] = [:]
    var addresses: [String: (index: String, file: String)] = [:]
    for reading in readings {
        guard let entry = reading.entry else { continue }
        if let earlier = numbers[entry.index] {
            collector.report(
                .indexDuplicate, at: reading.places.index, zh: "索引号“\(entry.index)”已经用于 \(earlier)",
                en: "index number `\(entry.index)` is used by \(earlier)",
                mend: Words(zh: "每个条目一个索引号；新条目请编新号", en: "give each entry a number of its own"))
            continue
        }
        numbers[entry.index] = reading.file
        // File systems of Windows take no notice of case.
        let address = entry.slug.lowercased()
        if let earlier = addresses[address] {
            collector.report(
                .outputCollision, at: reading.places.index,
                zh: "索引号“\(entry.index)”与 \(earlier.file) 的“\(earlier.index)”会得到同一个网页地址",
                en: "index number `\(entry.index)` would share its address with `\(earlier.index)` of \(earlier.file)",
                mend: Words(zh: "改动其中一个，使字母、数字有所不同", en: "change one of them in a letter or digit"))
        } else {
            addresses[address] = (entry.index, reading.file)
        }
    }
}

/// `relation-unknown`: entries that are referred to exist.
func checkRelations(_ readings: [EntryReading], _ collector: inout FindingCollector) {
    let numbers = Set(readings.compactMap { $0.entry?.index })
    for reading in readings {
        guard let entry = reading.entry else { continue }
        for relation in entry.relations where !numbers.contains(relation.target) {
            collector.report(
                .relationUnknown, at: Place(file: reading.file, span: relation.span),
                zh: "没有索引号为“\(relation.target)”的条目", en: "no entry has the index number `\(relation.target)`",
                mend: suggestion(
                    nearestName(to: relation.target, in: numbers.sorted()),
                    otherwise: Words(zh: "填写对方条目的索引号", en: "give the other entry's index number")))
        }
    }
}

/// `output-collision` among the files of one entry: they all go into its folder, whatever folders they
/// came from.
func checkFileNames(_ entries: [Entry], _ attachments: [[String]], _ collector: inout FindingCollector) {
    for (entry, files) in zip(entries, attachments) where files.count > 1 {
        var names: [String: String] = [:]
        for file in files {
            let name = (file.split(separator: "/").last ?? "").lowercased()
            if let other = names[name] {
                collector.report(
                    .outputCollision, at: Place(file: entry.file), zh: "附件 \(other) 与 \(file) 同名",
                    en: "attachments \(other) and \(file) have one name",
                    mend: Words(zh: "给其中一个改名", en: "rename one of them"))
            }
            names[name] = file
        }
    }
}
