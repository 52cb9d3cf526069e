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
        let summary = summary()
        let item = item(in: context.catalogue)
        let unit = unit(context)
        let index = text(.index)
        let dates = dates()
        let posting = posting(context)
        let audience = audience()
        let relations = relations()
        let withdrawal = withdrawal()
        guard let title, let item, let unit, let index, let dates else { return nil }
        return Entry(
            file: head.file, slug: addressSlug(of: index), title: title, summary: summary,
            keywords: texts(.keywords).map(\.text), item: item, unit: unit, office: text(.office) ?? "",
            index: index, document: text(.document) ?? "", dates: dates, posting: posting,
            manner: manner() ?? usualManner(of: item, context), audience: audience,
            channels: texts(.channels).map(\.text),
            review: review(), elements: elements(), relations: relations, edition: count(.edition) ?? 1,
            change: text(.change) ?? "", withdrawal: withdrawal, contact: contact(),
            attachments: attachments(context), personalParts: texts(.personal).map(\.text),
            isDraft: flag(.draft), sheetForms: sheetForms(of: item, context), steps: steps(),
            statesNothing: flag(.none))
    }

    private mutating func reportMissing(_ required: [String]) {
        // Without these there is no entry at all, whatever the site asks for.
        let added = required.compactMap(EntryKey.named).filter { !HeadReader.alwaysRequired.contains($0) }
        for key in HeadReader.alwaysRequired + added where isBlank(key) && !head.misspelt.contains(key) {
            collector.report(
                .keyMissing, at: head.place(of: key), zh: "缺少“\(key.chinese)”", en: "`\(key.english)` is missing",
                mend: Words(zh: "在头部加一行“\(key.chinese): …”", en: "add a line `\(key.english): …` to the head"))
        }
    }

    private static let alwaysRequired = Site.requiredByDefault.compactMap(EntryKey.named)

    private func isBlank(_ key: EntryKey) -> Bool {
        head[key]?.node.isBlank ?? true
    }

    /// 内容概述 is one field of the index (《政府信息公开目录系统实施指引（试行）》), not the text itself.
    private mutating func summary() -> String {
        guard let text = text(.summary), let field = head[.summary] else { return "" }
        if text.count > HeadReader.longestSummary {
            collector.report(
                .valueMalformed, at: field.place,
                zh: "内容概述有 \(text.count) 字，超过 \(HeadReader.longestSummary) 字",
                en: "the summary has \(text.count) characters, more than \(HeadReader.longestSummary)",
                mend: Words(zh: "缩短概述，详细内容写在正文里", en: "shorten it; details belong to the text"))
        }
        return text
    }

    private static let longestSummary = 300

    // MARK: References to the tables

    private mutating func item(in catalogue: Catalogue) -> ItemID? {
        guard let reference = text(.item), let field = head[.item], !catalogue.items.isEmpty else { return nil }
        switch catalogue.resolve(reference) {
        case .found(let id): return id
        case .notLeaf(let id):
            let leaves = catalogue[id].children.prefix(3).map { catalogue[$0].name }
            collector.report(
                .itemNotLeaf, at: field.place, zh: "“\(reference)”不是最末级事项", en: "`\(reference)` has items below it",
                mend: Words(
                    zh: "写到最末一级，下面有：\(leaves.joined(separator: "、"))",
                    en: "name one of them: \(leaves.joined(separator: ", "))"))
        case .unknown(let nearest):
            collector.report(
                .itemUnknown, at: field.place, zh: "公开目录里没有事项“\(reference)”",
                en: "the catalogue has no item `\(reference)`",
                mend: suggestion(
                    nearest,
                    otherwise: Words(zh: "用 bulletin catalogue 查看全部事项", en: "`bulletin catalogue` lists all items")))
        case .ambiguous(let candidates):
            let paths = candidates.prefix(3).map { catalogue[$0].pathText }
            collector.report(
                .itemAmbiguous, at: field.place, zh: "“\(reference)”可以指几个事项",
                en: "`\(reference)` may mean several items",
                mend: Words(
                    zh: "写全路径，例如：\(paths.joined(separator: "；"))",
                    en: "write the whole path, such as \(paths.joined(separator: "; "))"))
        }
        return nil
    }

    private mutating func unit(_ context: CheckContext) -> UnitID? {
        let units = context.units
        guard let reference = text(.unit), let field = head[.unit], !units.units.isEmpty else { return nil }
        if let id = units.find(reference) {
            if units[id].code != reference { reportSharedName(reference, at: field.place, in: context) }
            return id
        }
        // Of more units than any county has, no near name is looked for: it would be for each entry anew.
        let searched = units.units.count <= 5000 ? units.units : []
        let names = searched.flatMap { [$0.name, $0.short, $0.code] }.filter { !$0.isEmpty }
        collector.report(
            .unitUnknown, at: field.place, zh: "单位表里没有“\(reference)”", en: "the table of units has no `\(reference)`",
            mend: suggestion(
                nearestName(to: reference, in: names),
                otherwise: Words(
                    zh: "在 content/units.csv 中登记，或改用其中的编码", en: "add it to content/units.csv, or use a code from there")
            ))
        return nil
    }

    /// Many towns have a 党政办: a name that several units bear does not say which is meant.
    private mutating func reportSharedName(_ name: String, at place: Place, in context: CheckContext) {
        guard let bearers = context.sharedUnitNames[name] else { return }
        let codes = bearers.prefix(3).map { context.units[$0].code }
        collector.report(
            .unitUnknown, at: place, zh: "有 \(bearers.count) 个单位叫“\(name)”，分不清是哪一个",
            en: "\(bearers.count) units are called `\(name)`",
            mend: Words(
                zh: "改写编码，如 \(codes.joined(separator: "、"))",
                en: "write the code, such as \(codes.joined(separator: ", "))"))
    }

    // MARK: Dates and the notice period

    private mutating func dates() -> EntryDates? {
        let produced = date(.produced)
        let changed = date(.changed)
        let published = date(.published)
        let effective = date(.effective)
        let expires = date(.expires)
        let event = date(.event)
        guard let produced, let published else { return nil }
        return EntryDates(
            produced: produced, changed: changed, published: published, effective: effective, expires: expires,
            event: event)
    }

    static let postedKeys = [
        KeyName("from", "起"), KeyName("until", "止"), KeyName("days", "天数"), KeyName("rule", "规则"),
        KeyName("boards", "公开栏"), KeyName("objections", "意见反馈"), KeyName("interruptions", "中断"),
        KeyName("received", "收到异议"),
    ]

    private mutating func posting(_ context: CheckContext) -> Posting? {
        guard let field = head[.posted],
            let values = map(of: field.node, in: field.file, named: field.key.name, keys: HeadReader.postedKeys)
        else { return nil }
        guard values["from"] != nil else {
            collector.report(
                .keyMissing, at: field.place, zh: "“公示”缺少开始日期", en: "`posted` does not say from when",
                mend: Words(zh: "加一行“起: 2025-02-10”", en: "add a line `from: 2025-02-10`"))
            return nil
        }
        let rule = noticeRule(values, context)
        guard let from = date("from", of: values),
            let until = lastDay(values, from: from, rule: rule, field: field, context)
        else { return nil }
        guard let period = NoticePeriod(from: from, until: until, rule: rule) else {
            collector.report(
                .datesOrder, at: field.place, zh: "公示期截止（\(until)）早于开始（\(from)）",
                en: "the notice period ends (\(until)) before it begins (\(from))",
                mend: Words(zh: "核对“起”和“止”的日期", en: "check the dates of `from` and `until`"))
            return nil
        }
        return Posting(
            period: period, boards: boards(values, context), objections: text("objections", of: values) ?? "",
            interruptions: interruptions(values), received: received(values))
    }

    private mutating func lastDay(
        _ values: HeadMap, from: CivilDate, rule: NoticeRule?, field: HeadField, _ context: CheckContext
    ) -> CivilDate? {
        if values["until"] != nil { return date("until", of: values) }
        if values["days"] != nil {
            guard let text = text("days", of: values) else { return nil }
            guard let count = DayCount(reading: text) else {
                collector.report(
                    .valueMalformed, at: values.place(of: "days"), zh: "看不懂天数“\(text)”",
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
            mend: Words(
                zh: "加一行“止: 2025-02-20”或“天数: 7个工作日”", en: "add a line `until: 2025-02-20` or `days: 7个工作日`"))
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

    private mutating func noticeRule(_ values: HeadMap, _ context: CheckContext) -> NoticeRule? {
        if let code = text("rule", of: values) {
            if let rule = context.noticeRules[code] { return rule }
            collector.report(
                .noticeRuleUnknown, at: values.place(of: "rule"), zh: "没有公示期规则“\(code)”",
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

    private mutating func boards(_ values: HeadMap, _ context: CheckContext) -> [String] {
        texts("boards", of: values).compactMap { name, span in
            if let board = context.boards.first(where: { $0.code == name || $0.name == name }) { return board.code }
            collector.report(
                .boardUnknown, at: Place(file: values.file, span: span), zh: "公开栏表里没有“\(name)”",
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
        if let manner = Manner(reading: text) { return manner }
        collector.report(
            .valueMalformed, at: field.place, zh: "没有公开方式“\(text)”", en: "there is no manner `\(text)`",
            mend: Words(zh: "可写：主动公开、依申请公开、不予公开", en: "write proactive, on-request or withheld"))
        return nil
    }

    /// The item's own manner: proactive where the table ticks it or does not say.
    private func usualManner(of item: ItemID, _ context: CheckContext) -> Manner {
        guard let manners = context.catalogue[item].duty?.manners, !manners.contains(.proactive) else {
            return .proactive
        }
        return manners.first ?? .proactive
    }

    private mutating func audience() -> Audience {
        text(.audience).flatMap(Audience.init(reading:)) ?? .everyone
    }

    static let reviewKeys = [
        KeyName("step", "环节"), KeyName("by", "人员"), KeyName("on", "日期"), KeyName("opinion", "意见"),
    ]

    private mutating func review() -> [ReviewStep] {
        maps(.review, keys: HeadReader.reviewKeys).map { values in
            ReviewStep(
                step: text("step", of: values) ?? "", by: text("by", of: values) ?? "", on: date("on", of: values),
                opinion: text("opinion", of: values) ?? "")
        }
    }
}
