import Checking
import Disclosure
import Findings
import Testing
import Text

@Suite("Reading catalogue tables")
struct CatalogueReadingTests {
    private func read(_ text: String) -> (catalogue: Catalogue, findings: [Finding], readings: [CatalogueReading]) {
        buildCatalogue(from: [catalogueTable("t.csv", text)])
    }

    private func paths(_ text: String) -> [String] {
        let (catalogue, _, readings) = read(text)
        return readings[0].items.map { catalogue[$0].pathText }
    }

    @Test("The national table with two rows of heads, a title above, and merged cells")
    func nationalTable() throws {
        let (catalogue, findings, readings) = read(
            """
            社会救助领域基层政务公开标准目录,,,,,,,,,,,,
            序号,公开事项,,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,,公开方式,,公开层级
            ,一级事项,二级事项,,,,,,全社会,特定群众,主动,依申请,乡、村级
            1,最低生活保障,办事指南,"1.办理条件
            2.申请材料",《条例》,信息形成之日起10个工作日内,镇政府,■政府网站 □政府公报,√,,√,,√
            2,,审核信息,初审对象名单,同上,"同上,公示7日",〃,同上,,√(本村居民),,√,

            """)
        #expect(findings.map(\.rule) == ["catalogue-limit-unparsed"])
        #expect(readings[0].items.map { catalogue[$0].pathText } == ["最低生活保障/办事指南", "最低生活保障/审核信息"])
        let first = try #require(catalogue.item(code: derivedCode(ofPath: ["最低生活保障", "办事指南"]))?.duty)
        #expect(first.sequence == "1")
        #expect(first.elements.map(\.name) == ["办理条件", "申请材料"])
        #expect(first.limit.clauses == TimeLimit(reading: "信息形成之日起10个工作日内").clauses)
        #expect(first.body == "镇政府")
        #expect(first.channels.used == [Channel("政府网站")])
        #expect(first.channels.unused == [Channel("政府公报")])
        #expect(first.audiences == [.everyone])
        #expect(first.manners == [.proactive])
        #expect(first.levels == [Level("乡、村级")])
        #expect(first.place == Place(file: "t.csv", span: TextSpan(line: 4, column: 1)))
        let second = try #require(catalogue.item(code: derivedCode(ofPath: ["最低生活保障", "审核信息"]))?.duty)
        #expect(second.basis == "《条例》")
        #expect(second.body == "镇政府")
        #expect(second.channels == first.channels)
        #expect(second.audiences == [.group("本村居民")])
        #expect(second.manners == [.onRequest])
        #expect(second.levels == [])
        #expect(second.limit.posting == DayCount(7, .calendarDay))
    }

    @Test(
        "Heads by other names",
        arguments: [
            ("类别,序号,公开事项\n制度类,1,村规民约\n,2,印章制度\n", ["制度类/村规民约", "制度类/印章制度"]),
            ("序号,主动公开信息\n1,学校收费\n", ["学校收费"]),
            ("序号,公开范围,信息类别\n1,\"章程、机构设置等\",学校概况\n", ["学校概况"]),
            ("相应领域,一级事项,二级事项,三级事项\n救灾,物资,采购,合同\n,,,验收\n,,发放,名单\n", ["救灾/物资/采购/合同", "救灾/物资/采购/验收", "救灾/物资/发放/名单"]),
            (
                "No.,Field,Level 1,Level 2\n1,Budget,Departments,Plan\n2,,,Accounts\n",
                ["Budget/Departments/Plan", "Budget/Departments/Accounts"]
            ),
            ("具体职责,业务事项,信息类别,内容标准\n户籍,迁移,指南,条件\n", ["户籍/迁移/指南"]),
            ("二级事项,一级事项,领域\n指南,低保,救助\n", ["救助/低保/指南"]),
        ])
    func heads(table: String, expected: [String]) {
        #expect(paths(table) == expected)
    }

    @Test(
        "What an empty name is taken for",
        arguments: [
            // A second level left empty: the first level is the leaf.
            ("领域,序号,一级事项,二级事项\n教育,1,民办学校,\n", ["教育/民办学校"]),
            // Merged downwards, field and first level.
            ("领域,序号,一级事项,二级事项\n教育,1,招生,政策\n,2,,计划\n", ["教育/招生/政策", "教育/招生/计划"]),
            // Another field: nothing but the field is known of the row.
            ("领域,序号,一级事项,二级事项\n教育,1,招生,政策\n住房,1,,资格\n", ["教育/招生/政策", "住房/资格"]),
            // Numbers that begin again: another table was joined here.
            ("领域,序号,一级事项,二级事项\n救助,1,低保,指南\n救助,2,,名单\n救助,1,,文件\n", ["救助/低保/指南", "救助/低保/名单", "救助/文件"]),
            // A row of its own names the part, where no column does.
            ("序号,公开事项\n一、制度类,\n1,村规民约\n二、事务类,\n1,村情简介\n", ["一、制度类/村规民约", "二、事务类/村情简介"]),
        ])
    func merged(table: String, expected: [String]) {
        #expect(paths(table) == expected)
    }

