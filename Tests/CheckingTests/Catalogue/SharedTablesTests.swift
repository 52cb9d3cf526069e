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
        print(catalogueReport(catalogue, readings: readings, language: .simplifiedChinese))
        for f in findings { print(f) }
        #expect(readings.map(\.items.count) == [rows])
        #expect(catalogue.leaves.count == rows)
        #expect(readings[0].rows.count == rows)
        #expect(!findings.contains { $0.severity == .error })
    }
}
