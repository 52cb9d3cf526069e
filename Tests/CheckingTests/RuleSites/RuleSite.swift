import Checking
import Disclosure
import Findings
import Formats
import Markdown
import Reading
import Text

/// A site of a few entries, made for one rule and checked as a whole.
struct RuleSite {
    /// Rows of 编码,事项,要素,时限.
    var items = "A,事项甲,,及时"
    var words = WordList.builtIn
    private var entries: [(file: String, head: String, body: String)] = []

    /// Adds an entry of the village 柳湾村 under the item A.
    ///
    /// - Parameter head: lines that come first in the head; a key named there is not filled in.
    mutating func add(_ index: String, on date: String = "2026-03-02", _ head: String = "", body: String = "正文。") {
        let filled = [
            ("标题", "标题"), ("公开事项", "A"), ("公开主体", "LW"), ("索引号", index), ("生成日期", date), ("发布日期", date),
        ].filter { !head.hasPrefix($0.0 + ":") && !head.contains("\n\($0.0):") }
        let lines = (head.isEmpty ? [] : [head]) + filled.map { "\($0.0): \($0.1)" }
        entries.append(("content/entries/\(index).md", lines.joined(separator: "\n"), body))
    }

    /// What a rule has to say, whole: place, severity, message and remedy in both languages.
    func findings(of rule: Rule, on date: String = "2026-11-20") -> [String] {
        checked(on: date).findings.filter { $0.rule == rule.rawValue }.sorted().map(described)
    }

    /// The model of the site, whatever is wrong in it.
    func model(on date: String) -> SiteModel { checked(on: date).model }

    private func checked(on date: String) -> CheckedSite {
        let context = context(on: date)
        let readings = entries.map { file, head, body in
            let bytes = Array("---\n\(head)\n---\n\(body)\n".utf8)
            return EntryReading(
                source: EntrySource(file: file, bytes: bytes), bytes: bytes, defaults: [], context: context,
                options: MarkdownOptions())
        }
        return checkSite(readings, pages: [], context: context)
    }

    private func context(on date: String) -> CheckContext {
        var collector = FindingCollector()
        let rows = parseCSV(Array(("编码,一级事项,公开内容,公开时限\n" + items + "\n").utf8)).rows
        let source = CatalogueSource(
            file: "content/catalogue/a.csv", rows: rows.map { $0.map { CatalogueCell(text: $0.text, span: $0.span) } })
        let units = readUnits(Array("编码,名称\nLW,柳湾村\n".utf8), file: "content/units.csv", collector: &collector)
        let years = (2024...2026).compactMap { CivilDate(year: $0, month: 1, day: 1) }
        return CheckContext(
            site: Site(name: "青溪", body: "青溪镇人民政府"), date: CivilDate(iso: date) ?? CivilDate(dayNumber: 0),
            catalogue: buildCatalogue(from: [source]).catalogue, units: units, boards: [],
            calendar: WorkCalendar(years.map { WorkCalendar.Exception(date: $0, isWorked: false) }), noticeRules: [:],
            indexPatterns: [], files: [:], words: words)
    }
}

/// A finding in full.
func described(_ finding: Finding) -> String {
    let span = finding.place.span
    let remedy = finding.remedy.map { "\n  \($0.zh)\n  \($0.en)" } ?? ""
    return "\(finding.place.file):\(span.line):\(span.column)+\(span.length) \(finding.severity)\n"
        + "  \(finding.message.zh)\n  \(finding.message.en)" + remedy
}
