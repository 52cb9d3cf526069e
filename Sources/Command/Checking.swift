import Bulletin
import Checking
import Disclosure
import Files
import Findings
import Formats

/// `bulletin check`.
func check(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    let path = arguments.operands.first ?? "."
    let request = CheckRequest(
        path: path, format: try reportFormat(arguments), date: try arguments.date(),
        gravest: arguments.has("--strict") ? .warning : .error, wantsCoverage: arguments.has("--coverage"))
    try refuseUnfitting(arguments, request.format)
    guard let folder = siteFolder(path, console), let baseline = baseline(arguments, console),
        let changes = changes(arguments, in: folder, console)
    else { return .misuse }
    do throws(UnusableSite) {
        if arguments.has("--fix") {
            var mending = SiteMending(folder: folder, date: request.date, only: changes?.files)
            let files = try mending.mended()
            if arguments.has("--dry-run") {
                preview(files, console)
                return files.isEmpty ? .well : .findings
            }
            guard write(files, in: folder, console, asReport: request.format != nil) else { return .misuse }
        }
        let site = try CheckedFiles(
            folder: folder, date: request.date, output: arguments["--output"] ?? path + "/output")
        CurrentProcess.keepUntilExit(site)
        return site.findings(since: changes, console).map {
            report($0, of: site, beyond: baseline, request, folder, console)
        } ?? .misuse
    } catch {
        explain(error, console)
        return .misuse
    }
}

/// How to check, and how to speak of it.
struct CheckRequest: Sendable {
    let path: String
    /// `nil` for text.
    let format: FindingReport.Format?
    let date: CivilDate?
    /// Findings from this severity on make the check fail.
    let gravest: Severity
    /// Whether to print what is published of what the catalogue asks, instead of the findings.
    let wantsCoverage: Bool
}

/// `--dry-run` shows what `--fix` would do, on the stream where a report would stand.
private func refuseUnfitting(_ arguments: Arguments, _ format: FindingReport.Format?) throws(ArgumentProblem) {
    if arguments.has("--coverage"), let format, format != .json {
        throw .badValue(option: "--format", value: format.rawValue, allowed: ["text", "json"])
    }
    guard arguments.has("--dry-run") else { return }
    if !arguments.has("--fix") { throw .onlyTogether("--dry-run", "--fix") }
    if let format { throw .badValue(option: "--format", value: format.rawValue, allowed: ["text"]) }
}

/// A site that was checked, its layouts too.
private struct CheckedFiles: Sendable {
    private let folder: Folder
    private let site: LoadedSite
    private let all: [Finding]

    init(folder: Folder, date: CivilDate?, output: String) throws(UnusableSite) {
        var loader = SiteLoader(folder: folder, date: date)
        let loaded = try loader.loadWithLayouts(after: output)
        site = loaded.site
        all = (site.findings + site.severities.apply(to: loaded.layoutFindings)).sorted()
        self.folder = folder
    }

    var entryCount: Int { site.checked.model.entries.count }

    var coverage: Coverage { Coverage(site.checked) }

    /// The findings, or those that concern the changes; `nil` where these cannot be told.
    func findings(since changes: GitChanges?, _ console: Console) -> [Finding]? {
        guard let changes else { return all }
        do {
            return try changes.concerning(all, in: folder, of: site)
        } catch {
            explain(error, console)
            return nil
        }
    }

    func addingFixes(to findings: [Finding]) -> [Finding] { site.addingFixes(to: findings, in: folder) }
}

