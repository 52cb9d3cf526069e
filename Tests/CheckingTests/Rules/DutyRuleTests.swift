import Checking
import Testing

/// Rules that an office sets itself: its catalogue, its chains of review, what must follow, how often.
@Suite("Duties of the site's own tables")
struct DutyRuleTests {
    private static let catalogues = [
        RuleCase(
            .catalogueIncomplete,
            catalogue("财政,财政预决算,部门预算,及时公开,《中华人民共和国预算法》", "▸财政◂,财政预决算,部门决算,及时公开,"),
            zh: "1 个事项没有写明公开依据：部门决算 / 补上“公开依据”一列；本单位不要求的，在 site.yaml 的“目录要求”下用“必填”写明要求哪几列",
            en: "1 of 2 items without a legal basis: 部门决算 / "
                + "fill in the column; what is asked for is set by `needs` under `catalogue` in site.yaml",
            mended: catalogue("财政,财政预决算,部门预算,及时公开,", "财政,财政预决算,部门决算,及时公开,")),
        RuleCase(
            .catalogueIncomplete,
            siteFile("目录要求: {必填: [公开时限, body]}\n") + catalogue("▸财政◂,财政预决算,部门预算,及时公开,《中华人民共和国预算法》"),
            zh: "表中 1 个事项都没有写明公开主体 / 补上“公开主体”一列；本单位不要求的，在 site.yaml 的“目录要求”下用“必填”写明要求哪几列",
            en: "the table has 1 items, and all are without a responsible body / "
                + "fill in the column; what is asked for is set by `needs` under `catalogue` in site.yaml",
            mended: siteFile("目录要求: {必填: []}\n") + catalogue("财政,财政预决算,部门预算,及时公开,《中华人民共和国预算法》")),
        RuleCase(
            .catalogueDepth,
            siteFile("目录要求: {最少级数: 3}\n") + catalogue("财政,财政预决算,部门预算,及时公开,", "财政,▸政策文件◂,,及时公开,"),
            zh: "1 个事项不足 3 级，没有下设子栏目：政策文件 / 在这些栏目下设立子栏目，条目归入子栏目",
            en: "items of fewer than 3 levels: 政策文件 / give them items of their own, to which entries belong",
            mended: siteFile("目录要求: {最少级数: 2}\n") + catalogue("财政,财政预决算,部门预算,及时公开,", "财政,政策文件,,及时公开,")),
        RuleCase(
            .catalogueDepth, siteFile("目录要求: {顶层: [▸四项制度◂]}\n"), zh: "公开目录没有顶层栏目“四项制度” / 把它移到最上一级",
            en: "the catalogue has no topmost item `四项制度` / move it to the topmost level",
            mended: siteFile("目录要求: {顶层: [财政, 工程]}\n")),
        RuleCase(
            .catalogueDepth,
            siteFile("目录要求: {顶层: [四项制度]}\n") + catalogue("财政,财政预决算,部门预算,及时公开,", "财政,▸四项制度◂,办法,及时公开,"),
            zh: "“四项制度”应是顶层栏目，现在在“财政/四项制度” / 把它移到最上一级",
            en: "`四项制度` belongs on the topmost level, and stands at `财政/四项制度` / move it to the topmost level",
            mended: siteFile("目录要求: {顶层: [四项制度]}\n") + catalogue("财政,财政预决算,部门预算,及时公开,", "四项制度,制度,办法,及时公开,")),
        RuleCase(
            .channelUnknown, channels("▸财政◂,财政预决算,部门预算,及时公开,■政府网站 ■信鸽"),
            zh: "不认识的公开渠道“信鸽” / 改用目录的通行名称；本单位自有的渠道，写在 site.yaml 的“目录要求”下“公开渠道”中",
            en: "unknown channel `信鸽` / "
                + "use a name of the national table, or list it by `channels` under `catalogue` in site.yaml",
            mended: siteFile("目录要求: {公开渠道: [信鸽]}\n") + channels("财政,财政预决算,部门预算,及时公开,■政府网站 ■信鸽 ■其他")),
        RuleCase(
            .channelUnknown, entry("公开渠道: ▸[政府网站, 信鸽]◂"),
            zh: "不认识的公开渠道“信鸽” / 改用公开目录中的名称；本单位自有的渠道，写在 site.yaml 的“目录要求”下“公开渠道”中",
            en:
                "unknown channel `信鸽` / use a name of the catalogue, or list it by `channels` under `catalogue` in site.yaml",
            mended: entry("公开渠道: [政府网站, 便民服务站]")),
    ]

