import Text

/// Statements of amounts and of days.
extension Statement {
    private static let measures = "条件项个份次篇人户宗"

    /// The total before 其中: of a year as a whole, since totals of months and quarters differ with good reason.
    static func total(_ match: Range<Int>, _ window: TextWindow) -> Statement? {
        var before = window.line(before: match.lowerBound, limit: 40)[...]
        while let last = before.last, "，,（( ".unicodeScalars.contains(last.scalar) { before = before.dropLast() }
        guard let measure = before.last, measures.unicodeScalars.contains(measure.scalar),
            let (value, lead) = before.dropLast().endingNumber, let first = before.dropFirst(lead.count).first,
            let part = part(behind: match, window)
        else { return nil }
        let clause = lead.split { "。；;".unicodeScalars.contains($0.scalar) }.last ?? []
        let words = clause.text
        let range = first.offset..<match.upperBound + part.utf8.count
        let isForeign = part.hasPrefix("依申请公开") && holds(words, "主动公开")
        let isWhole = ["全年", "今年", "本年度", "年度内"].contains { holds(words, $0) }
        guard isForeign || isWhole else { return nil }
        let year = isWhole ? words.filter { $0.isASCII && $0.isNumber } : nil
        return Statement(.total(value, part: part, year: year, isForeign: isForeign), at: range)
    }

    /// 依申请公开10条: what stands behind 其中 to the next mark; `nil` where it holds no number.
    private static func part(behind match: Range<Int>, _ window: TextWindow) -> String? {
        let text = window.line(from: match.upperBound, limit: 20)
        let part = text.prefix { !"，,。；;、）)".unicodeScalars.contains($0.scalar) }
        guard part.count < text.count, part.count > 3, part.contains(where: { isDigit($0.scalar) }) else { return nil }
        return part.text
    }

    /// What the duty to publish runs from has many names.
    private static let forming = ["形成", "更新", "变更", "产生", "制作", "获取"]

    static func limit(_ match: Range<Int>, _ window: TextWindow) -> Statement? {
        var before = window.line(before: match.lowerBound, limit: 24)[...]
        let isWorking = before.ends(with: "工作")
        if isWorking { before = before.dropLast(2) }
        if before.last?.scalar == "个" { before = before.dropLast() }
        guard let (value, lead) = before.endingNumber, let first = before.dropFirst(lead.count).first,
            let joint = ["之日起的", "之日起", "的"].first(where: lead.ends(with:))
        else { return nil }
        let event = lead.dropLast(joint.unicodeScalars.count).suffix(2)
        guard event.count == 2, event.allSatisfy({ isHan($0.scalar) }) else { return nil }
        let name = event.text
        return Statement(
            .limit(value, isWorking: isWorking, event: forming.contains(name) ? forming[0] : name),
            at: first.offset..<match.upperBound)
    }

    /// An article that asks for something so many working days before an event.
    static func ahead(_ match: Range<Int>, _ window: TextWindow) -> Statement? {
        guard let (value, lead) = window.line(before: match.lowerBound, limit: 200)[...].endingNumber,
            lead.first?.scalar == "第", let end = lead.prefix(8).firstIndex(where: { $0.scalar == "条" })
        else { return nil }
        let start = lead.last.map { $0.offset + UTF8.width($0.scalar) } ?? match.lowerBound
        return Statement(.ahead(value, article: lead[...end].text), at: start..<match.upperBound)
    }
}
