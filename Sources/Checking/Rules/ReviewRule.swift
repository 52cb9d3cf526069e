import Disclosure
import Findings
import Text

/// `review-missing`, `review-order` and `review-same-person`: 先审查后公开. Article 17 of the 政府信息公开条例 asks
/// for a review before publication; which steps an office needs is its own rule: `review-chains.csv`, or
/// `review` in site.yaml.
func checkReview(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    guard !entry.isDraft, let chain = context.reviewChain(of: entry.unit), !chain.steps.isEmpty else { return }
    let review = ReviewCheck(entry: entry, chain: chain, place: head.place(of: .review))
    review.checkSteps(&collector)
    review.checkOrder(&collector)
    review.checkPersons(&collector)
}

extension CheckContext {
    /// The chain of the unit or of the nearest above it, else the one for all, else that of site.yaml.
    func reviewChain(of unit: UnitID) -> ReviewChain? {
        if let own = duties.reviewChains.first(where: { $0.units?.contains(unit) ?? false }) { return own }
        if let common = duties.reviewChains.first(where: { $0.units == nil }) { return common }
        guard !site.review.isEmpty else { return nil }
        return ReviewChain(name: "", units: nil, steps: site.review.map { .init(name: $0, otherThan: []) })
    }
}

private struct ReviewCheck {
    let entry: Entry
    let chain: ReviewChain
    let place: Place

    /// The entry's record of a step of the chain.
    private func record(of step: ReviewChain.Step) -> ReviewStep? {
        entry.review.first { $0.step == step.name && !$0.by.isEmpty && $0.on != nil }
    }

    func checkSteps(_ collector: inout FindingCollector) {
        let missing = chain.steps.filter { record(of: $0) == nil }.map(\.name)
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
                .reviewMissing, at: place, zh: "“\(late.step)”在发布之后才完成",
                en: "`\(late.step)` was done after publication",
                mend: Words(zh: "核对审查日期和发布日期", en: "check the dates of review and publication"))
        }
    }

    func checkOrder(_ collector: inout FindingCollector) {
        var earlier: (name: String, on: CivilDate)?
        for step in chain.steps {
            // A step after publication is told already.
            guard let on = record(of: step)?.on, on <= entry.dates.published else { continue }
            if let earlier, on < earlier.on {
                collector.report(
                    .reviewOrder, at: place, zh: "“\(step.name)”（\(on)）早于它前面的“\(earlier.name)”（\(earlier.on)）",
                    en: "`\(step.name)` (\(on)) is dated before `\(earlier.name)` (\(earlier.on)), which it follows",
                    mend: Words(
                        zh: "核对日期；环节的先后是 \(chain.steps.map(\.name).joined(separator: "、"))",
                        en: "check the dates; the steps are \(chain.steps.map(\.name).joined(separator: ", "))"))
                return
            }
            earlier = (step.name, on)
        }
    }

    func checkPersons(_ collector: inout FindingCollector) {
        let done = chain.steps.compactMap { record(of: $0) }
        if done.count == chain.steps.count, done.count > 1, Set(done.map(\.by)).count == 1 {
            collector.report(
                .reviewSamePerson, at: place, zh: "全部审查环节都由\(done[0].by)一人办理",
                en: "\(done[0].by) did every step of the review",
                mend: onePersonRemedy)
            return
        }
        for step in chain.steps {
            guard let own = record(of: step) else { continue }
            let others = chain.steps.filter { step.otherThan.contains($0.name) }.compactMap { record(of: $0) }
            guard let same = others.first(where: { $0.by == own.by }) else { continue }
            collector.report(
                .reviewSamePerson, at: place, zh: "“\(own.step)”和“\(same.step)”都由\(own.by)办理，应由不同的人办理",
                en: "\(own.by) did both `\(own.step)` and `\(same.step)`, which need two persons", mend: onePersonRemedy
            )
        }
    }

    private var onePersonRemedy: Words {
        Words(zh: "由另一人复核后，写上复核人和日期", en: "have another person look at it, and write who did and when")
    }
}
