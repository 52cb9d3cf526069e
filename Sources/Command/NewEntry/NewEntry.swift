import Bulletin
import Disclosure
import Drafting
import Files
import Findings
import Text

/// `bulletin new`.
func newEntry(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    let date = try arguments.date()
    let produced = try arguments.date("--produced")
    guard let folder = siteFolder(arguments.operands.first ?? ".", console) else { return .misuse }
    var loader = SiteLoader(folder: folder, date: date)
    do throws(UnusableSite) {
        let (desk, hasErrors) = try loader.loadDesk()
        if hasErrors {
            console.warn(
                zh: "站点的表格有错误，写出的条目可能不全；用 bulletin check 查看",
                en: "the site's tables have errors, and the entry may lack something; see bulletin check")
        }
        guard let source = draftSource(arguments, console) else { return .misuse }
        let answers = NewEntryAnswers(
            arguments: arguments, produced: produced, source: source, desk: desk, console: console)
        guard let request = answers.request() else { return .misuse }
        let draft = desk.draft(request)
        if arguments.has("--dry-run") {
            console.writeOutput(draft.text)
            return .well
        }
        return write(draft, of: desk, in: folder, console)
    } catch {
        explain(error, console)
        return .misuse
    }
}

/// The file of `--from`, taken apart; an empty source without one, `nil` where it cannot be used.
private func draftSource(_ arguments: Arguments, _ console: Console) -> DraftSource? {
    guard let path = arguments["--from"] else { return DraftSource() }
    do {
        let bytes = try Folder.working.read(path, limit: 50 << 20)
        return try DraftSource(path: path, bytes: bytes, decode: utf8(from:_:))
    } catch let problem as FileProblem {
        console.complain(
            zh: "文件“\(path)”读不出来（\(problem.reason.words.zh)）",
            en: "cannot read `\(path)` (\(problem.reason.words.en))")
    } catch let problem as DraftSource.Problem {
        let (zh, en) = problem.words(path: path)
        console.complain(zh: zh, en: en)
    } catch {
        console.complain(zh: "文件“\(path)”读不出来", en: "cannot read `\(path)`")
    }
    return nil
}

/// Tables first, so that the entry never names a file that is not there.
private func write(_ draft: Draft, of desk: Desk, in folder: Folder, _ console: Console) -> ExitCode {
    var written: [String] = []
    do throws(FileProblem) {
        if let parent = parentFolder(of: draft.file) { try folder.makeFolders(parent) }
        for file in draft.attachments {
            try folder.writeNew(file.path, file.bytes)
            written.append(file.path)
        }
        try folder.writeNew(draft.file, Array(draft.text.utf8))
        written.append(draft.file)
    } catch {
        for file in written { do throws(FileProblem) { try folder.removeFile(file) } catch _ {} }
        console.complain(
            zh: "不能写入“\(error.path)”（\(error.reason.words.zh)）",
            en: "cannot write `\(error.path)` (\(error.reason.words.en))")
        return .misuse
    }
    for file in written { console.say(zh: "新建 \(folder.named(file))", en: "made \(folder.named(file))") }
    sayWhatIsNext(draft, in: folder, console)
    return .well
}

private func sayWhatIsNext(_ draft: Draft, in folder: Folder, _ console: Console) {
    if let index = draft.index {
        console.say(zh: "索引号：\(index)", en: "index number: \(index)")
    } else {
        console.say(
            zh: "索引号没有编出来：单位没有统一社会信用代码，或者顺序号已经用完，请自行填写",
            en: "no index number could be proposed: the unit has no code, or its serial numbers are used up; write one")
    }
    switch draft.due {
    case .on(let day) where day < draft.published:
        console.say(
            zh: "按公开时限最迟应在 \(day) 发布，已经逾期", en: "by its time limit it was due on \(day): it is late")
    case .on(let day): console.say(zh: "最迟发布日期：\(day)", en: "to be published by: \(day)")
    case .noDate, .notKnown: break
    }
    let site = folder.path == "." ? "" : " " + folder.path
    console.say(
        zh: "接着：填写写有“待填写”和空着的各处，执行 bulletin check\(site)；写完、审查完，删去“草稿”一行",
        en:
            "next: fill in what is empty or says TBD, run bulletin check\(site); once written and reviewed, remove the `draft` line"
    )
}

extension Folder {
    /// A path in the folder as a person would type it.
    fileprivate func named(_ file: String) -> String { path == "." ? file : shown(file) }
}

extension DraftSource.Problem {
    fileprivate func words(path: String) -> (zh: String, en: String) {
        switch self {
        case .encoding:
            (
                "“\(path)”的编码看不懂，请另存为 UTF-8", "`\(path)` is in an encoding that cannot be told; save it as UTF-8"
            )
        case .head(let finding):
            (
                "“\(path)”的头部第 \(finding.place.span.line) 行看不懂：\(finding.message.zh)",
                "the head of `\(path)` cannot be read, line \(finding.place.span.line): \(finding.message.en)"
            )
        case .headForm:
            (
                "“\(path)”的头部应当每个键单独一行，从行首写起", "in the head of `\(path)` each key has to begin a line of its own"
            )
        case .kind:
            (
                "--from 只能带入 .md 和 .csv；Word 文件先另存为文本或复制到 .md，Excel 表格先另存为 CSV",
                "--from takes .md and .csv; save texts as .md and spreadsheets as CSV first"
            )
        case .emptyTable: ("“\(path)”是空的表格", "`\(path)` is an empty table")
        }
    }
}
