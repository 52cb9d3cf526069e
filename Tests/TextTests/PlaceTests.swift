import Testing
import Text

@Suite("Places")
struct PlaceTests {
    @Test("In order of file, line, column and length; the whole file comes first")
    func order() {
        let places = [
            Place(file: "a.md"), Place(file: "a.md", span: TextSpan(line: 1, column: 1)),
            Place(file: "a.md", span: TextSpan(line: 1, column: 1, length: 3)),
            Place(file: "a.md", span: TextSpan(line: 1, column: 2)),
            Place(file: "a.md", span: TextSpan(line: 10, column: 1)),
            Place(file: "b.md", span: TextSpan(line: 2, column: 1)),
        ]
        #expect(places.reversed().sorted() == places)
    }

    @Test("Numbers past 32 bits are cut, not trapped on")
    func clamping() {
        let span = TextSpan(line: .max, column: .min, length: .max)
        #expect(span == TextSpan(line: Int(Int32.max), column: Int(Int32.min), length: Int(Int32.max)))
    }
}
