import Checking
import Testing

/// What a text states in two ways, and what a body shows only as a whole.
@Suite("Statements of a text")
struct StatementRuleTests {
    private static let report = "标题: 2025年度信息公开工作报告"
    private static let passage = "坚持以公开为常态、不公开为例外，依法公开权力运行的依据、条件、程序和结果，让权力在阳光下运行，自觉接受各界监督"

    static let all = contradictions + bodies + numbers

    private static let contradictions = [
        RuleCase(
            .contradiction, entry(body: "全年公开信息72条，其中网站30条。\n\n全年发布信息▸82条，其中网站30条◂。"),
            zh: "这里是“82条，其中网站30条”，第 10 行是“72条，其中网站30条”：其中的部分相同，总数不同 / 核对总数；两处口径不同的，写明各包括什么",
            en: "`82条，其中网站30条` here, `72条，其中网站30条` on line 10: the same part of two totals / "
                + "check the totals; if they count different things, say what",
            mended: entry(body: "全年公开信息72条，其中网站30条。\n\n一季度公开信息12条，其中网站30条。\n\n2024年全年公开信息62条，其中网站30条。")),
        RuleCase(
            .contradiction, entry(body: "主动公开信息▸72条，其中依申请公开10条◂。"),
            zh: "“72条，其中依申请公开10条”：依申请公开不是主动公开的一部分 / 主动公开和依申请公开分别统计",
            en: "`72条，其中依申请公开10条`: what is disclosed on request is no part of what is disclosed proactively / "
                + "count the two manners apart",
            mended: entry(body: "公开信息72条，其中依申请公开10条。")),
        RuleCase(
            .contradiction, entry(body: "自变更之日起20个工作日内公开。\n\n在信息形成之日起▸20日内◂公开。"),
            zh: "这里是“20日内”，第 10 行是“20个工作日内”：同一期限，天数的单位不同 / 查对规定，统一写工作日或写日",
            en: "`20日内` here, `20个工作日内` on line 10: one time limit in two kinds of day / "
                + "look it up, and write working days or days in both",
            mended: entry(body: "自变更之日起20个工作日内公开；自受理之日起20日内答复；自变更之日起5日内登记。")),
        RuleCase(
            .contradiction, entry(report, body: "截至2025年6月30日，公开39条。\n\n▸截止2025年5月◂，支出800元。"),
            zh: "这里说的是“截止2025年5月”，第 10 行说的是“截至2025年6月”，不是同一期间 / 一份报告的数字用同一个起止日期",
            en:
                "`截止2025年5月` here, `截至2025年6月` on line 10: not the same time / give all figures of a report for one period",
            mended: entry(report, body: "截至2025年6月30日，公开39条。截至2025年6月底，支出800元；截至2024年5月，支出700元。")),
        RuleCase(
            .contradiction, entry(report, body: "自2024年12月20日至2025年12月20日。\n\n▸2024年度◂没有收到申请。"),
            zh: "这里说的是“2024年度”，第 10 行说的是“2024年12月20日至2025年12月20日”，不是同一期间 / 一份报告的数字用同一个起止日期",
            en: "`2024年度` here, `2024年12月20日至2025年12月20日` on line 10: not the same time / "
                + "give all figures of a report for one period",
            mended: entry(report, body: "自2025年1月1日至2025年12月31日，2025年度没有收到申请，与2024年度相同，见2026年度计划。")),
        RuleCase(
            .contradiction, entry(body: "第十一条 提前15个工作日前告知。\n\n第十二条 开始的▸15个工作日前◂预告。"),
            zh: "第十二条和第 10 行的第十一条都要求提前 15 个工作日，前一环节办完，后一环节已经没有时间 / 给后一环节留出时间：前一环节再提前几天",
            en: "第十二条 and 第十一条 on line 10 both ask for 15 working days before: the later step has no time left / "
                + "leave time between the steps: let the first be earlier",
            mended: entry(body: "第十一条 提前20个工作日前告知。\n\n第十二条 开始的15个工作日前预告。\n\n会议15个工作日前通知。")),
        RuleCase(
            .contradiction, entry(body: "落实“六项制度”。\n\n推行▸“四项制度”◂。"),
            zh: "这里写的是“四项制度”，第 10 行写的是“六项制度” / 数一数，把两处改成一样",
            en: "“四项制度” here, “六项制度” on line 10 / count them, and write the same number in both",
            mended: entry(body: "落实“六项制度”，做好“四个服务”，推行“6项制度”。")),
        RuleCase(
            .contradiction, entry(body: "《青溪镇人民政府公报》，▸《青溪镇人民政府政府公报》◂，《青溪镇人民政府公报目录》。"),
            zh: "《青溪镇人民政府政府公报》与同一行的《青溪镇人民政府公报》像是同一个名称，一处“政府”写了两遍 / 查对原名，把两处改成一样",
            en: "《青溪镇人民政府政府公报》 and 《青溪镇人民政府公报》 on the same line look like one title: "
                + "`政府` stands twice in one of them / look the title up, and write it the same in both",
            mended: entry(body: "《中华人民共和国行政许可法》《中华人民共和国行政处罚法》《中华人民共和国海洋环境保护法》《中华人民共和国环境保护法》")),
    ]

