import Testing
import Text

/// Looking at eight bytes at once finds what looking at each finds.
@Suite struct ByteSearchTests {
    /// Every length up to three words, with the byte at every place, and bytes beside it that differ by one.
    @Test func theFirstByteIsFoundWhereverItStands() {
        for length in 0..<24 {
            for place in 0..<max(1, length) {
                for neighbour in [UInt8(0x0B), 0x09, 0x8A, 0xFF, 0x00] {
                    var text = Array(repeating: neighbour, count: length)
                    if place < length { text[place] = 0x0A }
                    let found = text.span.firstOffset(of: 0x0A)
                    let behind = text.span.firstOffset(of: 0x0A, from: place + 1)
                    let before = text.span.firstOffset(of: 0x0A, from: 0, to: place)
                    #expect(found == text.firstIndex(of: 0x0A))
                    #expect(behind == nil && before == nil)
                }
            }
        }
    }

    @Test func textAtAnOffset() {
        let text = Array("表：1".utf8)
        let held = [
            text.span.holds("表", at: 0), text.span.holds("：", at: 3), text.span.holds("", at: text.count),
        ]
        let missing = [
            text.span.holds("：1", at: 4), text.span.holds("1", at: text.count), text.span.holds("表", at: -1),
        ]
        #expect(held == [true, true, true])
        #expect(missing == [false, false, false])
    }

    /// Each byte at each place of a word, beside bytes that borrow from it.
    @Test(arguments: 0..<256)
    func wordsMarkTheFirstByteThatIsMeant(byte: Int) {
        let byte = UInt8(byte)
        for place in 0..<8 {
            for other in [UInt8(0x00), 0x21, 0x7F, 0x80, 0xFF] {
                var bytes = Array(repeating: other, count: 8)
                bytes[place] = byte
                let word = ByteWord(bytes.span, at: 0)
                #expect(first(word.equal(to: 0x22)) == bytes.firstIndex(of: 0x22))
                #expect(first(word.equal(to: 0x27, ignoring: 1)) == bytes.firstIndex { $0 | 1 == 0x27 })
                #expect(first(word.below(0x20)) == bytes.firstIndex { $0 < 0x20 })
            }
        }
    }

    @Test(
        arguments: [("一", 0x4E00), ("鿿", 0x9FFF), ("，", 0xFF0C), ("é", nil), ("a", nil), ("😀", nil)] as [(String, Int?)]
    )
    func charactersOfThreeBytes(text: String, code: Int?) {
        let bytes = Array(text.utf8) + Array(repeating: 0x20, count: 8)
        #expect(ByteWord(bytes.span, at: 0).wideCharacter() == code)
        #expect(ByteWord((Array("一".utf8) + bytes).span, at: 0).wideCharacter(.second) == code)
    }

    private func first(_ marks: UInt64) -> Int? { marks == 0 ? nil : ByteWord.offset(ofFirst: marks) }
}
