/// The site that fixtures change: small, and without a finding.
let baseSite = SiteText(
    """
    -- content/site.yaml --
    名称: 青溪镇政务公开
    主办单位: 青溪镇人民政府
    索引号规则: ["QX-{YYYY}-{serial:3}"]

    -- content/units.csv --
    编码,名称,简称,上级
    QX,青溪镇人民政府,镇政府,
    QX-DZ,青溪镇党政综合办公室,党政办,QX

    -- content/boards.csv --
    编码,名称,类别,单位,纸张
    B1,镇政府门前公开栏,公开栏,QX,A4

    -- content/calendar.csv --
    日期,类别,名称
    2025-01-01,放假,元旦
    2026-01-01,放假,元旦
    2026-01-02,放假,元旦
    2026-01-04,上班,元旦
    2026-02-14,上班,春节
    2026-02-16,放假,春节
    2026-02-17,放假,春节
    2026-02-18,放假,春节
    2026-02-19,放假,春节
    2026-02-20,放假,春节
    2026-02-23,放假,春节
    2026-02-28,上班,春节

    -- content/notice-rules.csv --
    编码,名称,最短期限,单位,起算,依据
    GC-7,工程公示,7,工作日,次日,《工程公示办法》第三条

    -- content/catalogue/a.csv --
    领域,编码,一级事项,二级事项,公开时限,公示期规则
    财政,,财政预决算,部门预算,信息形成或变更之日起20个工作日内,
    ,,,部门决算,信息形成或变更之日起20个工作日内,
    工程,GC,工程建设,招标公告,及时公开,GC-7
    ,,,验收,及时公开,

    """ + entry())

/// An entry of the base site with other lines in its head: a line takes the place of the one with its key,
/// or stands last.
func entry(
    _ changes: String..., file: String = "content/entries/a.md", without keys: [String] = [], body: String = "正文。",
    fence: String = "---"
) -> String {
    var lines = [
        "标题: 甲", "公开事项: 部门预算", "公开主体: 党政办", "索引号: QX-2026-001", "生成日期: 2026-03-02", "发布日期: 2026-03-04",
    ]
    func key(_ line: String) -> String { line.prefix { !":：\n".contains($0) }.filter { $0 != "▸" && $0 != "◂" } }
    lines.removeAll { line in keys.contains { $0 == key(line) } }
    for change in changes {
        if let index = lines.firstIndex(where: { key($0) == key(change) }) {
            lines[index] = change
        } else {
            lines.append(change)
        }
    }
    return "-- \(file) --\n\(fence)\n\(lines.joined(separator: "\n"))\n---\n\n\(body)\n\n"
}

/// A second entry, with the index number QX-2026-002.
func otherEntry(_ changes: String, body: String = "正文。") -> String {
    entry("索引号: QX-2026-002", changes, file: "content/entries/b.md", body: body)
}
