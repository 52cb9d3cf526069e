package import Disclosure
import Findings
import Text

/// The catalogue as it was read, for a person: the tables and their heads, the tree with its codes, for
/// each leaf what was understood of its row and what was not, and counts at the end. Ends in a line break.
package func catalogueReport(
    _ catalogue: Catalogue, readings: [CatalogueReading], language: Language
) -> String {
    var report = CatalogueReport(catalogue: catalogue, language: language)
    for reading in readings { report.add(reading) }
    for root in catalogue.roots { report.add(root, depth: 0) }
    report.addCounts(of: readings)
    return report.text
}

private struct CatalogueReport {
    let catalogue: Catalogue
    let language: Language
    var text = ""
    private var notes: [ItemID: [Words]] = [:]

    init(catalogue: Catalogue, language: Language) {
        self.catalogue = catalogue
        self.language = language
    }

    private func say(_ zh: String, _ en: String) -> String { language == .simplifiedChinese ? zh : en }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }

    private mutating func line(_ depth: Int, _ words: String) {
        text += String(repeating: "  ", count: depth) + words + "\n"
    }

    mutating func add(_ reading: CatalogueReading) {
        line(0, reading.file)
        guard let heads = reading.heads else {
            line(1, say("没有找到表头,未读入", "no heads found; not read"))
            text += "\n"
            return
        }
        let known = heads.heads.filter { $0.column != .extra && !$0.text.isEmpty }.map(\.text)
        let extra = heads.heads.filter { $0.column == .extra && !$0.text.isEmpty }.map(\.text)
        line(1, say("认出的列:", "columns understood: ") + list(known))
        if !extra.isEmpty { line(1, say("照原样保留的列:", "columns kept as they are: ") + list(extra)) }
        line(1, say("\(reading.rows.count)行", counted(reading.rows.count, "row")))
        for row in reading.rows { add(row) }
        text += "\n"
    }

    private mutating func add(_ row: CatalogueReading.Row) {
        switch row.meaning {
        case .item(let id): notes[id, default: []] += row.notes
        case .unnamed:
            line(1, say("第\(row.place.span.line)行没有事项名称", "line \(row.place.span.line) names no item"))
        case .section, .blank: break
        }
    }

    mutating func add(_ id: ItemID, depth: Int) {
        let item = catalogue[id]
        line(depth, "\(item.name)  [\(item.code)]")
        if let duty = item.duty { add(duty, of: item, depth: depth + 2) }
        for child in item.children { add(child, depth: depth + 1) }
    }

    private mutating func add(_ duty: Duty, of item: CatalogueItem, depth: Int) {
        line(depth, "\(duty.place.file):\(duty.place.span.line)")
        var missing: [String] = []
        let limit = duty.limit.clauses.isEmpty ? [] : [duty.limit.description(in: language)]
        for (label, values) in [
            (say("时限", "limit"), limit),
            (say("要素", "elements"), duty.elements.map(\.name)),
            (say("主体", "body"), [singleLine(duty.body)].filter { !$0.isEmpty }),
            (say("渠道", "channels"), duty.channels.used.map(\.name)),
            (say("对象", "audience"), duty.audiences.map { $0.name(in: language) }),
            (say("方式", "manner"), duty.manners.map { $0.name(in: language) }),
            (say("层级", "level"), duty.levels.map(\.name)),
        ] {
            if values.isEmpty { missing.append(label) } else { line(depth, label + say(":", ": ") + list(values)) }
        }
        if !missing.isEmpty { line(depth, say("没有:", "none: ") + list(missing)) }
        for note in notes[item.id] ?? [] { line(depth, say("注:" + note.zh, "note: " + note.en)) }
    }

    private func list(_ names: [String]) -> String { names.joined(separator: say("|", " | ")) }

    mutating func addCounts(of readings: [CatalogueReading]) {
        let duties = catalogue.leaves.compactMap(\.duty)
        let rows = readings.reduce(0) { $0 + $1.rows.count }
        let unnamed = readings.reduce(0) { $0 + $1.rows.count { $0.meaning == .unnamed } }
        let unparsed = duties.count { !$0.limit.unparsedParts.isEmpty }
        let blank = duties.count { !$0.limit.blankParts.isEmpty }
        let none = duties.count { $0.limit.clauses.isEmpty }
        let understood = duties.count { $0.limit.isUnderstood }
        text += "\n"
        line(
            0,
            say(
                "表\(readings.count)张,共\(rows)行,没有名称的\(unnamed)行",
                "\(counted(readings.count, "table")), \(counted(rows, "row")), \(unnamed) without a name"))
        line(
            0,
            say(
                "事项\(catalogue.items.count)个,其中有目录行的\(duties.count)个",
                "\(counted(catalogue.items.count, "item")), \(duties.count) with a row of their own"))
        line(
            0,
            say(
                "时限:理解\(understood)个,未理解\(unparsed)个,未填数字\(blank)个,未写\(none)个",
                "limits: \(understood) understood, \(unparsed) not understood, \(blank) not filled in, \(none) not written"
            ))
    }
}
