import Formats
import Testing

/// Whatever comes in, the parser comes to an end, in time linear in the input, without a trap.
@Suite struct YAMLHostileTests {
    private static let documents: [String] = [
        repeated("[", 200_000),
        repeated("{a: ", 100_000),
        repeated("- ", 200_000),
        "a: " + repeated("[[]", 100_000),
        (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        (0..<2000).map { String(repeating: " ", count: $0) + "-\n" }.joined(),
        (0..<50_000).map { "key\($0): 1\n" }.joined(),
        repeated("a: 1\n", 100_000),
        "{" + (0..<50_000).map { "k\($0): 1, " }.joined() + "}",
        repeated("a\n", 200_000),
        repeated("a:\n", 200_000),
        repeated("- a\n", 200_000),
        "a: |\n" + repeated("\n", 300_000),
        "a: >\n" + repeated(" x\n\n", 100_000),
        "a: \"" + repeated("\n", 300_000),
        "a: '" + repeated("''", 200_000),
        "a: \"" + repeated("\\", 200_000),
        repeated("\"", 200_000),
        repeated("a: \"\n", 100_000),
        repeated("a：b\n", 100_000),
        repeated("#\n", 200_000),
        repeated("\t", 300_000),
        repeated("\t\n", 200_000),
        repeated("\r", 200_000),
        repeated(" ", 500_000),
        repeated("\0", 200_000),
        repeated("---\n", 100_000),
        repeated("%\n", 100_000),
        repeated(":", 300_000),
        repeated(": ", 200_000),
        repeated("? ", 200_000),
        repeated("a ", 200_000) + ": b",
        "- " + repeated("x\n", 100_000) + repeated("  y\n", 100_000),
        repeated("- x\n\n\n\n", 100_000),
    ]

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(.timeLimit(.minutes(5)), arguments: documents.indices)
    func comesToAnEnd(index: Int) {
        let document = parsed(YAMLHostileTests.documents[index])
        #expect(document.problems.count <= 100)
    }

    @Test func depthIsBounded() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(problems(nested(64)) == [])
        #expect(problems(nested(65)) == ["1:65+1 nestingTooDeep(64)"])
        #expect(problems(String(repeating: "- ", count: 65) + "a") == ["1:129+1 nestingTooDeep(64)"])
    }

    @Test func everyBrokenPieceIsSurvived() {
        let head = Array(
            "标题: \"a\\u4e2d\nb\": 'c''d'\n- e: [f, {g: h}] # i\n  j: |2-\n    k\n\r\tl：m\n--- &n\n".utf8)
        for start in head.indices {
            for end in start...head.count {
                #expect(parseYAML(head, in: start..<end, firstLine: 9).problems.count <= 100)
            }
        }
        var numbers = SmallNumbers(seed: 1)
        let alphabet = Array("a:  -\n\n\"'[]{},#|>&?\t\\%.：".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<numbers.next(24)).map { _ in alphabet[numbers.next(alphabet.count)] }
            #expect(parseYAML(bytes).problems.count <= 100)
        }
    }

    @Test func rangesOutsideTheFileAreCut() {
        #expect(shown(parseYAML(Array("a".utf8), in: 0..<9, firstLine: 1).root) == "\"a\"")
    }
}
