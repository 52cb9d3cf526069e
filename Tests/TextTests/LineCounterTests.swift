import Testing
import Text

@Suite struct LineCounterTests {
    @Test func placesGrow() {
        let bytes = Array("ab\n名c\n\nd".utf8)
        var counter = LineCounter(bytes)
        let ranges = [0..<2, 1..<2, 3..<6, 6..<7, 9..<10]
        #expect(
            ranges.map { counter.span(of: $0, in: bytes) } == [
                TextSpan(line: 1, column: 1, length: 2), TextSpan(line: 1, column: 2, length: 1),
                TextSpan(line: 2, column: 1, length: 3), TextSpan(line: 2, column: 4, length: 1),
                TextSpan(line: 4, column: 1, length: 1),
            ])
    }

    @Test func aByteOrderMarkIsNoColumn() {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("ab".utf8)
        var counter = LineCounter(bytes)
        #expect(counter.span(of: 0..<3, in: bytes) == TextSpan(line: 1, column: 1, length: 3))
        #expect(counter.span(of: 4..<5, in: bytes) == TextSpan(line: 1, column: 2, length: 1))
    }
}