/// Tells of the findings that the baseline has not.
private func report(
    _ all: [Finding], of site: CheckedFiles, beyond baseline: Baseline?, _ request: CheckRequest, _ folder: Folder,
    _ console: Console
) -> ExitCode {
    let findings = site.addingFixes(to: baseline.map { $0.newOnes(among: all) } ?? all)
    let summary = CheckSummary(entries: site.entryCount, findings: findings, known: all.count - findings.count)
    if request.wantsCoverage {
        let remaining = baseline.map { _ in all.count - findings.count }
        let coverage = site.coverage
        console.writeOutput(
            request.format == nil
                ? coverage.text(console.language, known: remaining) : coverage.json(known: remaining))
        console.writeError(console.text(zh: summary.zh, en: summary.en) + "\n")
    } else if let format = request.format {
        console.writeOutput(report(findings, as: format, in: folder, at: request.path, console))
        console.writeError(console.text(zh: summary.zh, en: summary.en) + "\n")
    } else {
        show(findings, folder, console)
        console.say(zh: summary.zh, en: summary.en)
    }
    return findings.contains { $0.severity >= request.gravest } ? .findings : .well
}

/// The closing line of a check.
private struct CheckSummary {
    let zh: String
    let en: String

    /// - Parameter known: findings of the baseline that are still there.
    init(entries: Int, findings: [Finding], known: Int) {
        var zh = "检查了 \(entries) 个条目：\(count(findings, .chinese))"
        var en = "\(entries) \(entries == 1 ? "entry" : "entries") checked: \(count(findings, .english))"
        if known > 0 {
            zh += "；基线中已有的 \(known) 条未列出"
            en += "; \(known) of the baseline are not listed"
        }
        let mendable = findings.count { $0.fix != nil }
        if mendable > 0 {
            zh += "；其中 \(mendable) 条可自动修改：bulletin check --fix"
            en += "; \(mendable) can be mended: bulletin check --fix"
        }
        (self.zh, self.en) = (zh, en)
    }
}

// MARK: Formats

/// `nil` for text.
private func reportFormat(_ arguments: Arguments) throws(ArgumentProblem) -> FindingReport.Format? {
    guard let name = arguments["--format"], name != "text" else { return nil }
    if let format = FindingReport.Format(rawValue: name) { return format }
    let allowed = ["text"] + FindingReport.Format.allCases.map(\.rawValue)
    throw .badValue(option: "--format", value: name, allowed: allowed)
}

private func report(
    _ findings: [Finding], as format: FindingReport.Format, in folder: Folder, at path: String, _ console: Console
) -> String {
    let report = FindingReport(
        version: version, language: console.language, pathPrefix: pathPrefix(path),
        rules: Rule.allCases.map(\.description))
    // A file that went away since it was checked is reported without columns.
    return report.text(of: findings, as: format) { try? folder.read($0, limit: 64 << 20) }
}

/// What makes paths of the site folder relative to where the command runs. For a folder named by an
/// absolute path, or one outside, there is nothing that code hosts would understand.
private func pathPrefix(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !path.hasPrefix("/"), !parts.contains(".."), !parts.isEmpty else { return "" }
    return parts.joined(separator: "/") + "/"
}

// MARK: Baseline

/// The baseline asked for; an inner `nil` where none is, an outer one where it cannot be read.
private func baseline(_ arguments: Arguments, _ console: Console) -> Baseline?? {
    guard let path = arguments["--baseline"] else { return .some(nil) }
    do throws(FileProblem) {
        let bytes = try Folder.working.read(path, limit: 256 << 20)
        do throws(Baseline.Problem) {
            return try Baseline(bytes)
        } catch {
            let offset = error.offset.map { (zh: "，在第 \($0 + 1) 个字节处", en: ", at byte \($0 + 1)") } ?? (zh: "", en: "")
            console.complain(
                zh: "“\(path)”不是 bulletin check --format json 的输出\(offset.zh)",
                en: "`\(path)` is no output of bulletin check --format json\(offset.en)")
        }
    } catch {
        console.complain(
            zh: "读不了“\(path)”（\(error.reason.words.zh)）", en: "cannot read `\(path)` (\(error.reason.words.en))")
    }
    return nil
}

extension Baseline.Problem {
    /// Offset of the byte that is no JSON, 0-based.
    fileprivate var offset: Int? {
        if case .malformed(let problem) = self { problem.offset } else { nil }
    }
}
