import Bulletin
import Disclosure
import Files
import Printing
import Text

/// `bulletin print`: where the sheets of a board are and how to print them, or a PDF of them.
func printSheets(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    let request = try PrintRequest(arguments)
    guard let day = printingDay(request, console), let sheets = boardSheets(request, console) else { return .misuse }
    sayIfOver(request, on: day, console)
    guard !sheets.document.sheets.isEmpty else {
        console.say(zh: "这个公开栏现在没有要打印的张贴页", en: "there is nothing to print for this board now")
        return .well
    }
    guard request.makesPDF else {
        sayHowToPrint(sheets, console)
        return .well
    }
    return makePDF(of: sheets, request, on: day, console)
}

/// The file of a board that is to be printed.
struct BoardSheets {
    let board: String
    /// The file, as people may open it.
    let path: String
    /// Its folder, from the root of the file system.
    let folder: String
    let document: SheetDocument
}

private func printingDay(_ request: PrintRequest, _ console: Console) -> CivilDate? {
    guard let folder = siteFolder(request.site, console) else { return nil }
    var loader = SiteLoader(folder: folder, date: request.date)
    do throws(UnusableSite) {
        return try loader.day()
    } catch {
        explain(error, console)
        return nil
    }
}

private func boardSheets(_ request: PrintRequest, _ console: Console) -> BoardSheets? {
    guard let boards = try? Folder(request.boards).names(), !boards.isEmpty else {
        console.complain(
            zh: "“\(request.boards)”里没有张贴页：先执行 bulletin build",
            en: "there are no sheets in `\(request.boards)`: run bulletin build first")
        return nil
    }
    guard let board = request.board, boards.contains(board) else {
        complainOfBoard(request.board, boards, console)
        return nil
    }
    let folder = request.boards + "/" + board
    let files = ((try? Folder(folder).names()) ?? []).filter { $0.hasSuffix(".html") && $0 != "today.html" }
    guard files.contains(request.fileName), let place = CurrentProcess.absolutePath(of: folder),
        let bytes = try? Folder.working.read(folder + "/" + request.fileName)
    else {
        complainOfSheets(request, files, console)
        return nil
    }
    return BoardSheets(
        board: board, path: folder + "/" + request.fileName, folder: place, document: SheetDocument(bytes))
}

private func makePDF(
    of sheets: BoardSheets, _ request: PrintRequest, on day: CivilDate, _ console: Console
) -> ExitCode {
    let target = request.target(on: sheets.board, day: builtDay(request)?.day ?? day)
    if stands(target, within: request.built) {
        console.complain(
            zh: "不能写到“\(target)”：输出文件夹里只放 build 生成的文件，放进去的会随网站公开",
            en: "cannot write to `\(target)`: the output folder holds what a build made, and is published")
        return .misuse
    }
    guard let engine = PrintEngine.installed(request.engine) else {
        complainOfEngine(request.engine, sheets, console)
        return .misuse
    }
    if !lettersAreThere(sheets.document, console) { return .findings }
    let progress = PrintProgress(total: sheets.document.sheets.count, engine: engine.kind, console)
    do throws(PrintProblem) {
        let files = try PrintJob(sheets.document, folder: sheets.folder, engine: engine)
            .run(to: target, progress: progress.show)
        progress.finish()
        for file in files { console.say(zh: "已写入 \(file)", en: "wrote \(file)") }
        let papers = paperList(sheets.document, console)
        console.say(
            zh: "\(papers)，张数和纸张大小与计算的一致（\(engine.kind.title)）",
            en: "\(papers): number and size of the pages are as computed (\(engine.kind.title))")
        return .well
    } catch {
        progress.finish()
        let words = error.words
        console.complain(zh: words.zh, en: words.en)
        return .misuse
    }
}

/// What no font has would come out as an empty box: a name on the wall would be wrong.
private func lettersAreThere(_ document: SheetDocument, _ console: Console) -> Bool {
    guard let fonts = FontCoverage() else {
        console.writeError(
            console.text(
                zh: "提示：没有 fontconfig（fc-list），不能核对字体是否缺字，请逐张看一遍\n",
                en: "note: there is no fontconfig (fc-list) to ask whether fonts lack characters; look at each sheet\n")
        )
        return true
    }
    let missing = document.missingCharacters(fonts)
    guard !missing.isEmpty else { return true }
    complainOfCharacters(missing, console)
    return false
}

// MARK: Where and when

func builtDay(_ request: PrintRequest) -> BuiltDay? {
    (try? Folder(request.built)).flatMap { BuiltDay(of: $0) }
}

/// Sheets that were built for another day may have ended, or lack one that hangs today.
private func sayIfOver(_ request: PrintRequest, on day: CivilDate, _ console: Console) {
    guard let built = builtDay(request), built.isOver(on: day), let next = built.nextChange else { return }
    console.writeError(
        console.text(
            zh: "注意：张贴页是按 \(built.day) 生成的，\(next) 起已有变化；先执行 bulletin build 再打印\n",
            en:
                "note: the sheets are of \(built.day), and things changed on \(next): run bulletin build before printing\n"
        ))
}

/// Whether a file that need not exist stands in a folder or below it, links followed.
private func stands(_ path: String, within folder: String) -> Bool {
    guard let outer = CurrentProcess.absolutePath(of: folder) else { return false }
    var parent = parentFolder(of: path) ?? "."
    while CurrentProcess.absolutePath(of: parent) == nil, let above = parentFolder(of: parent) { parent = above }
    guard let inner = CurrentProcess.absolutePath(of: parent) else { return false }
    return inner == outer || inner.hasPrefix(outer + "/")
}
