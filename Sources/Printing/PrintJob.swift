import Files
import Formats

/// A file of sheets on its way to PDF, through a program of the machine.
///
/// One run of the program prints many sheets, since most of its time goes to its start and to fonts. Past
/// some hundreds a browser needs gigabytes: then there are several runs, and a file of each.
package struct PrintJob: Sendable {
    let document: SheetDocument
    /// Where the document lies, from the root of the file system.
    let folder: String
    let engine: InstalledEngine
    /// Sheets of one run; 200 take half a gigabyte and a few seconds.
    package var sheetsAtOnce = 200

    package init(_ document: SheetDocument, folder: String, engine: InstalledEngine) {
        self.document = document
        self.folder = folder
        self.engine = engine
    }

    /// Prints to a file, or to `NAME-1.pdf`, `NAME-2.pdf`… where there are several runs. Files appear when all
    /// of them were made and held against what was computed; else none does.
    ///
    /// - Parameter progress: is told how many sheets are printed.
    /// - Returns: the paths of the files.
    package func run(to path: String, progress: (Int) -> Void = { _ in }) throws(PrintProblem) -> [String] {
        let work = try workFolder(beside: path)
        // What a browser that is slow to end writes late may stay; nothing of it is content.
        defer { _ = try? Folder.working.removeTree(work) }
        let parts = stride(from: 0, to: document.sheets.count, by: sheetsAtOnce).map { start in
            document.sheets[start..<min(start + sheetsAtOnce, document.sheets.count)]
        }
        var files: [String] = []
        for (number, sheets) in parts.enumerated() {
            files.append(try print(sheets, as: "\(work)/\(number + 1)"))
            progress(sheets.endIndex)
        }
        return try place(files, at: path)
    }
}

extension PrintJob {
    /// A folder beside the target, so that files only need renaming, and in no hidden place: a browser that came
    /// as a sealed package may enter neither those nor `/tmp`.
    private func workFolder(beside path: String) throws(PrintProblem) -> String {
        let parent = parentFolder(of: path) ?? "."
        do {
            try Folder.working.makeFolders(parent)
            let work =
                "\(CurrentProcess.absolutePath(of: parent) ?? parent)/bulletin-print-\(CurrentProcess.identifier)"
            try Folder.working.makeFolders(work)
            return work
        } catch {
            throw .files(error)
        }
    }

    /// Prints some sheets and holds the pages against them.
    private func print(_ sheets: ArraySlice<SheetDocument.Sheet>, as stem: String) throws(PrintProblem) -> String {
        let (source, target) = (stem + ".html", stem + ".pdf")
        var process = engine.process(source: source, target: target, profile: stem + "-profile")
        // A sheet takes a thirtieth of a second on a quiet machine.
        process.seconds = 60 + 2 * sheets.count
        let bytes: [UInt8]
        do {
            try Folder.working.write(source, document.copy(of: sheets, folder: folder))
            let result = try process.run()
            guard result.isWell, try Folder.working.status(of: target) != nil else {
                throw PrintProblem.engine(engine.kind, result.ending, said: lastLine(of: result.errors))
            }
            bytes = try Folder.working.read(target, limit: PrintJob.largestFile)
        } catch let problem as FileProblem {
            throw .files(problem)
        } catch let problem as PrintProblem {
            throw problem
        } catch {
            throw .unreadable(engine.kind)
        }
        guard let pages = pdfPages(bytes) else { throw .unreadable(engine.kind) }
        try compare(pages, with: sheets)
        return target
    }

    /// As many pages as sheets, each of its paper's size.
    private func compare(
        _ pages: [PDFPage], with sheets: ArraySlice<SheetDocument.Sheet>
    ) throws(PrintProblem) {
        guard pages.count == sheets.count else {
            throw .pageCount(printed: pages.count, computed: sheets.count)
        }
        for (index, page) in zip(sheets.indices, pages) where !sheets[index].paper.isSize(of: page) {
            throw .pageSize(sheet: index + 1, printed: page, computed: sheets[index].paper)
        }
    }

    private func place(_ files: [String], at path: String) throws(PrintProblem) -> [String] {
        let stem = path.hasSuffix(".pdf") ? String(path.dropLast(4)) : path
        let targets = files.count == 1 ? [path] : files.indices.map { "\(stem)-\($0 + 1).pdf" }
        do {
            for (file, target) in zip(files, targets) { try Folder.working.rename(file, to: target) }
        } catch {
            throw .files(error)
        }
        return targets
    }

    /// Bytes of a file that is read back: 200 sheets take 12 MB.
    private static let largestFile = 1 << 30

    private func lastLine(of bytes: [UInt8]) -> String {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        return String((lines.last ?? "").prefix(300))
    }
}

extension SheetPaper {
    /// Within half a millimetre: programs round sizes to pixels of a ninety-sixth of an inch.
    func isSize(of page: PDFPage) -> Bool {
        func isNear(_ points: Double, _ millimetres: Int) -> Bool {
            abs(points * 25.4 / 72 - Double(millimetres)) < 0.5
        }
        return isNear(page.width, width) && isNear(page.height, height)
    }
}
