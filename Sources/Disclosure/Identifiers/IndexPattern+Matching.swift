extension IndexPattern {
    /// What an index number says by its pattern.
    package struct Match: Hashable, Sendable {
        package internal(set) var creditCode: String?
        package internal(set) var organisationCode: String?
        package internal(set) var year: Int?
        package internal(set) var month: Int?
        package internal(set) var day: Int?
        /// As written, leading zeros kept.
        package internal(set) var serial: String?
        package internal(set) var texts: [String] = []

        package init() {}
    }

    /// Where an index number first leaves its pattern, and how.
    package struct Mismatch: Error, Hashable, Sendable {
        /// Characters before it, 0-based.
        package let offset: Int
        /// The field that failed, as patterns write it; `nil` for literal text and for the end.
        package let field: String?
        package let reason: Reason

        package enum Reason: Hashable, Sendable {
            /// The number ends too early.
            case ends
            /// The pattern has other text here.
            case literal(expected: String)
            /// So many digits were expected.
            case digits(Int)
            /// No month has that number, or no day in that month.
            case noSuchDay(String)
            case code(CodeProblem)
            /// A `{text}` field is empty.
            case emptyText
            /// The number goes on after the pattern ends.
            case goesOn(String)
        }
    }

    /// Longer numbers are not looked at. Characters.
    private static let longestIndex = 100

    /// Reads an index number. Of the ways in which it may leave a pattern with `{text}`, the one that
    /// came furthest is given.
    package func match(_ index: String) -> Result<Match, Mismatch> {
        if index.utf8.count <= IndexPattern.longestIndex, var fast = FastIndexMatcher(parts: parts, index: index),
            fast.matches(), let match = fast.match()
        {
            return .success(match)
        }
        let characters = Array(index)
        guard characters.count <= IndexPattern.longestIndex else {
            return .failure(Mismatch(offset: IndexPattern.longestIndex, field: nil, reason: .goesOn("…")))
        }
        var matcher = IndexMatcher(parts: parts, characters: characters)
        if let match = matcher.match(part: 0, offset: 0, found: Match()) { return .success(match) }
        return .failure(matcher.furthest ?? Mismatch(offset: 0, field: nil, reason: .ends))
    }
}

private struct IndexMatcher {
    let parts: [IndexPattern.Part]
    let characters: [Character]
    var furthest: IndexPattern.Mismatch?
    /// Pairs of part and offset that are known to fail, so that time stays within parts times length.
    private var failed: Set<Int> = []

    init(parts: [IndexPattern.Part], characters: [Character]) {
        self.parts = parts
        self.characters = characters
    }

    mutating func match(part: Int, offset: Int, found: IndexPattern.Match) -> IndexPattern.Match? {
        guard part < parts.count else { return end(at: offset, found: found) }
        for length in lengths(of: parts[part], at: offset) where !isKnownToFail(part + 1, offset + length) {
            var next = found
            guard take(parts[part], length: length, at: offset, into: &next) else { continue }
            if let match = match(part: part + 1, offset: offset + length, found: next) { return match }
        }
        failed.insert(state(part, offset))
        return nil
    }

    /// An offset past the end has not been tried: `take` names what lacks there.
    private func isKnownToFail(_ part: Int, _ offset: Int) -> Bool {
        offset <= characters.count && failed.contains(state(part, offset))
    }

    private func state(_ part: Int, _ offset: Int) -> Int { part * (characters.count + 1) + offset }

    private mutating func end(at offset: Int, found: IndexPattern.Match) -> IndexPattern.Match? {
        guard offset == characters.count else {
            fail(offset, nil, .goesOn(String(characters[offset...])))
            return nil
        }
        if let month = found.month, let day = found.day,
            CivilDate(year: found.year ?? 2000, month: month, day: day) == nil
        {
            fail(offset, "{DD}", .noSuchDay("\(month)-\(day)"))
            return nil
        }
        return found
    }

    /// The lengths that a part may have at `offset`, longest first; a length past the end stands for a
    /// failure that `take` names.
    private func lengths(of part: IndexPattern.Part, at offset: Int) -> [Int] {
        switch part {
        case .literal(let text): return [text.count]
        case .creditCode: return [18]
        case .organisationCode: return [9]
        case .year: return [4]
        case .month, .day: return [2]
        case .serial(.some(let width)): return [width]
        case .serial(.none):
            let digits = characters[offset...].prefix { $0.isASCII && $0.isNumber }.count
            return digits == 0 ? [1] : (1...digits).reversed()
        case .text:
            let length = characters[offset...].prefix { $0 != "/" }.count
            return length == 0 ? [1] : (1...length).reversed()
        }
    }

    private mutating func take(
        _ part: IndexPattern.Part, length: Int, at offset: Int, into match: inout IndexPattern.Match
    ) -> Bool {
        let text = String(characters[offset..<min(offset + length, characters.count)])
        guard let reason = reject(part, text: text, length: length) else {
            store(part, text, in: &match)
            return true
        }
        fail(offset, part.field, reason)
        return false
    }

    /// Why `text`, cut to `length`, is not the part; `nil` where it is.
    private func reject(_ part: IndexPattern.Part, text: String, length: Int) -> IndexPattern.Mismatch.Reason? {
        switch part {
        case .literal(let expected): return text == expected ? nil : text.isEmpty ? .ends : .literal(expected: expected)
        case .creditCode: return creditCodeProblem(text).map { text.isEmpty ? .ends : .code($0) }
        case .organisationCode: return organisationCodeProblem(text).map { text.isEmpty ? .ends : .code($0) }
        case .text: return text.isEmpty ? .ends : text == "/" ? .emptyText : nil
        case .year, .month, .day, .serial:
            guard text.count == length, text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
                return text.isEmpty ? .ends : .digits(length)
            }
            guard let limit = part == .month ? 12 : part == .day ? 31 : nil, let value = Int(text) else { return nil }
            return (1...limit).contains(value) ? nil : .noSuchDay(text)
        }
    }

    private func store(_ part: IndexPattern.Part, _ text: String, in match: inout IndexPattern.Match) {
        switch part {
        case .literal: break
        case .creditCode: match.creditCode = text
        case .organisationCode: match.organisationCode = text
        case .year: match.year = Int(text)
        case .month: match.month = Int(text)
        case .day: match.day = Int(text)
        case .serial: match.serial = text
        case .text: match.texts.append(text)
        }
    }

    private mutating func fail(_ offset: Int, _ field: String?, _ reason: IndexPattern.Mismatch.Reason) {
        if let furthest, furthest.offset >= offset { return }
        furthest = IndexPattern.Mismatch(offset: offset, field: field, reason: reason)
    }
}
