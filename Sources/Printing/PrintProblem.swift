package import Files
package import Formats

/// Why a file of sheets was not printed, or its print was thrown away.
package enum PrintProblem: Error, Sendable {
    /// The program failed: how it ended, and the last it said.
    case engine(PrintEngine, Subprocess.Ending, said: String)
    /// What the program wrote is no PDF file with pages.
    case unreadable(PrintEngine)
    case pageCount(printed: Int, computed: Int)
    /// - Parameter sheet: of the file, from 1.
    case pageSize(sheet: Int, printed: PDFPage, computed: SheetPaper)
    case files(FileProblem)
}
