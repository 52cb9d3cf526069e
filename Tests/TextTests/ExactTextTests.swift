import Testing
import Text

@Suite struct ExactTextTests {
    @Test func textsAreEqualWhereTheirBytesAre() {
        // U+00E9, and U+0065 U+0301: equal as strings.
        #expect("é" == "e\u{301}")
        #expect(ExactText("é") != ExactText("e\u{301}"))
        #expect(ExactText("政务公开") == ExactText("政务" + "公开"))
        #expect(!areExactlyEqual("政务", "政务公开"))
        #expect(areExactlyEqual("", ""))
    }

    @Test func namesAreFoundByTheirBytes() {
        let names = Set((0..<1000).map { ExactText("索引号-\($0)") })
        #expect(names.contains(ExactText("索引号-999")))
        #expect(!names.contains(ExactText("索引号-1000")))
    }
}
