import Bulletin
import Disclosure
import Files
import Findings
import Text

/// `bulletin build --shard`.
func buildPart(
    _ shard: Shard, _ arguments: Arguments, _ console: Console
) throws(ArgumentProblem) -> ExitCode {
    for option in ["--output", "--seal"] where arguments[option] != nil || arguments.has(option) {
        throw .notTogether(option, "--shard")
    }
    let date = try arguments.date()
    let path = arguments.operands.first ?? "."
    let parts = arguments["--parts"] ?? path + "/parts"
    guard let folder = siteFolder(path, console) else { return .misuse }
    if let fault = outputFault(parts, site: path) {
        console.complain(zh: fault.zh, en: fault.en)
        return .misuse
    }
    let start = SystemClock.nanoseconds
    do throws(BuildFailure) {
        let report = try SiteBuilder(folder: folder, output: parts, date: date).build(shard, into: parts)
        summarise(report, shard, in: parts, nanoseconds: SystemClock.nanoseconds - start, console)
        if arguments.has("--timings") { show(report.timings, console) }
        return .well
    } catch {
        return explain(error, folder, console)
    }
}

/// The part asked for with `--shard`; `nil` where none was.
func shard(_ arguments: Arguments) throws(ArgumentProblem) -> Shard? {
    guard let text = arguments["--shard"] else {
        if arguments["--parts"] != nil { throw .onlyTogether("--parts", "--shard") }
        return nil
    }
    guard let shard = Shard(text) else { throw .badShard(text, most: Shard.most) }
    return shard
}

private func summarise(
    _ report: PartReport, _ shard: Shard, in parts: String, nanoseconds: Int64, _ console: Console
) {
    console.say(
        zh: "分片　　第 \(shard.number) 片，共 \(shard.count) 片", en: "part      \(shard.number) of \(shard.count)")
    console.say(zh: "条目　　\(report.entries)", en: "entries   \(report.entries)")
    if report.hasErrors {
        console.say(
            zh: "网页　　未生成：有错误级检查结果，由 bulletin join 一并列出",
            en: "pages     none: there are errors, which bulletin join lists with all others")
    } else {
        console.say(zh: "网页　　\(report.pages)（含张贴页）", en: "pages     \(report.pages), sheets included")
    }
    console.say(
        zh: "用时　　\(seconds(nanoseconds)) 秒，按 \(report.date) 写入 \(parts)/\(shard.folderName)",
        en: "time      \(seconds(nanoseconds)) s, as of \(report.date), to \(parts)/\(shard.folderName)")
}

/// `bulletin join`.
func join(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    let parts = arguments["--parts"] ?? (arguments.operands.first ?? ".") + "/parts"
    return try write(arguments, console) { (builder) throws(BuildFailure) in try builder.join(parts) }
}
