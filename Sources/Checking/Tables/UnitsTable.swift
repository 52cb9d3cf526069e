package import Disclosure
import Findings
import Text

private let columns = [
    TableColumn("编码", "code", needed: true), TableColumn("名称", "name", needed: true), TableColumn("简称", "short"),
    TableColumn("上级", "parent"), TableColumn("类别", "kind"), TableColumn("统一社会信用代码", "uscc"),
    TableColumn("负责人", "head"), TableColumn("地址", "address"), TableColumn("电话", "phone"),
    TableColumn("监督电话", "supervision"), TableColumn("办公时间", "hours"), TableColumn("电子邮箱", "email"),
    TableColumn("职责", "duties"),
]

/// Reads `units.csv`: each row a unit, its parent named by code.
package func readUnits(_ bytes: [UInt8], file: String, collector: inout FindingCollector) -> UnitTree {
    let rows = tableRows(bytes, file: file, columns: columns, collector: &collector)
    var codes: [String: Int] = [:]
    for (number, row) in rows.enumerated() {
        let code = row["code"]
        if code.isEmpty || row["name"].isEmpty {
            collector.report(
                .valueMalformed, at: row.place(of: "code"), zh: "每一行都要有编码和名称", en: "each row needs a code and a name")
        } else if codes[code] != nil {
            collector.report(
                .valueMalformed, at: row.place(of: "code"), zh: "编码“\(code)”用了两次", en: "code `\(code)` is used twice",
                mend: Words(zh: "每个单位一个编码", en: "give each unit a code of its own"))
        }
        if codes[code] == nil { codes[code] = number }
    }
    let units = rows.enumerated().map { number, row in
        unit(UnitID(number), row, parent: parent(of: row, codes, &collector))
    }
    let tree = UnitTree(units)
    reportCircles(in: tree, &collector)
    return tree
}

private func parent(of row: TableRow, _ codes: [String: Int], _ collector: inout FindingCollector) -> UnitID? {
    let code = row["parent"]
    guard !code.isEmpty else { return nil }
    if let number = codes[code] { return UnitID(number) }
    collector.report(
        .unitUnknown, at: row.place(of: "parent"), zh: "上级“\(code)”不在表中", en: "there is no unit `\(code)` to belong to",
        mend: suggestion(nearestName(to: code, in: codes.keys.sorted()), otherwise: nil))
    return nil
}

private func unit(_ id: UnitID, _ row: TableRow, parent: UnitID?) -> Unit {
    Unit(
        id: id, code: row["code"], name: row["name"], short: row["short"], kind: row["kind"],
        parent: parent == id ? nil : parent, uscc: row["uscc"], head: row["head"], address: row["address"],
        phone: row["phone"], supervision: row["supervision"], hours: row["hours"], email: row["email"],
        duties: row["duties"], place: row.place(of: "code"))
}

private func reportCircles(in tree: UnitTree, _ collector: inout FindingCollector) {
    for unit in tree.units {
        guard let top = tree.lineage(of: unit.id).last, tree[top].parent != nil else { continue }
        collector.report(
            .valueMalformed, at: unit.place, zh: "“\(unit.name)”的上级绕成了一圈",
            en: "the parents of `\(unit.name)` go in a circle",
            mend: Words(zh: "核对“上级”一列", en: "check the column of parents"))
    }
}
