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
}
