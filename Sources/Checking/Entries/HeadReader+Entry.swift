import Disclosure
import Findings
import Formats
import Text

extension HeadReader {
    /// The entry that the head describes; `nil` where it lacks what an entry cannot be without: title,
    /// item, unit, index number, produced and published dates.
    mutating func entry(_ context: CheckContext) -> Entry? {
        reportMissing(context.site.required)
        let title = text(.title)
        let item = item(in: context.catalogue)
        let unit = unit(in: context.units)
        let index = text(.index)
        let dates = dates()
        let posting = posting(context)
        let audience = audience()
        let relations = relations()
        let withdrawal = withdrawal()
        guard let title, let item, let unit, let index, let dates else { return nil }
        return Entry(
            file: head.file, slug: addressSlug(of: index), title: title, summary: text(.summary) ?? "",
            keywords: texts(.keywords).map(\.text), item: item, unit: unit, office: text(.office) ?? "",
            index: index, document: text(.document) ?? "", dates: dates, posting: posting,
            manner: manner() ?? .proactive, audience: audience, channels: texts(.channels).map(\.text),
            review: review(), elements: elements(), relations: relations, edition: count(.edition) ?? 1,
            change: text(.change) ?? "", withdrawal: withdrawal, contact: contact(),
            attachments: attachments(context), personalParts: texts(.personal).map(\.text),
            isDraft: flag(.draft))
    }

    private mutating func reportMissing(_ required: [String]) {
        // Without these there is no entry at all, whatever the site asks for.
        let asked = Site.requiredByDefault + required.filter { !Site.requiredByDefault.contains($0) }
        for key in asked.compactMap(EntryKey.named) where isBlank(key) {
            collector.report(
                .keyMissing, at: head.place(of: key), zh: "缺少“\(key.chinese)”", en: "`\(key.english)` is missing",
                mend: Words(zh: "在头部加一行“\(key.chinese): …”", en: "add a line `\(key.english): …` to the head"))
        }
    }

    private func isBlank(_ key: EntryKey) -> Bool {
        guard let field = head[key] else { return true }
        switch field.node.content {
        case .null: return true
        case .scalar(let scalar): return scalar.text.isEmpty
        case .sequence(let items): return items.isEmpty
        case .mapping(let pairs): return pairs.isEmpty
        }
    }

    // MARK: References to the tables

    private mutating func item(in catalogue: Catalogue) -> ItemID? {
        guard let reference = text(.item), let field = head[.item] else { return nil }
        switch catalogue.resolve(reference) {
        case .found(let id): return id
        case .notLeaf(let id):
            let leaves = catalogue[id].children.prefix(3).map { catalogue[$0].name }.joined(separator: "、")
            collector.report(
                .itemNotLeaf, at: field.place, zh: "“\(reference)”不是最末级事项", en: "`\(reference)` has items below it",
                mend: Words(zh: "写到最末一级，下面有：\(leaves)", en: "name one of them: \(leaves)"))
        case .unknown(let nearest):
            collector.report(
                .itemUnknown, at: field.place, zh: "公开目录里没有事项“\(reference)”",
                en: "the catalogue has no item `\(reference)`",
                mend: suggestion(
                    nearest,
                    otherwise: Words(zh: "用 bulletin catalogue 查看全部事项", en: "`bulletin catalogue` lists all items")))
        case .ambiguous(let candidates):
            let paths = candidates.prefix(3).map { catalogue[$0].path.joined(separator: "/") }.joined(separator: "；")
            collector.report(
                .itemAmbiguous, at: field.place, zh: "“\(reference)”可以指几个事项",
                en: "`\(reference)` may mean several items",
                mend: Words(zh: "写全路径，例如：\(paths)", en: "write the whole path, such as \(paths)"))
        }
        return nil
    }

    private mutating func unit(in units: UnitTree) -> UnitID? {
        guard let reference = text(.unit), let field = head[.unit] else { return nil }
        if let id = units.find(reference) { return id }
        let names = units.units.flatMap { [$0.name, $0.short, $0.code] }.filter { !$0.isEmpty }
        collector.report(
            .unitUnknown, at: field.place, zh: "单位表里没有“\(reference)”", en: "the table of units has no `\(reference)`",
            mend: suggestion(
                nearestName(to: reference, in: names),
                otherwise: Words(
                    zh: "在 content/units.csv 中登记，或改用其中的编码", en: "add it to content/units.csv, or use a code from there")
            ))
        return nil
    }

    // MARK: Dates and the notice period

    private mutating func dates() -> EntryDates? {
        let produced = date(.produced)
        let changed = date(.changed)
        let published = date(.published)
        let effective = date(.effective)
        let expires = date(.expires)
        guard let produced, let published else { return nil }
        return EntryDates(
            produced: produced, changed: changed, published: published, effective: effective, expires: expires)
    }

    private static let postedKeys = [
        ("from", "起"), ("until", "止"), ("days", "天数"), ("rule", "规则"), ("boards", "公开栏"), ("objections", "意见反馈"),
    ].map { (english: $0.0, chinese: $0.1) }

