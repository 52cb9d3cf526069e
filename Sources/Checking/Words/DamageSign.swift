/// How a text that lost characters, or took in the page around it, gives itself away.
enum DamageSign: Sendable {
    /// A mark of punctuation twice: ，，.
    case doubledMark(String)
    /// 上网信息不，信息不上网: the word behind 不 is gone.
    case denialWithoutVerb(String)
    /// 了《年度报告》 at the beginning of a sentence: the verb is gone.
    case titleWithoutVerb
    /// 由局办公室统一。: the verb is gone.
    case agentWithoutVerb
    /// 保障人民群众的民利: what stays of a longer word.
    case remnant(String)
    /// Buttons and counters of the page that a text was copied from.
    case furniture(String)
    /// ?关于……的通知? where the marks of a title were lost.
    case questionMarks
    /// 〞 and 〝, which recognition makes of “ and ”.
    case oddQuote(String)
    /// “…“: opened twice and not closed.
    case openQuote
    /// 〔2016)115号: a bracket without its other.
    case yearBracket

    static let all: [DamageSign] =
        ["，，", "、、", "；；", ",,", "，。", "、。", "。，"].map { .doubledMark($0) }
        + ["不，", "不,"].map { .denialWithoutVerb($0) } + [.titleWithoutVerb, .agentWithoutVerb]
        + ["的民利", "新闻会，", "新闻会。", "新闻会制度"].map { .remnant($0) }
        + ["【字体", "我要纠错", "打印本页", "关闭窗口", "网站客服", "移动门户", "OA办公", "浏览次数", "浏览量"].map { .furniture($0) }
        + [.questionMarks] + ["〞", "〝"].map { .oddQuote($0) } + [.openQuote]

    /// What is searched for; of year brackets, placeholders search for it already.
    var text: String {
        switch self {
        case .doubledMark(let text), .denialWithoutVerb(let text), .remnant(let text), .furniture(let text),
            .oddQuote(let text):
            text
        case .titleWithoutVerb: "了《"
        case .agentWithoutVerb: "统一。"
        case .questionMarks: "?"
        case .openQuote: "“"
        case .yearBracket: "〔"
        }
    }

    /// The damaged place, where the sign at `range` is one.
    func extent(at range: Range<Int>, in window: TextWindow) -> Range<Int>? {
        let before = window.before(range.lowerBound)
        let after = window.after(range.upperBound)
        switch self {
        case .doubledMark(let text): return doubledMark(text, range, before: before, after: after)
        case .denialWithoutVerb: return denial(range, before: before, after: after)
        case .titleWithoutVerb:
            return before.map { "。；;，,：:\u{3000}".unicodeScalars.contains($0) } ?? true ? range : nil
        case .agentWithoutVerb: return agent(range, window)
        case .remnant, .oddQuote: return range
        case .furniture(let text): return furniture(text, range, before: before, after: after)
        case .questionMarks: return questionMarks(range, window)
        case .openQuote: return openQuote(range, window)
        case .yearBracket: return yearBracket(range, window)
        }
    }
}

extension DamageSign {
    /// Three and more are a pause on purpose, and in code two commas are empty values.
    private func doubledMark(
        _ text: String, _ range: Range<Int>, before: Unicode.Scalar?, after: Unicode.Scalar?
    ) -> Range<Int>? {
        let mark = text.unicodeScalars.first
        guard before != mark, after != mark else { return nil }
        return text == ",," && !(isHan(before) || isHan(after)) ? nil : range
    }

    private func denial(_ range: Range<Int>, before: Unicode.Scalar?, after: Unicode.Scalar?) -> Range<Int>? {
        // 要不，可不，是不，好不，来不，去不: words of their own.
        guard let before, isHan(before), isHan(after), !"要可是好来去否也决绝就岂".unicodeScalars.contains(before) else {
            return nil
        }
        return range
    }

    /// 由 stands before it in the same clause, and a unit between them.
    private func agent(_ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let before = window.line(before: range.lowerBound, limit: 16).map(\.scalar).reversed()
        let clause = Array(before.prefix { isHan($0) })
        guard let agent = clause.firstIndex(of: "由"), agent > 1 else { return nil }
        let unit = clause.first
        return unit.map { "室局处科办会部组府委".unicodeScalars.contains($0) } ?? false ? range : nil
    }

    private func furniture(
        _ text: String, _ range: Range<Int>, before: Unicode.Scalar?, after: Unicode.Scalar?
    ) -> Range<Int>? {
        // “我要纠错”栏目 speaks of it; and reports state a 浏览量 that a page counts with a colon.
        if let before, "“\"「《‘".unicodeScalars.contains(before) { return nil }
        guard text.hasPrefix("浏览") else { return isHan(before) ? nil : range }
        return after.map { ":：".unicodeScalars.contains($0) } ?? false ? range : nil
    }

    private static let titleEnds = [
        "通知", "意见", "办法", "条例", "规定", "方案", "决定", "指南", "报告", "规划", "公告", "纲要", "细则", "目录",
    ]

    /// The first of two marks, with the title of a document between them.
    private func questionMarks(_ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let text = window.line(from: range.upperBound, limit: 60)
        guard isHan(text.first?.scalar), let close = text.firstIndex(where: { $0.scalar == "?" }), close > 3,
            text[..<close].allSatisfy({ !"。！？，".unicodeScalars.contains($0.scalar) })
        else { return nil }
        let end = text[close].offset
        let isTitle = DamageSign.titleEnds.contains { window.has($0, at: end - $0.utf8.count) }
        return isTitle ? range.lowerBound..<end + 1 : nil
    }

    /// The second of two that open, before any that closes.
    private func openQuote(_ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let text = window.line(before: range.lowerBound, limit: 40).reversed()
        for (scalar, _) in text where scalar == "“" || scalar == "”" { return scalar == "“" ? range : nil }
        return nil
    }

    private func yearBracket(_ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let digits = window.end(of: Array("0123456789".utf8), from: range.upperBound)
        guard digits - range.upperBound >= 4, isHan(window.before(range.lowerBound)), !window.has("〕", at: digits)
        else { return nil }
        // Of the entry's own number another rule says more.
        let line = ImportantNames.text(window.line(before: range.lowerBound, limit: 80).map(\.scalar))
        guard !line.hasPrefix("文号:"), !line.hasPrefix("document:") else { return nil }
        return range.lowerBound..<digits
    }
}
