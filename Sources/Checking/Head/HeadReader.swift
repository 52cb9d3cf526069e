package import Disclosure
import Findings
package import Formats
package import Text

/// Reads typed values out of a head and reports what does not have the form its key asks for.
///
/// A malformed value reads as missing, so that one slip is one finding.
package struct HeadReader {
    package let head: EntryHead
    package var collector: FindingCollector

    package init(head: EntryHead, collector: FindingCollector) {
        self.head = head
        self.collector = collector
    }

    // MARK: Single values

    package mutating func text(_ key: EntryKey) -> String? {
        guard let field = head[key], let text = text(of: field.node, in: field.file, named: key.name) else {
            return nil
        }
        return text.isEmpty ? nil : text
    }

    package mutating func date(_ key: EntryKey) -> CivilDate? {
        guard let field = head[key] else { return nil }
        return date(of: field.node, in: field.file, named: key.name)
    }

    package mutating func flag(_ key: EntryKey) -> Bool {
        guard let text = text(key), let field = head[key] else { return false }
        switch text {
        case "是", "yes", "true": return true
        case "否", "no", "false": return false
        default:
            collector.report(
                .valueMalformed, at: field.place, zh: "“\(key.chinese)”只能写 是 或 否，这里写的是“\(text)”",
                en: "`\(key.english)` is yes or no, not `\(text)`",
                mend: Words(zh: "改为 是 或 否", en: "write yes or no"))
            return false
        }
    }

    package mutating func count(_ key: EntryKey) -> Int? {
        guard let text = text(key), let field = head[key] else { return nil }
        if let number = Int(text), (1...9999).contains(number) { return number }
        collector.report(
            .valueMalformed, at: field.place, zh: "“\(key.chinese)”应是从 1 起的整数，这里写的是“\(text)”",
            en: "`\(key.english)` is a whole number from 1 on, not `\(text)`",
            mend: Words(zh: "写阿拉伯数字，如 2", en: "write a number in digits, such as 2"))
        return nil
    }

    // MARK: Lists and maps

    /// A list of texts; a single text stands for a list of one.
    package mutating func texts(_ key: EntryKey) -> [(text: String, span: TextSpan)] {
        guard let field = head[key] else { return [] }
        return texts(of: field.node, in: field.file, named: key.name)
    }

    package mutating func texts(
        of node: YAMLNode, in file: String, named name: KeyName
    ) -> [(text: String, span: TextSpan)] {
        switch node.content {
        case .null: return []
        case .sequence(let items):
            return items.compactMap { item in
                text(of: item, in: file, named: name).map { ($0, item.span) }
            }
        case .scalar, .mapping:
            return text(of: node, in: file, named: name).map { [($0, node.span)] } ?? []
        }
    }

    /// A map whose keys are among `names`, each under its Chinese and its English name; `nil` where the
    /// value is no map.
    package mutating func map(
        of node: YAMLNode, in file: String, named name: KeyName, keys names: [KeyName]
    ) -> HeadMap? {
        guard case .mapping(let pairs) = node.content else {
            if case .null = node.content { return nil }
            collector.report(
                .valueMalformed, at: Place(file: file, span: node.span),
                zh: "“\(name.chinese)”下面应逐行写：\(names.map(\.chinese).joined(separator: "、"))",
                en: "`\(name.english)` holds lines of: \(names.map(\.english).joined(separator: ", "))",
                mend: Words(zh: "每行缩进两个空格，写作“键: 值”", en: "indent each by two spaces, as `key: value`"))
            return nil
        }
        var map = HeadMap(file: file, span: node.span)
        var lines: [KeyName: Int32] = [:]
        for pair in pairs {
            guard let known = names.first(where: { $0.english == pair.key || $0.chinese == pair.key }) else {
                reportUnknown(pair, in: file, of: name, keys: names)
                continue
            }
            if let line = lines[known] {
                collector.report(repeatedKey: pair, first: line, in: file)
                continue
            }
            lines[known] = pair.keySpan.line
            if !pair.value.isBlank { map.values[known.english] = (known, pair.keySpan, pair.value) }
        }
        return map
    }

    private mutating func reportUnknown(_ pair: YAMLPair, in file: String, of name: KeyName, keys names: [KeyName]) {
        collector.report(
            .keyUnknown, at: Place(file: file, span: pair.keySpan),
            zh: "“\(name.chinese)”下面没有“\(pair.key)”这个键", en: "`\(name.english)` has no key `\(pair.key)`",
            mend: suggestion(
                nearestName(to: pair.key, in: names.flatMap { [$0.chinese, $0.english] }),
                otherwise: Words(
                    zh: "可用的键：" + names.map(\.chinese).joined(separator: "、"),
                    en: "its keys are " + names.map(\.english).joined(separator: ", "))))
    }

    /// A list of maps; a single map stands for a list of one.
    package mutating func maps(_ key: EntryKey, keys names: [KeyName]) -> [HeadMap] {
        guard let field = head[key] else { return [] }
        let items: [YAMLNode]
        if case .sequence(let nodes) = field.node.content { items = nodes } else { items = [field.node] }
        return items.compactMap { map(of: $0, in: field.file, named: key.name, keys: names) }
    }

    // MARK: Values of maps

    package mutating func text(_ english: String, of map: HeadMap) -> String? {
        map.values[english].flatMap { text(of: $0.node, in: map.file, named: $0.name) }
    }

    package mutating func texts(_ english: String, of map: HeadMap) -> [(text: String, span: TextSpan)] {
        map.values[english].map { texts(of: $0.node, in: map.file, named: $0.name) } ?? []
    }

    package mutating func date(_ english: String, of map: HeadMap) -> CivilDate? {
        map.values[english].flatMap { date(of: $0.node, in: map.file, named: $0.name) }
    }

    // MARK: Values of nodes

    package mutating func text(of node: YAMLNode, in file: String, named name: KeyName) -> String? {
        switch node.content {
        case .null: return nil
        case .scalar(let scalar): return scalar.text
        case .sequence, .mapping:
            collector.report(
                .valueMalformed, at: Place(file: file, span: node.span), zh: "“\(name.chinese)”应是一段文字，不是列表或下级的键",
                en: "`\(name.english)` is a text, not a list or a map",
                mend: Words(
                    zh: "写作“\(name.chinese): 文字”；文字以 [ 或 { 开头的，整个加上半角双引号",
                    en: "write `\(name.english): text`; put a text that begins with [ or { in double quotes"))
            return nil
        }
    }

    /// A date written as ISO 8601 writes it. Other common ways of writing are answered with the exact
    /// text to put in their place.
    package mutating func date(of node: YAMLNode, in file: String, named name: KeyName) -> CivilDate? {
        guard let text = text(of: node, in: file, named: name), !text.isEmpty else { return nil }
        if let date = CivilDate(iso: text) { return date }
        let place = Place(file: file, span: node.span)
        if let meant = DateReading(text).date {
            collector.report(
                .dateMalformed, at: place, zh: "日期的写法不对：“\(text)”", en: "`\(text)` is not how a date is written",
                mend: Words(zh: "改写为 \(meant)", en: "write \(meant)"))
        } else {
            collector.report(
                .dateMalformed, at: place, zh: "“\(text)”不是日历上的日期", en: "`\(text)` is not a day of the calendar",
                mend: Words(zh: "按 年-月-日 填写，如 2025-02-10", en: "write year-month-day, such as 2025-02-10"))
        }
        return nil
    }
}

/// What date a person meant who wrote it another way: 2025年2月10日, 2025/2/10, 2025.2.10, 20250210,
/// full-width digits.
private struct DateReading {
    let date: CivilDate?

    init(_ text: String) {
        var numbers: [(value: Int, digits: Int)] = []
        var inNumber = false
        for scalar in text.unicodeScalars {
            let digit: Int? =
                switch scalar.value {
                case 0x30...0x39: Int(scalar.value) - 0x30
                case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
                default: nil
                }
            guard let digit else {
                inNumber = false
                continue
            }
            if inNumber, let last = numbers.last, last.digits < 9 {
                numbers[numbers.count - 1] = (last.value * 10 + digit, last.digits + 1)
            } else {
                numbers.append((digit, 1))
            }
            inNumber = true
        }
        if numbers.count == 1, numbers[0].digits == 8 {
            let value = numbers[0].value
            date = CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        } else if numbers.count >= 3, numbers[0].digits == 4 {
            date = CivilDate(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
        } else {
            date = nil
        }
    }
}
