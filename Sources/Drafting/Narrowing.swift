import Checking
package import Disclosure
import Text

/// A choice among many that gets smaller as more is said: numbers pick, anything else narrows. Plain lines of
/// text, so that it works on every terminal and is read aloud by a screen reader.
package struct Narrowing: Sendable {
    /// One of the things to choose from.
    package struct Candidate: Sendable {
        package let code: String
        /// As it is shown.
        package let label: String
        fileprivate let name: String
        fileprivate let searched: String

        /// - Parameter name: what a match at the beginning of weighs more.
        package init(code: String, label: String, name: String, others: [String] = []) {
            self.code = code
            self.label = label
            self.name = plainForm(name)
            searched = plainForm(([label, code] + others).joined(separator: "\n"))
        }
    }

    package enum Outcome: Hashable, Sendable {
        /// Position among the candidates, 0-based.
        case chosen(Int)
        /// There are others to show now.
        case narrowed
        /// Nothing fits; what was shown stays.
        case nothing
        /// No line has that number.
        case noSuchNumber(Int)
    }

    /// How many are shown at once.
    package static let shownAtOnce = 12

    private let candidates: [Candidate]
    private let preferred: [Int]
    /// Positions of those that are left, the likeliest first.
    package private(set) var left: [Int]

    /// - Parameter preferred: positions of those that are offered first; empty offers all.
    package init(_ candidates: [Candidate], preferred: [Int] = []) {
        self.candidates = candidates
        self.preferred = preferred
        left = preferred.isEmpty ? Array(candidates.indices) : preferred
    }

    package var shown: ArraySlice<Int> { left.prefix(Narrowing.shownAtOnce) }

    package subscript(position: Int) -> Candidate { candidates[position] }

    /// What an answer comes to. An empty one takes the only one that is left.
    package mutating func take(_ answer: String) -> Outcome {
        let text = trimmed(answer)
        guard !text.isEmpty else {
            return left.count == 1 ? .chosen(left[0]) : .narrowed
        }
        if let exact = candidates.firstIndex(where: { $0.code == text }) { return .chosen(exact) }
        if text.utf8.count < 5, let number = Int(plainForm(text)), number >= 0 {
            return shown.indices.contains(number - 1) ? .chosen(left[number - 1]) : .noSuchNumber(number)
        }
        let words = text.split(whereSeparator: { $0.isWhitespace || "/／、".contains($0) }).map { plainForm(String($0)) }
        let fitting = matches(words, among: left)
        // What does not fit what is left begins anew.
        let found = fitting.isEmpty ? matches(words, among: Array(candidates.indices)) : fitting
        guard !found.isEmpty, !words.isEmpty else { return .nothing }
        left = found
        return .narrowed
    }

    private func matches(_ words: [String], among positions: [Int]) -> [Int] {
        let found = positions.filter { position in words.allSatisfy { holds(candidates[position].searched, $0) } }
        let last = words.last ?? ""
        func rank(_ position: Int) -> Int {
            let name = candidates[position].name
            return name == last ? 0 : name.hasPrefix(last) ? 1 : holds(name, last) ? 2 : 3
        }
        return found.map { (rank: rank($0), position: $0) }
            .sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.position)
    }
}

extension Narrowing {
    /// The leaves of a catalogue.
    package init(items: Catalogue) {
        self.init(items.leaves.map { Candidate(code: $0.code, label: $0.pathText, name: $0.name) })
    }

    /// The units of a site; those that `body`, a cell of 公开主体, names come first.
    package init(units: UnitTree, namedBy body: String) {
        self.init(
            units.units.map { Candidate(code: $0.code, label: $0.name, name: $0.name, others: [$0.short]) },
            preferred: unitsNamed(by: body, in: units).map { Int($0.index) })
    }
}

/// The units that a cell of 公开主体 names, each once, in its order.
package func unitsNamed(by body: String, in units: UnitTree) -> [UnitID] {
    var found: [UnitID] = []
    for name in body.split(whereSeparator: { "、,，;；".contains($0) || $0.isNewline }) {
        guard let unit = units.find(singleLine(String(name))), !found.contains(unit) else { continue }
        found.append(unit)
    }
    return found
}
