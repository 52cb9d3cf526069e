extension OptionSpecification {
    static let days = OptionSpecification(
        "--days", value: "N", zh: "看到多少天以后，0 到 366；默认 7", en: "how many days ahead, 0 to 366; default: 7")
    static let dueFormat = OptionSpecification(
        "--format", value: "text|json|ics", zh: "输出的格式；ics 可以导入日历；默认 text",
        en: "form of the output; ics is for calendars; default: text")
}

extension Helps {
    static let due = Help(
        name: "due", usage: "due [DIR] [--days N] [--date D] [--format text|json|ics]",
        summary: (
            "列出到期要办的事：贴出、取下、定期公开的事项、不予公开信息的评估、年度报告。不写任何文件。",
            "Lists what falls due: notices to put up and take down, items with a rhythm, reviews of what is withheld, the annual report. Writes nothing."
        ),
        options: [.days, .date, .dueFormat] + OptionSpecification.common,
        examples: [
            ("bulletin due", "看今天和以后七天", "see today and the next seven days"),
            ("bulletin due town --days 0", "只看今天", "see today alone"),
            ("bulletin due town --days 90 --format ics > due.ics", "导出九十天的日历", "write a calendar of ninety days"),
        ])
}
