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
    return rows.compactMap { row in
        guard codes.insert(row["code"]).inserted else {
            collector.report(
                .valueMalformed, at: row.place(of: "code"), zh: "编码“\(row["code"])”用了两次",
                en: "code `\(row["code"])` is used twice")
            return nil
        }
        return board(row, units, &collector)
    }
}

private func board(_ row: TableRow, _ units: UnitTree, _ collector: inout FindingCollector) -> NoticeBoard? {
    guard let unit = unit(row["unit"], row.place(of: "unit"), units, &collector) else { return nil }
    let paper = row["paper"].uppercased()
    let size = screenSize(paper)
    if !paper.isEmpty, size == nil, NoticeBoard.Paper(rawValue: paper) == nil {
        collector.report(
            .valueMalformed, at: row.place(of: "paper"), zh: "不认识的纸张“\(row["paper"])”",
            en: "unknown paper `\(row["paper"])`",
            mend: Words(
                zh: "写 A4、A3，电子屏写像素如 1920x1080", en: "write A4 or A3; for a screen its pixels, such as 1920x1080"))
    }
    return NoticeBoard(
        code: row["code"], name: row["name"], kind: ["电子屏", "screen"].contains(row["kind"]) ? .screen : .board,
        unit: unit, location: row["place"], paper: NoticeBoard.Paper(rawValue: paper) ?? .a4,
        orientation: ["横向", "landscape"].contains(row["orientation"]) ? .landscape : .portrait,
        screenSize: size, capacity: Int(row["capacity"]), supervision: row["supervision"],
        units: taken(row, own: unit, units, &collector), place: row.place(of: "code"))
}

private func unit(
    _ reference: String, _ place: Place, _ units: UnitTree, _ collector: inout FindingCollector
) -> UnitID? {
    if let id = units.find(reference) { return id }
    collector.report(
        .unitUnknown, at: place, zh: "单位表里没有“\(reference)”", en: "the table of units has no `\(reference)`",
        mend: suggestion(nearestName(to: reference, in: units.units.flatMap { [$0.code, $0.name] }), otherwise: nil))
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
