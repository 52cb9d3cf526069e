import Disclosure

/// Something that a text states, and may state otherwise in another place.
struct Statement {
    /// Statements of one text that are held against each other: more are beyond mending line by line.
    static let limit = 200

    let range: Range<Int>
    let kind: Kind

    enum Kind: Equatable {
        /// A total with what it says of a part: 全年公开7215条，其中依申请公开10条. `year` is what names the year, `nil`
        /// where the total is not that of a whole one; `isForeign` says that the whole cannot have such a part.
        case total(Int, part: String, year: String?, isForeign: Bool)
        /// A time limit from an event on.
        case limit(Int, isWorking: Bool, event: String)
        /// The month to which figures go.
        case cutOff(year: Int, month: Int)
        /// A period of about a year, by the year that holds most of its days.
        case period(year: Int)
        case year(Int)
        /// Working days before an event, asked for by an article (第十一条).
        case ahead(Int, article: String)
        /// A thing that is counted by its name: “六项制度”.
        case numbered(Int, name: String)
        case title([Unicode.Scalar])
    }

    init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// - Returns: `nil` where the sign at `match` states nothing that could be contradicted.
    init?(_ sign: StatementSign, at match: Range<Int>, in window: TextWindow) {
        let found: Statement? =
            switch sign {
            case .part: Statement.total(match, window)
            case .within: Statement.limit(match, window)
            case .until, .deadline: Statement.cutOff(match, window)
            case .ahead: Statement.ahead(match, window)
            case .from: Statement.period(match, window)
            case .year: Statement.year(match, window)
            case .quote: Statement.numbered(match, window)
            case .title, .innerTitle: Statement.title(match, window)
            case .andSo: nil
            }
        guard let found else { return nil }
        self = found
    }
}

/// Characters with their offsets, as a window gives them.
typealias WindowText = ArraySlice<(scalar: Unicode.Scalar, offset: Int)>

extension WindowText {
    var scalars: [Unicode.Scalar] { map(\.scalar) }

    var text: String { ImportantNames.text(scalars) }

    /// The number that the text ends with, in Arabic or Chinese numerals, and what stands before it.
    var endingNumber: (value: Int, before: WindowText)? {
        let digits = reversed().prefix { isNumeral($0.scalar) }.count
        guard let value = numeral(suffix(digits).scalars) else { return nil }
        return (value, dropLast(digits))
    }

    /// The number that the text begins with, and what stands behind it.
    var leadingNumber: (value: Int, after: WindowText)? {
        let digits = prefix { isNumeral($0.scalar) }
        guard let value = numeral(digits.scalars) else { return nil }
        return (value, dropFirst(digits.count))
    }

    func begins(with word: String) -> Bool { starts(with: word.unicodeScalars, by: { $0.scalar == $1 }) }

    func ends(with word: String) -> Bool { suffix(word.unicodeScalars.count).begins(with: word) }
}

private func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || "一二三四五六七八九十百两".unicodeScalars.contains(scalar)
}

/// `nil` for what is no number of at most nine digits.
private func numeral(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let first = scalars.first, scalars.count <= 9 else { return nil }
    let text = ImportantNames.text(scalars)
    return isDigit(first) ? Int(text) : DayCount(reading: text + "日")?.amount
}
