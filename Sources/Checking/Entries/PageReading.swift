package import Disclosure
package import Findings
package import Markdown
package import Reading
import Text

/// What one file of `content/pages` gave.
package struct PageReading: Sendable {
    package let file: String
    package let title: String
    /// Place in the menu, lowest first.
    package let order: Int
    package let body: MarkdownBody
    package let findings: [Finding]
}

extension PageReading {
    package init(
        source: EntrySource, bytes: [UInt8], options: MarkdownOptions, words: WordList = .builtIn,
        calendar: WorkCalendar = WorkCalendar([])
    ) {
        var collector = FindingCollector()
        collector.add(source.findings)
        var reader = HeadReader(
            head: EntryHead(file: source.file, pairs: [], defaults: [], collector: &collector), collector: collector)
        let keys = [(english: "title", chinese: "标题"), (english: "order", chinese: "顺序")]
        let root = headNode(source.head ?? [])
        let values = reader.map(of: root, in: source.file, named: "页面", keys: keys) ?? [:]
        let title = values["title"].flatMap { reader.text(of: $0, in: source.file, named: "标题") } ?? ""
        if title.isEmpty, source.head != nil {
            reader.collector.report(
                .keyMissing, at: Place(file: source.file, span: TextSpan(line: 1, column: 1, length: 3)), zh: "页面没有标题",
                en: "the page has no title", mend: Words(zh: "在头部加一行“标题: …”", en: "add a line `title: …` to the head"))
        }
        let order = values["order"].flatMap { reader.text(of: $0, in: source.file, named: "顺序") }.flatMap(Int.init)
        let body = renderMarkdown(source, bytes: bytes, options: options.shifted(for: source, in: bytes))
        reportProblems(of: body, file: source.file, to: &reader.collector)
        if source.head != nil {
            checkText(bytes, file: source.file, words: words, calendar: calendar, &reader.collector)
        }
        self.init(
            file: source.file, title: title, order: order ?? 100, body: body, findings: reader.collector.findings)
    }
}