    private static let reviews = [
        RuleCase(
            .reviewOrder,
            siteFile("审查环节: [起草, 审核]\n")
                + entry("审查:\n  ▸-◂ {环节: 起草, 人员: 张三, 日期: 2026-03-04}\n  - {环节: 审核, 人员: 李四, 日期: 2026-03-03}"),
            zh: "“审核”（2026-03-03）早于它前面的“起草”（2026-03-04） / 核对日期；环节的先后是 起草、审核",
            en:
                "`审核` (2026-03-03) is dated before `起草` (2026-03-04), which it follows / check the dates; the steps are 起草, 审核",
            mended: siteFile("审查环节: [起草, 审核]\n")
                + entry("审查:\n  - {环节: 审核, 人员: 李四, 日期: 2026-03-04}\n  - {环节: 起草, 人员: 张三, 日期: 2026-03-04}")),
        RuleCase(
            .reviewSamePerson,
            siteFile("审查环节: [起草, 审核]\n")
                + entry("审查:\n  ▸-◂ {环节: 起草, 人员: 张三, 日期: 2026-03-03}\n  - {环节: 审核, 人员: 张三, 日期: 2026-03-04}"),
            zh: "全部审查环节都由张三一人办理 / 由另一人复核后，写上复核人和日期",
            en: "张三 did every step of the review / have another person look at it, and write who did and when",
            mended: siteFile("审查环节: [起草, 审核]\n")
                + entry("审查:\n  - {环节: 起草, 人员: 张三, 日期: 2026-03-03}\n  - {环节: 审核, 人员: 李四, 日期: 2026-03-04}")),
        RuleCase(
            .reviewSamePerson,
            chains
                + entry(
                    "审查:\n  ▸-◂ {环节: 提出, 人员: 张三, 日期: 2026-03-02}\n  - {环节: 保密审查, 人员: 张三, 日期: 2026-03-03}\n  - {环节: 签发, 人员: 李四, 日期: 2026-03-04}"
                ),
            zh: "“保密审查”和“提出”都由张三办理，应由不同的人办理 / 由另一人复核后，写上复核人和日期",
            en: "张三 did both `保密审查` and `提出`, which need two persons / "
                + "have another person look at it, and write who did and when",
            mended: chains
                + entry(
                    "审查:\n  - {环节: 提出, 人员: 张三, 日期: 2026-03-02}\n  - {环节: 保密审查, 人员: 王五, 日期: 2026-03-03}\n  - {环节: 签发, 人员: 张三, 日期: 2026-03-04}"
                )),
        RuleCase(
            .reviewMissing,
            chains + entry("审查:\n  ▸-◂ {环节: 提出, 人员: 张三, 日期: 2026-03-02}\n  - {环节: 签发, 人员: 李四, 日期: 2026-03-04}"),
            zh: "缺少审查环节：保密审查 / 先审查后公开：在“审查”下面写明这些环节的人员和日期",
            en:
                "review steps are missing: 保密审查 / review comes before publication: give who did each step, and when, under `review`",
            mended: chains + entry("公开主体: QX")),
        RuleCase(
            .unitCodeWrong, units("QX,青溪镇人民政府,▸11990107MB010001XB◂,", "QX-DZ,党政综合办公室,,党政办"),
            zh: "“11990107MB010001XB”里的机构代码校验位是“B”，按前面各位计算应为“A”，代码有误 / 对照登记证书改正；没有统一社会信用代码的留空",
            en: "`11990107MB010001XB` holds a code with check digit `B`, which should be `A` / "
                + "copy it from the certificate; leave it empty where there is none",
            mended: units("QX,青溪镇人民政府,11990107MB010001XA,", "QX-DZ,党政综合办公室,00001434-9,党政办")),
    ]

