package import Disclosure
import Findings
import Text

private let calendarColumns = [
    TableColumn("日期", "date", needed: true), TableColumn("类别", "kind", needed: true), TableColumn("名称", "name"),
]

/// Reads `calendar.csv`: the State Council's yearly arrangement of holidays, exceptions only.
package func readCalendar(_ bytes: [UInt8], file: String, collector: inout FindingCollector) -> WorkCalendar {
    let rows = tableRows(bytes, file: file, columns: calendarColumns, collector: &collector)
    var lines: [CivilDate: Int32] = [:]
    return WorkCalendar(rows.compactMap { exception($0, &lines, &collector) })
}

private func exception(
    _ row: TableRow, _ lines: inout [CivilDate: Int32], _ collector: inout FindingCollector
) -> WorkCalendar.Exception? {
    guard let date = CivilDate(iso: row["date"]) else {
        collector.report(
            .dateMalformed, at: row.place(of: "date"), zh: "“\(row["date"])”不是日期", en: "`\(row["date"])` is not a date",
            mend: Words(zh: "写作 2026-10-01", en: "write it as 2026-10-01"))
        return nil
    }
    if let line = lines[date] {
        collector.report(
            .valueMalformed, at: row.place(of: "date"), zh: "\(date) 写了两次，第一次在第 \(line) 行",
            en: "\(date) stands twice, first on line \(line)",
            mend: Words(zh: "删去其中一行", en: "remove one of the rows"))
        return nil
    }
    lines[date] = row.place(of: "date").span.line
    switch row["kind"] {
    case "holiday", "放假": return WorkCalendar.Exception(date: date, isWorked: false, name: row["name"])
    case "workday", "上班": return WorkCalendar.Exception(date: date, isWorked: true, name: row["name"])
    default:
        collector.report(
            unknownWordOf: row, in: TableColumn("类别", "kind"), words: ["放假": "holiday", "上班": "workday"])
        return nil
    }
}

private let ruleColumns = [
    TableColumn("编码", "code", needed: true), TableColumn("名称", "name", needed: true),
    TableColumn("最短期限", "minimum", needed: true), TableColumn("单位", "unit"), TableColumn("起算", "start"),
    TableColumn("依据", "basis"),
]

/// Reads `notice-rules.csv`: how long notices must hang, by matter.
package func readNoticeRules(
    _ bytes: [UInt8], file: String, collector: inout FindingCollector
) -> [String: NoticeRule] {
    var rules: [String: NoticeRule] = [:]
    var codes: Set<String> = []
    for row in tableRows(bytes, file: file, columns: ruleColumns, collector: &collector) {
        guard collector.names(row, codes: &codes) else { continue }
        guard let minimum = DayCount(reading: row["minimum"] + row["unit"]) else {
            collector.report(
                .valueMalformed, at: row.place(of: "minimum"), zh: "看不懂期限“\(row["minimum"])\(row["unit"])”",
                en: "`\(row["minimum"])\(row["unit"])` is not a number of days",
                mend: Words(zh: "最短期限写数字，单位写 工作日 或 日", en: "write a number, and 工作日 or 日 as its unit"))
            continue
        }
        rules[row["code"]] = NoticeRule(
            code: row["code"], name: row["name"], minimum: minimum, start: start(row, &collector), basis: row["basis"])
    }
    return rules
}

private func start(_ row: TableRow, _ collector: inout FindingCollector) -> CountingStart {
    switch row["start"] {
    case "", "次日", "next-day": return .nextDay
    case "当日", "same-day": return .sameDay
    default:
        collector.report(
            unknownWordOf: row, in: TableColumn("起算", "start"), words: ["次日": "next-day", "当日": "same-day"])
        return .nextDay
    }
}
