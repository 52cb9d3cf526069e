@testable import Searching

/// Reads pieces back, as the script of the search page does: an implementation of its own, of the form that
/// docs/search.md describes.
struct PieceReader {
    private let digits: [UInt8]
    private var place = 0

    init(_ text: some Sequence<UInt8>) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        digits = text.map { digit in UInt8(alphabet.firstIndex(of: digit) ?? 0) }
    }

    mutating func bit() -> Int {
        defer { place += 1 }
        guard place / 6 < digits.count else { return 1 }
        return Int(digits[place / 6] >> UInt8(5 - place % 6)) & 1
    }

    mutating func read(_ width: Int) -> Int { (0..<width).reduce(0) { value, _ in value << 1 | bit() } }

    mutating func zeros() -> Int {
        var count = 0
        while bit() == 0 { count += 1 }
        return count
    }

    mutating func gamma() -> Int {
        let width = zeros()
        return 1 << width | read(width)
    }

    mutating func rice(_ low: Int) -> Int { zeros() << low | read(low) }

    mutating func numbers(_ count: Int, below limit: Int) -> [Int] {
        let low = riceBits(count: count, below: limit)
        var next = 0
        return (0..<count).map { _ in
            let number = next + rice(low)
            next = number + 1
            return number
        }
    }

    /// Passages by the key of their token.
    mutating func piece(limit: Int) -> [Int: [Int]] {
        var found: [Int: [Int]] = [:]
        let count = gamma() - 1
        let low = riceBits(count: count, below: 1 << SearchForm.keyBits)
        var next = 0
        for _ in 0..<count {
            let key = next + rice(low)
            found[key] = numbers(gamma(), below: limit)
            next = key + 1
        }
        return found
    }
}

/// One segment, written to pieces and looked up in them.
struct WrittenSegment {
    let index: SegmentIndex
    private let pieces: [[Int: [Int]]]
    /// The document of each passage.
    private let owners: [Int]

    init(_ documents: [SearchDocument]) {
        var scanner = TokenScanner()
        let contributions = documents.map { SearchContribution($0, scanner: &scanner) }
        index = SegmentIndex(contributions, segments: 1)
        let shape = index.shape
        let buckets = index.buckets(of: contributions, wanted: Array(repeating: true, count: shape.pieces))
        pieces = (0..<shape.pieces).map { piece in
            var script: [UInt8] = []
            buckets.appendPiece(piece, named: "0/0/\(piece)", to: &script)
            var reader = PieceReader(script.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)[3])
            return reader.piece(limit: shape.limit)
        }
        owners = contributions.enumerated().flatMap { number, contribution in contribution.counts.map { _ in number } }
    }

    /// Documents that have all tokens of a word in one passage, its pairs at places that follow one another:
    /// all that hold it, and hardly any other.
    func candidates(for word: String) -> Set<Int> {
        let left = edges(of: PlainScan.folded(word))
        return Set(
            (0..<Int(SearchForm.places)).flatMap { shift -> Set<Int> in
                var scanner = TokenScanner()
                scanner.beginPassage()
                // Letters before the word move the places of its pairs.
                scanner.scan((String(repeating: "，a", count: shift) + "，" + word).utf8Span.span)
                let added = SearchToken.run(SearchToken.extended(SearchToken.emptyRun, by: 0x61))
                let mayBeOwn = shift == 0 || PlainScan.holds(PlainScan.folded(word), [0x61])
                return passages(of: scanner.tokens.filter { !left.contains($0) && (mayBeOwn || $0 != added) })
            })
    }

    func candidates(filter: String) -> Set<Int> { passages(of: [SearchToken.filter(filter)]) }

    func titles(of pair: (Character, Character)) -> Set<Int> {
        let values = [pair.0, pair.1].map { $0.unicodeScalars.first?.value ?? 0 }
        return Set(
            (0..<SearchForm.places).flatMap { place in
                passages(of: [SearchToken.inTitle(SearchToken.pair(values[0], values[1], at: place))])
            })
    }

    private func passages(of tokens: [UInt32]) -> Set<Int> {
        var found: Set<Int>?
        let bits = index.shape.pieceBits
        for token in tokens {
            let piece = pieces[SearchToken.piece(token, pieceBits: bits)]
            let passages = Set(piece[Int(SearchToken.key(token, pieceBits: bits))] ?? [])
            found = found?.intersection(passages) ?? passages
        }
        return Set((found ?? []).map { owners[$0] })
    }

    /// Runs of letters at the edges of a word that may go on in a text: they are not looked up whole.
    private func edges(of word: [UInt32]) -> [UInt32] {
        let first = word.prefix { FoldedCharacter($0).role == .letter }
        let last = word.reversed().prefix { FoldedCharacter($0).role == .letter }.reversed()
        return [Array(first), Array(last)].filter { $0.count > 2 }.map { run in
            SearchToken.run(run.reduce(SearchToken.emptyRun) { SearchToken.extended($0, by: $1) })
        }
    }
}
