@testable import Searching

/// What the search must find, told by looking through the texts: an implementation of its own.
enum PlainScan {
    /// The folded text: blanks between ideographs gone, other gaps one blank, between lines a line feed.
    static func folded(_ text: String) -> [UInt32] {
        var out: [UInt32] = []
        var gap = 0
        var last: FoldedCharacter?
        for scalar in text.unicodeScalars {
            let character = FoldedCharacter(scalar.value)
            switch character.role {
            case .blank: gap = max(gap, 1)
            case .mark: gap = max(gap, scalar == "\n" ? 3 : 2)
            case .ideograph, .letter:
                if let last, gap > 0, gap > 1 || last.role != .ideograph || character.role != .ideograph {
                    out.append(gap == 3 ? 0x0A : 0x20)
                }
                out.append(character.value)
                (last, gap) = (character, 0)
            }
        }
        return out
    }

    static func holds(_ text: [UInt32], _ word: [UInt32]) -> Bool {
        guard !word.isEmpty, text.count >= word.count else { return false }
        for start in 0...(text.count - word.count) where text[start..<start + word.count].elementsEqual(word) {
            if isShort(word.prefix(while: isLetter)), start > 0, isLetter(text[start - 1]) { continue }
            let end = start + word.count
            if isShort(word.reversed().prefix(while: isLetter)), end < text.count, isLetter(text[end]) { continue }
            return true
        }
        return false
    }

    /// Documents that hold a word, in title, facts or text.
    static func find(_ word: String, in documents: [SearchDocument]) -> Set<Int> {
        let word = folded(word)
        return Set(
            documents.indices.filter { number in
                let document = documents[number]
                let text = ([document.title] + document.facts + [String(decoding: document.text, as: UTF8.self)])
                    .joined(separator: "\n")
                return holds(folded(text), word)
            })
    }

    private static func isShort(_ run: some Collection) -> Bool { run.count == 1 || run.count == 2 }

    private static func isLetter(_ value: UInt32) -> Bool { FoldedCharacter(value).role == .letter }
}
