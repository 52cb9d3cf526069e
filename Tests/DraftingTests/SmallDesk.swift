import Checking
import Disclosure
import Findings
import Formats
import Testing
import Text

@testable import Drafting

/// A desk of a town (T) and its office (O), with the items that a test writes.
///
/// - Parameter numbers: index numbers of the town's entries.
func smallDesk(
    patterns: [String] = ["{uscc}/{YYYY}{MM}-{serial:5}"], numbers: [String] = [], catalogue rows: [String] = [],
    settings: String = "", date: String = "2026-11-20", files: [String] = [], language: String = "zh-Hans"
) throws -> Desk {
    var collector = FindingCollector()
    func read<Table>(_ text: String, _ body: ([UInt8], inout FindingCollector) -> Table) -> Table {
        body(Array(text.utf8), &collector)
    }
    let yaml = "名称: 镇\n主办单位: 示例镇人民政府\n语言: \(language)\n" + settings
    let reading = try #require(read(yaml) { readSite($0, file: "content/site.yaml", collector: &$1) })
    let units = read(
        """
        编码,名称,简称,上级,统一社会信用代码,电话
        T,示例镇人民政府,镇政府,,11990199MB09000173,0990-5559000
        O,示例镇财政所,财政所,T,,
        """
    ) { readUnits($0, file: "content/units.csv", collector: &$1) }
    let rules = read(
        "编码,名称,最短期限,单位,起算,依据\nG-7,公示七个工作日,7,工作日,次日,某办法\nG-D,当日起算,5,日,当日,\n"
    ) { readNoticeRules($0, file: "content/notice-rules.csv", collector: &$1) }
    let calendar = read("日期,类别,名称\n2026-10-01,放假,国庆节\n") {
        readCalendar($0, file: "content/calendar.csv", collector: &$1)
    }
    let heads = "领域,编码,一级事项,公开内容（要素）,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公示期规则"
    let table = parseCSV(Array(([heads] + rows).joined(separator: "\n").utf8))
    let source = CatalogueSource(
        file: "content/catalogue/a.csv",
        rows: table.rows.map { $0.map { CatalogueCell(text: $0.text, span: $0.span) } })
    let context = CheckContext(
        site: reading.site, date: try #require(CivilDate(iso: date)),
        catalogue: buildCatalogue(from: [source]).catalogue,
        units: units, boards: [], calendar: calendar, noticeRules: rules,
        indexPatterns: try patterns.map { try IndexPattern($0) }, files: [:])
    let entries = numbers.enumerated().map { number, index in
        DeskEntry(
            file: "content/entries/镇/2025/\(number).md", index: index, unit: UnitID(0),
            produced: CivilDate(dayNumber: number))
    }
    return Desk(
        context: context, entries: entries, numbers: Set(numbers), files: files, defaults: [:])
}

extension Desk {
    /// A draft under the first item.
    func draft(_ title: String, from source: DraftSource = DraftSource(), unit: Int = 0) -> Draft {
        draft(
            DraftRequest(
                item: context.catalogue.leaves[0].id, unit: UnitID(unit), title: title, produced: context.date,
                source: source))
    }
}
