import Disclosure
import Findings
import Formats
import Text

/// What a head says of paper: forms of sheets, times without the notice, objections that came in.
extension HeadReader {
    /// As the head says, an empty list included; else as the catalogue says of the item.
    mutating func sheetForms(of item: ItemID, _ context: CheckContext) -> [SheetForm] {
        guard let field = head[.sheet] else { return context.catalogue[item].duty?.sheetForms ?? [] }
        var forms: [SheetForm] = []
        for (word, span) in texts(.sheet) {
            guard let form = SheetForm(reading: word) else {
                let names = SheetForm.allCases
                collector.report(
                    .valueMalformed, at: Place(file: field.file, span: span), zh: "没有张贴页样式“\(word)”",
                    en: "there is no form of sheet `\(word)`",
                    mend: Words(
                        zh: "可写：\(names.map(\.rawValue).joined(separator: "、"))",
                        en: "write \(names.map(\.english).joined(separator: " or "))"))
                continue
            }
            if !forms.contains(form) { forms.append(form) }
        }
        return forms
    }

    private static let interruptionKeys = [KeyName("from", "起"), KeyName("until", "止"), KeyName("reason", "原因")]
    private static let receivedKeys = [
        KeyName("on", "日期"), KeyName("matter", "内容"), KeyName("answer", "答复"), KeyName("answered", "答复日期"),
    ]

    mutating func interruptions(_ posted: HeadMap) -> [Interruption] {
        maps("interruptions", of: posted, keys: HeadReader.interruptionKeys).compactMap { values in
            guard let from = neededDate("from", of: values, zh: "起", in: "中断") else { return nil }
            let until = date("until", of: values) ?? from
            guard from <= until else {
                collector.report(
                    .datesOrder, at: values.place(of: "until"), zh: "中断截止（\(until)）早于开始（\(from)）",
                    en: "the interruption ends (\(until)) before it begins (\(from))",
                    mend: Words(zh: "核对“起”和“止”的日期", en: "check the dates of `from` and `until`"))
                return nil
            }
            return Interruption(from: from, until: until, reason: text("reason", of: values) ?? "")
        }
    }

    /// `无`, or a list of what came in.
    mutating func received(_ posted: HeadMap) -> ObjectionRecord {
        guard let node = posted["received"] else { return .unstated }
        if case .scalar(let scalar) = node.content, ["无", "none"].contains(scalar.text) { return .noneCame }
        let objections = maps("received", of: posted, keys: HeadReader.receivedKeys).compactMap { values in
            neededDate("on", of: values, zh: "日期", in: "收到异议").map { on in
                Objection(
                    on: on, matter: text("matter", of: values) ?? "", answer: text("answer", of: values) ?? "",
                    answered: date("answered", of: values))
            }
        }
        return objections.isEmpty ? .unstated : .listed(objections)
    }

    /// A list of maps below a key of a map; a single map stands for a list of one.
    private mutating func maps(_ english: String, of map: HeadMap, keys names: [KeyName]) -> [HeadMap] {
        guard let value = map.values[english] else { return [] }
        let nodes: [YAMLNode]
        if case .sequence(let items) = value.node.content { nodes = items } else { nodes = [value.node] }
        return nodes.compactMap { self.map(of: $0, in: map.file, named: value.name, keys: names) }
    }

    private mutating func neededDate(
        _ english: String, of values: HeadMap, zh chinese: String, in parent: String
    ) -> CivilDate? {
        if values[english] == nil {
            collector.report(
                .keyMissing, at: values.place(of: english), zh: "“\(parent)”没有写明“\(chinese)”",
                en: "`\(english)` is missing here",
                mend: Words(zh: "加一行“\(chinese): 2025-02-10”", en: "add a line `\(english): 2025-02-10`"))
        }
        return date(english, of: values)
    }
}