    private mutating func posting(_ context: CheckContext) -> Posting? {
        guard let field = head[.posted],
            let values = map(of: field.node, in: field.file, named: "公示", keys: HeadReader.postedKeys)
        else { return nil }
        guard let fromNode = values["from"] else {
            collector.report(
                .keyMissing, at: field.place, zh: "“公示”缺少开始日期", en: "`posted` does not say from when",
                mend: Words(zh: "加一行“起: 2025-02-10”", en: "add a line `from: 2025-02-10`"))
            return nil
        }
        let rule = noticeRule(values["rule"], in: field.file, context)
        guard let from = date(of: fromNode, in: field.file),
            let until = lastDay(values, from: from, rule: rule, field: field, context)
        else { return nil }
        guard let period = NoticePeriod(from: from, until: until, rule: rule) else {
            collector.report(
                .datesOrder, at: field.place, zh: "公示期截止（\(until)）早于开始（\(from)）",
                en: "the notice period ends (\(until)) before it begins (\(from))")
            return nil
        }
        return Posting(
            period: period, boards: boards(values["boards"], in: field.file, context),
            objections: values["objections"].flatMap { text(of: $0, in: field.file, named: "意见反馈") } ?? "")
    }

    private mutating func lastDay(
        _ values: [String: YAMLNode], from: CivilDate, rule: NoticeRule?, field: HeadField, _ context: CheckContext
    ) -> CivilDate? {
        if let node = values["until"] { return date(of: node, in: field.file) }
        if let node = values["days"], let text = text(of: node, in: field.file, named: "天数") {
            guard let count = DayCount(reading: text) else {
                collector.report(
                    .valueMalformed, at: Place(file: field.file, span: node.span), zh: "看不懂天数“\(text)”",
                    en: "`\(text)` is not a number of days",
                    mend: Words(zh: "写作“7个工作日”或“10日”", en: "write 7个工作日 (working days) or 10日 (days)"))
                return nil
            }
            let last = NoticePeriod.lastDay(
                from: from, lasting: count, counting: rule?.start ?? .nextDay, in: context.calendar)
            return known(last, field)
        }
        if let rule { return known(rule.lastDay(from: from, in: context.calendar), field) }
        collector.report(
            .keyMissing, at: field.place, zh: "“公示”没有写明到哪一天", en: "`posted` does not say until when",
            mend: Words(zh: "加一行“止: 日期”或“天数: 7个工作日”", en: "add `until: DATE` or `days: 7个工作日`"))
        return nil
    }

    private mutating func known(_ day: CivilDate?, _ field: HeadField) -> CivilDate? {
        if day == nil {
            collector.report(
                .calendarUnknown, at: field.place, zh: "公示期超出工作日日历的范围，无法推算截止日期",
                en: "the notice period runs past the calendar of working days",
                mend: Words(
                    zh: "在 content/calendar.csv 中补上当年的放假安排，或直接写明“止”的日期",
                    en: "add the year's holidays to content/calendar.csv, or write `until`"))
        }
        return day
    }

    private mutating func noticeRule(_ node: YAMLNode?, in file: String, _ context: CheckContext) -> NoticeRule? {
        if let node, let code = text(of: node, in: file, named: "规则") {
            if let rule = context.noticeRules[code] { return rule }
            collector.report(
                .noticeRuleUnknown, at: Place(file: file, span: node.span), zh: "没有公示期规则“\(code)”",
                en: "there is no notice rule `\(code)`",
                mend: suggestion(
                    nearestName(to: code, in: context.noticeRules.keys.sorted()),
                    otherwise: Words(
                        zh: "规则登记在 content/notice-rules.csv", en: "rules are listed in content/notice-rules.csv")))
            return nil
        }
        guard let reference = text(.item), case .found(let item) = context.catalogue.resolve(reference),
            let code = context.catalogue[item].duty?.noticeRule, !code.isEmpty
        else { return nil }
        return context.noticeRules[code]
    }

    private mutating func boards(_ node: YAMLNode?, in file: String, _ context: CheckContext) -> [String] {
        guard let node else { return [] }
        return texts(of: node, in: file, named: "公开栏").compactMap { name, span in
            if let board = context.boards.first(where: { $0.code == name || $0.name == name }) { return board.code }
            collector.report(
                .boardUnknown, at: Place(file: file, span: span), zh: "公开栏表里没有“\(name)”",
                en: "there is no board `\(name)`",
                mend: suggestion(
                    nearestName(to: name, in: context.boards.flatMap { [$0.name, $0.code] }),
                    otherwise: Words(zh: "公开栏登记在 content/boards.csv", en: "boards are listed in content/boards.csv")))
            return nil
        }
    }

    // MARK: Manner, audience, review

    private mutating func manner() -> Manner? {
        guard let text = text(.manner), let field = head[.manner] else { return nil }
        switch text {
        case "主动公开", "主动", "proactive": return .proactive
        case "依申请公开", "依申请", "on-request": return .onRequest
        case "不予公开", "withheld": return .withheld
        default:
            collector.report(
                .valueMalformed, at: field.place, zh: "没有公开方式“\(text)”", en: "there is no manner `\(text)`",
                mend: Words(zh: "可写：主动公开、依申请公开、不予公开", en: "write proactive, on-request or withheld"))
            return nil
        }
    }

    private mutating func audience() -> Audience {
        text(.audience).flatMap(Audience.init(reading:)) ?? .everyone
    }

    private static let reviewKeys = [("step", "环节"), ("by", "人员"), ("on", "日期"), ("opinion", "意见")]
        .map { (english: $0.0, chinese: $0.1) }

    private mutating func review() -> [ReviewStep] {
        guard let file = head[.review]?.file else { return [] }
        return maps(.review, keys: HeadReader.reviewKeys).map { values, _ in
            ReviewStep(
                step: values["step"].flatMap { text(of: $0, in: file, named: "环节") } ?? "",
                by: values["by"].flatMap { text(of: $0, in: file, named: "人员") } ?? "",
                on: values["on"].flatMap { date(of: $0, in: file) },
                opinion: values["opinion"].flatMap { text(of: $0, in: file, named: "意见") } ?? "")
        }
    }
}
