import Checking
import Testing

/// Rules about bodies, links, attachments and what several entries have to do with each other.
@Suite("Bodies, links and files")
struct BodyRuleTests {
    private static let bodies = [
        RuleCase(
            .rawHTML, entry(body: "重要▸<br>◂通知"), zh: "正文里有 HTML 代码，将按文字原样显示 / 改用 Markdown 写法，或删去",
            en: "raw HTML is shown as text / write it in Markdown, or remove it", mended: entry(body: "**重要**")),
        RuleCase(
            .linkRefused, entry(body: "[点击](▸javascript:alert(1)◂)"),
            zh: "不允许“javascript”开头的链接 / 链接可用 http、https、mailto、tel，或站内文件名",
            en: "links of scheme `javascript` are not allowed / "
                + "link with http, https, mailto, tel, or to a file of the site",
            mended: entry(body: "[点击](https://example.org/)，[电话](tel:12345)")),
        RuleCase(
            .footnote, entry(body: "正文▸[^1]◂。"), zh: "脚注 [^1] 没有注文 / 在文末另起一行写“[^1]: 注文”",
            en: "footnote [^1] has no text / add a line `[^1]: text` at the end",
            mended: entry(body: "正文[^1]。\n\n[^1]: 注文")),
        RuleCase(
            .footnote, entry(body: "正文。\n\n▸[^1]◂: 注文"), zh: "脚注 [^1] 在正文中没有引用 / 在正文要加注的地方写 [^1]，或删去注文",
            en: "footnote [^1] is not referred to / write [^1] where it belongs, or remove its text",
            mended: entry(body: "正文[^1]。\n\n[^1]: 注文")),
        RuleCase(
            .footnote, entry(body: "正文[^1]。\n\n[^1]: 甲\n\n▸[^1]◂: 乙"), zh: "脚注 [^1] 的注文写了两次 / 给其中一个换个编号",
            en: "footnote [^1] has two texts / give one of them another number",
            mended: entry(body: "正文[^1][^2]。\n\n[^1]: 甲\n\n[^2]: 乙")),
        RuleCase(
            .tableUneven, entry(body: "| 甲 | 乙 |\n|---|---|\n| ▸1 | 2 | 3◂ |"),
            zh: "这一行有 3 格，表头有 2 格 / 补齐或删去多余的格；格内的竖线写作 \\|",
            en: "this row has 3 cells, the head 2 / fill in or remove cells; write \\| for a bar inside a cell",
            mended: entry(body: "| 甲 | 乙 |\n|---|---|\n| 1 | 2 \\| 3 |")),
        RuleCase(
            .bodyTooLarge, entry(body: String(repeating: ">", count: 64) + "▸>>>>>>甲◂"),
            zh: "列表和引用嵌套超过 64 层 / 减少行首的缩进和 > 号",
            en: "lists and quotes are nested more than 64 deep / remove indentation and `>` at the line's start",
            mended: entry(body: "> 甲")),
        RuleCase(
            .encoding, entry(body: "正文▸\(noncharacter)◂。"), zh: "这里有不能公开显示的特殊字符 / 删去它：把这几个字重新打一遍",
            en: "there is a character here that no text may hold / remove it: type these characters anew",
            mended: entry()),
        RuleCase(
            .personalUnknown, notice("[▸补助名册◂]"), zh: "正文没有标题“补助名册”，这部分个人信息到期无法撤下 / 是不是“补助名单”？",
            en: "the text has no heading `补助名册`: personal information there would not come down / did you mean `补助名单`?",
            mended: notice("[补助名单]")),
        RuleCase(
            .personalUnknown, notice("▸名册◂"), zh: "正文没有标题“名册”，这部分个人信息到期无法撤下 / 写成与正文标题完全相同的文字",
            en: "the text has no heading `名册`: personal information there would not come down / "
                + "write the heading exactly as it stands in the text",
            mended: notice("补助名单")),
        RuleCase(
            .personalUnknown, entry("个人信息: ▸[补助名单]◂", body: "# 补助名单\n\n张三"),
            zh: "没有写公示期，个人信息部分到期无法撤下 / 加上“公示”，写明“起”和“止”",
            en:
                "there is no notice period with which the personal parts could end / add `posted` with `from` and `until`",
            mended: notice("[补助名单]")),
    ]

