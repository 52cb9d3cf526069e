import Disclosure
import Findings
import Text

/// `review-missing`: 先审查后公开. Article 17 of the 政府信息公开条例 asks for a review before
/// publication; which steps an office needs is its own rule (`review` in site.yaml).
func checkReview(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    guard !context.site.review.isEmpty, !entry.isDraft else { return }
    let place = head.place(of: .review)
    let missing = context.site.review.filter { step in
        !entry.review.contains { $0.step == step && !$0.by.isEmpty && $0.on != nil }
    }
    if !missing.isEmpty {
        collector.report(
            .reviewMissing, at: place, zh: "缺少审查环节：\(missing.joined(separator: "、"))",
            en: "review steps are missing: \(missing.joined(separator: ", "))",
            mend: Words(
                zh: "先审查后公开：在“审查”下面写明这些环节的人员和日期",
                en: "review comes before publication: give who did each step, and when, under `review`"))
    }
    if let late = entry.review.first(where: { ($0.on ?? entry.dates.published) > entry.dates.published }) {
        collector.report(
            .reviewMissing, at: place, zh: "“\(late.step)”在发布之后才完成", en: "`\(late.step)` was done after publication",
            mend: Words(zh: "核对审查日期和发布日期", en: "check the dates of review and publication"))
    }
}
