import Bulletin
import Checking
import Disclosure
import Files
import Findings
import Formats

/// `bulletin due`: what falls due within some days.
func due(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    let days = try dayCount(arguments)
    let form = try dueForm(arguments)
    let date = try arguments.date()
    guard let folder = siteFolder(arguments.operands.first ?? ".", console) else { return .misuse }
    var loader = SiteLoader(folder: folder, date: date)
    do throws(UnusableSite) {
        let site = try loader.load()
        let model = site.checked.model
        let report = DueReport(model: model, matters: model.dueMatters(within: days), days: days, console: console)
        console.writeOutput(report.text(as: form))
        // What cannot be read as an entry falls due unseen.
        let errors = site.findings.count { $0.severity == .error }
        if errors > 0 {
            console.writeError(
                console.text(
                    zh: "注意：内容有 \(errors) 处错误，有误的条目可能没有列入；用 bulletin check 查看\n",
                    en:
                        "note: the content has \(errors) errors, and entries that have them may be missing; see bulletin check\n"
                ))
        }
        return .well
    } catch {
        explain(error, console)
        return .misuse
    }
}

enum DueForm: String, CaseIterable { case text, json, ics }

private func dueForm(_ arguments: Arguments) throws(ArgumentProblem) -> DueForm {
    guard let name = arguments["--format"] else { return .text }
    guard let form = DueForm(rawValue: name) else {
        throw .badValue(option: "--format", value: name, allowed: DueForm.allCases.map(\.rawValue))
    }
    return form
}

/// Days after today, 7 unless said.
private func dayCount(_ arguments: Arguments) throws(ArgumentProblem) -> Int {
    guard let text = arguments["--days"] else { return 7 }
    guard let days = Int(text), (0...366).contains(days) else {
        throw .badValue(option: "--days", value: text, allowed: ["0", "7", "366"])
    }
    return days
}
