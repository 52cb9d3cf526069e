package import Findings
import Text

/// A wrong word and what to write for it.
package struct WrongWord: Hashable, Sendable {
    package let wrong: String
    /// Empty where there is nothing to put in its place.
    package let right: String
    package let severity: Severity

    package init(_ wrong: String, right: String, severity: Severity = .error) {
        self.wrong = wrong
        self.right = right
        self.severity = severity
    }
}

/// What texts are searched for, compiled once: wrong words, and the beginnings of everything else that one
/// pass over a text can tell.
///
/// A class, because every match hands it on: as a structure its parts would be copied each time.
package final class WordList: Sendable {
    let matcher: WordMatcher
    /// Names as they are right, and names that only look like them.
    let names: ImportantNames
    /// What each pattern of the matcher means.
    private let meanings: [Meaning]

    /// What a match means: a wrong word, or a beginning that is worth a closer look.
    enum Meaning: Sendable {
        case word(WrongWord)
        case placeholder(PlaceholderSign)
        case days
        case count
        case name([ImportantNames.Half])
        case damage(DamageSign)
        case figure(FigureSign)
        case character(CharacterSign)
        case statement(StatementSign)
    }

    /// - Parameters:
    ///   - added: words of the site's own list. One that the built-in list has too counts instead of it.
    ///   - dropped: words of the built-in list that the site does not want.
    ///   - names: names of the site that must not be written with one character wrong.
    ///   - known: names that are right however near to one of those: of neighbours, of the site's own units.
    package init(
        adding added: [WrongWord] = [], dropping dropped: Set<String> = [], names: [String] = [],
        known: [String] = []
    ) {
        let own = Set(added.map(\.wrong)).union(dropped)
        let words = added.filter { !$0.wrong.isEmpty } + WrongWord.builtIn.filter { !own.contains($0.wrong) }
        self.names = ImportantNames(names + ImportantNames.builtIn, known: known)
        var patterns: [([UInt8], Meaning)] = words.map { (Array($0.wrong.utf8), .word($0)) }
        patterns += PlaceholderSign.all.map { (Array($0.text.utf8), .placeholder($0)) }
        patterns += ClaimedDays.signs.map { (Array($0.utf8), .days) }
        patterns += DeclaredCount.signs.map { (Array($0.utf8), .count) }
        patterns += DamageSign.all.map { (Array($0.text.utf8), .damage($0)) }
        patterns += FigureSign.allCases.map { (Array($0.rawValue.utf8), .figure($0)) }
        patterns += StatementSign.allCases.map { (Array($0.rawValue.utf8), .statement($0)) }
        patterns += CharacterSign.all.map { ($0.bytes, .character($0.sign)) }
        patterns += self.names.halves.map { (Array($0.text.utf8), .name($0.halves)) }
        matcher = WordMatcher(patterns.map(\.0))
        meanings = patterns.map(\.1)
    }

    package static let builtIn = WordList()

    func meaning(of match: Int) -> Meaning { meanings[match] }
}
