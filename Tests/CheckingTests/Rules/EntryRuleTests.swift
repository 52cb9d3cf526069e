import Checking
import Testing

/// Rules about numbers and dates of one entry.
@Suite("Numbers and dates")
struct EntryRuleTests {
    private static let numbers = [
        RuleCase(
            .indexMalformed, entry("索引号: ▸QX-2025-001◂"),
            zh: "索引号“QX-2025-001”里的年份 2025 与生成日期 2026-03-02 不一致 / 索引号的规则是 QX-{YYYY}-{serial:3}",
            en: "index number `QX-2025-001` says 2025, but the entry was produced on 2026-03-02 / "
                + "the pattern is QX-{YYYY}-{serial:3}",
            mended: entry("索引号: QX-2026-777")),
        RuleCase(
            .indexMalformed, entry("索引号: ▸QX2026-001◂"),
            zh: "索引号“QX2026-001”第 1 位起应是“QX-” / 索引号的规则是 QX-{YYYY}-{serial:3}",
            en: "index number `QX2026-001` should have `QX-` from character 1 / the pattern is QX-{YYYY}-{serial:3}",
            mended: entry()),
        RuleCase(
            .indexMalformed, entry("索引号: ▸QX-2026-01◂"),
            zh: "索引号“QX-2026-01”第 9 位起应是 3 位数字 / 索引号的规则是 QX-{YYYY}-{serial:3}",
            en: "index number `QX-2026-01` should have 3 digits from character 9 / the pattern is QX-{YYYY}-{serial:3}",
            mended: entry()),
        RuleCase(
            .indexMalformed, entry("索引号: ▸QX-2026-0001◂"),
            zh: "索引号“QX-2026-0001”末尾多出“1” / 索引号的规则是 QX-{YYYY}-{serial:3}",
            en: "index number `QX-2026-0001` goes on with `1` / the pattern is QX-{YYYY}-{serial:3}", mended: entry()),
        RuleCase(
            .indexMalformed, entry("索引号: ▸QX-2026-◂"),
            zh: "索引号“QX-2026-”太短，只有 8 位 / 索引号的规则是 QX-{YYYY}-{serial:3}",
            en: "index number `QX-2026-` ends too early, after 8 characters / the pattern is QX-{YYYY}-{serial:3}",
            mended: entry()),
        RuleCase(
            .indexMalformed, pattern("{YYYY}{MM}{DD}/{text}") + entry("索引号: ▸20260303/办◂"),
            zh: "索引号“20260303/办”里的日 3 与生成日期 2026-03-02 不一致 / 索引号的规则是 {YYYY}{MM}{DD}/{text}",
            en: "index number `20260303/办` says day 3, but the entry was produced on 2026-03-02 / "
                + "the pattern is {YYYY}{MM}{DD}/{text}",
            mended: pattern("{YYYY}{MM}{DD}/{text}") + entry("索引号: 20260302/办")),
        RuleCase(
            .indexMalformed, pattern("{YYYY}{MM}/{text}") + entry("索引号: ▸202604/办◂"),
            zh: "索引号“202604/办”里的月份 4 与生成日期 2026-03-02 不一致 / 索引号的规则是 {YYYY}{MM}/{text}",
            en: "index number `202604/办` says month 4, but the entry was produced on 2026-03-02 / "
                + "the pattern is {YYYY}{MM}/{text}",
            mended: pattern("{YYYY}{MM}/{text}") + entry("索引号: 202603/办")),
        RuleCase(
            .indexMalformed, pattern("{MM}{DD}") + entry("索引号: ▸\"1302\"◂"),
            zh: "索引号“1302”里的“13”不是日历上的日期 / 索引号的规则是 {MM}{DD}",
            en: "index number `1302` holds `13`, which is no date / the pattern is {MM}{DD}",
            mended: pattern("{MM}{DD}") + entry("索引号: \"0302\"")),
        RuleCase(
            .indexMalformed, pattern("{uscc}") + entry("索引号: ▸11990107MB010001X◂"),
            zh: "索引号“11990107MB010001X”里的机构代码有 17 位，应为 18 位 / 索引号的规则是 {uscc}",
            en: "index number `11990107MB010001X` holds a code of 17 characters, not 18 / the pattern is {uscc}",
            mended: pattern("{uscc}") + entry("索引号: 11990107MB010001XA")),
        RuleCase(
            .indexMalformed, pattern("{uscc}") + entry("索引号: ▸11990107MB010001XB◂"),
            zh: "索引号“11990107MB010001XB”里的机构代码校验位是“B”，按前面各位计算应为“A”，代码有误 / 索引号的规则是 {uscc}",
            en: "index number `11990107MB010001XB` holds a code with check digit `B`, which should be `A` / "
                + "the pattern is {uscc}",
            mended: pattern("{uscc}") + entry("索引号: 11990107MB010001XA")),
        RuleCase(
            .indexMalformed, pattern("{uscc}") + entry("索引号: ▸11990107MB0I0001XA◂"),
            zh: "索引号“11990107MB0I0001XA”里的机构代码第 12 位不能是“I” / 索引号的规则是 {uscc}",
            en: "index number `11990107MB0I0001XA` holds a code with `I` as its character 12 / the pattern is {uscc}",
            mended: pattern("{uscc}") + entry("索引号: 11990107MB010001XA")),
        document("青政发3号", "缺少年份", "the year is missing"),
        document("青政发[2026]3号", "的年份括号用了“[2026]”", "the year stands in [2026]"),
        document("青政发〔2026 3号", "中间有空格", "there are blanks in it"),
        document("青政发〔20263号", "的括号不成对", "a bracket lacks its other"),
        document("青政发〔26〕3号", "的年份写作“26”，应为四位数字", "the year is `26`, not four digits"),
        document("〔2026〕3号", "缺少机关代字", "the issuer's letters are missing"),
        document("青政发〔2026〕第03号", "的顺序号写作“第03”", "the number is `第03`"),
        document("青政发〔2026〕3", "没有以“号”结尾", "it does not end in 号"),
        RuleCase(
            .changeMissing, entry("版次: ▸2◂"), zh: "第 2 版没有更改说明 / 加一行“更改说明: …”，写明改了哪里、为什么改",
            en: "edition 2 does not say what changed / add `change: …` with what changed and why",
            mended: entry("版次: 2", "更改说明: 更正第三栏合计数")),
    ]

