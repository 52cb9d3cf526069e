import Checking
import Disclosure
import Findings
import Testing

@Suite("Real catalogues", .enabled(if: SharedTables.isPresent))
struct SharedTablesTests {
    static let tables = [
        ("county-fields-assembled.csv", 47), ("township-fields-assembled.csv", 47), ("town-fengtun.csv", 12),
        ("village-cunwu-reference-list.csv", 25), ("school-xingyuan-scope.csv", 10),
        ("school-shandong-primary-secondary.csv", 11),
    ]

    @Test("Every row becomes an item", arguments: tables)
    func everyRow(name: String, rows: Int) throws {
        let (catalogue, findings, readings) = buildCatalogue(from: [SharedTables.table(name)])
        print("\(name): \(catalogue.leaves.count) items of \(rows) rows")
        #expect(readings.map(\.items.count) == [rows])
        #expect(catalogue.leaves.count == rows)
        #expect(readings[0].rows.count == rows)
        #expect(!findings.contains { $0.severity == .error })
    }

    @Test("All limits that are written are understood, and all tables make one tree")
    func together() {
        let (catalogue, findings, _) = buildCatalogue(from: Self.tables.map { SharedTables.table($0.0) })
        #expect(catalogue.leaves.count == 152)
        #expect(Set(findings.map(\.rule)) == ["catalogue-duplicate-path"])
        let written = catalogue.leaves.compactMap(\.duty).filter { !$0.limit.clauses.isEmpty }
        print("limits written: \(written.count) of 152")
        #expect(written.filter { !$0.limit.isUnderstood }.map(\.limit.text) == [])
        #expect(Set(catalogue.items.map(\.code)).count == catalogue.items.count)
    }

    @Test("A row whose limit says 同上 has the limit above it")
    func ditto() throws {
        let (catalogue, _, _) = buildCatalogue(from: [SharedTables.table("county-fields-assembled.csv")])
        guard case .found(let id) = catalogue.resolve("招标投标信息/招标投标") else {
            Issue.record("not found")
            return
        }
        #expect(catalogue[id].duty?.limit.clauses == [.atOnce])
    }
}
