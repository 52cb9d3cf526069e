import Checking
import Testing

/// Rules about the head of an entry and about what it refers to.
@Suite("Rules of the head")
struct HeadRuleTests {
    private static let keys = [
        RuleCase(
            .keyUnknown, entry("▸titel◂: 甲", without: ["标题"]),
            zh: "不认识的键“titel” / 是不是“title”？", en: "unknown key `titel` / did you mean `title`?",
            mended: entry("title: 甲", without: ["标题"])),
        RuleCase(
            .keyUnknown, entry("▸经办人◂: 张"), zh: "不认识的键“经办人” / 可用的键见 docs/content.md",
            en: "unknown key `经办人` / docs/content.md lists the keys", mended: entry("责任科室: 张")),
        RuleCase(
            .keyUnknown, entry("撤下:\n  日期: 2026-03-08\n  原因: 信息有误\n  ▸备注◂: 无"),
            zh: "“撤下”下面没有“备注”这个键 / 可用的键：日期、原因、说明",
            en: "`withdrawn` has no key `备注` / its keys are on, reason, note",
            mended: entry("撤下:\n  日期: 2026-03-08\n  原因: 信息有误\n  说明: 无")),
        RuleCase(
            .headSyntax, entry("标题: 甲\n▸title◂: 乙"), zh: "“title”与第 2 行是同一个键，写了两次 / 删去其中一个",
            en: "`title` is the same key as on line 2 / remove one of the two",
            mended: entry("title: 乙", without: ["标题"])),
        RuleCase(
            .headSyntax, entry("公示:\n  起: 2026-03-04\n  ▸from◂: 2026-03-05\n  止: 2026-03-16"),
            zh: "“from”与第 9 行是同一个键，写了两次 / 删去其中一个", en: "`from` is the same key as on line 9 / remove one of the two",
            mended: entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16")),
        RuleCase(
            .headSyntax, entry("标题▸：◂甲"), zh: "“标题”后面用了全角冒号“：” / 改为半角冒号加空格：“标题: ”",
            en: "`标题` is followed by a full-width colon / write `标题: ` with a plain colon and a space",
            mended: entry("标题: 甲")),
        RuleCase(
            .headMissing, "-- content/entries/a.md --\n▸◂标题: 甲\n\n正文。\n",
            zh: "文件没有头部 / 在第一行写三个半角短横 ---，下面逐行写“标题: …”等内容，再以一行 --- 结束，正文写在其后",
            en: "the file has no head / begin with a line ---, then `title: …` and the other keys, "
                + "then a line ---, then the text",
            mended: entry()),
    ]

    private static let missing = [
        RuleCase(
            .keyMissing, entry(without: ["标题"], fence: "▸---◂"), zh: "缺少“标题” / 在头部加一行“标题: …”",
            en: "`title` is missing / add a line `title: …` to the head", mended: entry()),
        RuleCase(
            .keyMissing, entry("索引号:▸◂"), zh: "缺少“索引号” / 在头部加一行“索引号: …”",
            en: "`index` is missing / add a line `index: …` to the head", mended: entry()),
        RuleCase(
            .keyMissing, entry(fence: "▸---◂") + siteFile("必填项: [文号]"), zh: "缺少“文号” / 在头部加一行“文号: …”",
            en: "`document` is missing / add a line `document: …` to the head",
            mended: entry("文号: 青政发〔2026〕3号") + siteFile("必填项: [文号]")),
        RuleCase(
            .keyMissing, entry("公示:\n  ▸止◂: 2026-03-16"), zh: "“公示”缺少开始日期 / 加一行“起: 2025-02-10”",
            en: "`posted` does not say from when / add a line `from: 2025-02-10`",
            mended: entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16")),
        // A key without a value says nothing; the notice must not get lost over it.
        RuleCase(
            .keyMissing, entry("公示:\n  ▸起◂:\n  止: 2026-03-16"), zh: "“公示”缺少开始日期 / 加一行“起: 2025-02-10”",
            en: "`posted` does not say from when / add a line `from: 2025-02-10`",
            mended: entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16")),
        RuleCase(
            .keyMissing, entry("公示:\n  ▸起◂: 2026-03-04\n  止:"),
            zh: "“公示”没有写明到哪一天 / 加一行“止: 2025-02-20”或“天数: 7个工作日”",
            en: "`posted` does not say until when / add a line `until: 2025-02-20` or `days: 7个工作日`",
            mended: entry("公示:\n  起: 2026-03-04\n  天数: 7个工作日")),
        RuleCase(
            .keyMissing, entry("撤下:\n  ▸原因◂: 信息有误"), zh: "“撤下”没有写明日期 / 在“撤下”下面加一行“日期: 2025-02-10”",
            en: "`withdrawn` does not say when / add a line `on: 2025-02-10` below it",
            mended: entry("撤下:\n  原因: 信息有误\n  日期: 2026-03-08")),
        RuleCase(
            .keyMissing, entry("撤下:\n  ▸日期◂: 2026-03-08"),
            zh: "“撤下”没有写明原因 / 原因可写：公示期满、信息有误、文件失效、依法撤销、个人信息保护、重复发布",
            en: "`withdrawn` gives no reason / "
                + "write `reason` as one of: 公示期满, 信息有误, 文件失效, 依法撤销, 个人信息保护, 重复发布",
            mended: entry("撤下:\n  原因: 信息有误\n  日期: 2026-03-08")),
        RuleCase(
            .keyMissing, entry("附件:\n  - ▸标题◂: 表"), zh: "附件没有写明文件名 / 加一行“文件: 文件名”",
            en: "the attachment names no file / add a line `file: NAME`", mended: entry()),
        RuleCase(
            .keyMissing, entry("例外:\n  - ▸理由◂: 有"), zh: "“例外”没有写明规则 / 加一行“规则: …”，规则名见检查结果末尾的方括号",
            en: "`allow` names no rule / add a line `rule: …`; a finding ends with the name of its rule in brackets",
            mended: entry("例外:\n  - 规则: footnote\n    理由: 有")),
        RuleCase(
            .keyMissing, "-- content/pages/guide.md --\n▸---◂\n顺序: 1\n---\n", zh: "页面没有标题 / 在头部加一行“标题: …”",
            en: "the page has no title / add a line `title: …` to the head",
            mended: "-- content/pages/guide.md --\n---\n标题: 指南\n顺序: 1\n---\n"),
    ]

    private static let dates = [
        RuleCase(
            .dateMalformed, entry("发布日期: ▸2026年3月4日◂"), zh: "日期的写法不对：“2026年3月4日” / 改写为 2026-03-04",
            en: "`2026年3月4日` is not how a date is written / write 2026-03-04", mended: entry("发布日期: 2026-03-04")),
        RuleCase(
            .dateMalformed, entry("发布日期: ▸2026/3/4◂"), zh: "日期的写法不对：“2026/3/4” / 改写为 2026-03-04",
            en: "`2026/3/4` is not how a date is written / write 2026-03-04", mended: entry("发布日期: \"2026-03-04\"")),
        RuleCase(
            .dateMalformed, entry("发布日期: ▸20260304◂"), zh: "日期的写法不对：“20260304” / 改写为 2026-03-04",
            en: "`20260304` is not how a date is written / write 2026-03-04", mended: entry()),
        RuleCase(
            .dateMalformed, entry("发布日期: ▸２０２６-０３-０４◂"), zh: "日期的写法不对：“２０２６-０３-０４” / 改写为 2026-03-04",
            en: "`２０２６-０３-０４` is not how a date is written / write 2026-03-04", mended: entry()),
        RuleCase(
            .dateMalformed, entry("发布日期: ▸2026-13-45◂"), zh: "“2026-13-45”不是日历上的日期 / 按 年-月-日 填写，如 2025-02-10",
            en: "`2026-13-45` is not a day of the calendar / write year-month-day, such as 2025-02-10", mended: entry()),
        RuleCase(
            .dateMalformed, entry("失效日期: ▸长期◂"), zh: "“长期”不是日历上的日期 / 按 年-月-日 填写，如 2025-02-10",
            en: "`长期` is not a day of the calendar / write year-month-day, such as 2025-02-10", mended: entry()),
        RuleCase(
            .dateMalformed, entry("公示:\n  起: ▸3月4日◂\n  止: 2026-03-16"),
            zh: "“3月4日”不是日历上的日期 / 按 年-月-日 填写，如 2025-02-10",
            en: "`3月4日` is not a day of the calendar / write year-month-day, such as 2025-02-10", mended: entry()),
    ]

    private static let references = [
        RuleCase(
            .itemUnknown, entry("公开事项: ▸部门预标◂"), zh: "公开目录里没有事项“部门预标” / 是不是“财政/财政预决算/部门预算”？",
            en: "the catalogue has no item `部门预标` / did you mean `财政/财政预决算/部门预算`?",
            mended: entry("公开事项: 财政/财政预决算/部门预算")),
        RuleCase(
            .itemUnknown, entry("公开事项: ▸征地◂"), zh: "公开目录里没有事项“征地” / 用 bulletin catalogue 查看全部事项",
            en: "the catalogue has no item `征地` / `bulletin catalogue` lists all items", mended: entry("公开事项: 验收")),
        RuleCase(
            .itemNotLeaf, entry("公开事项: ▸财政预决算◂"), zh: "“财政预决算”不是最末级事项 / 写到最末一级，下面有：部门预算、部门决算",
            en: "`财政预决算` has items below it / name one of them: 部门预算, 部门决算", mended: entry("公开事项: 财政预决算/部门决算")),
        RuleCase(
            .itemAmbiguous, entry("公开事项: ▸指南◂") + guides,
            zh: "“指南”可以指几个事项 / 写全路径，例如：救助/低保/指南；救助/特困/指南",
            en: "`指南` may mean several items / write the whole path, such as 救助/低保/指南; 救助/特困/指南",
            mended: entry("公开事项: 低保/指南") + guides),
        RuleCase(
            .unitUnknown, entry("公开主体: ▸党政瓣◂"), zh: "单位表里没有“党政瓣” / 是不是“党政办”？",
            en: "the table of units has no `党政瓣` / did you mean `党政办`?", mended: entry("公开主体: QX-DZ")),
        RuleCase(
            .unitUnknown, entry("公开主体: ▸财政所◂"), zh: "单位表里没有“财政所” / 在 content/units.csv 中登记，或改用其中的编码",
            en: "the table of units has no `财政所` / add it to content/units.csv, or use a code from there",
            mended: entry("公开主体: 青溪镇人民政府")),
        RuleCase(
            .unitUnknown, entry("公开主体: ▸党政办◂") + namesakes, zh: "有 2 个单位叫“党政办”，分不清是哪一个 / 改写编码，如 QX-DZ、SQ-DZ",
            en: "2 units are called `党政办` / write the code, such as QX-DZ, SQ-DZ",
            mended: entry("公开主体: SQ-DZ") + namesakes),
        RuleCase(
            .boardUnknown, entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16\n  公开栏: [B1, ▸B2◂]"),
            zh: "公开栏表里没有“B2” / 公开栏登记在 content/boards.csv",
            en: "there is no board `B2` / boards are listed in content/boards.csv",
            mended: entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16\n  公开栏: [B1, 镇政府门前公开栏]")),
        RuleCase(
            .boardUnknown, entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16\n  公开栏: ▸镇政府门口公开栏◂"),
            zh: "公开栏表里没有“镇政府门口公开栏” / 是不是“镇政府门前公开栏”？",
            en: "there is no board `镇政府门口公开栏` / did you mean `镇政府门前公开栏`?",
            mended: entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16\n  公开栏: 镇政府门前公开栏")),
        RuleCase(
            .noticeRuleUnknown, entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16\n  规则: ▸GC-8◂"),
            zh: "没有公示期规则“GC-8” / 是不是“GC-7”？", en: "there is no notice rule `GC-8` / did you mean `GC-7`?",
            mended: entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16\n  规则: GC-7")),
        RuleCase(
            .noticeRuleUnknown, "-- content/catalogue/b.csv --\n编码,公开事项,公示期规则\n▸X1◂,拆迁,CQ-30\n",
            zh: "事项“拆迁”的公示期规则“CQ-30”不在规则表中 / 在 content/notice-rules.csv 中登记",
            en: "item `拆迁` names the notice rule `CQ-30`, which the table does not have / "
                + "add it to content/notice-rules.csv",
            mended: "-- content/catalogue/b.csv --\n编码,公开事项,公示期规则\nX1,拆迁,GC-7\n"),
    ]

    private static let guides = """
        -- content/catalogue/b.csv --
        领域,一级事项,二级事项
        救助,低保,指南
        ,特困,指南

        """

    private static let namesakes = """
        -- content/units.csv --
        编码,名称,简称,上级
        QX,青溪镇人民政府,镇政府,
        QX-DZ,青溪镇党政综合办公室,党政办,QX
        SQ-DZ,石桥镇党政综合办公室,党政办,

        """

    static let all = keys + missing + dates + references

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }
}

/// The base site's `site.yaml` with more lines.
func siteFile(_ lines: String) -> String {
    "-- content/site.yaml --\n名称: 青溪镇政务公开\n主办单位: 青溪镇人民政府\n\(lines)\n\n"
}
