import Checking
import Files
import Findings
import Formats
import Reading
import Text

/// The attached CSV files that bodies draw as tables: their rows, and what is wrong with them.
///
/// Checked where entries are, so that `check` says what `build` says, with the severities of the site and the leave
/// that entries have.
struct FigureTables {
    /// Rows by path; none of a file that cannot be read.
    private(set) var tables: [String: [[String]]] = [:]
    private var collector = FindingCollector()
    private let masking: MaskingPolicy

    /// - Parameters:
    ///   - files: paths of the CSV files, relative to the site folder.
    ///   - unsaved: text of files that is not written yet, in place of what they hold.
    ///   - masking: which digits of persons' numbers the tables may show.
    init(_ files: [String], in folder: Folder, unsaved: [String: [UInt8]], masking: MaskingPolicy) {
        self.masking = masking
        for file in files {
            do throws(FileProblem) {
                let bytes = if let unsaved = unsaved[file] { unsaved } else { try folder.read(file) }
                read(bytes, file)
            } catch {
                collector.report(
                    .fileUnreadable, at: Place(file: file), zh: "文件读不出来（\(error.reason.words.zh)）",
                    en: "the file cannot be read (\(error.reason.words.en))",
                    mend: Words(zh: "检查文件的读取权限", en: "check who may read the file"))
            }
        }
    }

    var findings: [Finding] { collector.findings }

    private mutating func read(_ bytes: [UInt8], _ file: String) {
        if let finding = encodingFinding(in: bytes, file: file) { return collector.add([finding]) }
        let table = parseCSV(bytes)
        reportCSVProblems(table.problems, file: file, to: &collector)
        checkSums(table.rows, file: file, &collector)
        checkBalance(table.rows, file: file, &collector)
        checkMasking(in: bytes, file: file, by: masking, &collector)
        tables[file] = table.rows.map { $0.map(\.text) }
    }
}
