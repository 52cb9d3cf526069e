import Checking
import Disclosure
import Testing

/// `step-unknown`, and what else is said of the steps of a service item.
@Suite("Steps")
struct StepRuleTests {
    static let all = [
        RuleCase(
            .stepUnknown, entry("步骤:\n  - 申请\n  - 名称: 受理\n    去向: {材料齐全: 审核, 材料不齐: ▸补正◂}\n  - 审核"),
            zh: "没有名为“补正”的步骤 / 写“步骤”下的一个名称，到此为止的写“结束”",
            en: "there is no step `补正` / name a step of the list, or write `end`",
            mended: entry("步骤:\n  - 申请\n  - 名称: 受理\n    去向: {材料齐全: 审核, 材料不齐: 申请}\n  - 审核")),
        RuleCase(
            .stepUnknown, entry("steps:\n  - 申请材料\n  - name: 受理\n    leads-to: ▸申请才料◂"),
            zh: "没有名为“申请才料”的步骤 / 是不是“申请材料”？", en: "there is no step `申请才料` / did you mean `申请材料`?",
            mended: entry("steps:\n  - 申请材料\n  - name: 受理\n    leads-to: end")),
        RuleCase(
            .keyMissing, entry("步骤:\n  - ▸承办◂: 窗口"), zh: "步骤没有写明名称 / 加一行“名称: 受理”",
            en: "the step has no name / add a line `name: …`", mended: entry("步骤:\n  - 名称: 受理\n    承办: 窗口")),
        RuleCase(
            .keyUnknown, entry("步骤:\n  - 名称: 受理\n    ▸期限◂: 当日"),
            zh: "“步骤”下面没有“期限”这个键 / 是不是“时限”？", en: "`steps` has no key `期限` / did you mean `时限`?",
            mended: entry("步骤:\n  - 名称: 受理\n    时限: 当日")),
        RuleCase(
            .valueMalformed, entry("步骤:\n  - 审核\n  - ▸审核◂"), zh: "有两个步骤叫“审核” / 改成不同的名称，如“初审”“复审”",
            en: "two steps are called `审核` / give each a name of its own", mended: entry("步骤:\n  - 初审\n  - 复审")),
        RuleCase(
            .valueMalformed, entry("步骤: ▸[" + (1...31).map { "第\($0)步" }.joined(separator: ", ") + "]◂"),
            zh: "有 31 个步骤，超过 30 个 / 合并步骤，细节写在“内容”里",
            en: "31 steps are more than 30 / join some; details belong to `note`",
            mended: entry("步骤: [" + (1...30).map { "第\($0)步" }.joined(separator: ", ") + "]")),
    ]

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }

    /// Name, who, how long, what is done, and where each answer leads: steps are counted from 0, `x` is the end.
    private static let read: [(head: String, steps: [String])] = [
        ("步骤: 申请", ["申请"]),
        ("步骤: [申请, 受理]", ["申请", "受理"]),
        ("步骤:\n  - 申请：到窗口提出\n  - 受理", ["申请|||到窗口提出", "受理"]),
        ("步骤:\n  - 名称: 受理\n    承办: 窗口\n    时限: 当场\n    内容: 核对", ["受理|窗口|当场|核对"]),
        ("步骤:\n  - 申请\n  - 名称: 补正\n    去向: 申请", ["申请", "补正||| →0"]),
        (
            "步骤:\n  - 名称: 审核\n    去向:\n      符合: 发证\n      不符合: 结束\n  - 发证",
            ["审核||| 符合→1 不符合→x", "发证"]
        ),
        ("步骤:", []),
    ]

    @Test(arguments: read.indices)
    func `steps are read as they are written`(index: Int) throws {
        let (head, steps) = Self.read[index]
        let checked = CheckedText(SiteText(entry(head), over: baseSite))
        let found = try #require(checked.site.model.entries.first).steps.map { step in
            let ways = step.ways.map { " \($0.answer)→" + ($0.target.map(String.init) ?? "x") }.joined()
            let fields = [step.name, step.by, step.limit, step.note + ways]
            return fields[1...].allSatisfy(\.isEmpty) ? step.name : fields.joined(separator: "|")
        }
        #expect(found == steps)
    }
}
