import Checking
import Disclosure
import Findings
import Testing
import Text

/// Rules about the office's own tables.
@Suite("Rules of tables")
struct TableRuleTests {
    private static let heads = [
        RuleCase(
            .tableHeadMissing, calendar(head: "▸◂日斯,类别", "2026-01-01,放假"), zh: "表格缺少“日期”列 / 是不是“日斯”？",
            en: "the table has no column `date` / did you mean `日斯`?",
            mended: calendar(head: "kind,date", "holiday,2026-01-01")
        ),
        RuleCase(
            .keyUnknown, units("编码,名称,简称,▸监督电活◂", "QX,青溪镇人民政府,,1", "QX-DZ,党政综合办,党政办,"),
            zh: "不认识的列“监督电活” / 是不是“监督电话”？", en: "unknown column `监督电活` / did you mean `监督电话`?",
            mended: units("编码,名称,简称,监督电话,备注", "QX,青溪镇人民政府,,1,本表由党政办维护", "QX-DZ,党政综合办,党政办,,")),
        RuleCase(
            .tableMalformed, units("编码,名称,简称", "QX,青溪镇人民政府,", "QX-DZ,党政综合办,党政办,▸二楼◂"),
            zh: "这一行有 4 格，表头只有 3 格 / 内容里有逗号的格子，要整个放在半角双引号里",
            en: "this row has 4 cells, the head only 3 / put a cell that holds a comma in double quotes",
            mended: units("编码,名称,简称", "QX,青溪镇人民政府,", "QX-DZ,\"党政综合办,二楼\",党政办,,")),
        RuleCase(
            .tableMalformed, units("编码,名称,简称", "QX,镇▸\"◂政府,", "QX-DZ,党政综合办,党政办"),
            zh: "单元格中间有双引号 / 用表格软件打开，重新另存为 CSV（UTF-8）",
            en: "a quote stands inside an unquoted cell / open it in a spreadsheet and save it as CSV (UTF-8) again",
            mended: units("编码,名称,简称", "QX,\"镇\"\"政府\"\"\",", "QX-DZ,党政综合办,党政办")),
    ]

    private static let unitRows = [
        RuleCase(
            .valueMalformed, units("编码,名称", "QX,镇政府", "QX-DZ,党政办", "▸◂,财政所"), zh: "每一行都要有编码和名称 / 补上空着的一格，或删去这一行",
            en: "each row needs a code and a name / fill in the empty cell, or remove the row",
            mended: units("编码,名称", "QX,镇政府", "QX-DZ,党政办", ",")),
        RuleCase(
            .valueMalformed, units("编码,名称", "QX,镇政府", "QX-DZ,党政办", "▸QX◂,财政所"), zh: "编码“QX”用了两次 / 每一行用一个不同的编码",
            en: "code `QX` is used twice / give each row a code of its own",
            mended: units("编码,名称", "QX,镇政府", "QX-DZ,党政办", "QX-CZ,财政所")),
        RuleCase(
            .unitUnknown, units("编码,名称,上级", "QX,镇政府,", "QX-DZ,党政办,▸QY◂"), zh: "上级“QY”不在表中 / 填写上级单位那一行的编码，最上级的单位留空",
            en: "there is no unit `QY` to belong to / write the code of the unit above; leave it empty for the topmost",
            mended: units("编码,名称,上级", "QX,镇政府,", "QX-DZ,党政办,QX")),
        RuleCase(
            .valueMalformed, units("编码,名称,上级", "QX,镇政府,", "QX-DZ,党政办,▸QX-DZ◂"),
            zh: "“党政办”的上级绕成了一圈，或超过 20 级 / 核对“上级”一列",
            en: "the parents of `党政办` go in a circle, or are more than 20 / check the column of parents",
            mended: units("编码,名称,上级", "QX,镇政府,", "QX-DZ,党政办,QX")),
    ]

