import Disclosure
import Findings
import Text

/// `index-duplicate` and `output-collision`: numbers and the addresses made from them are used once.
/// Of two entries the one whose file comes later is told.
func checkNumbers(_ readings: [EntryReading], _ collector: inout FindingCollector) {
    var numbers: [ExactText: String] = [:]
    var addresses: [ExactText: (index: String, file: String)] = [:]
    numbers.reserveCapacity(readings.count)
    addresses.reserveCapacity(readings.count)
    for reading in readings {
        guard let entry = reading.entry else {
            // What cannot be read yet holds its number all the same.
            if let index = reading.index, numbers[ExactText(index)] == nil { numbers[ExactText(index)] = reading.file }
            continue
        }
        if let earlier = numbers[ExactText(entry.index)] {
            collector.report(
                .indexDuplicate, at: reading.places.index, zh: "索引号“\(entry.index)”已经用于 \(earlier)",
                en: "index number `\(entry.index)` is used by \(earlier)",
                mend: Words(zh: "每个条目一个索引号；新条目请编新号", en: "give each entry a number of its own"))
            continue
        }
        numbers[ExactText(entry.index)] = reading.file
        // File systems of Windows take no notice of case.
        let address = ExactText(entry.slug.lowercased())
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
    guard readings.contains(where: { $0.entry?.relations.isEmpty == false }) else { return }
    let numbers = Set(readings.compactMap { $0.index.map(ExactText.init) })
    for reading in readings {
        guard let entry = reading.entry else { continue }
        for (relation, place) in zip(entry.relations, reading.places.relations)
        where !numbers.contains(ExactText(relation.target)) {
            let maySuggest = collector.maySuggest(among: numbers.count)
            collector.report(
                .relationUnknown, at: place,
                zh: "没有索引号为“\(relation.target)”的条目", en: "no entry has the index number `\(relation.target)`",
                mend: suggestion(
                    maySuggest ? nearestName(to: relation.target, in: numbers.map(\.text).sorted()) : nil,
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

/// `output-collision` among fixed pages: their addresses are made of their file names alone.
func checkPageNames(_ pages: [PageReading], _ collector: inout FindingCollector) {
    var names: [String: String] = [:]
    for page in pages.sorted(by: { precedesBytewise($0.file, $1.file) }) {
        let name = pageName(page.file).lowercased()
        if let earlier = names[name] {
            collector.report(
                .outputCollision, at: Place(file: page.file), zh: "页面与 \(earlier) 会得到同一个网页地址",
                en: "the page would share its address with \(earlier)",
                mend: Words(zh: "给其中一个文件改名", en: "rename one of the files"))
        } else {
            names[name] = page.file
        }
    }
}

/// `notice-rule-unknown` of the catalogue: a code that no rule has would leave notices unchecked.
func checkNoticeRules(_ context: CheckContext, _ collector: inout FindingCollector) {
    for item in context.catalogue.leaves {
        guard let duty = item.duty, !duty.noticeRule.isEmpty, context.noticeRules[duty.noticeRule] == nil else {
            continue
        }
        collector.report(
            .noticeRuleUnknown, at: duty.place, zh: "事项“\(item.pathText)”的公示期规则“\(duty.noticeRule)”不在规则表中",
            en: "item `\(item.pathText)` names the notice rule `\(duty.noticeRule)`, which the table does not have",
            mend: suggestion(
                nearestName(to: duty.noticeRule, in: context.noticeRules.keys.sorted()),
                otherwise: Words(zh: "在 content/notice-rules.csv 中登记", en: "add it to content/notice-rules.csv")))
    }
}

/// `unit-unknown` and `item-unknown` where no entry could have either: the tables are missing or could not
/// be read. Said once, because it is one slip.
func checkTables(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    guard !readings.isEmpty else { return }
    if context.units.units.isEmpty {
        collector.report(
            .unitUnknown, at: Place(file: "content/units.csv"), zh: "没有一个可用的单位，条目都找不到公开主体",
            en: "there is no unit that entries could belong to",
            mend: Words(
                zh: "在 content/units.csv 中登记单位，列名为 编码、名称、上级",
                en: "list units in content/units.csv, with columns code, name, parent"))
    }
    if context.catalogue.items.isEmpty {
        collector.report(
            .itemUnknown, at: Place(file: "content/catalogue"), zh: "没有一个可用的公开事项，条目都无处归属",
            en: "there is no item that entries could belong to",
            mend: Words(
                zh: "把公开目录存成 CSV，放到 content/catalogue/ 里",
                en: "put a catalogue into content/catalogue/, as a CSV file"))
    }
}