    private static let dates = [
        RuleCase(
            .datesOrder, entry("发布日期: ▸2026-03-01◂"), zh: "发布日期（2026-03-01）早于生成日期（2026-03-02） / 核对两个日期",
            en: "published on 2026-03-01, before it was produced on 2026-03-02 / check both dates",
            mended: entry("发布日期: 2026-03-02")),
        RuleCase(
            .datesOrder, entry("变更日期: ▸2026-03-01◂"), zh: "变更日期（2026-03-01）早于生成日期（2026-03-02） / 核对两个日期",
            en: "changed on 2026-03-01, before it was produced on 2026-03-02 / check both dates",
            mended: entry("变更日期: 2026-03-03")),
        RuleCase(
            .datesOrder, entry("施行日期: 2026-04-01", "失效日期: ▸2026-03-31◂"),
            zh: "失效日期（2026-03-31）早于施行日期（2026-04-01） / 核对两个日期",
            en: "expires on 2026-03-31, before it takes effect on 2026-04-01 / check both dates",
            mended: entry("施行日期: 2026-04-01", "失效日期: 2026-04-01")),
        RuleCase(
            .datesOrder, entry("撤下:\n  ▸日期◂: 2026-03-03\n  原因: 信息有误"),
            zh: "撤下日期（2026-03-03）早于发布日期（2026-03-04） / 核对两个日期",
            en: "withdrawn on 2026-03-03, before it was published on 2026-03-04 / check both dates",
            mended: entry("撤下:\n  日期: 2026-03-04\n  原因: 信息有误")),
        RuleCase(
            .datesOrder, entry("公示:\n  起: ▸2026-03-03◂\n  止: 2026-03-16"),
            zh: "公示从 2026-03-03 起，早于发布日期（2026-03-04） / 核对两个日期",
            en: "the notice hangs from 2026-03-03, before it is published on 2026-03-04 / check both dates",
            mended: entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16")),
        RuleCase(
            .datesOrder, entry("公示:\n  ▸起◂: 2026-03-04\n  止: 2026-03-03"),
            zh: "公示期截止（2026-03-03）早于开始（2026-03-04） / 核对“起”和“止”的日期",
            en:
                "the notice period ends (2026-03-03) before it begins (2026-03-04) / check the dates of `from` and `until`",
            mended: entry("公示:\n  起: 2026-03-04\n  止: 2026-03-04")),
        // 20 working days from 10 February run over the Spring Festival, 16 to 23 February, and over two worked
        // Saturdays, the 14th and the 28th.
        RuleCase(
            .publishedLate, entry("生成日期: 2026-02-10", "发布日期: ▸2026-03-17◂"),
            zh: "发布晚了 1 天：最迟应在 2026-03-16 发布，实际是 2026-03-17 / "
                + "该事项的公开时限是“信息形成或变更之日起20个工作日内”，自 2026-02-10 起算，按《中华人民共和国民法典》第二百零一条、第二百零三条计算；核对日期，确属逾期的，在“例外”中写明理由",
            en: "published 1 day late: due on 2026-03-16, published on 2026-03-17 / "
                + "the item's limit is “信息形成或变更之日起20个工作日内”, counted from 2026-02-10 by 《中华人民共和国民法典》第二百零一条、第二百零三条; "
                + "check the dates, or give the reason under `allow`",
            mended: entry("生成日期: 2026-02-10", "发布日期: 2026-03-16")),
        RuleCase(
            .publishedLate, entry("生成日期: 2026-01-05", "变更日期: 2026-02-10", "发布日期: ▸2026-03-19◂"),
            zh: "发布晚了 3 天：最迟应在 2026-03-16 发布，实际是 2026-03-19 / "
                + "该事项的公开时限是“信息形成或变更之日起20个工作日内”，自 2026-02-10 起算，按《中华人民共和国民法典》第二百零一条、第二百零三条计算；核对日期，确属逾期的，在“例外”中写明理由",
            en: "published 3 days late: due on 2026-03-16, published on 2026-03-19 / "
                + "the item's limit is “信息形成或变更之日起20个工作日内”, counted from 2026-02-10 by 《中华人民共和国民法典》第二百零一条、第二百零三条; "
                + "check the dates, or give the reason under `allow`",
            mended: entry("生成日期: 2026-01-05", "发布日期: 2026-03-19", "版次: 2", "更改说明: 补充附表")),
        RuleCase(
            .calendarUnknown, entry("索引号: QX-2024-001", "生成日期: ▸2024-03-02◂", "发布日期: 2024-05-01"),
            zh: "公开时限超出工作日日历的范围，无法判断是否逾期 / 在 content/calendar.csv 中补上当年的放假安排",
            en: "the time limit runs past the calendar of working days: it cannot be judged / "
                + "add the year's holidays to content/calendar.csv",
            // Within 20 days of any kind it is in time whatever the calendar says.
            mended: entry("索引号: QX-2024-001", "生成日期: 2024-03-02", "发布日期: 2024-03-22")),
        RuleCase(
            .calendarUnknown, entry("公示:\n  ▸起◂: 2026-12-28\n  天数: 7个工作日"),
            zh: "公示期超出工作日日历的范围，无法推算截止日期 / 在 content/calendar.csv 中补上当年的放假安排，或直接写明“止”的日期",
            en: "the notice period runs past the calendar of working days / "
                + "add the year's holidays to content/calendar.csv, or write `until`",
            mended: entry("公示:\n  起: 2026-12-28\n  止: 2027-01-08")),
        RuleCase(
            .calendarUnknown, entry("公示:\n  起: 2026-12-28\n  止: ▸2027-01-31◂\n  规则: GC-7"),
            zh: "公示期超出工作日日历的范围，无法核对是否够期 / 在 content/calendar.csv 中补上当年的放假安排",
            en: "the notice period runs past the calendar of working days: its length cannot be checked / "
                + "add the year's holidays to content/calendar.csv",
            mended: entry("公示:\n  起: 2026-12-21\n  止: 2026-12-30\n  规则: GC-7")),
    ]

    /// The rule is the item's own, of 7 working days from the day after; 2 to 13 February holds ten working
    /// days, and after the 14th, a worked Saturday, come the holidays.
    private static let notices = [
        RuleCase(
            .noticeShort, entry("公开事项: GC", "公示:\n  起: 2026-03-04\n  止: ▸2026-03-12◂"),
            zh: "公示期（2026-03-04 至 2026-03-12）短于规定：“工程公示”至少 7个工作日 / "
                + "截止日期改为 2026-03-13 或以后（依据：《工程公示办法》第三条）",
            en: "the notice hangs from 2026-03-04 until 2026-03-12, but “工程公示” asks for at least 7 working days / "
                + "let it hang until 2026-03-13 or later (basis: 《工程公示办法》第三条)",
            mended: entry("公开事项: GC", "公示:\n  起: 2026-03-04\n  止: 2026-03-13")),
        RuleCase(
            .noticeShort,
            entry("生成日期: 2026-02-10", "发布日期: 2026-02-12", "公示:\n  起: 2026-02-12\n  天数: ▸10日◂\n  规则: GC-7"),
            zh: "公示期（2026-02-12 至 2026-02-24）短于规定：“工程公示”至少 7个工作日 / "
                + "截止日期改为 2026-02-28 或以后（依据：《工程公示办法》第三条）",
            en: "the notice hangs from 2026-02-12 until 2026-02-24, but “工程公示” asks for at least 7 working days / "
                + "let it hang until 2026-02-28 or later (basis: 《工程公示办法》第三条)",
            mended: entry("生成日期: 2026-02-10", "发布日期: 2026-02-12", "公示:\n  起: 2026-02-12\n  规则: GC-7")),
        RuleCase(
            .noticeInterrupted,
            entry(
                "公开事项: GC",
                "公示:\n  起: 2026-03-04\n  止: ▸2026-03-13◂\n  中断:\n    - 起: 2026-03-05\n      止: 2026-03-06\n      原因: 大风刮落"
            ),
            zh: "扣除中断后只张贴了5个工作日，少于“工程公示”规定的7个工作日 / 把“止”延长到 2026-03-17，并继续张贴",
            en: "without the interruptions it hung 5 working days, fewer than the 7 working days of “工程公示” / "
                + "let it hang on: set `until` to 2026-03-17",
            mended: entry(
                "公开事项: GC",
                "公示:\n  起: 2026-03-04\n  止: 2026-03-17\n  中断:\n    - 起: 2026-03-05\n      止: 2026-03-06")),
    ]

    private static let reviews = [
        RuleCase(
            .reviewMissing, steps + entry(fence: "▸---◂"),
            zh: "缺少审查环节：审核、保密审查 / 先审查后公开：在“审查”下面写明这些环节的人员和日期",
            en: "review steps are missing: 审核, 保密审查 / "
                + "review comes before publication: give who did each step, and when, under `review`",
            mended: steps + entry(reviewed)),
        RuleCase(
            .reviewMissing, steps + entry("审查:\n  ▸-◂ {环节: 审核, 人员: 李四, 日期: 2026-03-03}\n  - {环节: 保密审查, 人员: 王五}"),
            zh: "缺少审查环节：保密审查 / 先审查后公开：在“审查”下面写明这些环节的人员和日期",
            en: "review steps are missing: 保密审查 / "
                + "review comes before publication: give who did each step, and when, under `review`",
            mended: steps + entry("草稿: 是")),
        RuleCase(
            .reviewMissing,
            steps + entry("审查:\n  ▸-◂ {环节: 审核, 人员: 李四, 日期: 2026-03-05}\n  - {环节: 保密审查, 人员: 王五, 日期: 2026-03-03}"),
            zh: "“审核”在发布之后才完成 / 核对审查日期和发布日期",
            en: "`审核` was done after publication / check the dates of review and publication",
            mended: steps + entry(reviewed)),
    ]

    private static let steps = siteFile("审查环节: [审核, 保密审查]\n")
    private static let reviewed =
        "审查:\n  - {环节: 审核, 人员: 李四, 日期: 2026-03-03}\n  - {step: 保密审查, by: 王五, on: 2026-03-04}"

    private static func pattern(_ pattern: String) -> String { siteFile("索引号规则: [\"\(pattern)\"]\n") }

    private static func document(_ number: String, _ zh: String, _ en: String) -> RuleCase {
        RuleCase(
            .documentMalformed, entry("文号: ▸\(number)◂"),
            zh: "文号“\(number)”\(zh) / 写作 机关代字〔2025〕3号：六角括号，顺序号不加“第”、不补零",
            en: "document number `\(number)`: \(en) / write 机关代字〔2025〕3号, with 〔 〕 and no leading zero",
            mended: entry("文号: 青政发〔2026〕3号"))
    }

    static let all = numbers + dates + notices + reviews

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }
}
