import Bulletin
import Checking
import Disclosure
import Files
import Findings
import Formats

/// `bulletin check`.
func check(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    let path = arguments.operands.first ?? "."
    let format = try reportFormat(arguments)
    let wantsCoverage = arguments.has("--coverage")
    if wantsCoverage, let format, format != .json {
        throw .badValue(option: "--format", value: arguments["--format"] ?? "", allowed: ["text", "json"])
    }
    guard let folder = siteFolder(path, console) else { return .misuse }
    var loader = SiteLoader(folder: folder, date: try arguments.date())
    guard let baseline = baseline(arguments, console) else { return .misuse }
    do throws(UnusableSite) {
        let site = try loader.load()
        var layouts = LayoutLoader(folder: folder, listing: site.listing, language: site.checked.model.site.language)
        let all = (site.findings + site.severities.apply(to: layouts.load().findings)).sorted()
        let findings = baseline.map { $0.newOnes(among: all) } ?? all
        let summary = CheckSummary(
            entries: site.checked.model.entries.count, findings: findings, known: all.count - findings.count)
        if wantsCoverage {
            let coverage = Coverage(site.checked)
            let known = baseline.map { _ in all.count - findings.count }
            console.writeOutput(
                format == nil ? coverage.text(console.language, known: known) : coverage.json(known: known))
            console.writeError(console.text(zh: summary.zh, en: summary.en) + "\n")
        } else if let format {
            console.writeOutput(report(findings, as: format, in: folder, at: path, console))
            console.writeError(console.text(zh: summary.zh, en: summary.en) + "\n")
        } else {
            show(findings, folder, console)
            console.say(zh: summary.zh, en: summary.en)
        }
        let gravest: Severity = arguments.has("--strict") ? .warning : .error
        return findings.contains { $0.severity >= gravest } ? .findings : .well
    } catch {
        explain(error, console)
        return .misuse
    }
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
