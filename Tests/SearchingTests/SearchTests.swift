import Testing

@testable import Searching

/// What stands in a document is found through the pieces, however it is written.
@Suite struct SearchTests {
    private static func document(_ text: String, title: String = "标题", facts: [String] = []) -> SearchDocument {
        SearchDocument(
            address: "entries/a.html", title: title, facts: facts, notes: [], filters: ["year:2026"],
            text: Array(text.utf8))
    }

    @Test(arguments: [
        ("预算", "二〇二六年部门预算公开", true),
        ("预", "部门预算", true),
        ("算预", "部门预算", false),
        ("张三", "张　三", true),
        ("张三", "张，三", false),
        ("预算公开", "预算\n公开", false),
        ("GDP", "全县ＧＤＰ增长", true),
        ("2025", "20250012", true),
        ("3号", "青政发〔2025〕3号", true),
        ("3号", "第13号", false),
        ("青政发(2025)3号", "青政发〔2025〕3号", true),
        ("11341523-2025", "索引号 11341523-2025-00012", true),
        ("2025-000", "11341523-2025-00012", true),
        ("5", "第5条", true),
        ("5", "第15条", false),
        ("A4", "a4纸", true),
        ("𠮷野", "𠮷野家", true),
        ("龘", "龘先生", true),
    ])
    func `what is written is found`(query: String, text: String, isFound: Bool) {
        let documents = [Self.document(text), Self.document("别的内容"), Self.document(text)]
        #expect(PlainScan.find(query, in: documents) == (isFound ? [0, 2] : []))
        if isFound { #expect(WrittenSegment(documents).candidates(for: query).isSuperset(of: [0, 2])) }
    }

    @Test func aTitleIsKnownAsSuch() {
        let segment = WrittenSegment([
            Self.document("村级预算", title: "通知"), Self.document("正文", title: "村级预算"),
        ])
        #expect(segment.candidates(for: "预算") == [0, 1])
        #expect(segment.titles(of: ("预", "算")) == [1])
        #expect(segment.candidates(filter: "year:2026") == [0, 1])
        #expect(segment.candidates(filter: "year:2025").isEmpty)
    }

    /// Texts of few characters, so that pairs meet in every order, cut into passages or not; each query is a
    /// piece of a text or made up.
    @Test(arguments: 0..<12) func `every document that holds the words is among the candidates`(seed: Int) {
        var random = Random(state: UInt64(seed) &* 7_919 &+ 1)
        let documents = (0..<60).map { _ in
            Self.document(random.text(upTo: seed % 3 == 0 ? 4_000 : 120), facts: [random.text(upTo: 8)])
        }
        let segment = WrittenSegment(documents)
        var superfluous = 0
        for _ in 0..<60 {
            let source = documents[random.below(60)].text
            let word =
                random.isLucky ? random.text(upTo: 12) : random.piece(of: String(decoding: source, as: UTF8.self))
            let found = PlainScan.find(word, in: documents)
            guard !PlainScan.folded(word).isEmpty, !word.contains("\n") else { continue }
            let candidates = segment.candidates(for: word)
            #expect(candidates.isSuperset(of: found), "\(word)")
            superfluous += candidates.count - found.count
        }
        #expect(superfluous < 60 * 60, "candidates must tell something")
    }

    @Test func anUnwantedPieceChangesNothingInTheOthers() {
        let documents = (0..<40).map { Self.document("第\($0)号公告，预算\($0 * 977)元") }
        var scanner = TokenScanner()
        let contributions = documents.map { SearchContribution($0, scanner: &scanner) }
        let index = SegmentIndex(contributions, segments: 1)
        let all = index.buckets(of: contributions, wanted: Array(repeating: true, count: index.shape.pieces))
        for piece in 0..<index.shape.pieces {
            let one = index.buckets(of: contributions, wanted: (0..<index.shape.pieces).map { $0 == piece })
            var (left, right): ([UInt8], [UInt8]) = ([], [])
            all.appendPiece(piece, named: "x", to: &left)
            one.appendPiece(piece, named: "x", to: &right)
            #expect(left == right)
        }
    }

    @Test func anEditChangesTheKeysOfFewPieces() {
        var documents = (0..<2_000).map { Self.document("第\($0)号公告，预算\($0 * 977)元") }
        var scanner = TokenScanner()
        let before = SegmentIndex(documents.map { SearchContribution($0, scanner: &scanner) }, segments: 1)
        documents[700] = Self.document("第700号公告，预算\(700 * 977)元。更正")
        let after = SegmentIndex(documents.map { SearchContribution($0, scanner: &scanner) }, segments: 1)
        let changed = zip(before.pieceKeys, after.pieceKeys).count { $0 != $1 }
        #expect((1...4).contains(changed))
    }

    @Test func hostileTextEndsInLinearTime() {
        let long = Array(repeating: UInt8(ascii: "a"), count: 300_000)
        let bad = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 37 | 0x80) }
        let same = Array(String(repeating: "公", count: 100_000).utf8)
        for text in [long, bad, same, []] {
            var document = Self.document("")
            document.text = text
            let segment = WrittenSegment([document])
            #expect(segment.index.shape.passages == document.passages.count)
            #expect(segment.candidates(for: "标题") == [0])
        }
    }
}

/// Chance that is the same in every run.
private struct Random {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    var isLucky: Bool { state >> 60 < 4 }

    mutating func text(upTo limit: Int) -> String {
        let letters = Array("公开预算决张三　 ，\n。号〔〕Ab年209-")
        return String((0..<below(limit) + 1).map { _ in letters[below(letters.count)] })
    }

    mutating func piece(of text: String) -> String {
        let letters = Array(text)
        let start = below(letters.count)
        return String(letters[start..<min(letters.count, start + 1 + below(12))])
    }
}
