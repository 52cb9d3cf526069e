package import Disclosure
import Findings
import Formats
import Markdown
import Paginating
package import Text

/// `table-wide`: a table of an entry that hangs on boards finds room on paper.
///
/// - Parameter rows: a whole table, heads included: of a CSV file or of the text.
package func checkWidth(_ rows: [[String]], at place: Place, _ collector: inout FindingCollector) {
    // Fewer columns find room whatever stands in them: none takes more than twelve characters to be whole.
    guard let head = rows.first, head.count >= 7, !fitsSheets(rows) else { return }
    collector.report(
        .tableWide, at: place,
        zh: "这个表格有 \(head.count) 栏，A3 横向也排不下，贴出来的数字和词语会断成两行",
        en:
            "this table has \(head.count) columns and finds no room on A3 landscape: figures and words will be broken in two",
        mend: Words(
            zh: "拆成两个表，或者张贴的表只留主要的栏，明细放进附件", en: "part it in two tables, or keep the main columns and attach the whole")
    )
}

/// The same for the tables of a body.
func checkWidths(_ tables: PipeTables, file: String, _ collector: inout FindingCollector) {
    for table in tables.tables {
        guard let first = table.first?.first, table[0].count >= 7 else { continue }
        checkWidth(table.map { $0.map(\.text) }, at: Place(file: file, span: first.span), &collector)
    }
}

extension Entry {
    /// Whether it hangs on boards, for a time or for good.
    package var hangs: Bool { posting != nil || sheetForms.contains(.plate) }
}

extension CheckedSite {
    /// Attached CSV files that bodies of entries that hang draw as tables.
    package var hangingFigures: Set<String> {
        var files: Set<String> = []
        for (number, entry) in model.entries.enumerated() where entry.hangs {
            for (hole, target) in zip(bodies[number].holes, targets[number]) where hole.kind == .figure {
                if let file = target.file { files.insert(file) }
            }
        }
        return files
    }
}