    @Test("Unknown columns are kept with their heads, codes and notice rules are taken")
    func columns() throws {
        let (catalogue, _, readings) = read("编码,公开事项,公示期规则,咨询电话,来源\nA-1,低保名单,relief,0000-1,\n")
        let item = try #require(catalogue.item(code: "A-1"))
        #expect(item.codeIsGiven)
        #expect(item.duty?.noticeRule == "relief")
        #expect(item.duty?.extra == [.init(head: "咨询电话", value: "0000-1")])
        #expect(readings[0].heads?.heads.map(\.text) == ["编码", "公开事项", "公示期规则", "咨询电话", "来源"])
    }

    @Test("The form of sheets: two in one cell, none, and one that there is not")
    func sheetForms() throws {
        let (catalogue, _, readings) = read("编码,公开事项,张贴页样式\nB1,甲,办事指南、便民卡\nB2,乙,\nB3,丙,大字报\n")
        #expect(catalogue.item(code: "B1")?.duty?.sheetForms == [.plate, .card])
        #expect(catalogue.item(code: "B2")?.duty?.sheetForms == [])
        #expect(catalogue.item(code: "B3")?.duty?.sheetForms == [])
        #expect(readings[0].rows.flatMap(\.notes).map(\.zh) == ["没有张贴页样式“大字报”，可写：办事指南、便民卡"])
    }

    @Test("A level in words in place of a tick, a group in words, both manners in one cell")
    func wordsForMarks() throws {
        let (catalogue, _, _) = read("公开事项,公开对象-特定群众,公开层级-县级,公开方式\n名单,项目单位,州级,■主动 ■依申请\n")
        let duty = try #require(catalogue.leaves.first?.duty)
        #expect(duty.audiences == [.group("项目单位")])
        #expect(duty.levels == [Level("州级")])
        #expect(duty.manners == [.proactive, .onRequest])
    }

    @Test("Elements behind 包括 where the list has names only")
    func namesOnly() throws {
        let (catalogue, _, _) = read("序号,主动公开信息\n1,\"学校基本信息,包括历史沿革、规模、联系方式\"\n")
        let item = try #require(catalogue.leaves.first)
        #expect(item.name == "学校基本信息")
        #expect(item.duty?.elements.map(\.name) == ["历史沿革", "规模", "联系方式"])
        #expect(item.duty?.manners == [.proactive])
    }

    @Test("Findings, each at its cell")
    func findings() {
        let (catalogue, findings, readings) = read(
            """
            领域,一级事项,公开时限,编码
            救助,低保,XX个工作日内,A1
            救助,特困,看情况,A1
            救助,,及时公开,
            救助,低保,及时公开,A2
            ,,,
            """)
        #expect(
            findings.map { "\($0.place.span.line):\($0.place.span.column) \($0.severity) \($0.rule)" } == [
                "2:3 warning catalogue-limit-blank", "3:2 error catalogue-duplicate-code",
                "3:3 note catalogue-limit-unparsed", "4:1 warning catalogue-row-unnamed",
                "5:2 warning catalogue-duplicate-path",
            ])
        #expect(findings[0].message.zh == "公开时限的数字没有填写:“xx个工作日内”")
        #expect(findings[1].message.zh == "编码“A1”重复,前一处在t.csv:2")
        #expect(findings[2].message.en == "time limit not understood, kept as text and not checked: “看情况”")
        #expect(findings[4].message.zh == "事项“救助/低保”重复,前一处在t.csv:2;两行都保留,条目要用编码区分")
        #expect(catalogue.leaves.count == 3)
        #expect(readings[0].rows.map(\.meaning).suffix(3) == [.unnamed, .item(ItemID(3)), .blank])
    }

    @Test("A table without a head that names items is not read, and says so")
    func noHeads() {
        let (catalogue, findings, readings) = read("序号,二级事顶,时限\n1,低保,及时\n")
        #expect(catalogue.items.isEmpty)
        #expect(findings.map(\.rule) == ["catalogue-head-missing"])
        #expect(findings[0].message.zh == "找不到写有事项名称的表头,整张表没有读入;“二级事顶”是否应为“二级事项”?")
        #expect(readings[0].heads == nil)
        #expect(read("").findings.map(\.rule) == ["catalogue-head-missing"])
        #expect(read("\n\n,,,\n").findings.map(\.rule) == ["catalogue-head-missing"])
    }

    @Test("Tables join in one tree")
    func severalTables() {
        let head = "领域,一级事项,二级事项\n"
        let (catalogue, findings, readings) = buildCatalogue(from: [
            catalogueTable("a.csv", head + "救助,低保,指南\n"), catalogueTable("b.csv", head + "救助,低保,名单\n"),
        ])
        #expect(findings.isEmpty)
        #expect(catalogue.roots.count == 1)
        #expect(catalogue.leaves.map(\.place.file) == ["a.csv", "b.csv"])
        #expect(readings.map(\.items.count) == [1, 1])
    }

    @Test("Hostile tables end in something, soon")
    func hostile() {
        let rows = String(repeating: "救助,低保,指南,XX日,\n", count: 10_000)
        let wide = String(repeating: "公开事项,", count: 5_000) + "\n" + String(repeating: "x,", count: 5_000) + "\n"
        let elapsed = ContinuousClock().measure {
            _ = read("领域,一级事项,二级事项,公开时限\n" + rows)
            _ = read(wide)
            _ = read("公开事项\n" + String(repeating: "\u{0}\u{FEFF}\u{202E}", count: 10_000))
        }
        #expect(elapsed < .seconds(20))
    }
}

