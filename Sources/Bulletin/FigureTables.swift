import Checking
import Files
import Findings
import Formats
import Reading
import Text

/// The attached CSV files that bodies draw as tables: their rows, and what is wrong with them.
///
/// Checked where entries are, so that `check` says what `build` says, with the severities of the site and the leave
/// that entries have. What they say of persons is looked for in them as in all attachments.
struct FigureTables: Sendable {
    /// By path.
    private(set) var readings: [String: FigureReading] = [:]

    /// - Parameters:
    ///   - files: paths of the CSV files, relative to the site folder.
    ///   - unsaved: text of files that is not written yet, in place of what they hold.
    ///   - known: what surely stands in files that are not to be read again.
    init(
        _ files: [String], in folder: Folder, unsaved: [String: [UInt8]],
        known: [String: FigureReading] = [:]
    ) {
        for file in files {
            readings[file] = known[file] ?? FigureReading(file, in: folder, unsaved: unsaved[file])
        }
    }

    /// Rows by path; none of a file that cannot be read.
    var rows: [String: [[String]]] { readings.compactMapValues(\.rows) }

    /// What paper does not hold of the tables that hang on boards; it changes with the entries, not with the files.
    func widthFindings(hanging: Set<String>) -> [Finding] {
        var collector = FindingCollector()
        for file in hanging.sorted() {
            guard let rows = readings[file]?.rows else { continue }
            checkWidth(rows, at: Place(file: file), &collector)
        }
        return collector.findings
    }

    var findings: [Finding] { readings.sorted { $0.key < $1.key }.flatMap(\.value.findings) }
}

/// What one such file gave.
struct FigureReading: Sendable {
    /// `nil` where it cannot be read.
    let rows: [[String]]?
    let findings: [Finding]

    init(_ file: String, in folder: Folder, unsaved: [UInt8]?) {
        var collector = FindingCollector()
        do throws(FileProblem) {
            let bytes = if let unsaved { unsaved } else { try folder.read(file) }
            rows = FigureReading.rows(bytes, file, &collector)
        } catch {
            rows = nil
            collector.report(
                .fileUnreadable, at: Place(file: file), zh: "文件读不出来（\(error.reason.words.zh)）",
                en: "the file cannot be read (\(error.reason.words.en))",
                mend: Words(zh: "检查文件的读取权限", en: "check who may read the file"))
        }
        findings = collector.findings
    }

    private static func rows(
        _ bytes: [UInt8], _ file: String, _ collector: inout FindingCollector
    ) -> [[String]]? {
        if let finding = encodingFinding(in: bytes, file: file) {
            collector.add([finding])
            return nil
        }
        let table = parseCSV(bytes)
        reportCSVProblems(table.problems, file: file, to: &collector)
        checkSums(table.rows, file: file, &collector)
        checkBalance(table.rows, file: file, &collector)
        return table.rows.map { $0.map(\.text) }
    }
}
