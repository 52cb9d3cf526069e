import Checking
import Testing

/// `value-malformed`, wherever values have a form of their own.
@Suite("Forms of values")
struct ValueRuleTests {
    private static let entries = [
        malformed(
            entry("标题: ▸[甲, 乙]◂"), "“标题”应是一段文字，不是列表或下级的键 / 写作“标题: 文字”；文字以 [ 或 { 开头的，整个加上半角双引号",
            "`title` is a text, not a list or a map / write `title: text`; put a text that begins with [ or { in double quotes",
            mended: entry("标题: \"[甲, 乙]\"")),
        malformed(
            entry("内容概述: ▸" + String(repeating: "概", count: 301) + "◂"), "内容概述有 301 字，超过 300 字 / 缩短概述，详细内容写在正文里",
            "the summary has 301 characters, more than 300 / shorten it; details belong to the text",
            mended: entry("内容概述: " + String(repeating: "概", count: 300))),
        malformed(
            entry("草稿: ▸不是◂"), "“草稿”只能写 是 或 否，这里写的是“不是” / 改为 是 或 否",
            "`draft` is yes or no, not `不是` / write yes or no", mended: entry("草稿: 否")),
        malformed(
            entry("版次: ▸二◂"), "“版次”应是从 1 起的整数，这里写的是“二” / 写阿拉伯数字，如 2",
            "`edition` is a whole number from 1 on, not `二` / write a number in digits, such as 2",
            mended: entry("版次: 2", "更改说明: 更正第三栏")),
        malformed(
            entry("公开方式: ▸公开◂"), "没有公开方式“公开” / 可写：主动公开、依申请公开、不予公开",
            "there is no manner `公开` / write proactive, on-request or withheld", mended: entry("公开方式: 依申请公开")),
        malformed(
            entry("公示: ▸2026-03-04◂"), "“公示”下面应逐行写：起、止、天数、规则、公开栏、意见反馈、中断、收到异议 / 每行缩进两个空格，写作“键: 值”",
            "`posted` holds lines of: from, until, days, rule, boards, objections, interruptions, received / "
                + "indent each by two spaces, as `key: value`",
            mended: entry("公示: {起: 2026-03-04, 止: 2026-03-16}")),
        malformed(
            entry("公示:\n  起: 2026-03-04\n  天数: ▸一周◂"), "看不懂天数“一周” / 写作“7个工作日”或“10日”",
            "`一周` is not a number of days / write 7个工作日 (working days) or 10日 (days)",
            mended: entry("公示:\n  起: 2026-03-04\n  天数: 七个工作日")),
        malformed(
            entry("撤下:\n  日期: 2026-03-08\n  原因: ▸领导要求◂"),
            "没有撤下原因“领导要求” / 原因可写：公示期满、信息有误、文件失效、依法撤销、个人信息保护、重复发布",
            "`领导要求` is no reason for withdrawal / "
                + "write `reason` as one of: 公示期满, 信息有误, 文件失效, 依法撤销, 个人信息保护, 重复发布",
            mended: entry("撤下:\n  日期: 2026-03-08\n  原因: 信息有误")),
        malformed(
            entry("公开要素: ▸预算◂"), "“公开要素”下面应逐行写“要素: 内容” / 每行缩进两个空格",
            "`elements` holds lines of `element: text` / indent each by two spaces", mended: entry("公开要素:\n  预算: 见附件")),
        malformed(
            entry("例外:\n  - 规则: ▸publish-late◂\n    理由: 台风"), "没有检查规则“publish-late” / 是不是“published-late”？",
            "there is no rule `publish-late` / did you mean `published-late`?",
            mended: entry("例外:\n  - 规则: published-late\n    理由: 台风")),
        malformed(
            entry("例外:\n  - 规则: ▸所有◂\n    理由: 台风"), "没有检查规则“所有” / 规则见 docs/rules/，每条规则一页",
            "there is no rule `所有` / docs/rules/ has a page for each rule",
            mended: entry("例外: [{规则: footnote, 理由: 台风}]")),
        malformed(
            entry("例外:\n  - ▸规则◂: footnote\n    理由:"), "例外“footnote”没有写明理由 / 加一行“理由: …”",
            "`allow` gives no reason for `footnote` / add a line `reason: …`",
            mended: entry("例外:\n  - 规则: footnote\n    理由: 原文如此")),
        malformed(
            entry("例外:\n  - 规则: ▸personal-unknown◂\n    理由: 忙"), "规则“personal-unknown”没有例外 / 删去这一项，改正内容",
            "there is no leave to break rule `personal-unknown` / remove this, and mend what the rule finds",
            mended: entry()),
        malformed(
            "-- content/pages/guide.md --\n---\n标题: 指南\n顺序: ▸第一◂\n---\n",
            "“顺序”应是 0 到 9999 的整数，这里写的是“第一” / 写阿拉伯数字，小的排在前面",
            "`order` is a whole number from 0 to 9999, not `第一` / write a number in digits; lower ones come first",
            mended: "-- content/pages/guide.md --\n---\n标题: 指南\n顺序: 1\n---\n"),
    ]

