import Testing
import Text

@Suite("Columns of a terminal")
struct CharacterWidthTests {
    @Test(
        arguments: [
            ("", 0), ("abc", 3), ("公开", 4), ("a公b", 4), ("，。：；", 8), ("（〔2025〕3号）", 15), ("ＡＢ", 4), ("\u{3000}", 2),
            // Half-width katakana, the middle dot and the ellipsis take one.
            ("ｱ·…", 3), ("𠮷", 2), ("한글", 4), ("e\u{301}", 1), ("a\u{200B}b\u{FEFF}", 2), ("😀", 2),
        ])
    func columns(text: String, expected: Int) {
        #expect(columnWidth(of: text) == expected)
    }

    @Test("Wide and narrow at the borders of their ranges")
    func borders() {
        let wide: [Unicode.Scalar] = [
            "\u{1100}", "\u{115F}", "\u{2E80}", "\u{303E}", "\u{4E00}", "\u{FF60}", "\u{3FFFD}",
        ]
        let narrow: [Unicode.Scalar] = ["\u{10FF}", "\u{1160}", "\u{2E7F}", "\u{303F}", "\u{FF61}", "\u{3FFFE}"]
        #expect(wide.allSatisfy(isWide))
        #expect(!narrow.contains(where: isWide))
    }
}
