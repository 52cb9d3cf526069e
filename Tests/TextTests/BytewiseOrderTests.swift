import Testing

@testable import Text

@Suite struct BytewiseOrderTests {
    @Test(arguments: [
        ("a", "b", true), ("b", "a", false), ("a", "a", false), ("", "a", true), ("a", "aa", true), ("aa", "a", false),
        ("entries/一月/甲.md", "entries/一月/乙.md", false), ("entries/一月/乙.md", "entries/一月/甲.md", true),
        ("entries-1", "entries-10", true), ("entries-2", "entries-10", false), ("\u{FFFD}", "\u{10000}", true),
        ("\u{E9}", "e\u{301}", false), ("e\u{301}", "\u{E9}", true),
    ])
    func `bytes decide the order`(one: String, other: String, expected: Bool) {
        #expect(precedesBytewise(one, other) == expected)
        #expect(one.utf8.lexicographicallyPrecedes(other.utf8) == expected)
    }

    @Test func `texts that begin alike are compared to their ends`() {
        for length in 0..<40 {
            let text = String(repeating: "x", count: length)
            #expect(precedesBytewise(text + "a", text + "b"))
            #expect(!precedesBytewise(text + "b", text + "a"))
            #expect(!precedesBytewise(text, text))
        }
    }

    /// Texts of few characters, so that many begin alike, some are alike, and some are the beginning of another.
    @Test(arguments: [0, 1, 2, 10, 500])
    func `many are put in the order of two`(count: Int) {
        var generator = SystemRandomNumberGenerator()
        let parts = ["a", "b", "\0", "甲", "web/entries/", "01234567", "e\u{301}"]
        let texts = (0..<count).map { _ in
            (0..<Int.random(in: 0...9, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "" }
                .joined()
        }
        let expected = texts.indices.sorted {
            if precedesBytewise(texts[$0], texts[$1]) { return true }
            return !precedesBytewise(texts[$1], texts[$0]) && $0 < $1
        }
        #expect(bytewiseOrder(of: texts) == expected, "\(texts)")
    }

    @Test func `long texts that are alike to their ends keep their order`() {
        let long = String(repeating: "0123456789", count: 1_000)
        #expect(bytewiseOrder(of: [long + "b", long, long + "a", long, "0"]) == [4, 1, 3, 2, 0])
    }
}
