import Disclosure
import Testing

@Suite("Marks and check boxes")
struct MarkTests {
    @Test(
        "Cells that expect a tick",
        arguments: [
            ("√", Mark.yes(remark: "")), ("✓", .yes(remark: "")), ("■", .yes(remark: "")), ("☑", .yes(remark: "")),
            (" 是 ", .yes(remark: "")), ("Y", .yes(remark: "")), ("\u{F052}", .yes(remark: "")),
            ("√(面向村集体成员)", .yes(remark: "面向村集体成员")), ("", .no), ("□", .no), ("\n", .no), ("否", .no), ("口", .no),
            ("\u{F0A8}", .no), ("县级", .words("县级")), ("项目单位", .words("项目单位")),
        ])
    func marks(cell: String, mark: Mark) {
        #expect(Mark(reading: cell) == mark)
    }

    @Test(
        "Channels used, printed with an empty box, and unclear",
        arguments: [
            ("■政府网站 ■公开查阅点 □政府公报", "政府网站|公开查阅点", "政府公报", ""),
            ("■政府网站\n■社区/企事业单位/村公示栏(电子屏)", "政府网站|社区/企事业单位/村公示栏(电子屏)", "", ""),
            ("■社区/企事业单位/村公示栏\n(电子屏)", "社区/企事业单位/村公示栏(电子屏)", "", ""),
            ("政府网站\n入户/现场", "政府网站|入户/现场", "", ""),
            ("政府网站、政务服务中心、其他基层公共服务平台", "政府网站|政务服务中心|其他基层公共服务平台", "", ""),
            ("1.政府网站; 2.其他", "政府网站|其他", "", ""),
            ("t政府网站 口政府公报 口两微一端", "政府网站", "政府公报|两微一端", ""),
            ("\u{F052}政府网站 \u{F0A8}政府公报", "政府网站", "政府公报", ""),
            ("√政府网站 □其他____", "政府网站", "其他____", ""),
            ("政府网站政府公报两微一端发布会/听证会", "", "", "政府网站|政府公报|两微一端|发布会/听证会"),
            ("■政府网站■政府网站", "政府网站", "", ""), ("", "", "", ""), ("■", "", "", ""), ("□□□", "", "", ""),
        ])
    func channels(cell: String, used: String, unused: String, unclear: String) {
        let list = ChannelList(reading: cell)
        #expect(list.used.map(\.name).joined(separator: "|") == used)
        #expect(list.unused.map(\.name).joined(separator: "|") == unused)
        #expect(list.unclear.map(\.name).joined(separator: "|") == unclear)
    }

    @Test(
        "Kinds of channels, by the names of the national table and their variants",
        arguments: [
            ("政府网站", Channel.Kind.website), ("政府网", .website), ("一微一端", .newMedia), ("纸质载体", .paper),
            ("发布会听证会", .conference), ("行政服务中心", .serviceCentre), ("镇村公示公开栏", .board),
            ("社区/企事业单位/村公示栏(电子屏)", .board), ("其他____", .other), ("信用中国网站", .other), ("会议", .other),
        ])
    func kinds(name: String, kind: Channel.Kind) {
        #expect(Channel(name).kind == kind)
    }

    @Test("Every name of the national table is of its own kind", arguments: Channel.Kind.allCases)
    func nationalNames(kind: Channel.Kind) {
        #expect(Channel(kind.rawValue).kind == kind)
    }

    @Test("Manners, audiences and levels by their words")
    func words() {
        #expect(Manner(reading: "主动公开") == .proactive)
        #expect(Manner(reading: "依申请") == .onRequest)
        #expect(Manner(reading: "不予公开") == .withheld)
        #expect(Manner(reading: "公开") == nil)
        #expect(Audience(reading: "全社会") == .everyone)
        #expect(Audience(reading: "校内") == .internal)
        #expect(Audience(reading: "项目单位") == .group("项目单位"))
        #expect(Audience(reading: " ") == nil)
        #expect(Level("乡、村级").ranks == [.village, .town])
        #expect(Level("县级(区级、市级)").ranks == [.county, .city])
        #expect(Level("社区").ranks == [.village])
    }

    @Test(
        "Elements of a cell",
        arguments: [
            ("1.受理部门\n2.办理条件\n3.办理流程", "受理部门|办理条件|办理流程"),
            ("1.机构名称;2.开放时间;3.开放项目4.机构地址;", "机构名称|开放时间|开放项目|机构地址"),
            ("1、中央文件 2、我镇文件", "中央文件|我镇文件"),
            ("①收入表②支出表", "收入表|支出表"),
            ("●《办法》\n●《意见》", "《办法》|《意见》"),
            ("受理部门、办理条件、收费依据及标准", "受理部门|办理条件|收费依据及标准"),
            ("招标单位、岗位要求等", "招标单位|岗位要求"),
            ("镇人民政府工作报告全文。", "镇人民政府工作报告全文"),
            ("政策依据;\n申请指南:包括补贴对象、补贴范围等;\n补贴结果。", "政策依据|申请指南|补贴结果"),
            ("在拟征收土地前,应公开下列事项。\n1.用途;\n2.位置;\n〔*救济措施〕。", "用途|位置|救济措施"),
            ("增长1.5倍", "增长1.5倍"),
            ("着重解读政策措施的背景依据、目标任务、主要内容、涉及范围、执行标准,以及注意事项、关键词诠释、惠民利民举措、新旧政策差异等。", ""),
            ("没有数据的表格应当列出空表。\n" + String(repeating: "应当公开到功能分类项级科目", count: 5), ""),
            ("", ""), ("1.", ""), ("、、、", ""),
        ])
    func elements(cell: String, names: String) {
        #expect(ContentElement.list(reading: cell).map(\.name).joined(separator: "|") == names)
    }

    @Test("What stands after a colon, and elements that are not always there")
    func elementDetails() {
        let elements = ContentElement.list(reading: "申请指南:包括补贴对象;\n〔*征地工作流程图〕")
        #expect(
            elements == [
                ContentElement(name: "申请指南", detail: "包括补贴对象"), ContentElement(name: "征地工作流程图", isOptional: true),
            ])
    }

    @Test("Hostile cells end in something, soon", arguments: ["■", "口", "1.", "、", "(", "t", "\n", "①", "政府网站"])
    func hostile(piece: String) {
        let cell = String(repeating: piece, count: 20_000)
        let elapsed = ContinuousClock().measure {
            _ = ChannelList(reading: cell)
            _ = ContentElement.list(reading: cell)
            _ = Mark(reading: cell)
        }
        #expect(elapsed < .seconds(20))
    }
}
