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
    var seen: Set<String> = []
    let rows = tableRows(bytes, file: file, columns: columns, collector: &collector)
        .filter { collector.names($0, codes: &seen) }
    for row in rows { checkCode(row, &collector) }
    let codes = Dictionary(rows.enumerated().map { ($1["code"], $0) }, uniquingKeysWith: { first, _ in first })
    let parents = rows.map { parent(of: $0, codes, &collector) }
    return UnitTree(
        rows.enumerated().map { number, row in
            guard endsAtRoot(number, parents) else {
                reportCircle(row, &collector)
                return unit(UnitID(number), row, parent: nil)
            }
            return unit(UnitID(number), row, parent: parents[number].map { UnitID($0) })
        })
}

/// `unit-code-wrong`: the credit code (GB 32100), or the older organisation code (GB 11714), passes its check.
private func checkCode(_ row: TableRow, _ collector: inout FindingCollector) {
    let code = row["uscc"].filter { $0 != "-" }
    guard !code.isEmpty, let problem = code.count == 9 ? organisationCodeProblem(code) : creditCodeProblem(code) else {
        return
    }
    let words = problem.words
    collector.report(
        .unitCodeWrong, at: row.place(of: "uscc"), zh: "“\(row["uscc"])”\(words.zh)",
        en: "`\(row["uscc"])` \(words.en)",
        mend: Words(
            zh: "对照登记证书改正；没有统一社会信用代码的留空", en: "copy it from the certificate; leave it empty where there is none"))
}

/// More levels than any administration has. Looking no further keeps a table that is one long chain from
/// costing the square of its rows.
private let deepestUnit = 20

private func endsAtRoot(_ number: Int, _ parents: [Int?]) -> Bool {
    var above = parents[number]
    for _ in 0..<deepestUnit {
        guard let unit = above else { return true }
        above = parents[unit]
    }
    return false
}

private func reportCircle(_ row: TableRow, _ collector: inout FindingCollector) {
    collector.report(
        .valueMalformed, at: row.place(of: "parent"), zh: "“\(row["name"])”的上级绕成了一圈，或超过 \(deepestUnit) 级",
        en: "the parents of `\(row["name"])` go in a circle, or are more than \(deepestUnit)",
        mend: Words(zh: "核对“上级”一列", en: "check the column of parents"))
}

private func parent(of row: TableRow, _ codes: [String: Int], _ collector: inout FindingCollector) -> Int? {
    let code = row["parent"]
    guard !code.isEmpty else { return nil }
    if let number = codes[code] { return number }
    collector.report(
        .unitUnknown, at: row.place(of: "parent"), zh: "上级“\(code)”不在表中", en: "there is no unit `\(code)` to belong to",
        mend: suggestion(
            nearestName(to: code, in: codes.keys.sorted()),
            otherwise: Words(
                zh: "填写上级单位那一行的编码，最上级的单位留空", en: "write the code of the unit above; leave it empty for the topmost")))
    return nil
}

private func unit(_ id: UnitID, _ row: TableRow, parent: UnitID?) -> Unit {
    Unit(
        id: id, code: row["code"], name: row["name"], short: row["short"], kind: row["kind"],
        parent: parent, uscc: row["uscc"], head: row["head"], address: row["address"],
        phone: row["phone"], supervision: row["supervision"], hours: row["hours"], email: row["email"],
        duties: row["duties"], place: row.place(of: "code"))
}
