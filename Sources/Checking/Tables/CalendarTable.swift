package import Disclosure
import Findings
import Text

private let calendarColumns = [
    TableColumn("日期", "date", needed: true), TableColumn("类别", "kind", needed: true), TableColumn("名称", "name"),
]

/// Reads `calendar.csv`: the State Council's yearly arrangement of holidays, exceptions only.
package func readCalendar(_ bytes: [UInt8], file: String, collector: inout FindingCollector) -> WorkCalendar {
    let rows = tableRows(bytes, file: file, columns: calendarColumns, collector: &collector)
    return WorkCalendar(
        rows.compactMap { row in
            guard let date = CivilDate(iso: row["date"]) else {
                collector.report(
                    .dateMalformed, at: row.place(of: "date"), zh: "“\(row["date"])”不是日期",
                    en: "`\(row["date"])` is not a date",
                    mend: Words(zh: "写作 2026-10-01", en: "write 2026-10-01"))
                return nil
            }
            switch row["kind"] {
            case "holiday", "放假": return WorkCalendar.Exception(date: date, isWorked: false, name: row["name"])
            case "workday", "上班": return WorkCalendar.Exception(date: date, isWorked: true, name: row["name"])
            default:
                collector.report(
                    .valueMalformed, at: row.place(of: "kind"), zh: "类别只能写 放假 或 上班",
                    en: "the kind is holiday or workday")
                return nil
            }
        })
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
    for row in tableRows(bytes, file: file, columns: ruleColumns, collector: &collector) {
        guard let minimum = DayCount(reading: row["minimum"] + row["unit"]) else {
            collector.report(
                .valueMalformed, at: row.place(of: "minimum"), zh: "看不懂期限“\(row["minimum"])\(row["unit"])”",
                en: "`\(row["minimum"])\(row["unit"])` is not a number of days",
                mend: Words(zh: "最短期限写数字，单位写 工作日 或 日", en: "write a number, and 工作日 or 日 as its unit"))
            continue
        }
        guard rules[row["code"]] == nil else {
            collector.report(
                .valueMalformed, at: row.place(of: "code"), zh: "编码“\(row["code"])”用了两次",
                en: "code `\(row["code"])` is used twice")
            continue
        }
        let start: CountingStart = ["当日", "same-day"].contains(row["start"]) ? .sameDay : .nextDay
        rules[row["code"]] = NoticeRule(
            code: row["code"], name: row["name"], minimum: minimum, start: start, basis: row["basis"])
    }
    return rules
}
