package import Disclosure
import Findings
import Text

private let columns = [
    TableColumn("编码", "code", needed: true), TableColumn("名称", "name", needed: true), TableColumn("类别", "kind"),
    TableColumn("单位", "unit", needed: true), TableColumn("地点", "place"), TableColumn("纸张", "paper"),
    TableColumn("方向", "orientation"), TableColumn("容量", "capacity"), TableColumn("监督电话", "supervision"),
    TableColumn("张贴范围", "units"),
]

/// Reads `boards.csv`: each row a notice board or a screen.
package func readBoards(
    _ bytes: [UInt8], file: String, units: UnitTree, collector: inout FindingCollector
) -> [NoticeBoard] {
    let rows = tableRows(bytes, file: file, columns: columns, collector: &collector)
    var codes: Set<String> = []
    return rows.filter { collector.names($0, codes: &codes) }.compactMap { board($0, units, &collector) }
}

private func board(_ row: TableRow, _ units: UnitTree, _ collector: inout FindingCollector) -> NoticeBoard? {
    guard let unit = unit(row["unit"], row.place(of: "unit"), units, &collector) else { return nil }
    let size = screenSize(row["paper"].uppercased())
    return NoticeBoard(
        code: row["code"], name: row["name"], kind: kind(row, &collector), unit: unit, location: row["place"],
        paper: paper(row, size, &collector), orientation: orientation(row, &collector), screenSize: size,
        capacity: capacity(row, &collector), supervision: row["supervision"],
        units: taken(row, own: unit, units, &collector), place: row.place(of: "code"))
}

private func kind(_ row: TableRow, _ collector: inout FindingCollector) -> NoticeBoard.Kind {
    switch row["kind"] {
    case "", "公开栏", "board": return .board
    case "电子屏", "screen": return .screen
    default:
        collector.report(
            unknownWordOf: row, in: TableColumn("类别", "kind"), words: ["公开栏": "board", "电子屏": "screen"])
        return .board
    }
}

private func orientation(_ row: TableRow, _ collector: inout FindingCollector) -> NoticeBoard.Orientation {
    switch row["orientation"] {
    case "", "纵向", "portrait": return .portrait
    case "横向", "landscape": return .landscape
    default:
        collector.report(
            unknownWordOf: row, in: TableColumn("方向", "orientation"), words: ["纵向": "portrait", "横向": "landscape"])
        return .portrait
    }
}

private func paper(
    _ row: TableRow, _ size: (width: Int, height: Int)?, _ collector: inout FindingCollector
) -> NoticeBoard.Paper {
    let name = row["paper"].uppercased()
    if let paper = NoticeBoard.Paper(rawValue: name) { return paper }
    if !name.isEmpty, size == nil {
        collector.report(
            .valueMalformed, at: row.place(of: "paper"), zh: "不认识的纸张“\(row["paper"])”",
            en: "unknown paper `\(row["paper"])`",
            mend: Words(
                zh: "写 A4 或 A3，电子屏写像素，如 1920x1080", en: "write A4 or A3; for a screen its pixels, such as 1920x1080"))
    }
    return .a4
}

private func capacity(_ row: TableRow, _ collector: inout FindingCollector) -> Int? {
    guard !row["capacity"].isEmpty else { return nil }
    if let sheets = Int(row["capacity"]), (1...9999).contains(sheets) { return sheets }
    collector.report(
        .valueMalformed, at: row.place(of: "capacity"), zh: "容量“\(row["capacity"])”不是张数",
        en: "capacity `\(row["capacity"])` is not a number of sheets",
        mend: Words(zh: "写能贴几张纸，如 12；不清楚的留空", en: "write how many sheets fit, such as 12, or leave it empty"))
    return nil
}

private func unit(
    _ reference: String, _ place: Place, _ units: UnitTree, _ collector: inout FindingCollector
) -> UnitID? {
    if let id = units.find(reference) { return id }
    collector.report(
        .unitUnknown, at: place, zh: "单位表里没有“\(reference)”", en: "the table of units has no `\(reference)`",
        mend: suggestion(
            nearestName(to: reference, in: units.units.flatMap { [$0.code, $0.name] }),
            otherwise: Words(zh: "填写 content/units.csv 中的编码", en: "write a code from content/units.csv")))
    return nil
}

/// The units whose notices hang on the board: those named with all under them, or its own alone.
private func taken(
    _ row: TableRow, own: UnitID, _ units: UnitTree, _ collector: inout FindingCollector
) -> Set<UnitID> {
    let names = row["units"].split { "、，,;；".contains($0) }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
    guard !names.isEmpty else { return [own] }
    var heads: Set<UnitID> = []
    for name in names {
        if let id = unit(name, row.place(of: "units"), units, &collector) { heads.insert(id) }
    }
    return Set(units.units.map(\.id).filter { id in units.lineage(of: id).contains { heads.contains($0) } })
}

private func screenSize(_ text: String) -> (width: Int, height: Int)? {
    let parts = text.split { "X×*".contains($0) }
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
        (16...16_384).contains(width), (16...16_384).contains(height)
    else { return nil }
    return (width, height)
}
