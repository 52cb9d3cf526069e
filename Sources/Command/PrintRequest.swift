import Disclosure
import Printing

/// What `bulletin print` is asked for.
struct PrintRequest {
    /// Code of the board; `nil` where none was named.
    let board: String?
    let site: String
    /// The output folder of a build.
    let built: String
    let isInternal: Bool
    /// Which of the board's files: `all`, `permanent`, `index`, or a notice by its index number.
    let sheets: String
    let makesPDF: Bool
    let target: String?
    let engine: PrintEngine?
    let date: CivilDate?

    init(_ arguments: Arguments) throws(ArgumentProblem) {
        board = arguments.operands.first
        site = arguments.operands.count > 1 ? arguments.operands[1] : "."
        built = arguments["--from"] ?? site + "/output"
        isInternal = arguments.has("--internal")
        sheets = arguments["--sheets"] ?? "all"
        makesPDF = arguments.has("--pdf")
        target = arguments["--output"]
        date = try arguments.date()
        if !makesPDF {
            for option in ["--output", "--engine"] where arguments[option] != nil {
                throw .onlyTogether(option, "--pdf")
            }
        }
        guard let name = arguments["--engine"] else {
            engine = nil
            return
        }
        guard let engine = PrintEngine(rawValue: name) else {
            throw .badValue(option: "--engine", value: name, allowed: PrintEngine.allCases.map(\.rawValue))
        }
        self.engine = engine
    }

    /// The folder of all boards' sheets.
    var boards: String { built + (isInternal ? "/internal" : "") + "/sheets" }

    /// Name of the file, as index numbers stand in addresses.
    var fileName: String { String(sheets.map { $0 == "/" ? "-" : $0 }) + ".html" }

    /// Where the PDF goes if nobody says: `QX-B1-2026-11-20.pdf` in the working folder.
    func target(on board: String, day: CivilDate) -> String {
        let parts = [board, isInternal ? "internal" : "", sheets == "all" ? "" : String(fileName.dropLast(5))]
        return target ?? parts.filter { !$0.isEmpty }.joined(separator: "-") + "-\(day).pdf"
    }
}
