import Disclosure
import Findings
import Text

/// The rules that need one entry and the tables, in the order of the head.
func applyEntryRules(
    _ entry: Entry, head: EntryHead, context: CheckContext, to collector: inout FindingCollector
) {
    checkIndex(entry, head, context, &collector)
    checkDocumentNumber(entry, head, &collector)
    checkDateOrder(entry, head, context, &collector)
    checkTimeLimit(entry, head, context, &collector)
    checkNoticeLength(entry, head, context, &collector)
    checkInterruptions(entry, head, context, &collector)
    checkReview(entry, head, context, &collector)
    checkEdition(entry, head, &collector)
    checkChannels(entry, head, context, &collector)
}

/// `channel-unknown` of an entry that names channels of its own.
private func checkChannels(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    let own = context.duties.profile.catalogue.channels
    for name in entry.channels where Channel(name).isUnknown(besides: own) {
        collector.report(
            .channelUnknown, at: head.place(of: .channels), zh: "不认识的公开渠道“\(name)”", en: "unknown channel `\(name)`",
            mend: Words(
                zh: "改用公开目录中的名称；本单位自有的渠道，写在 site.yaml 的“目录要求”下“公开渠道”中",
                en: "use a name of the catalogue, or list it by `channels` under `catalogue` in site.yaml"))
    }
}

private func checkDocumentNumber(_ entry: Entry, _ head: EntryHead, _ collector: inout FindingCollector) {
    guard !entry.document.isEmpty, let problem = documentNumberProblem(entry.document) else { return }
    collector.report(
        .documentMalformed, at: head.place(of: .document), zh: "文号“\(entry.document)”\(problem.words.zh)",
        en: "document number `\(entry.document)`: \(problem.words.en)",
        mend: Words(zh: "写作 机关代字〔2025〕3号：六角括号，顺序号不加“第”、不补零", en: "write 机关代字〔2025〕3号, with 〔 〕 and no leading zero"))
}

private func checkEdition(_ entry: Entry, _ head: EntryHead, _ collector: inout FindingCollector) {
    guard entry.edition > 1, entry.change.isEmpty else { return }
    collector.report(
        .changeMissing, at: head.place(of: .edition), zh: "第 \(entry.edition) 版没有更改说明",
        en: "edition \(entry.edition) does not say what changed",
        mend: Words(zh: "加一行“更改说明: …”，写明改了哪里、为什么改", en: "add `change: …` with what changed and why"))
}

extension DocumentNumberProblem {
    fileprivate var words: Words {
        switch self {
        case .yearMissing: Words(zh: "缺少年份", en: "the year is missing")
        case .brackets(let found): Words(zh: "的年份括号用了“\(found)”", en: "the year stands in \(found)")
        case .unbalanced: Words(zh: "的括号不成对", en: "a bracket lacks its other")
        case .year(let text): Words(zh: "的年份写作“\(text)”，应为四位数字", en: "the year is `\(text)`, not four digits")
        case .issuerMissing: Words(zh: "缺少机关代字", en: "the issuer's letters are missing")
        case .number(let text): Words(zh: "的顺序号写作“\(text)”", en: "the number is `\(text)`")
        case .endMissing: Words(zh: "没有以“号”结尾", en: "it does not end in 号")
        case .blanks: Words(zh: "中间有空格", en: "there are blanks in it")
        }
    }
}