    private static let services = [
        RuleCase(
            .serviceIncomplete, service + entry("公开事项: ▸部门预算◂", body: "# 办理依据\n\n甲。\n\n# 所需材料清单\n\n乙。"),
            zh: "办事事项缺少：时限、收费 / 正文里加上写有这些内容的标题，或在头部的“公开要素”下写明",
            en:
                "the service item does not state: time, fees / add headings with these to the body, or state them under `elements`",
            mended: service + entry("公开要素:\n  办结时限: 当场\n  费用: 不收费", body: "# 办理依据\n\n甲。\n\n# 所需材料清单\n\n乙。")),
        RuleCase(
            .publishedLate, events + entry("活动日期: 2026-03-04", "发布日期: ▸2026-03-04◂"),
            zh: "应事前公开的变成了事后公开：活动日期是 2026-03-04，发布日期是 2026-03-04 / 核对日期，确属逾期的，在“例外”中写明理由",
            en:
                "published on 2026-03-04, not before the event of 2026-03-04 / check the dates, or give the reason under `allow`",
            mended: events + entry("活动日期: 2026-03-31", "发布日期: 2026-03-04")),
        RuleCase(
            .publishedLate, events + entry("活动日期: 2026-03-09", "发布日期: ▸2026-03-05◂"),
            zh: "发布晚了：应在活动日期 2026-03-09 的 5日前，最迟 2026-03-04，实际是 2026-03-05 / "
                + "该事项的公开时限是“会议召开5日前”；核对日期，确属逾期的，在“例外”中写明理由",
            en: "published late: 5 days before the event of 2026-03-09 were due, by 2026-03-04 / "
                + "the item's limit is “会议召开5日前”; check the dates, or give the reason under `allow`",
            mended: events + entry("活动日期: 2026-03-09", "发布日期: 2026-03-04")),
    ]

    private static let sequels = [
        RuleCase(
            .followUpMissing, followUps + entry("索引号: ▸QX-2026-001◂"),
            zh: "发布于 2026-03-04，到 2026-03-09（5日）没有公开完成情况（依据：《计划管理办法》） / "
                + "发布完成情况，在其头部写“承接”或“结果: QX-2026-001”",
            en: "published on 2026-03-04, without 完成情况 by 2026-03-09 (5 days) (basis: 《计划管理办法》) / "
                + "publish it with `follows` or `result-of: QX-2026-001` in its head",
            mended: followUps + entry() + otherEntry("承接: QX-2026-001")),
        RuleCase(
            .stageMissing,
            stages + entry("公开事项: 招标公告", "索引号: QX-2026-001")
                + entry("公开事项: 验收", "索引号: ▸QX-2026-002◂", "属于: QX-2026-001", file: "content/entries/b.md"),
            zh: "“投资项目”已公开到“竣工验收”，缺少：预算 / 补发缺少的环节，并用“属于”“承接”或“结果”与本项目关联",
            en: "“投资项目” has come to “竣工验收” without: 预算 / "
                + "publish the missing stages, tied to the project by `part-of`, `follows` or `result-of`",
            mended: stages + entry("公开事项: 招标公告", "属于: QX-2026-003")
                + entry("公开事项: 验收", "索引号: QX-2026-002", "承接: QX-2026-001", file: "content/entries/b.md")
                + entry("索引号: QX-2026-003", file: "content/entries/c.md")),
    ]

