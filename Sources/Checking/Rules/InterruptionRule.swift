import Disclosure
import Findings
import Text

/// `notice-interrupted`: a notice that was torn down for some days still hung as long as its rule asks.
func checkInterruptions(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    guard let posting = entry.posting, !posting.interruptions.isEmpty, let rule = posting.period.rule,
        let hung = posting.daysHung(in: context.calendar), hung.amount < rule.minimum.amount
    else { return }
    let lacking = rule.minimum.amount - hung.amount
    let until =
        rule.minimum.kind == .calendarDay
        ? posting.period.until.adding(days: lacking)
        : context.calendar.adding(workingDays: lacking, to: posting.period.until, counting: .nextDay)
    collector.report(
        .noticeInterrupted, at: head.placeOfPeriodEnd,
        zh:
            "扣除中断后只张贴了\(hung.description(in: .simplifiedChinese))，少于“\(rule.name)”规定的\(rule.minimum.description(in: .simplifiedChinese))",
        en:
            "without the interruptions it hung \(hung.description(in: .english)), fewer than the \(rule.minimum.description(in: .english)) of “\(rule.name)”",
        mend: until.map {
            Words(zh: "把“止”延长到 \($0)，并继续张贴", en: "let it hang on: set `until` to \($0)")
        } ?? Words(zh: "延长公示期，并继续张贴", en: "let it hang on, with a later `until`"))
}
