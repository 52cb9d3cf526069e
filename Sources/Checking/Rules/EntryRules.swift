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
    checkReview(entry, head, context, &collector)
    checkEdition(entry, head, &collector)
}

private func checkDocumentNumber(_ entry: Entry, _ head: EntryHead, _ collector: inout FindingCollector) {
    guard !entry.document.isEmpty, let problem = documentNumberProblem(entry.document) else { return }
    collector.report(
        .documentMalformed, at: head.place(of: .document), zh: "文号“\(entry.document)”\(problem.zh)",
        en: "document number `\(entry.document)`: \(problem.en)",
        mend: Words(zh: "写作 机关代字〔2025〕3号：六角括号，序号不加“第”、不补零", en: "write 机关代字〔2025〕3号, with 〔 〕 and no leading zero"))
}

private func checkEdition(_ entry: Entry, _ head: EntryHead, _ collector: inout FindingCollector) {
    guard entry.edition > 1, entry.change.isEmpty else { return }
    collector.report(
        .changeMissing, at: head.place(of: .edition), zh: "第 \(entry.edition) 版没有更改说明",
        en: "edition \(entry.edition) does not say what changed",
        mend: Words(zh: "加一行“更改说明: …”，写明改了哪里、为什么改", en: "add `change: …` with what changed and why"))
}
