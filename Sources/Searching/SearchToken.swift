/// The number of a form of the pieces, and measures that both sides must know.
package enum SearchForm {
    /// Counts up when pieces change such that an older script would misread them.
    package static let number = 3
    /// Passages in one text piece: pieces of some 6 KB, of which a page of results needs up to five.
    package static let passagesTogether = 4
    /// Bits of a token by which it is told apart within its piece, its lowest among them. Two tokens of one
    /// piece that share them cost a look into a text, never a wrong result.
    static let keyBits = 21
    /// The lowest bits of a token, which are no part of its hash: three for a place, one for the title.
    static let lowBits = 4
    /// Places are counted modulo this. It is odd because most words have two characters: of two words in one
    /// passage, every other place would fall together modulo four.
    static let places: UInt32 = 5
}

/// What a query is looked up by, as 32 bits: a character, a pair, three letters, a run of letters, a filter.
///
/// The highest bits choose the piece, the next ones tell tokens of a piece apart. The lowest says that the
/// token stands in the title, and the three above it where a pair or three letters stand: the place of their
/// last, counted in ideographs and letters, modulo 5. Pairs of a word that do not follow one another in a text
/// are told from those that do four times in five, so fewer texts are read in vain.
enum SearchToken {
    /// A single ideograph.
    static func single(_ character: UInt32) -> UInt32 { finished(step(1, character)) }

    /// Two ideographs side by side, the second at a place among the ideographs and letters of the text, modulo
    /// `SearchForm.places`.
    static func pair(_ first: UInt32, _ second: UInt32, at place: UInt32) -> UInt32 {
        finished(step(step(2, first), second)) | place << 1
    }

    /// A whole run of letters or digits, put together letter by letter from `emptyRun`.
    static let emptyRun: UInt32 = 3
    static func extended(_ run: UInt32, by letter: UInt32) -> UInt32 { step(run, letter) }
    static func run(_ letters: UInt32) -> UInt32 { finished(letters) }

    /// Three letters or digits of a longer run, the third at a place among the ideographs and letters.
    static func triple(_ first: UInt32, _ second: UInt32, _ third: UInt32, at place: UInt32) -> UInt32 {
        finished(step(step(step(4, first), second), third)) | place << 1
    }

    /// A value to filter by, such as `unit:SZ`.
    static func filter(_ text: String) -> UInt32 {
        finished(text.unicodeScalars.reduce(5) { step($0, $1.value) })
    }

    /// The same token in a title.
    static func inTitle(_ token: UInt32) -> UInt32 { token | 1 }

    /// What tells a token apart in a piece whose number takes the highest `pieceBits` bits.
    static func key(_ token: UInt32, pieceBits: Int) -> UInt32 {
        let low = UInt32(SearchForm.lowBits)
        return ((token << UInt32(pieceBits)) >> (32 + low - UInt32(SearchForm.keyBits))) << low | token & 15
    }

    static func piece(_ token: UInt32, pieceBits: Int) -> Int { Int(token >> UInt32(32 - pieceBits)) }

    private static func step(_ hash: UInt32, _ value: UInt32) -> UInt32 {
        let mixed = (hash ^ value) &* 0x9E37_79B1
        return mixed ^ (mixed >> 15)
    }

    /// The last steps of MurmurHash3, after which each bit depends on every other.
    private static func finished(_ hash: UInt32) -> UInt32 {
        var mixed = (hash ^ (hash >> 16)) &* 0x85EB_CA6B
        mixed = (mixed ^ (mixed >> 13)) &* 0xC2B2_AE35
        return (mixed ^ (mixed >> 16)) & ~15
    }
}
