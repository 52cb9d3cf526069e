/// Words beside which a figure may be impossible.
enum FigureSign: String, CaseIterable, Sendable {
    case falls = "下降"
    case lessens = "减少"
    case lowers = "降低"
    case tenThousands = "万元"
}

/// A figure that cannot be: a fall by more than all there was, or a decimal point in place of a comma.
struct ImpossibleFigure {
    let range: Range<Int>
    let kind: Kind

    enum Kind {
        /// 下降400%.
        case fall
        /// 1.774万元 beside 1,299万元.
        case point
    }

    init?(_ sign: FigureSign, at match: Range<Int>, in window: TextWindow) {
        let found = sign == .tenThousands ? ImpossibleFigure.point(match, window) : ImpossibleFigure.fall(match, window)
        guard let found else { return nil }
        range = found
        kind = sign == .tenThousands ? .point : .fall
    }

    /// The first of the shares behind the word that is more than 100 %. 下降到 and 下降至 name what is left.
    private static func fall(_ match: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        var text = window.line(from: match.upperBound, limit: 40)[...]
        text = text.drop { "了约近达 ".unicodeScalars.contains($0.scalar) }
        while let first = text.first, isDigit(first.scalar) {
            let whole = text.prefix { isDigit($0.scalar) }
            var rest = text.dropFirst(whole.count)
            if rest.first?.scalar == "." { rest = rest.dropFirst().drop { isDigit($0.scalar) } }
            guard let sign = rest.first, "%％".unicodeScalars.contains(sign.scalar) else { return nil }
            let value = Int(ImportantNames.text(whole.map(\.scalar))) ?? .max
            if value > 100 { return first.offset..<sign.offset + UTF8.width(sign.scalar) }
            text = rest.dropFirst().drop { "、,，和 ".unicodeScalars.contains($0.scalar) }
        }
        return nil
    }

    /// One to three digits, a point and three more, where another amount of the line has its thousands apart.
    private static func point(_ match: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let before = window.line(before: match.lowerBound, limit: 8).reversed().map { $0 }
        let fraction = before.prefix { isDigit($0.scalar) }
        guard fraction.count == 3, before.count > 4, before[3].scalar == "." else { return nil }
        let whole = before[4...].prefix { isDigit($0.scalar) }
        guard (1...3).contains(whole.count), let first = whole.last, first.scalar != "0" else { return nil }
        let around =
            window.line(before: first.offset, limit: 200) + window.line(from: match.upperBound, limit: 200)
        return holdsGrouped(around.map(\.scalar)) ? first.offset..<match.upperBound : nil
    }

    private static func holdsGrouped(_ text: [Unicode.Scalar]) -> Bool {
        text.indices.contains { index in
            index > 0 && index + 3 < text.count && text[index] == "," && isDigit(text[index - 1])
                && text[(index + 1)...(index + 3)].allSatisfy { isDigit($0) }
                && !(index + 4 < text.count && isDigit(text[index + 4]))
        }
    }
}
