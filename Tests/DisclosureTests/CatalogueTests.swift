import Disclosure
import Testing
import Text

@Suite("The tree of items")
struct CatalogueTests {
    /// Rows as paths, each with an optional code after a blank.
    static func catalogue(_ rows: [String]) -> Catalogue {
        var builder = CatalogueBuilder()
        for (index, row) in rows.enumerated() {
            let place = Place(file: "a.csv", span: TextSpan(line: index + 2, column: 1))
            let parts = row.split(separator: " ")
            let names = parts[0].split(separator: "/").map { (name: String($0), place: place) }
            _ = builder.add(names, code: parts.count > 1 ? String(parts[1]) : nil, duty: Duty(place: place))
        }
        return builder.finished()
    }

    let catalogue = catalogue([
        "财政预决算/财政预决算/部门预算 CZ-01", "财政预决算/财政预决算/部门决算", "社会救助/最低生活保障/办事指南",
        "社会救助/特困人员供养/办事指南", "社会救助/综合业务/监督检查", "政府文件信息/政府文件/政府文件",
        "就业创业/1.就业信息服务/1.1就业政策法规咨询", "涉农补贴/资金明细",
    ])

    @Test("Rows share the items above them")
    func shape() {
        #expect(catalogue.roots.map { catalogue[$0].name } == ["财政预决算", "社会救助", "政府文件信息", "就业创业", "涉农补贴"])
        #expect(catalogue.leaves.count == 8)
        #expect(catalogue.items.count == 19)
        let relief = catalogue[catalogue.roots[1]]
        #expect(relief.children.map { catalogue[$0].pathText } == ["社会救助/最低生活保障", "社会救助/特困人员供养", "社会救助/综合业务"])
        #expect(catalogue.problems.isEmpty)
    }

    @Test(
        "References that name one leaf",
        arguments: [
            ("CZ-01", "财政预决算/财政预决算/部门预算"), ("财政预决算/部门预算", "财政预决算/财政预决算/部门预算"),
            ("部门决算", "财政预决算/财政预决算/部门决算"), (" 财政预决算 / 部门决算 ", "财政预决算/财政预决算/部门决算"),
            ("特困人员供养/办事指南", "社会救助/特困人员供养/办事指南"), ("政府文件", "政府文件信息/政府文件/政府文件"),
            ("就业政策法规咨询", "就业创业/1.就业信息服务/1.1就业政策法规咨询"),
            ("就业信息服务/1.1就业政策法规咨询", "就业创业/1.就业信息服务/1.1就业政策法规咨询"), ("资金明细", "涉农补贴/资金明细"),
        ])
    func found(reference: String, path: String) {
        guard case .found(let id) = catalogue.resolve(reference) else {
            Issue.record("\(reference): \(catalogue.resolve(reference))")
            return
        }
        #expect(catalogue[id].pathText == path)
    }

    @Test("References that do not name one leaf")
    func others() {
        let reliefs = catalogue.leaves.filter { $0.name == "办事指南" }.map(\.id)
        #expect(catalogue.resolve("社会救助/办事指南") == .ambiguous(reliefs))
        #expect(
            catalogue.resolve("社会救助/综合业务") == .notLeaf(catalogue.items.first { $0.name == "综合业务" }?.id ?? ItemID(-1)))
        #expect(catalogue.resolve("部门预祘") == .unknown(nearest: "财政预决算/财政预决算/部门预算"))
        #expect(catalogue.resolve("财政/部门预算") == .unknown(nearest: "财政预决算/财政预决算/部门预算"))
        #expect(catalogue.resolve("部门预算/财政预决算/x") == .unknown(nearest: nil))
        #expect(catalogue.resolve("") == .unknown(nearest: nil))
        #expect(catalogue.resolve(String(repeating: "/", count: 100_000)) == .unknown(nearest: nil))
    }

    @Test("A whole path wins over one that only contains it")
    func exactPath() {
        let catalogue = Self.catalogue(["甲/乙", "甲/丙/乙"])
        #expect(catalogue.resolve("甲/乙") == .found(ItemID(1)))
        #expect(catalogue.resolve("甲/丙/乙") == .found(ItemID(3)))
        #expect(catalogue.resolve("乙") == .ambiguous([ItemID(1), ItemID(3)]))
    }

    @Test("Two rows of one path are both kept, told apart by code, and named as a problem")
    func duplicates() {
        let catalogue = Self.catalogue(["甲/乙", "甲/乙", "甲/乙"])
        #expect(catalogue.leaves.count == 3)
        #expect(Set(catalogue.leaves.map(\.code)).count == 3)
        #expect(
            catalogue.problems == [
                .duplicatePath(first: ItemID(1), second: ItemID(2)),
                .duplicatePath(first: ItemID(1), second: ItemID(3)),
            ])
        #expect(catalogue.resolve("甲/乙") == .ambiguous([ItemID(1), ItemID(2), ItemID(3)]))
        #expect(catalogue.resolve(catalogue[ItemID(3)].code) == .found(ItemID(3)))
    }

    @Test("One code for two rows")
    func duplicateCode() {
        let catalogue = Self.catalogue(["甲/乙 A1", "甲/丙 A1"])
        #expect(catalogue.problems == [.duplicateCode(first: ItemID(1), second: ItemID(2))])
        #expect(catalogue.resolve("A1") == .ambiguous([ItemID(1), ItemID(2)]))
        #expect(catalogue.item(code: "A1")?.name == "乙")
    }

    @Test("A code made from the path stays when rows move")
    func derivedCodes() {
        let moved = Self.catalogue(["新领域/新事项", "财政预决算/财政预决算/部门决算"])
        let code = catalogue.leaves[1].code
        #expect(moved.leaves[1].code == code)
        #expect(code == derivedCode(ofPath: ["财政预决算", "财政预决算", "部门决算"]))
        #expect(code.count == 8)
        // Fixed for ever: entries name items by it.
        #expect(derivedCode(ofPath: ["财政预决算", "部门预算"]) == "521z21se")
    }

    @Test("An item may have a row of its own and items under it")
    func leafWithChildren() {
        let catalogue = Self.catalogue(["甲/乙/丙", "甲/乙"])
        #expect(catalogue.resolve("乙") == .found(ItemID(1)))
        #expect(catalogue.leaves.map(\.name) == ["乙", "丙"])
        #expect(catalogue.problems.isEmpty)
    }
}
