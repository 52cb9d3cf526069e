import Testing

@testable import Formats

/// What is passed over quickly is what the library takes for UTF-8 too.
@Suite struct UTF8CheckingTests {
    /// Every first byte before every second byte, with what may follow, at every place of a word.
    @Test(arguments: 0x80..<0x100)
    func everyFirstByteIsJudgedAsTheLibraryDoes(first: Int) {
        for second in stride(from: 0, to: 0x100, by: 3) {
            for rest in [[], [0x80], [0xBF], [0x80, 0x80], [0xBF, 0xBF], [0x41], [0x80, 0x41]] as [[UInt8]] {
                for before in ["", "一", "ab", "一二a"] {
                    let text = Array(before.utf8) + [UInt8(first), UInt8(second)] + rest + Array("汉字 and".utf8)
                    #expect(firstInvalidUTF8(in: text) == expected(text))
                    #expect(firstInvalidUTF8(in: Array(text.dropLast(9))) == expected(text.dropLast(9)))
                }
            }
        }
    }

    @Test(
        arguments: [
            "", "a", "一", "一二三四五六七八九十", "公开 open é 😀 ，。", "\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}",
        ])
    func textIsWhole(text: String) {
        #expect(firstInvalidUTF8(in: Array(text.utf8)) == nil)
        // A character that is cut short is not.
        if let last = text.unicodeScalars.last, !last.isASCII {
            #expect(firstInvalidUTF8(in: Array(text.utf8.dropLast())) != nil)
        }
    }

    @Test func offsetsAreThoseOfAllBytes() {
        let text = Array("前文".utf8) + [0xFF] + Array("后文".utf8)
        #expect(firstInvalidUTF8(in: text) == 6..<7)
        #expect(firstInvalidUTF8(in: text, range: 3..<9) == 6..<7)
        #expect(firstInvalidUTF8(in: text, range: 7..<13) == nil)
    }

    private func expected(_ bytes: some Collection<UInt8>) -> Range<Int>? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: Array(bytes).span)
            return nil
        } catch {
            return error.byteOffsets
        }
    }
}