    private static let sites = [
        malformed(
            siteFile("语言: ▸中文◂"), "没有语言“中文” / 可写 zh-Hans（简体中文）或 en（英文）",
            "there is no language `中文` / write zh-Hans or en", mended: siteFile("语言: en")),
        malformed(
            siteFile("时区: ▸北京时间◂"), "看不懂时区“北京时间” / 写与世界时的差，如 \"+08:00\"",
            "`北京时间` is no time zone / write the offset from UTC, such as \"+08:00\"",
            mended: siteFile("时区: \"+08:00\"")),
        malformed(
            siteFile("每页条数: ▸1000◂"), "每页条数“1000”不在 5 到 500 之间 / 写整数，如 20",
            "a page has from 5 to 500 rows, not `1000` / write a whole number, such as 20",
            mended: siteFile("每页条数: 500")),
        malformed(
            siteFile("页面片段: ▸开◂"), "“页面片段”只能写 是 或 否，这里写的是“开” / 改为 是 或 否",
            "`fragments` is yes or no, not `开` / write yes or no", mended: siteFile("页面片段: 是")),
        malformed(
            siteFile("使用许可:\n  网址: ▸www.example.cn◂"), "使用许可的网址“www.example.cn”不完整 / 写完整网址，以 https:// 开头",
            "`www.example.cn` is no whole address / write the whole address, beginning with https://",
            mended: siteFile("使用许可:\n  网址: https://www.example.cn/\n  声明: 使用时请注明出处")),
        malformed(
            siteFile("附件:\n  上限: ▸50MB◂"), "附件上限“50MB”不在 1 到 10000 之间 / 写兆字节数，不带单位，如 50",
            "the limit is a number of megabytes from 1 to 10000, not `50MB` / write it without a unit, such as 50",
            mended: siteFile("附件:\n  上限: 50\n  类型: [.PDF]")),
        malformed(
            siteFile("规则: ▸严格◂"), "“规则”下面应逐行写“规则名: 级别” / 如“  published-late: error”",
            "`rules` holds lines of `rule: severity` / such as `  published-late: error`", mended: siteFile("规则:")),
        malformed(
            siteFile("规则:\n  footnote: ▸严重◂"), "没有级别“严重” / 可写 error（错误）、warning（警告）、note（提示）、off（关闭）",
            "there is no severity `严重` / write error, warning, note or off", mended: siteFile("规则:\n  footnote: 提示")),
        malformed(
            siteFile("规则:\n  encoding: ▸warning◂"), "规则“encoding”不能放宽 / 删去这一行：违反它的内容无法发布，或会泄露不该公开的内容",
            "rule `encoding` cannot be relaxed / "
                + "remove the line: what breaks the rule cannot be published, or would show too much",
            mended: siteFile("规则:\n  encoding: error")),
        RuleCase(
            .keyUnknown, siteFile("规则:\n  ▸publish-late◂: off"), zh: "没有检查规则“publish-late” / 是不是“published-late”？",
            en: "there is no rule `publish-late` / did you mean `published-late`?",
            mended: siteFile("规则:\n  published-late: off\n  catalogue-limit-blank: note\n  layout: error")),
        RuleCase(
            .keyUnknown, siteFile("必填项: [标题, ▸文豪◂]"), zh: "条目没有“文豪”这个键 / 是不是“文号”？",
            en: "entries have no key `文豪` / did you mean `文号`?", mended: siteFile("必填项: [title, 生成日期]")),
        RuleCase(
            .keyUnknown, siteFile("▸联系方法◂:\n  电话: 1"), zh: "“site.yaml”下面没有“联系方法”这个键 / 是不是“联系方式”？",
            en: "`site.yaml` has no key `联系方法` / did you mean `联系方式`?", mended: siteFile("联系方式:\n  电话: 1")),
        malformed(
            siteFile("纠错地址: ▸gk@qingxi.example◂"),
            "纠错地址“gk@qingxi.example”不是网址 / 写以 https:// 开头的网址，其中可用 {title}、{index}、{address}；用邮箱接收的，不写这一项，在联系方式中写邮箱",
            "`gk@qingxi.example` is no address for corrections / write an address with https://, in which {title}, {index} and {address} may stand; to receive e-mail, leave it out and give `email` under `contact`",
            mended: siteFile("纠错地址: https://zc.example/?t={title}")),
        RuleCase(
            .itemUnknown, siteFile("重点领域: [财政, ▸部门预标◂]"), zh: "重点领域“部门预标”不在公开目录中 / 是不是“财政/财政预决算/部门预算”？",
            en: "the catalogue has no item `部门预标` for a key area / did you mean `财政/财政预决算/部门预算`?",
            mended: siteFile("重点领域: [财政, 部门预算]")),
        RuleCase(
            .siteMissing, "-- content/site.yaml --\n▸◂名称: 青溪镇政务公开\n",
            zh: "site.yaml 没有写明“名称”和“主办单位” / 加上“名称: …”和“主办单位: …”两行",
            en: "site.yaml does not give `name` and `body` / add lines `name: …` and `body: …`",
            mended: "-- content/site.yaml --\nname: Qingxi\nbody: 青溪镇人民政府\n"),
    ]

    static let all = entries + sites

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }

    private static func malformed(_ broken: String, _ zh: String, _ en: String, mended: String) -> RuleCase {
        RuleCase(.valueMalformed, broken, zh: zh, en: en, mended: mended)
    }
}
