package import Disclosure
package import Files
package import Findings

/// Why the parts of a site do not go together. Parts are named by their folders.
package enum PartProblem: Error, Hashable, Sendable {
    /// There is no part in the folder.
    case none(path: String)
    /// The part's files are not as they were written.
    case damaged(String)
    /// Of the parts `count` makes, those numbers are not there.
    case missing([Int], count: Int)
    case doubled(Int, folders: [String])
    /// Parts of divisions into different numbers of parts.
    case otherCounts([String])
    /// Parts that another program made than the one that runs.
    case otherProgram([String])
    /// Parts of several days.
    case otherDates([String: CivilDate])
    /// Parts of another day than the one asked for.
    case otherDate(CivilDate, asked: CivilDate)
    /// Parts made with other tables or defaults, or beside other attachments, than the folder has.
    case otherTables([String])
    /// Parts made with other fixed pages or layouts than the folder has.
    case otherPages([String])
    /// Parts made from other entries than the folder has, by their paths and sizes.
    case otherEntries([String])
    /// Parts that do not agree about the content of entries; those of a line do.
    case entriesDiffer([[String]])
    /// The program cannot read itself, so that nobody could tell whether parts are of the same one.
    case programUnknown
    case file(FileProblem)
}

extension PartProblem {
    /// What is wrong and how to mend it, as a sentence without its end.
    package var words: Words {
        switch self {
        case .none(let path):
            Words(
                zh: "“\(path)”里没有分片，先用 bulletin build --shard 1/N 到 N/N 生成各片",
                en: "there is no part in `\(path)`; make them first, with bulletin build --shard 1/N to N/N")
        case .damaged(let folder):
            Words(
                zh: "分片“\(folder)”不完整或已损坏，请重新生成或重新复制", en: "`\(folder)` is damaged or not whole; build or copy it again"
            )
        case .missing(let numbers, let count):
            Words(
                zh: "共分 \(count) 片，缺第 \(chinese(numbers.map(String.init))) 片",
                en: "of \(count) parts, these are missing: \(english(numbers.map(String.init)))")
        case .doubled(let number, let folders):
            Words(
                zh: "第 \(number) 片有 \(folders.count) 份：\(chinese(folders))，请只留一份",
                en: "part \(number) is there \(folders.count) times: \(english(folders)); keep one")
        case .otherCounts(let folders):
            Words(
                zh: "各片的总数不一致：\(chinese(folders))，请删去旧的分片",
                en: "the parts are of different divisions: \(english(folders)); remove old ones")
        case .otherProgram(let folders):
            Words(
                zh: "\(chinese(folders)) 由另一版程序生成，各片与合并须用同一个程序",
                en: "made by another program than this one: \(english(folders)); use one program for parts and join")
        default: differenceWords
        }
    }

    private var differenceWords: Words {
        switch self {
        case .otherDates(let dates):
            let named = dates.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { "\($0.key) \($0.value)" }
            return Words(
                zh: "各片的日期不同：\(chinese(named))，请用 --date 给各片写明同一天",
                en: "the parts are of different days: \(english(named)); give each the same --date")
        case .otherDate(let date, let asked):
            return Words(
                zh: "各片按 \(date) 生成，不是 \(asked)；不写 --date 即按各片的日期",
                en: "the parts are of \(date), not of \(asked); without --date, join takes the parts' day")
        case .otherTables(let folders):
            return Words(
                zh: "生成 \(chinese(folders)) 时的设置、目录、单位等表格或附件与本文件夹不同，请用同一次提交的内容",
                en:
                    "made with other settings, tables or attachments than this folder has: \(english(folders)); use one commit for all"
            )
        case .otherPages(let folders):
            return Words(
                zh: "生成 \(chinese(folders)) 时的固定页面或版式与本文件夹不同，请用同一次提交的内容",
                en:
                    "made with other fixed pages or layouts than this folder has: \(english(folders)); use one commit for all"
            )
        case .otherEntries(let folders):
            return Words(
                zh: "生成 \(chinese(folders)) 时的条目与本文件夹不同，请用同一次提交的内容",
                en: "made from other entries than this folder has: \(english(folders)); use one commit for all")
        case .entriesDiffer(let groups):
            return Words(
                zh: "各片读到的条目内容不一致：" + groups.map { "（\(chinese($0))）" }.joined() + "，括号内的彼此一致；请用同一次提交的内容",
                en: "the parts read different entries; those in brackets agree: "
                    + groups.map { "(\(english($0)))" }.joined(separator: " ") + "; use one commit for all")
        case .programUnknown:
            return Words(
                zh: "系统不允许程序读取自身，无法分片", en: "the system does not let the program read itself, so it cannot make parts")
        case .file(let problem):
            return Words(
                zh: "“\(problem.path)”（\(problem.reason.words.zh)）",
                en: "`\(problem.path)` (\(problem.reason.words.en))")
        default: return Words(zh: "", en: "")
        }
    }
}

/// At most ten are named.
private func chinese(_ names: [String]) -> String {
    names.prefix(10).joined(separator: "、") + (names.count > 10 ? "等 \(names.count) 个" : "")
}

private func english(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ") + (names.count > 10 ? " and \(names.count - 10) more" : "")
}