@Suite("The catalogue in words")
struct CatalogueReportTests {
    let table = catalogueTable(
        "t.csv",
        """
        领域,一级事项,二级事项,公开内容(要素),公开时限,公开主体,公开渠道,公开对象-全社会,公开方式-主动,来源
        救助,低保,指南,条件、材料,形成之日起10个工作日内,民政办,■政府网站,√,√,甲
        ,,名单,,看情况,,,,,
        ,,,,,,,,√,

        """)

    @Test("In Chinese")
    func chinese() {
        let (catalogue, _, readings) = buildCatalogue(from: [table])
        #expect(
            catalogueReport(catalogue, readings: readings, language: .simplifiedChinese) == """
                t.csv
                  认出的列:领域|一级事项|二级事项|公开内容(要素)|公开时限|公开主体|公开渠道|公开对象-全社会|公开方式-主动
                  照原样保留的列:来源
                  3行
                  第4行没有事项名称

                救助  [wrftb85h]
                  低保  [104j3nqv]
                    指南  [f7ye9b6d]
                        t.csv:2
                        时限:自“形成”起10个工作日内
                        要素:条件|材料
                        主体:民政办
                        渠道:政府网站
                        对象:全社会
                        方式:主动公开
                        没有:层级
                    名单  [9rvedsvw]
                        t.csv:3
                        时限:未能理解:“看情况”
                        没有:要素|主体|渠道|对象|方式|层级
                        注:上级事项空着,视为与上一行合并:“低保”
                        注:公开时限未能理解,按原文保留,不作检查:“看情况”

                表1张,共3行,没有名称的1行
                事项4个,其中有目录行的2个
                时限:理解1个,未理解1个,未填数字0个,未写0个

                """)
    }

    @Test("In English")
    func english() {
        let (catalogue, _, readings) = buildCatalogue(from: [table])
        #expect(
            catalogueReport(catalogue, readings: readings, language: .english) == """
                t.csv
                  columns understood: 领域 | 一级事项 | 二级事项 | 公开内容(要素) | 公开时限 | 公开主体 | 公开渠道 | 公开对象-全社会 | 公开方式-主动
                  columns kept as they are: 来源
                  3 rows
                  line 4 names no item

                救助  [wrftb85h]
                  低保  [104j3nqv]
                    指南  [f7ye9b6d]
                        t.csv:2
                        limit: within 10 working days of “形成”
                        elements: 条件 | 材料
                        body: 民政办
                        channels: 政府网站
                        audience: everyone
                        manner: proactive
                        none: level
                    名单  [9rvedsvw]
                        t.csv:3
                        limit: not understood: “看情况”
                        none: elements | body | channels | audience | manner | level
                        note: the level above is empty; taken as merged with the row above: “低保”
                        note: time limit not understood, kept as text and not checked: “看情况”

                1 table, 3 rows, 1 without a name
                4 items, 2 with a row of their own
                limits: 1 understood, 1 not understood, 0 not filled in, 0 not written

                """)
    }
}
