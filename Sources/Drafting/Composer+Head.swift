import Checking
import Disclosure

/// The head of a new entry.
extension Composer {
    func headLines() -> [String] {
        var head = HeadLines(language: language)
        addMatter(to: &head)
        addDates(to: &head)
        addNotice(to: &head)
        addWays(to: &head)
        addTable(to: &head)
        addReview(to: &head)
        addOthers(to: &head)
        head.comment(
            zh: "写完并审查完，删去下面这一行才会公开", en: "once it is written and reviewed, remove the next line to publish it")
        head.addYes(.draft)
        return head.lines
    }

    /// The keys that the head will have, for what they state.
    var statedKeys: Set<EntryKey> {
        var keys = Set(context.keysStatingElements(of: request.item))
        keys.formUnion(request.source.given.compactMap(\.key))
        keys.formUnion(requiredBesides)
        keys.formUnion(desk.given(above: place.folder))
        if !hasNotice { keys.remove(.posted) }
        return keys
    }

    /// Writes the lines that came along for a key; whether there were any.
    private func addGiven(_ key: EntryKey, to head: inout HeadLines) -> Bool {
        guard let given = request.source.given.first(where: { $0.key == key }) else { return false }
        head.add(lines: given.lines)
        return true
    }

    // MARK: What it is

    private func addMatter(to head: inout HeadLines) {
        head.add(.title, request.title)
        if !addGiven(.summary, to: &head) {
            head.comment(
                zh: "一两句话说明内容，显示在列表和搜索结果里，可以不写", en: "a sentence or two for lists and search results, may stay empty")
            head.add(.summary, nil)
        }
        _ = addGiven(.keywords, to: &head)
        let item = context.catalogue[request.item]
        head.comment(zh: item.pathText, en: item.pathText)
        head.add(.item, reference(to: item))
        head.comment(zh: unit.name, en: unit.name)
        head.add(.unit, unit.code)
        head.add(.index, index ?? open)
        addWanted(.document, to: &head)
    }

    /// A code of the table lasts; one made from the path does not, so the path itself is written.
    private func reference(to item: CatalogueItem) -> String {
        if !item.codeIsGiven, context.catalogue.resolve(item.pathText) == .found(item.id) { return item.pathText }
        return item.code
    }

    /// A key in which an element of the item is stated.
    private func addWanted(_ key: EntryKey, to head: inout HeadLines) {
        guard !addGiven(key, to: &head), context.keysStatingElements(of: request.item).contains(key) else { return }
        head.add(key, nil)
    }

    // MARK: Dates

    private func addDates(to head: inout HeadLines) {
        head.add(.produced, request.produced)
        _ = addGiven(.changed, to: &head)
        addLimit(to: &head)
        head.add(.published, published)
        for clause in duty?.limit.clauses ?? [] {
            guard case .before(let count, let event) = clause else { continue }
            head.comment(
                zh: "\(event)的日期；应在它的 \(count.description(in: .simplifiedChinese))之前发布",
                en: "day of: \(event); to be published \(count.description(in: .english)) before it")
            if !addGiven(.event, to: &head) { head.add(.event, nil) }
        }
        addWanted(.effective, to: &head)
        addWanted(.expires, to: &head)
    }

    /// The limit of the item, and what follows from it.
    private func addLimit(to head: inout HeadLines) {
        guard let limit = duty?.limit, !limit.text.isEmpty, limit.blankParts.isEmpty else { return }
        switch due {
        case .on(let day):
            head.comment(
                zh: "公开时限：\(limit.text)。从 \(request.produced) 起算，最迟 \(day) 发布",
                en: "time limit: \(limit.text); counted from \(request.produced), due on \(day)")
        case .notKnown:
            head.comment(
                zh: "公开时限：\(limit.text)。工作日日历不到那时，推算不出最迟日期，请补上 content/calendar.csv",
                en:
                    "time limit: \(limit.text); the calendar of working days (content/calendar.csv) does not reach so far"
            )
        case .noDate:
            head.comment(zh: "公开时限：\(limit.text)", en: "time limit: \(limit.text)")
        }
    }

    // MARK: Manner, audience

    private func addWays(to head: inout HeadLines) {
        if !addGiven(.manner, to: &head), let manner = duty?.manners.first, duty?.manners.contains(.proactive) == false
        {
            head.add(.manner, manner.name(in: language))
        }
        guard !addGiven(.audience, to: &head), let audiences = duty?.audiences, !audiences.isEmpty,
            !audiences.contains(.everyone)
        else { return }
        let names = audiences.map { $0.name(in: language) }
        if audiences == [.internal] {
            head.add(.audience, names[0])
        } else {
            head.comment(
                zh: "目录的公开对象是“\(names.joined(separator: "、"))”。只对他们公开、不上网站的，去掉下一行开头的井号",
                en:
                    "the catalogue's audience: \(names.joined(separator: ", ")). Remove the next line's # to keep it off the public website"
            )
            head.comment(
                zh: EntryKey.audience.chinese + ": " + names[0], en: EntryKey.audience.english + ": " + names[0])
        }
    }

    private func addTable(to head: inout HeadLines) {
        guard let tableName, !addGiven(.attachments, to: &head) else { return }
        head.add(.attachments, listing: [[.value("file", tableName), .value("title", request.title)]])
    }

    // MARK: Review

    private func addReview(to head: inout HeadLines) {
        let steps = context.reviewSteps(of: request.unit)
        guard !addGiven(.review, to: &head), !steps.isEmpty else { return }
        head.comment(zh: "先审查，后公开：每个环节写明人员和日期", en: "review comes first: who did each step, and when")
        head.add(
            .review,
            listing: steps.map { step in
                var parts: [HeadLines.Part] = [.value("step", step.name)]
                if !step.otherThan.isEmpty {
                    let others = step.otherThan.joined(separator: "、")
                    parts.append(.comment(zh: "与“\(others)”不是同一人", en: "not the person of: \(others)"))
                }
                return parts + [.value("by", nil), .value("on", nil)]
            })
    }

    // MARK: What is left

    /// Keys that the site asks for besides those that every new entry gets.
    private var requiredBesides: [EntryKey] {
        context.site.required.compactMap(EntryKey.named).filter { !Composer.ordinary.contains($0) }
    }

    /// In the order of the keys: what came along and has no place above, and what the site requires.
    private func addOthers(to head: inout HeadLines) {
        let given = desk.given(above: place.folder)
        for key in EntryKey.allCases where !Composer.ordinary.contains(key) {
            if !addGiven(key, to: &head), requiredBesides.contains(key), !given.contains(key) { head.add(key, nil) }
        }
        let unknown = request.source.given.filter { $0.key == nil }
        guard !unknown.isEmpty else { return }
        head.comment(zh: "原文件里的键，条目没有这些键", en: "keys of the file it came from, which entries do not have")
        for given in unknown { head.add(commented: given.lines) }
    }

    /// Keys with a place of their own above.
    private static let ordinary: Set<EntryKey> = [
        .title, .summary, .keywords, .item, .unit, .index, .document, .produced, .changed, .published, .event,
        .effective, .expires, .posted, .personal, .manner, .audience, .attachments, .review, .draft,
    ]
}