    private static let boardRows = [
        RuleCase(
            .unitUnknown, boards("编码,名称,单位", "B1,公开栏,▸QY-1◂"), zh: "单位表里没有“QY-1” / 填写 content/units.csv 中的编码",
            en: "the table of units has no `QY-1` / write a code from content/units.csv",
            mended: boards("编码,名称,单位", "B1,公开栏,QX")),
        RuleCase(
            .unitUnknown, boards("编码,名称,单位,张贴范围", "B1,公开栏,QX,▸QX、QX-DX◂"),
            zh: "单位表里没有“QX-DX” / 是不是“QX-DZ”？", en: "the table of units has no `QX-DX` / did you mean `QX-DZ`?",
            mended: boards("编码,名称,单位,张贴范围", "B1,公开栏,QX,QX、QX-DZ")),
        RuleCase(
            .valueMalformed, boards("编码,名称,单位,纸张", "B1,公开栏,QX,▸A5◂"), zh: "不认识的纸张“A5” / 写 A4 或 A3，电子屏写像素，如 1920x1080",
            en: "unknown paper `A5` / write A4 or A3; for a screen its pixels, such as 1920x1080",
            mended: boards("编码,名称,单位,纸张", "B1,公开栏,QX,a3")),
        RuleCase(
            .valueMalformed, boards("编码,名称,单位,类别", "B1,公开栏,QX,▸LED屏◂"), zh: "“类别”列不能写“LED屏” / 可写：公开栏、电子屏",
            en: "column `kind` does not take `LED屏` / write board or screen",
            mended: boards("编码,名称,单位,类别,纸张", "B1,公开栏,QX,电子屏,1920×1080")),
        RuleCase(
            .valueMalformed, boards("编码,名称,单位,方向", "B1,公开栏,QX,▸横◂"), zh: "“方向”列不能写“横” / 可写：纵向、横向",
            en: "column `orientation` does not take `横` / write portrait or landscape",
            mended: boards("编码,名称,单位,方向", "B1,公开栏,QX,横向")),
        RuleCase(
            .valueMalformed, boards("编码,名称,单位,容量", "B1,公开栏,QX,▸八张◂"), zh: "容量“八张”不是张数 / 写能贴几张纸，如 12；不清楚的留空",
            en: "capacity `八张` is not a number of sheets / write how many sheets fit, such as 12, or leave it empty",
            mended: boards("编码,名称,单位,容量", "B1,公开栏,QX,8")),
    ]

    private static let dayRows = [
        RuleCase(
            .dateMalformed, calendar("2026-01-01,放假", "▸2026.1.2◂,放假"), zh: "“2026.1.2”不是日期 / 写作 2026-10-01",
            en: "`2026.1.2` is not a date / write it as 2026-10-01", mended: calendar("2026-01-01,放假", "2026-01-02,放假")),
        RuleCase(
            .valueMalformed, calendar("2026-01-01,放假", "2026-01-04,▸加班◂"), zh: "“类别”列不能写“加班” / 可写：放假、上班",
            en: "column `kind` does not take `加班` / write holiday or workday",
            mended: calendar("2026-01-01,holiday", "2026-01-04,workday")),
        RuleCase(
            .valueMalformed, calendar("2026-01-01,放假", "▸2026-01-01◂,上班"), zh: "2026-01-01 写了两次，第一次在第 2 行 / 删去其中一行",
            en: "2026-01-01 stands twice, first on line 2 / remove one of the rows", mended: calendar("2026-01-01,放假")),
        RuleCase(
            .valueMalformed, rules("GC-7,工程,7,日,", "GC-8,工程,▸若干◂,日,次日"), zh: "看不懂期限“若干日” / 最短期限写数字，单位写 工作日 或 日",
            en: "`若干日` is not a number of days / write a number, and 工作日 or 日 as its unit",
            mended: rules("GC-7,工程,7,日,", "GC-8,工程,10,日,次日")),
        RuleCase(
            .valueMalformed, rules("GC-7,工程,7,日,▸次曰◂"), zh: "“起算”列不能写“次曰” / 可写：次日、当日",
            en: "column `start` does not take `次曰` / write next-day or same-day", mended: rules("GC-7,工程,7,日,当日")),
    ]

