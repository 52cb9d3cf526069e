import Disclosure
import Testing

/// Check codes, against codes computed by another program from the definition in docs/sheets.md.
@Suite struct CheckCodeTests {
    @Test(arguments: [
        ("54990107MB02003446/202611-00003", 1, "KKYQRJN9"), ("54990107MB02003446/202611-00003", 2, "VAZR79EJ"),
        ("T/1", 1, "NM9A1DCM"), ("村-2026-1", 1, "KF73EMHH"),
    ])
    func codesAreThoseOfTheDefinition(index: String, edition: Int, expected: String) {
        let code = CheckCode(index: index, edition: edition)
        #expect(code.text == expected)
        #expect(code.grouped == "\(expected.prefix(4))-\(expected.suffix(4))")
    }

    @Test func codesHoldNoSignThatIsTakenForAnother() {
        let signs = Set((1...2000).flatMap { Array(CheckCode(index: "T/\($0)", edition: 1).text) })
        #expect(signs.isDisjoint(with: "ILOU"))
        #expect(signs.count == 32)
    }

    @Test func codesOfATownDiffer() {
        let codes = Set(
            (0..<5000).flatMap { number in
                (1...2).map { CheckCode(index: "11990107MB010001XA/2026-\(number)", edition: $0) }
            })
        #expect(codes.count == 10_000)
    }
}
