import Disclosure
import Findings
import Text

/// `dates-order`: what comes first must not be dated later.
func checkDateOrder(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    let dates = entry.dates
    if dates.published < dates.produced {
        collector.report(
            .datesOrder, at: head.place(of: .published),
            zh: "发布日期（\(dates.published)）早于生成日期（\(dates.produced)）",
            en: "published on \(dates.published), before it was produced on \(dates.produced)",
            mend: checkBoth)
    }
    if let changed = dates.changed, changed < dates.produced {
        collector.report(
            .datesOrder, at: head.place(of: .changed), zh: "变更日期（\(changed)）早于生成日期（\(dates.produced)）",
            en: "changed on \(changed), before it was produced on \(dates.produced)",
            mend: checkBoth)
    }
    if let effective = dates.effective, let expires = dates.expires, expires < effective {
        collector.report(
            .datesOrder, at: head.place(of: .expires), zh: "失效日期（\(expires)）早于施行日期（\(effective)）",
            en: "expires on \(expires), before it takes effect on \(effective)", mend: checkBoth)
    }
    if let withdrawal = entry.withdrawal, withdrawal.on < dates.published {
        collector.report(
            .datesOrder, at: head.place(of: .withdrawn), zh: "撤下日期（\(withdrawal.on)）早于发布日期（\(dates.published)）",
            en: "withdrawn on \(withdrawal.on), before it was published on \(dates.published)", mend: checkBoth)
    }
    if let posting = entry.posting, posting.period.from < dates.published {
        collector.report(
            .datesOrder, at: head.place(of: .posted, within: KeyName("from", "起")),
            zh: "公示从 \(posting.period.from) 起，早于发布日期（\(dates.published)）",
            en: "the notice hangs from \(posting.period.from), before it is published on \(dates.published)",
            mend: checkBoth)
    }
}

private let checkBoth = Words(zh: "核对两个日期", en: "check both dates")

/// `published-late`: Article 26 of the 政府信息公开条例 and the limit of the entry's catalogue item.
func checkTimeLimit(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    checkBeforeEvent(entry, head, context, &collector)
    // A changed entry is due from the change; its first publication was judged when it was new.
    guard entry.edition == 1, let duty = context.catalogue[entry.item].duty else { return }
    let rule = context.duties.profile.counting
    switch duty.limit.due(from: entry.dates.changed ?? entry.dates.produced, in: context.calendar, by: rule) {
    case .on(let due) where entry.dates.published > due:
        let days = entry.dates.published.days(since: due)
        collector.report(
            .publishedLate, at: head.place(of: .published),
            zh: "发布晚了 \(days) 天：最迟应在 \(due) 发布，实际是 \(entry.dates.published)",
            en:
                "published \(days) \(days == 1 ? "day" : "days") late: due on \(due), published on \(entry.dates.published)",
            mend: Words(
                zh:
                    "该事项的公开时限是“\(duty.limit.text)”，自 \(entry.dates.changed ?? entry.dates.produced) 起算，按\(rule.chinese)计算；核对日期，确属逾期的，在“例外”中写明理由",
                en:
                    "the item's limit is “\(duty.limit.text)”, counted from \(entry.dates.changed ?? entry.dates.produced) by \(rule.english); check the dates, or give the reason under `allow`"
            ))
    case .notKnown(let soonest) where soonest.map { entry.dates.published > $0 } ?? true:
        collector.report(
            .calendarUnknown, at: head.place(of: .produced), zh: "公开时限超出工作日日历的范围，无法判断是否逾期",
            en: "the time limit runs past the calendar of working days: it cannot be judged",
            mend: Words(zh: "在 content/calendar.csv 中补上当年的放假安排", en: "add the year's holidays to content/calendar.csv"))
    default: break
    }
}

/// `published-late` backwards: what had to be out so many days before a meeting or the start of work.
private func checkBeforeEvent(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    guard let event = entry.dates.event, let limit = context.catalogue[entry.item].duty?.limit else { return }
    if entry.dates.published >= event {
        collector.report(
            .publishedLate, at: head.place(of: .published),
            zh: "应事前公开的变成了事后公开：活动日期是 \(event)，发布日期是 \(entry.dates.published)",
            en: "published on \(entry.dates.published), not before the event of \(event)",
            mend: Words(zh: "核对日期，确属逾期的，在“例外”中写明理由", en: "check the dates, or give the reason under `allow`"))
        return
    }
    for clause in limit.clauses {
        guard case .before(let count, _) = clause, case .on(let due) = clause.due(from: event, in: context.calendar),
            entry.dates.published > due
        else { continue }
        collector.report(
            .publishedLate, at: head.place(of: .published),
            zh:
                "发布晚了：应在活动日期 \(event) 的 \(count.description(in: .simplifiedChinese))前，最迟 \(due)，实际是 \(entry.dates.published)",
            en: "published late: \(count.description(in: .english)) before the event of \(event) were due, by \(due)",
            mend: Words(
                zh: "该事项的公开时限是“\(limit.text)”；核对日期，确属逾期的，在“例外”中写明理由",
                en: "the item's limit is “\(limit.text)”; check the dates, or give the reason under `allow`"))
    }
}

extension CountingRule {
    fileprivate var chinese: String { basis.isEmpty ? "“\(name)”" : basis }

    fileprivate var english: String { basis.isEmpty ? "“\(name)”" : basis }
}

/// `notice-short`: the notice hangs at least as long as the law of its matter asks.
func checkNoticeLength(
    _ entry: Entry, _ head: EntryHead, _ context: CheckContext, _ collector: inout FindingCollector
) {
    guard let period = entry.posting?.period, let rule = period.rule else { return }
    guard let shortfall = period.shortfall(in: context.calendar) else {
        collector.report(
            .calendarUnknown, at: head.placeOfPeriodEnd, zh: "公示期超出工作日日历的范围，无法核对是否够期",
            en: "the notice period runs past the calendar of working days: its length cannot be checked",
            mend: Words(zh: "在 content/calendar.csv 中补上当年的放假安排", en: "add the year's holidays to content/calendar.csv"))
        return
    }
    guard shortfall > 0 else { return }
    collector.report(
        .noticeShort, at: head.placeOfPeriodEnd,
        zh: "公示期（\(period.from) 至 \(period.until)）短于规定：“\(rule.name)”至少 "
            + rule.minimum.description(in: .simplifiedChinese),
        en: "the notice hangs from \(period.from) until \(period.until), but “\(rule.name)” asks for at least "
            + rule.minimum.description(in: .english),
        mend: rule.lastDay(from: period.from, in: context.calendar).map { earliest in
            Words(
                zh: "截止日期改为 \(earliest) 或以后" + (rule.basis.isEmpty ? "" : "（依据：\(rule.basis)）"),
                en: "let it hang until \(earliest) or later" + (rule.basis.isEmpty ? "" : " (basis: \(rule.basis))"))
        })
}