    static let all = heads + unitRows + boardRows + dayRows

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }

    @Test("An empty table names the columns it should have")
    func emptyTable() {
        let found = CheckedText(SiteText("-- content/boards.csv --\n", over: baseSite)).findings
        #expect(
            found.map(shown) == [
                """
                content/boards.csv:0:0+0 error table-head-missing
                表格是空的 / 第一行写列名：编码,名称,类别,单位,地点,纸张,方向,容量,监督电话,张贴范围
                the table is empty / the first row names the columns: \
                code,name,kind,unit,place,paper,orientation,capacity,supervision,units
                """
            ])
    }

    @Test("Where no unit or no item can be read, that is one finding and not one of each entry")
    func cascades() {
        let noUnits = CheckedText(SiteText(units("编号,名称", "QX,镇政府") + boards("编码,名称,单位"), over: baseSite))
        #expect(
            noUnits.findings.map(shown) == [
                """
                content/units.csv:0:0+0 error unit-unknown
                没有一个可用的单位，条目都找不到公开主体 / 在 content/units.csv 中登记单位，列名为 编码、名称、上级
                there is no unit that entries could belong to / \
                list units in content/units.csv, with columns code, name, parent
                """,
                """
                content/units.csv:1:1+0 error table-head-missing
                表格缺少“编码”列 / 是不是“编号”？
                the table has no column `code` / did you mean `编号`?
                """,
            ])
        let noItems = CheckedText(SiteText("-- content/catalogue/a.csv --\n甲,乙\n1,2\n", over: baseSite))
        #expect(
            noItems.findings.map { "\($0.place.file) \($0.rule): \($0.message.zh)" } == [
                "content/catalogue item-unknown: 没有一个可用的公开事项，条目都无处归属",
                "content/catalogue/a.csv catalogue-head-missing: 找不到写有事项名称的表头,整张表没有读入",
            ])
        #expect(noItems.findings.first?.remedy?.en == "put a catalogue into content/catalogue/, as a CSV file")
    }

    @Test("A circle of units is said of each in it and of those below, which stand alone then")
    func circle() {
        let text = units("编码,名称,上级", "QX,镇政府,", "QX-DZ,党政办,", "A,甲,B", "B,乙,A", "C,丙,A")
        let checked = CheckedText(SiteText(text, over: baseSite))
        #expect(checked.findings.map(\.place.span.line) == [4, 5, 6])
        #expect(checked.units.units.map(\.parent) == [nil, nil, nil, nil, nil])
    }

    @Test("Ten thousand units, each below the one before", .timeLimit(.minutes(5)))
    func chain() {
        let rows = (1...10_000).map { "U\($0),单位\($0),U\($0 - 1)" }
        let text = units("编码,名称,上级", "U0,镇政府,", rows.joined(separator: "\n"))
        #expect(CheckedText(SiteText(text, over: baseSite)).units.units.filter { $0.parent == nil }.count == 9_982)
    }

    @Test("A board takes the notices of its units and of all below them, or of its own unit alone")
    func range() {
        let rows = ["B1,甲,QX,QX", "B2,乙,QX,", "B3,丙,QX,党政办；QX-DZ,"]
        let checked = CheckedText(SiteText(boards("编码,名称,单位,张贴范围", rows.joined(separator: "\n")), over: baseSite))
        #expect(checked.findings.map(shown) == [])
        #expect(
            checked.boards.map { $0.units.map { checked.units[$0].code }.sorted() } == [
                ["QX", "QX-DZ"], ["QX"], ["QX-DZ"],
            ])
    }
}

private func units(_ rows: String...) -> String { table("units", rows) }

private func boards(_ rows: String...) -> String { table("boards", rows) }

private func calendar(head: String = "日期,类别", _ rows: String...) -> String { table("calendar", [head] + rows) }

private func rules(_ rows: String...) -> String { table("notice-rules", ["编码,名称,最短期限,单位,起算"] + rows) }

private func table(_ name: String, _ rows: [String]) -> String {
    "-- content/\(name).csv --\n" + rows.joined(separator: "\n") + "\n"
}
