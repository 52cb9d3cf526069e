import Testing
import Text

/// Words are found wherever a plain search finds them.
@Suite struct WordMatcherTests {
    @Test func wordsWithinWordsAreFound() {
        #expect(found(["年", "今年", "年年"], in: "今年年年") == ["今年@0", "年@3", "年年@3", "年@6", "年年@6", "年@9"])
    }

    /// Bytes that are not UTF-8 hide nothing, and words need not be whole characters.
    @Test(
        arguments: [
            ([[0xE4, 0xB8], [0x61]], [0xE4, 0xB8, 0x61, 0xE4, 0xB8]),
            ([[0x61, 0x62]], [0xE4, 0x61, 0x62, 0xE4, 0xB8, 0x61, 0x62]),
            ([[0x80]], [0xE4, 0xB8, 0x80]),
            ([[]], [0x61]),
        ] as [([[UInt8]], [UInt8])])
    func anyBytesAreSearched(words: [[UInt8]], text: [UInt8]) {
        #expect(Set(found(words, in: text)) == Set(plainly(words, in: text)))
    }

    /// A few characters that share bytes, so that chance makes words and parts of words.
    @Test func randomTextsAreSearchedAsAPlainSearchDoes() {
        var random = SplitMix(7)
        let letters = ["一", "丁", "七", "万", "a", "b", "é", "😀", " "].map { Array($0.utf8) }
        func text(_ length: Int) -> [UInt8] { (0..<length).flatMap { _ in letters[Int(random.next() % 9)] } }
        for _ in 0..<300 {
            var words: [[UInt8]] = []
            for _ in 0..<Int(random.next() % 6) {
                let word = text(1 + Int(random.next() % 4))
                if !words.contains(word) { words.append(word) }
            }
            let searched = text(Int(random.next() % 60))
            #expect(Set(found(words, in: searched)) == Set(plainly(words, in: searched)))
        }
    }

    private func found(_ words: [String], in text: String) -> [String] {
        var found: [String] = []
        WordMatcher(words.map { Array($0.utf8) }).forEachMatch(in: text.utf8Span.span) { word, range in
            found.append("\(words[word])@\(range.lowerBound)")
        }
        return found
    }

    private func found(_ words: [[UInt8]], in text: [UInt8]) -> [String] {
        var found: [String] = []
        WordMatcher(words).forEachMatch(in: text.span) { word, range in found.append("\(word)@\(range.lowerBound)") }
        return found
    }

    private func plainly(_ words: [[UInt8]], in text: [UInt8]) -> [String] {
        words.enumerated().flatMap { number, word in
            text.indices.filter { !word.isEmpty && text[$0...].starts(with: word) }.map { "\(number)@\($0)" }
        }
    }
}

/// Numbers that look random and are the same in every run.
private struct SplitMix {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
