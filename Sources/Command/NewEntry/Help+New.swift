extension OptionSpecification {
    static let item = OptionSpecification(
        "--item", value: "ITEM", zh: "公开事项：目录里的编码、名称或路径", en: "item: its code, name or path in the catalogue")
    static let unit = OptionSpecification(
        "--unit", value: "UNIT", zh: "公开主体：单位的编码或名称；不写则用目录中该事项的公开主体",
        en: "unit: its code or name; default: the body that the catalogue names for the item")
    static let title = OptionSpecification("--title", value: "TEXT", zh: "标题", en: "title")
    static let produced = OptionSpecification(
        "--produced", value: "D", zh: "生成日期，索引号和公开时限由它而来；默认为 --date 那一天",
        en: "day on which the information came to be, for index number and time limit; default: the day of --date")
    static let from = OptionSpecification(
        "--from", value: "FILE", zh: "带入 FILE 的内容：.md 的正文和头部，或者 .csv 的表格（UTF-8 或 GB18030）",
        en: "take along FILE: text and head of .md, or the table of .csv (UTF-8 or GB18030)")
    static let newDate = OptionSpecification(
        "--date", value: "D", zh: "按这一天写日期，如 2026-11-20；默认为站点时区的今天",
        en: "day to write dates for, such as 2026-11-20; default: today in the site's zone")
    static let newDryRun = OptionSpecification(
        "--dry-run", zh: "只显示要写的条目，不写文件", en: "print the entry and write nothing")
}

extension Helps {
    static let new = Help(
        name: "new",
        usage:
            "new [DIR] [--item ITEM] [--unit UNIT] [--title TEXT] [--produced D] [--from FILE] [--date D] [--dry-run]",
        summary: (
            "在站点文件夹 DIR（默认为当前文件夹）里新写一个条目：头部各项、索引号、公示期、审查环节和公开要素的标题都已列好。没有写明的，在终端上逐项询问。不覆盖任何文件。",
            "Begins an entry in the site folder DIR (default: here): its head with index number, dates, notice period and review, and its elements as headings. Asks on a terminal for what is not given. Never overwrites a file."
        ),
        options: [.item, .unit, .title, .produced, .from, .newDate, .newDryRun] + OptionSpecification.common,
        examples: [
            ("bulletin new", "逐项询问，输入事项名称的一部分即可挑选", "be asked; part of an item's name is enough to choose it"),
            (
                "bulletin new town --item SL-0401 --title 示例镇2026年部门预算", "不询问，直接写出条目",
                "write the entry without being asked"
            ),
            (
                "bulletin new town --item 村级财务/财务收支 --title 甲村财务收支 --from 收支.csv", "把表格作为附件并在正文中画出",
                "attach a table and draw it in the text"
            ),
        ])
}
