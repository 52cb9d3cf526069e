import Testing
import Text

/// Whether a text holds a word, byte for byte.
@Suite struct HoldingTests {
    @Test(arguments: [
        ("联系电话", "电话", true), ("联系电话", "联系", true), ("电话", "电话", true), ("电", "电话", false),
        ("", "电话", false), ("", "", true), ("电话", "", true), ("aab", "ab", true), ("金额（元）", "额（", true),
        // The same letter written in two ways is two texts of bytes.
        ("e\u{301}", "\u{E9}", false),
    ])
    func aTextHoldsAWord(text: String, word: String, isHeld: Bool) {
        #expect(holds(text, word) == isHeld)
    }
}