    private static let links = [
        broken(
            "[甲](▸索引号:QX-2026-009◂)",
            "没有索引号为“QX-2026-009”的条目 / 是不是“QX-2026-001”？",
            "no entry has the index number `QX-2026-009` / did you mean `QX-2026-001`?",
            mended: "[甲](索引号:QX-2026-002)，[乙](索引号：QX-2026-002)"),
        broken(
            "[下面](▸#结论◂)", "本页没有标题“结论” / 改正链接，或删去",
            "this page has no heading `结论` / correct the link, or remove it", mended: "[下面](#结论)\n\n# 结论"),
        broken(
            "[甲](▸b.md#附件◂)", "“content/entries/b.md”里没有标题“附件” / 是不是“附表”？",
            "`content/entries/b.md` has no heading `附件` / did you mean `附表`?", mended: "[甲](b.md#附表)"),
        broken(
            "[甲](▸../pages/guide.md#附件◂)", "“content/pages/guide.md”里没有标题“附件” / 改正链接，或删去",
            "`content/pages/guide.md` has no heading `附件` / correct the link, or remove it",
            mended: "[甲](../pages/guide.md#怎样申请)"),
        broken(
            "[甲](▸../../../etc/passwd◂)", "链接“../../../etc/passwd”指到了站点文件夹以外 / 从本文件所在的文件夹写起，不以 / 开头；别的网站写完整网址",
            "`../../../etc/passwd` leads out of the site folder / "
                + "begin in this file's folder, without a first `/`; give other sites their whole address",
            mended: "[甲](../entries/./b.md)"),
        broken(
            "[甲](▸/b.md◂)", "链接“/b.md”指到了站点文件夹以外 / 从本文件所在的文件夹写起，不以 / 开头；别的网站写完整网址",
            "`/b.md` leads out of the site folder / "
                + "begin in this file's folder, without a first `/`; give other sites their whole address",
            mended: "[甲](b.md)"),
        broken(
            "[甲](▸B.md◂)", "找不到文件“B.md” / 是不是“b.md”？", "there is no file `B.md` / did you mean `b.md`?",
            mended: "[甲](b.md)"),
        broken(
            "[甲](▸folder/indx.md◂)", "找不到文件“folder/indx.md” / 是不是“folder/index.md”？",
            "there is no file `folder/indx.md` / did you mean `folder/index.md`?", mended: "[甲](folder)，[乙](folder/)"),
        broken(
            "[甲](▸../2025/方案.md◂)", "找不到文件“../2025/方案.md” / 把文件放到 content/2025/ 里，或改正文件名（大小写也要一致）",
            "there is no file `../2025/方案.md` / "
                + "put it into content/2025/, or correct its name (upper and lower case count)",
            mended: "[甲](folder/index.md#%E6%96%87)"),
        broken(
            "[甲](▸draft.md◂)",
            "链接指向不对外公开或尚未发布的条目（content/entries/draft.md） / 删去链接，或待对方发布后再加",
            "the link leads to an entry that the public does not see (content/entries/draft.md) / "
                + "remove the link, or add it once the entry is published",
            mended: "[甲](b.md)"),
        broken(
            "[甲](▸◂)", "链接没有写地址 / 改正链接，或删去",
            "the link leads nowhere / correct the link, or remove it", mended: "[甲](#)"),
    ]

    private static let files = [
        RuleCase(
            .attachmentMissing, attached("▸预算标.xlsx◂") + table, zh: "找不到文件“预算标.xlsx” / 是不是“预算表.xlsx”？",
            en: "there is no file `预算标.xlsx` / did you mean `预算表.xlsx`?", mended: attached("预算表.xlsx") + table),
        RuleCase(
            .attachmentMissing, attached("▸预算表.XLSX◂") + table, zh: "找不到文件“预算表.XLSX” / 是不是“预算表.xlsx”？",
            en: "there is no file `预算表.XLSX` / did you mean `预算表.xlsx`?", mended: attached("./预算表.xlsx") + table),
        RuleCase(
            .attachmentMissing, attached("▸附件\\预算表.xlsx◂") + "-- content/entries/附件/预算表.xlsx --\nx\n",
            zh: "找不到文件“附件\\预算表.xlsx” / 是不是“附件/预算表.xlsx”？",
            en: "there is no file `附件\\预算表.xlsx` / did you mean `附件/预算表.xlsx`?",
            mended: attached("附件/预算表.xlsx") + "-- content/entries/附件/预算表.xlsx --\nx\n"),
        RuleCase(
            .attachmentMissing, entry(body: "![图](▸图.png◂)"),
            zh: "找不到文件“图.png” / 把文件放到 content/entries/ 里，或改正文件名（大小写也要一致）",
            en: "there is no file `图.png` / "
                + "put it into content/entries/, or correct its name (upper and lower case count)",
            mended: entry(body: "![图](%E5%9B%BE.png)") + "-- content/entries/图.png --\nx\n"),
        RuleCase(
            .attachmentRefused,
            attached("▸a.exe◂") + "-- content/entries/a.exe --\nx\n" + siteFile("附件:\n  类型: [pdf, csv]"),
            zh: "不允许“exe”类型的附件 / 换成以下类型之一：pdf、csv",
            en: "attachments of type `exe` are not allowed / use one of: pdf, csv",
            mended: attached("a.PDF") + "-- content/entries/a.PDF --\nx\n" + siteFile("附件:\n  类型: [pdf, csv]")),
        RuleCase(
            .attachmentRefused, attached("▸名单◂") + "-- content/entries/名单 --\nx\n" + siteFile("附件:\n  类型: [pdf]"),
            zh: "附件的文件名没有后缀 / 换成以下类型之一：pdf", en: "the attachment's name has no ending / use one of: pdf",
            mended: attached("名单.pdf") + "-- content/entries/名单.pdf --\nx\n"),
        RuleCase(
            .attachmentRefused, attached("▸a.pdf◂") + "-- content/entries/a.pdf --\n51 MB",
            zh: "附件有 51.0 MB，超过上限 50 MB / 压缩或拆分后再放",
            en: "the attachment has 51.0 MB, more than 50 MB / compress it or split it",
            mended: attached("a.pdf") + "-- content/entries/a.pdf --\n50 MB"),
        RuleCase(
            .attachmentRefused, entry(body: "[甲](▸a.pdf◂)") + "-- content/entries/a.pdf --",
            zh: "附件是空文件 / 重新保存后再放", en: "the attachment is empty / save it again",
            mended: entry(body: "[甲](a.pdf)") + "-- content/entries/a.pdf --\nx\n"),
    ]

