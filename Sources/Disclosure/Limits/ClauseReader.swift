/// Reads one clause of a limit, in plain form and without commas.
struct ClauseReader {
    private let text: String
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        self.text = text
        scalars = Array(text.unicodeScalars)
    }

    /// Whether a clause only says what starts the days that the next clause counts:
    /// 本级人民代表大会批准后,20日内.
    static func isTriggerOnly(_ clause: String) -> Bool {
        let scalars = Array(clause.unicodeScalars)
        return ["后", "之日起", "日起"].contains { clause.hasSuffix($0) }
            && !scalars.indices.contains { AmountScanner.amount(in: scalars, at: $0) != nil }
    }

    /// What the clause says; empty for a remark that sets no limit.
    func limits() -> [TimeLimit.Clause] {
        let amounts = self.amounts()
        if amounts.contains(where: \.isBlank) { return [.blank(text)] }
        let counts = amounts.contains { startsWithAny(ClauseReader.withinWords, at: $0.end) }
        if !counts {
            let rhythms = RhythmScanner.rhythms(in: scalars)
            if !rhythms.isEmpty { return rhythms.map { .periodic($0) } }
        }
        if !amounts.isEmpty { return read(amounts) }
        if text.holds(anyOf: ["长期", "永久", "常年", "长久"]) { return [.permanent] }
        if text.holds(anyOf: ClauseReader.atOnceWords) { return [.atOnce] }
        if text.hasSuffix("时") { return [.atTheTime(of: phrase(in: text.dropLast(1)))] }
        return isRemark ? [] : [.unparsed(text)]
    }
}

extension ClauseReader {
    private struct Amount {
        let start: Int
        let end: Int
        let count: DayCount?

        var isBlank: Bool { count == nil }
    }

    private static let withinWords = ["内", "之内", "以内"]
    private static let beforeWords = ["前", "之前", "以前"]
    private static let atOnceWords = ["及时", "实时", "随时", "即时", "立即", "第一时间", "当场", "即日", "同步"]

    private func amounts() -> [Amount] {
        var found: [Amount] = []
        var index = 0
        while index < scalars.count {
            guard let (amount, end) = AmountScanner.amount(in: scalars, at: index) else {
                index = endOfNumber(at: index) ?? index + 1
                continue
            }
            // 2月10日 is a day of the year, not ten days.
            if index > 0, scalars[index - 1] == "月" {
                index = end
                continue
            }
            if case .days(let count) = amount {
                found.append(Amount(start: index, end: end, count: count))
            } else {
                found.append(Amount(start: index, end: end, count: nil))
            }
            index = end
        }
        return found
    }

    /// So that 120件 is not looked at again as 20件.
    private func endOfNumber(at index: Int) -> Int? {
        AmountScanner.number(in: scalars, at: index)?.end
    }

    private func read(_ amounts: [Amount]) -> [TimeLimit.Clause] {
        var previousEnd = 0
        var limits: [TimeLimit.Clause] = []
        for amount in amounts {
            let before = string(previousEnd..<amount.start)
            guard let count = amount.count, let limit = limit(of: count, before: before, end: amount.end) else {
                return [.unparsed(text)]
            }
            limits.append(limit)
            previousEnd = amount.end
            for word in ["之内", "以内", "内"] where startsWithAny([word], at: previousEnd) {
                previousEnd += word.unicodeScalars.count
                break
            }
        }
        return limits
    }

    private func limit(of count: DayCount, before: String, end: Int) -> TimeLimit.Clause? {
        if startsWithAny(ClauseReader.withinWords, at: end) {
            guard before.hasSuffix("前") else { return .within(count, after: trigger(in: before)) }
            return .before(count, event: phrase(in: before.dropLast(1)))
        }
        if startsWithAny(ClauseReader.beforeWords, at: end) { return .before(count, event: phrase(in: before[...])) }
        if before.hasSuffix("提前") { return .before(count, event: phrase(in: before.dropLast(2))) }
        if saysPosting(before) { return .posting(count) }
        let saysNothingMore = end == scalars.count || startsWithAny(["公开", "予以公开"], at: end)
        return saysNothingMore ? .within(count, after: trigger(in: before)) : nil
    }

    private func saysPosting(_ before: String) -> Bool {
        let fillers = ["不得少于", "不少于", "不低于", "不短于", "至少", "为期", "为", "期限", "时间", "时长", "期", "满", ":"]
        var words = before[...]
        while let filler = fillers.first(where: { words.hasSuffix($0) }) { words = words.dropLast(filler.count) }
        return ["公示", "公告", "张贴", "悬挂"].contains { words.hasSuffix($0) }
    }

    /// A remark: where it is published, or that another law may say otherwise.
    private var isRemark: Bool {
        if text.holds(anyOf: ["另有规定", "从其规定", "依其规定"]) { return true }
        if ["公开", "予以公开", "主动公开"].contains(text) { return true }
        let namesCarrier = text.holds(anyOf: ["公示栏", "公开栏", "网站", "公示"])
        return namesCarrier && text.hasPrefix("在") && text.hasSuffix("公开")
    }

    private func startsWithAny(_ words: [String], at index: Int) -> Bool {
        words.contains { AmountScanner.matches($0, in: scalars, at: index) }
    }

    private func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}

extension ClauseReader {
    /// What starts the count, from the words before the amount.
    private func trigger(in words: String) -> Trigger {
        let phrase = phrase(in: words[...])
        let start: CountingStart = words.hasSuffix("当日起") ? .sameDay : .nextDay
        return Trigger(ClauseReader.kind(of: phrase), phrase: phrase, start: start)
    }

    private static func kind(of phrase: String) -> Trigger.Kind {
        if phrase.isEmpty { return .unstated }
        let isFormed = phrase.holds(anyOf: ["形成", "生成", "产生", "制作"])
        let isChanged = phrase.holds(anyOf: ["变更", "更新", "变动", "变化", "修改", "调整"])
        if isFormed { return isChanged ? .formedOrChanged : .formed }
        if phrase.holds(anyOf: ["获取", "获得"]) { return .madeOrObtained }
        if isChanged { return .changed }
        if phrase.hasSuffix("批复") { return .replied }
        if phrase.hasSuffix("批准") || phrase.hasSuffix("通过") { return .approved }
        if phrase.holds("决定"), phrase.holds("作出") { return .decided }
        if phrase.holds(anyOf: ["颁布", "印发", "出台", "签发"]) { return .issued }
        return .event
    }

    /// The words themselves, without those that only tie them to the amount.
    private func phrase(in words: Substring) -> String {
        let leading = [
            "和", "及", "与", "、", "或", "自该", "自", "从", "应当", "应", "须", "当在", "最迟", "在", "于", "并",
        ]
        let trailing = ["之日起", "当日起", "次日起", "日起", "起", "之后", "以后", "后", "的", "之日", "最迟", "至少", ":"]
        var words = words
        while let tie = leading.first(where: { words.hasPrefix($0) }) {
            words = words.dropFirst(tie.count)
        }
        while let tie = trailing.first(where: { words.hasSuffix($0) }) { words = words.dropLast(tie.count) }
        return String(words)
    }
}