    private static let bodies = [
        RuleCase(
            .textRepeated,
            entry(body: "一、决策。\(passage)。\n\n二、服务。▸\(passage.prefix(15))◂\(passage.dropFirst(15))。"),
            zh: "从“坚持以公开为常态、不公开为例外”起的一段，第 10 行已经有过，一字不差 / 删去重复的，或写出各自的内容",
            en: "the passage from `坚持以公开为常态、不公开为例外` on stands on line 10 already, word for word / "
                + "remove one of them, or say what each is about",
            mended: entry(body: "一、决策。\(passage)。\n\n二、服务。坚持以公开为常态、不公开为例外。\n\n| \(passage) |\n|---|\n| \(passage) |")),
        RuleCase(
            .punctuation, entry(body: "加强领导▸,◂明确责任,落实(到人)。"),
            zh: "从这里起，汉字之间有 3 处用了半角标点 / 改用全角标点：，；：？！（）",
            en: "from here on, 3 half-width marks stand between Chinese characters / use full-width marks: ，；：？！（）",
            mended: entry(
                body: "加强领导,明确责任。共1,200元(约)，[目录](a.md#b) A,B,C\n\n```\n甲,乙,丙,丁\n```"
                    + "\n\n| 甲,乙 | 丙,丁(戊) |\n|---|---|\n| 1 | 2 |"
            ).replacing("[目录](a.md#b) ", with: "")),
        RuleCase(
            .punctuation, entry(body: "▸〈青溪镇公报〉◂每月一期。"),
            zh: "“〈青溪镇公报〉”用了单书名号，单书名号只用在双书名号里面 / 改用《》",
            en: "`〈青溪镇公报〉` has the marks 〈 〉, which stand only inside of 《 》 / write 《 》",
            mended: entry(body: "《关于印发〈青溪镇公报〉的通知》，1〈2〉3")),
        RuleCase(
            .textDamaged, entry(body: "一年来做好公开。\n\n▸关于政务公开工作的总结◂\n\n今年以来公开办税。"),
            zh: "正文中间另有标题“关于政务公开工作的总结”，像是两篇文章连在了一起 / 一个条目一篇，另一篇另建条目；是附件的，在前面单独写一行“附件”",
            en: "another title, `关于政务公开工作的总结`, stands amid the text: two texts may have run together / "
                + "give each text an entry of its own; before an annex write a line 附件",
            mended: entry(body: "关于做好公开的通知\n\n现将工作通知如下。\n\n附件\n\n关于政务公开工作的总结\n\n公开办税。\n\n关于甲的通知\n\n关于乙的通知")),
        RuleCase(
            .textDamaged, entry("标题: 政务公开工作总结", body: "提高了信任感，▸政务公开工作总结◂。"),
            zh: "标题“政务公开工作总结”混进了句子里 / 对照原文，删去多余的部分",
            en: "the title `政务公开工作总结` has got into a sentence / compare it with the original, and remove it",
            mended: entry("标题: 政务公开工作总结", body: "政务公开工作总结\n\n现公布，政务公开工作总结如下。")),
        RuleCase(
            .textDamaged, catalogue("▸开时限◂,开依据"),
            zh: "列名“开时限”“开依据”都少一个“公”字，表里别处可能也漏了 / 对照印发的原表，把漏掉的字全部补上",
            en: "the heads `开时限`, `开依据` all lack `公`, which may be missing throughout the table / "
                + "compare the table with the printed one, and put the character back",
            mended: catalogue("公开时限,公开依据")),
        RuleCase(
            .countWrong, entry(body: "设动态、编制、审批、知识、法规、论坛▸等九个◂专栏。"),
            zh: "写的是“等九个”，前面列了 6 个 / 核对数目和所列的内容",
            en: "`等九个`: 9 are declared, 6 stand before it / check the number and what is listed",
            mended: entry(body: "设动态、编制、审批、知识、法规、论坛等六个专栏，北京、上海、天津等10个城市，甲、乙、丙、丁、戊、己等60个村。")),
        RuleCase(
            .countWrong, entry(body: "实现▸“四个提高”◂：一是效率；二是质量。"),
            zh: "写的是““四个提高””，下面列了 2 个 / 核对数目和所列的内容",
            en: "`“四个提高”`: 4 are declared, 2 follow / check the number and what is listed",
            mended: entry(body: "实现“三个提高”：一是效率；二是质量；三是作风。落实“五个到位”，做好工作。")),
    ]

