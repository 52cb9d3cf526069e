import Checking
import Disclosure

/// The notice (公示) of a new entry: how long it hangs, by the rule of its item.
extension Composer {
    /// Whether it is sure that there is a notice, and how long it hangs.
    var hasNotice: Bool {
        rule != nil || duty?.limit.posting != nil || request.source.given.contains { $0.key == .posted }
    }

    private var rule: NoticeRule? {
        duty.flatMap { $0.noticeRule.isEmpty ? nil : context.noticeRules[$0.noticeRule] }
    }

    func addNotice(to head: inout HeadLines) {
        guard hasNotice else {
            addPossibleNotice(to: &head)
            return
        }
        if let given = request.source.given.first(where: { $0.key == .posted }) {
            head.add(lines: given.lines)
        } else {
            head.add(.posted, [.date("from", published)] + lastDay + [.value("objections", objections ?? open)])
        }
        addPersonalParts(to: &head)
    }

    /// The earliest last day that the rule allows; where the calendar does not reach so far, the number of days.
    private var lastDay: [HeadLines.Part] {
        if let rule {
            let part = HeadLines.Part.value("rule", rule.code)
            let count = rule.minimum.description(in: language)
            let basis = rule.basis.isEmpty ? "" : words(zh: "（\(rule.basis)）", en: " (\(rule.basis))")
            guard let day = rule.lastDay(from: published, in: context.calendar) else { return [part, unknownEnd] }
            let start =
                rule.start == .nextDay
                ? words(zh: "张贴次日起算", en: "counted from the next day")
                : words(zh: "张贴当日起算", en: "counted from the day itself")
            let text = words(
                zh: "\(rule.name)：至少\(count)，\(start)\(basis)", en: "\(rule.name): at least \(count), \(start)\(basis)")
            return [part, .comment(zh: text, en: text), .date("until", day)]
        }
        guard let count = duty?.limit.posting else { return [] }
        let day = NoticePeriod.lastDay(from: published, lasting: count, counting: .nextDay, in: context.calendar)
        guard let day else { return [unknownEnd] }
        let text = words(
            zh: "目录要求公示\(count.description(in: .simplifiedChinese))，张贴次日起算",
            en: "the catalogue asks for \(count.description(in: .english)), counted from the next day")
        return [.comment(zh: text, en: text), .date("until", day)]
    }

    /// The item speaks of a notice, but no rule says for how long: nothing is invented.
    private func addPossibleNotice(to head: inout HeadLines) {
        guard context.keysStatingElements(of: request.item).contains(.posted) else { return }
        var notice = HeadLines(language: language)
        notice.add(.posted, [.date("from", published), .value("until", nil), .value("objections", objections ?? open)])
        head.comment(
            zh: "需要张贴公示的，去掉下面几行开头的井号，写明“止”的日期",
            en: "if it hangs on a board, remove the # of the next lines and write `until`")
        head.add(commented: notice.lines.map { $0[...] })
    }

    private var unknownEnd: HeadLines.Part {
        .comment(
            zh: "工作日日历不到那时：请补上 content/calendar.csv，或者写明“止”的日期",
            en: "the calendar of working days does not reach so far: complete content/calendar.csv, or write `until`")
    }

    /// Who takes objections: the unit, under the number that it or those above it have for them.
    private var objections: String? {
        let supervision = context.units.inherited(\.supervision, of: request.unit)
        let number = supervision.isEmpty ? context.units.inherited(\.phone, of: request.unit) : supervision
        guard !number.isEmpty else { return nil }
        return words(zh: "\(unit.name)，电话\(number)", en: "\(unit.name), telephone \(number)")
    }

    /// Lists of persons come down with the notice.
    private func addPersonalParts(to head: inout HeadLines) {
        if let given = request.source.given.first(where: { $0.key == .personal }) {
            head.add(lines: given.lines)
            return
        }
        let lists = wantedHeadings.map(\.name).filter { $0.hasSuffix("名单") }
        guard !lists.isEmpty else { return }
        head.comment(
            zh: "公示期满，这些部分自动撤下；其中没有个人信息的，删去下一行",
            en: "these parts come down when the notice ends; remove the next line if they name no persons")
        head.add(.personal, listing: lists)
    }
}
