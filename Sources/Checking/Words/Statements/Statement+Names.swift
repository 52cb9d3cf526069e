/// Names that say how many they are, and titles.
extension Statement {
    /// “六项制度”: a number, a measure and a name, and nothing else between the quotes.
    static func numbered(_ match: Range<Int>, _ window: TextWindow) -> Statement? {
        let before = window.line(before: match.lowerBound, limit: 14)
        guard let open = before.lastIndex(where: { $0.scalar == "“" }),
            let (value, rest) = before[(open + 1)...].leadingNumber, let measure = rest.first,
            "个项大条种类".unicodeScalars.contains(measure.scalar), rest.count > 2,
            rest.allSatisfy({ isHan($0.scalar) })
        else { return nil }
        return Statement(.numbered(value, name: rest.text), at: before[open].offset..<match.upperBound)
    }

    /// Titles short of eight characters have neighbours that are near by right.
    static func title(_ match: Range<Int>, _ window: TextWindow) -> Statement? {
        let before = window.line(before: match.lowerBound, limit: 50)
        guard let open = before.lastIndex(where: { "《〈".unicodeScalars.contains($0.scalar) }),
            before.count - open > 8
        else { return nil }
        return Statement(.title(before[(open + 1)...].scalars), at: before[open].offset..<match.upperBound)
    }
}