    private static let numbers = [
        RuleCase(
            .maskingPolicy, siteFile("遮盖: {公民身份号码: 前6后4, 手机号码: 后4位}\n") + entry(body: "张三 ▸11010519491231****◂"),
            zh: "公民身份号码在这里露出前 14 位，本站规定只露出前 6 位、后 4 位 / 把多露出的几位也用 * 遮盖",
            en: "the identity number shows the first 14 here; the site lets it show the first 6 and last 4 / "
                + "mask the other digits too, with *",
            mended: siteFile("遮盖: {公民身份号码: 前6后4, 手机号码: 后4位}\n")
                + entry(body: "张三 110105********002X，李四 **************1234，联系 *******1234")),
        RuleCase(
            .maskingPolicy,
            siteFile("masking: {mobile: first 3 last 4, card: last 4}\n") + entry(body: "手机 ▸13800****00◂"),
            zh: "手机号码在这里露出前 5 位、后 2 位，本站规定只露出前 3 位、后 4 位 / 把多露出的几位也用 * 遮盖",
            en: "the mobile number shows the first 5 and last 2 here; the site lets it show the first 3 and last 4 / "
                + "mask the other digits too, with *",
            mended: siteFile("masking: {mobile: first 3 last 4, card: last 4}\n")
                + entry(body: "手机 138****0000，银行卡 ***************0128")),
        RuleCase(
            .indexReused, register("QX-2026-001,旧公告,2025-03-02") + entry("索引号: ▸QX-2026-001◂"),
            zh: "登记簿上，索引号“QX-2026-001”属于“旧公告”（2025-03-02 生成） / 给这个条目编新号；是同一个条目的，把生成日期改回登记的日期",
            en: "in the register, `QX-2026-001` belongs to `旧公告`, produced on 2025-03-02 / "
                + "give this entry a new number; if it is the same entry, restore its produced date",
            mended: register("QX-2026-001,旧标题,2026-03-02", "QX-2026-001,甲,2026-03-05", "QX-2025-009,别的,2025-03-02")),
        RuleCase(
            .indexReused, register("QX-2026-001,旧公告,") + entry("索引号: ▸QX-2026-001◂"),
            zh: "登记簿上，索引号“QX-2026-001”属于“旧公告” / 给这个条目编新号；是同一个条目的，把生成日期改回登记的日期",
            en: "in the register, `QX-2026-001` belongs to `旧公告` / "
                + "give this entry a new number; if it is the same entry, restore its produced date",
            mended: register("QX-2026-001,甲,")),
    ]

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }

    private static func catalogue(_ heads: String) -> String {
        "-- content/catalogue/a.csv --\n领域,一级事项,二级事项,\(heads)\n财政,财政预决算,部门预算,及时公开,《中华人民共和国预算法》\n\n"
    }

    private static func register(_ rows: String...) -> String {
        "-- content/register.csv --\n索引号,标题,生成日期\n\(rows.joined(separator: "\n"))\n\n"
    }
}