    private static let several = [
        RuleCase(
            .relationUnknown, entry("更正: ▸QX-2026-02◂") + other, zh: "没有索引号为“QX-2026-02”的条目 / 是不是“QX-2026-002”？",
            en: "no entry has the index number `QX-2026-02` / did you mean `QX-2026-002`?",
            mended: entry("更正: QX-2026-002") + other),
        RuleCase(
            .relationUnknown, entry("result-of: [QX-2026-002, ▸无◂]") + other, zh: "没有索引号为“无”的条目 / 填写对方条目的索引号",
            en: "no entry has the index number `无` / give the other entry's index number",
            mended: entry(
                "替代: [QX-2026-002]", "解读: QX-2026-002", "承接: QX-2026-002", "结果: QX-2026-002", "属于: QX-2026-002")
                + other),
        RuleCase(
            .indexDuplicate, entry() + entry("索引号: ▸QX-2026-001◂", file: "content/entries/b.md"),
            zh: "索引号“QX-2026-001”已经用于 content/entries/a.md / 每个条目一个索引号；新条目请编新号",
            en: "index number `QX-2026-001` is used by content/entries/a.md / give each entry a number of its own",
            mended: entry() + other),
        RuleCase(
            .outputCollision,
            free + entry("索引号: 甲/1-A") + entry("索引号: ▸甲-1/a◂", file: "content/entries/b.md"),
            zh: "索引号“甲-1/a”与 content/entries/a.md 的“甲/1-A”会得到同一个网页地址 / 改动其中一个，使字母、数字有所不同",
            en: "index number `甲-1/a` would share its address with `甲/1-A` of content/entries/a.md / "
                + "change one of them in a letter or digit",
            mended: free + entry("索引号: 甲/1-A") + entry("索引号: 乙-1/a", file: "content/entries/b.md")),
        RuleCase(
            .outputCollision,
            entry(body: "[甲](x/t.csv)[乙](y/T.csv)")
                + "-- content/entries/x/t.csv --\n1\n-- content/entries/y/T.csv --\n1\n",
            zh: "附件 content/entries/x/t.csv 与 content/entries/y/T.csv 同名 / 给其中一个改名",
            en: "attachments content/entries/x/t.csv and content/entries/y/T.csv have one name / rename one of them",
            mended: entry(body: "[甲](x/t.csv)[乙](x/t.csv)") + "-- content/entries/x/t.csv --\n1\n"),
        RuleCase(
            .outputCollision, page("content/pages/x/Guide.md") + page("content/pages/guide.md"),
            zh: "页面与 content/pages/guide.md 会得到同一个网页地址 / 给其中一个文件改名",
            en: "the page would share its address with content/pages/guide.md / rename one of the files",
            mended: page("content/pages/x/law.md") + page("content/pages/guide.md")),
    ]

    /// U+FDD0.
    private static let noncharacter = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    private static let other = otherEntry("主题词: [预算]")
    private static let free = siteFile("")
    private static let table = "-- content/entries/预算表.xlsx --\nx\n"

    private static func page(_ file: String) -> String { "-- \(file) --\n---\n标题: 指南\n---\n" }

    private static func attached(_ file: String) -> String { entry("附件:\n  - 文件: \(file)\n    标题: 表") }

    private static func notice(_ parts: String) -> String {
        entry("公示:\n  起: 2026-03-04\n  止: 2026-03-16", "个人信息: \(parts)", body: "# 补助名单\n\n张三")
    }

    /// A link of an entry among others: a second one, a draft, one in a folder, and a page.
    private static func broken(_ body: String, _ zh: String, _ en: String, mended: String) -> RuleCase {
        let others =
            otherEntry("主题词: []", body: "# 附表")
            + entry("索引号: QX-2026-003", "草稿: 是", file: "content/entries/draft.md")
            + entry("索引号: QX-2026-004", file: "content/entries/folder/index.md", body: "# 文")
            + "-- content/pages/guide.md --\n---\n标题: 指南\n---\n\n# 怎样申请\n"
        return RuleCase(
            .linkBroken, entry(body: body) + others, zh: zh, en: en, mended: entry(body: mended) + others)
    }

    static let all = bodies + links + files + several

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }
}
