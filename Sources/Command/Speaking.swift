import Bulletin
import Files
import Findings
import Privacy
import Publishing
import Synchronization

/// Shows findings with the lines they are about.
func show(_ findings: [Finding], _ folder: Folder, _ console: Console) {
    guard !findings.isEmpty else { return }
    let report = TerminalReport(language: console.language, colours: console.coloursErrors) { path in
        // A file that went away since it was checked is shown without its line. Lines are shown in logs,
        // which are no place for the numbers of people either.
        (try? folder.read(path, limit: 64 << 20)).map { hidingPersonalData(in: $0) }
    }
    console.writeError(report.text(of: findings))
}

func summarise(_ report: BuildReport, output: String, nanoseconds: Int64, _ console: Console) {
    let done = report.publishing
    console.say(zh: "条目　　\(report.counts.entries)", en: "entries   \(report.counts.entries)")
    console.say(
        zh:
            "网页　　\(report.counts.pages)（新建 \(done.created)，更新 \(done.replaced)，未变 \(done.unchanged)，删除 \(done.removed) 个文件）",
        en:
            "pages     \(report.counts.pages) (files: \(done.created) new, \(done.replaced) changed, \(done.unchanged) unchanged, \(done.removed) removed)"
    )
    if let taken = report.pagesTaken {
        console.say(zh: "分片　　采用已生成的网页和张贴页 \(taken) 个", en: "parts     \(taken) pages and sheets taken from them")
    }
    console.say(zh: "张贴页　\(report.counts.sheets)", en: "sheets    \(report.counts.sheets)")
    console.say(zh: "检查　　\(count(report.findings, .chinese))", en: "findings  \(count(report.findings, .english))")
    console.say(
        zh: "用时　　\(seconds(nanoseconds)) 秒，按 \(report.date) 生成到 \(output)",
        en: "time      \(seconds(nanoseconds)) s, as of \(report.date), to \(output)")
    if done.foreignCount > 0 { sayForeign(done, console) }
}

/// Files that no build made are kept, and named: one of them may be a notice that should be gone.
private func sayForeign(_ done: PublishingSummary, _ console: Console) {
    let files = done.foreignCount == 1 ? "1 file was" : "\(done.foreignCount) files were"
    let listed = done.foreign.prefix(5).joined(separator: "\n  ")
    console.say(
        zh: "另有 \(done.foreignCount) 个文件不是 Bulletin 生成的，没有动：\n  \(listed)",
        en: "\(files) not made by Bulletin and \(done.foreignCount == 1 ? "was" : "were") left alone:\n  \(listed)")
    if done.isRecordDamaged {
        console.say(
            zh: "上次生成的记录已损坏，其中可能有应当撤下的旧页面，请核对",
            en: "the record of the last build is damaged: check whether old pages are among them")
    }
}

func show(_ timings: [Timing], _ console: Console) {
    for timing in timings {
        let gap = String(repeating: " ", count: max(0, 10 - timing.stage.count))
        console.writeOutput("  \(timing.stage)\(gap)\(seconds(timing.nanoseconds)) s\n")
    }
}

/// Nanoseconds as seconds with three decimals.
func seconds(_ nanoseconds: Int64) -> String {
    let milliseconds = (nanoseconds + 500_000) / 1_000_000
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
}

func explain(_ failure: BuildFailure, _ folder: Folder, _ console: Console) -> ExitCode {
    switch failure {
    case .unusable(let problem):
        explain(problem, console)
        return .misuse
    case .refused(let findings):
        show(findings, folder, console)
        console.complain(
            zh: "没有生成：\(count(findings, .chinese))。原有的输出没有改动",
            en: "nothing was built: \(count(findings, .english)). The output is as it was")
        return .findings
    case .parts(let problem):
        console.complain(
            zh: "没有写入：\(problem.words.zh)。原有的输出没有改动",
            en: "nothing was written: \(problem.words.en). The output is as it was")
        return .misuse
    case .publishing(let problem):
        console.complain(
            zh: "写不进输出文件夹：\(problem.words.zh)。已有文件保持完整",
            en: "cannot write the output: \(problem.words.en). The files that were there are whole")
        return .misuse
    }
}

func explain(_ problem: UnusableSite, _ console: Console) {
    switch problem {
    case .unreadable(let path, let reason):
        console.complain(zh: "读不了“\(path)”（\(reason.zh)）", en: "cannot read `\(path)` (\(reason.en))")
    case .notASite(let path):
        console.complain(
            zh: "“\(path)”不是站点文件夹：没有 content/site.yaml。用 bulletin init DIR 新建一个",
            en: "`\(path)` is no site folder: content/site.yaml is missing. Make one with bulletin init DIR")
    }
}

/// A line that counts what is done, on a terminal and once a build takes longer than a second.
final class ProgressLine: Sendable {
    private let console: Console
    private let start = SystemClock.nanoseconds
    private let lastShown = Atomic<Int64>(0)

    init(console: Console) {
        self.console = console
    }

    func show(done: Int, total: Int) {
        guard done % 32 == 0 else { return }
        let elapsed = SystemClock.nanoseconds - start
        let last = lastShown.load(ordering: .relaxed)
        guard elapsed > 1_000_000_000, elapsed - last > 100_000_000,
            lastShown.compareExchange(expected: last, desired: elapsed, ordering: .relaxed).exchanged
        else { return }
        console.writeError("\r\u{1B}[K" + console.text(zh: "正在生成 \(done)/\(total)", en: "writing \(done)/\(total)"))
    }

    func clear() {
        if lastShown.load(ordering: .relaxed) > 0 { console.writeError("\r\u{1B}[K") }
    }
}
