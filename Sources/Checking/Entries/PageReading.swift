package import Disclosure
package import Findings
import Formats
package import Markdown
package import Reading
import Text

/// What one file of `content/pages` gave.
package struct PageReading: Sendable {
    package let file: String
    package let title: String
    /// Place in the menu, lowest first.
    package let order: Int
    /// What it is for, as it says or its title shows.
    package let part: PagePart?
    package let body: MarkdownBody
    package let findings: [Finding]
}

extension PageReading {
    static let keys = [KeyName("title", "标题"), KeyName("order", "顺序"), KeyName("kind", "种类")]

    package init(
        source: EntrySource, bytes: [UInt8], options: MarkdownOptions, words: WordList = .builtIn,
        calendar: WorkCalendar = WorkCalendar([])
    ) {
        var collector = FindingCollector()
        collector.add(source.findings)
        let tables = PipeTables(in: bytes, body: source.body, firstLine: source.bodyLine)
        checkPersonalData(in: bytes, of: source, tables: tables, &collector)
        var reader = HeadReader(
            head: EntryHead(file: source.file, pairs: [], defaults: [], collector: &collector), collector: collector)
        let root = headNode(source.head ?? [])
        let values =
            reader.map(of: root, in: source.file, named: KeyName("page", "页面"), keys: PageReading.keys)
            ?? HeadMap(file: source.file, span: root.span)
        let title = reader.text("title", of: values) ?? ""
        if title.isEmpty, source.head != nil {
            reader.collector.report(
                .keyMissing, at: Place(file: source.file, span: TextSpan(line: 1, column: 1, length: 3)), zh: "页面没有标题",
                en: "the page has no title", mend: Words(zh: "在头部加一行“标题: …”", en: "add a line `title: …` to the head"))
        }
        let order = reader.order(of: values)
        let part = reader.part(of: values) ?? PagePart(title: title)
        let body = renderMarkdown(source, bytes: bytes, options: options.shifted(for: source, in: bytes))
        reportProblems(of: body, file: source.file, to: &reader.collector)
        if source.head != nil {
            checkText(
                bytes, of: TextSubject(source, title: title), words: words, calendar: calendar, &reader.collector)
        }
        self.init(
            file: source.file, title: title, order: order ?? 100, part: part, body: body,
            findings: reader.collector.findings)
    }
}

extension HeadReader {
    /// What the page is for; `nil` where it is not said.
    fileprivate mutating func part(of values: HeadMap) -> PagePart? {
        guard let text = text("kind", of: values) else { return nil }
        if let part = PagePart(named: text) { return part }
        collector.report(
            .valueMalformed, at: values.place(of: "kind"), zh: "没有页面种类“\(text)”",
            en: "there is no kind of page `\(text)`",
            mend: Words(
                zh: "可写 " + PagePart.allCases.map(\.chinese).joined(separator: "、") + "；其他页面不写“种类”",
                en: "write " + PagePart.allCases.map(\.rawValue).joined(separator: ", ")
                    + ", or leave `kind` out for other pages"))
        return nil
    }

    /// The place in the menu; `nil` where it is not said.
    fileprivate mutating func order(of values: HeadMap) -> Int? {
        guard let text = text("order", of: values) else { return nil }
        if let order = Int(text), (0...9999).contains(order) { return order }
        collector.report(
            .valueMalformed, at: values.place(of: "order"), zh: "“顺序”应是 0 到 9999 的整数，这里写的是“\(text)”",
            en: "`order` is a whole number from 0 to 9999, not `\(text)`",
            mend: Words(zh: "写阿拉伯数字，小的排在前面", en: "write a number in digits; lower ones come first"))
        return nil
    }
}
