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

/// What texts are searched for: wrong words, what was left to fill in, and numbers of days; compiled once.
package struct WordList: Sendable {
    let words: [WrongWord]
    let matcher: WordMatcher

    /// What a match means: a number of `words`, or a beginning that is worth a closer look.
    enum Meaning {
        case word(WrongWord)
        case placeholder(PlaceholderSign)
        case days
    }

    /// - Parameters:
    ///   - added: words of the site's own list. One that the built-in list has too counts instead of it.
    ///   - dropped: words of the built-in list that the site does not want.
    package init(adding added: [WrongWord] = [], dropping dropped: Set<String> = []) {
        let own = Set(added.map(\.wrong)).union(dropped)
        words = added.filter { !$0.wrong.isEmpty } + WrongWord.builtIn.filter { !own.contains($0.wrong) }
        let texts = words.map(\.wrong) + PlaceholderSign.all.map(\.text) + ClaimedDays.signs
        matcher = WordMatcher(texts.map { Array($0.utf8) })
    }

    package static let builtIn = WordList()

    func meaning(of match: Int) -> Meaning {
        if match < words.count { return .word(words[match]) }
        let sign = match - words.count
        return sign < PlaceholderSign.all.count ? .placeholder(PlaceholderSign.all[sign]) : .days
    }
}