    private static let pace = [
        RuleCase(
            .columnEmpty, freshness("▸验收公告◂,验收,6个月,"),
            zh: "栏目“验收公告”没有任何内容 / 发布内容；确实没有的，发一个写明“暂无: 是”的条目，说明到哪一天为止没有",
            en: "column “验收公告” is empty / "
                + "publish something; where there is nothing, publish an entry with `none: yes` that says until when",
            mended: freshness("验收公告,验收,6个月,") + otherEntry("公开事项: 验收\n暂无: 是")),
        RuleCase(
            .columnStale, freshness("▸财政信息◂,财政,5日,国办秘函〔2019〕19号"),
            zh: "栏目“财政信息”最近更新于 2026-03-04，超过 5 天 的期限 1 天（依据：国办秘函〔2019〕19号） / "
                + "发布新的内容；确实没有的，发一个写明“暂无: 是”的条目",
            en: "column “财政信息” was last updated on 2026-03-04, 1 day past its limit of 5 days (basis: 国办秘函〔2019〕19号) / "
                + "publish something new; where there is nothing, publish an entry with `none: yes`",
            mended: freshness("财政信息,财政预决算,1周,")),
        RuleCase(
            .publishingBurst, unitRows("▸QX-DZ◂") + old(10),
            zh: "党政综合办公室在 2026-03-05 一天补发了 10 条生成已逾 90 天的信息 / 以后随时公开；属于清理历史信息的，可在 site.yaml 的“规则”中关闭本规则",
            en: "党政综合办公室 published 10 entries on 2026-03-05 that had been made more than 90 days before / "
                + "publish as things happen; after a clean-up of old information, switch the rule off in site.yaml",
            mended: unitRows("QX-DZ") + old(9)),
        RuleCase(
            .publishingSilence, unitRows("▸QX-DZ◂") + published("2025-04-01", 1...6),
            zh: "党政综合办公室从 2025-04-01 到 2026-03-04 有 337 天没有公开任何信息 / "
                + "按目录核对这段时间应公开的信息并补发；确实没有的，发一个写明“暂无: 是”的条目",
            en: "党政综合办公室 published nothing for 337 days, from 2025-04-01 to 2026-03-04 / "
                + "publish what the catalogue asks for that time; where there was nothing, say so in an entry with `none: yes`",
            mended: unitRows("QX-DZ") + published("2025-04-01", 1...6) + published("2025-09-19", 7...7)),
    ]

    static let all = catalogues + reviews + services + sequels + pace

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }

    // MARK: Tables

    private static func catalogue(_ rows: String...) -> String {
        "-- content/catalogue/a.csv --\n领域,一级事项,二级事项,公开时限,公开依据\n" + rows.joined(separator: "\n") + "\n\n"
    }

    private static func channels(_ row: String) -> String {
        "-- content/catalogue/a.csv --\n领域,一级事项,二级事项,公开时限,公开渠道和载体\n\(row)\n\n"
    }

    private static func units(_ rows: String...) -> String {
        "-- content/units.csv --\n编码,名称,统一社会信用代码,简称\n" + rows.joined(separator: "\n") + "\n\n"
    }

    private static func unitRows(_ code: String) -> String {
        "-- content/units.csv --\n编码,名称,简称,上级\nQX,青溪镇人民政府,镇政府,\n\(code),党政综合办公室,党政办,QX\n\n"
    }

    private static let chains = """
        -- content/review-chains.csv --
        审查链,单位,环节,须换人
        内设机构,QX-DZ,提出,
        内设机构,,保密审查,提出
        内设机构,,签发,


        """

    private static let service = siteFile("办事事项: {单位: 党政办, 事项: 财政预决算, 要素: [依据, materials, 时限, 收费]}\n")
    private static let events = catalogue("财政,财政预决算,部门预算,会议召开5日前,")
    private static let followUps = """
        -- content/follow-ups.csv --
        事项,后续,关系,期限,依据
        部门预算,完成情况,,5日,《计划管理办法》


        """
    private static let stages = """
        -- content/stages.csv --
        流程,环节,事项,可缺
        投资项目,预算,部门预算,
        投资项目,招标,GC,
        投资项目,决算,部门决算,是
        投资项目,竣工验收,验收,


        """

    private static func freshness(_ row: String) -> String {
        "-- content/freshness.csv --\n栏目,事项,期限,依据\n\(row)\n\n"
    }

    /// Entries made in October that were all published on one day of March.
    private static func old(_ count: Int) -> String {
        (1...count).map { number in
            entry(
                "公开事项: 验收", "索引号: QX-2025-\(100 + number)", "生成日期: 2025-10-01", "发布日期: 2026-03-05",
                file: "content/entries/old\(number).md")
        }.joined()
    }

    private static func published(_ day: String, _ numbers: ClosedRange<Int>) -> String {
        numbers.map { number in
            entry(
                "公开事项: 验收", "索引号: QX-2025-\(100 + number)", "生成日期: \(day)", "发布日期: \(day)",
                file: "content/entries/p\(number).md")
        }.joined()
    }
}
