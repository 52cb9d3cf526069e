import Bulletin
import Checking
import Disclosure
import Files
import Findings
import Formats
import Publishing
import Text

/// `bulletin build`.
func build(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    if let shard = try shard(arguments) { return try buildPart(shard, arguments, console) }
    return try write(arguments, console) { (builder) throws(BuildFailure) in try builder.build() }
}

/// Writes an output folder, and says what was done.
func write(
    _ arguments: Arguments, _ console: Console, _ work: (SiteBuilder) throws(BuildFailure) -> BuildReport
) throws(ArgumentProblem) -> ExitCode {
    let date = try arguments.date()
    let path = arguments.operands.first ?? "."
    guard let folder = siteFolder(path, console) else { return .misuse }
    let output = arguments["--output"] ?? path + "/output"
    if let fault = outputFault(output, site: path) {
        console.complain(zh: fault.zh, en: fault.en)
        return .misuse
    }
    var builder = SiteBuilder(folder: folder, output: output, date: date)
    builder.isLast = true
    builder.seals = arguments.has("--seal")
    builder.fragments = arguments.has("--fragments")
    let start = SystemClock.nanoseconds
    let progress = ProgressLine(console: console)
    if console.isWatched { builder.progress = { progress.show(done: $0, total: $1) } }
    do throws(BuildFailure) {
        let report = try work(builder)
        progress.clear()
        show(report.findings, folder, console)
        summarise(report, output: output, nanoseconds: SystemClock.nanoseconds - start, console)
        saySeal(report.publishing, console)
        if arguments.has("--timings") { show(report.stages, console) }
        return .well
    } catch {
        progress.clear()
        return explain(error, folder, console)
    }
}

/// `bulletin catalogue`.
func printCatalogue(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    guard let folder = siteFolder(arguments.operands.first ?? ".", console) else { return .misuse }
    var loader = SiteLoader(folder: folder, date: CivilDate(dayNumber: 0))
    do throws(UnusableSite) {
        let catalogue = try loader.loadCatalogue()
        let language: Language = console.language == .chinese ? .simplifiedChinese : .english
        console.writeOutput(catalogueReport(catalogue.catalogue, readings: catalogue.readings, language: language))
        show(catalogue.findings, folder, console)
        return catalogue.findings.contains { $0.severity == .error } ? .findings : .well
    } catch {
        explain(error, console)
        return .misuse
    }
}

/// `bulletin init`.
func start(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    guard let path = arguments.operands.first else {
        console.complain(zh: "请写明新站点的文件夹：bulletin init DIR", en: "name the folder of the new site: bulletin init DIR")
        return .misuse
    }
    let theme = arguments["--theme"]
    if let theme, !StarterSite.themes.contains(theme) {
        throw .badValue(option: "--theme", value: theme, allowed: StarterSite.themes)
    }
    do throws(FileProblem) {
        let result = try StarterSite.write(to: path, theme: theme)
        for file in result.written { console.say(zh: "新建 \(file)", en: "made \(file)") }
        for file in result.kept { console.say(zh: "保留 \(file)（已有）", en: "kept \(file) (it was there)") }
        console.say(zh: "接着执行：bulletin build \(path)", en: "next: bulletin build \(path)")
        return .well
    } catch {
        console.complain(
            zh: "不能写入“\(error.path)”（\(error.reason.words.zh)）",
            en: "cannot write `\(error.path)` (\(error.reason.words.en))")
        return .misuse
    }
}

// MARK: Folders

func siteFolder(_ path: String, _ console: Console) -> Folder? {
    do {
        return try Folder(path)
    } catch {
        console.complain(
            zh: "打不开文件夹“\(path)”（\(error.reason.words.zh)）",
            en: "cannot open folder `\(path)` (\(error.reason.words.en))")
        return nil
    }
}

/// The output must not stand where its files would be taken for content.
func outputFault(_ output: String, site: String) -> (zh: String, en: String)? {
    func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
    let (target, source) = (parts(output), parts(site))
    let inside = target.starts(with: source) ? target.dropFirst(source.count).first : nil
    guard target == source || inside == "content" || inside == "layouts" else { return nil }
    return (
        "不能输出到“\(output)”：那里放的是内容和版式", "cannot write to `\(output)`: content and layouts live there"
    )
}
