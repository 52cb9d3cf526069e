import Formats
import Testing
import Text

@Suite struct CSVTests {
    private func texts(_ table: CSVTable) -> [[String]] { table.rows.map { $0.map(\.text) } }

    private func read(_ text: String) -> CSVTable { parseCSV(Array(text.utf8)) }

    private func shown(_ problem: CSVProblem) -> String {
        "\(problem.span.line):\(problem.span.column)+\(problem.span.length) \(problem.kind)"
    }

    @Test func rowsAndCells() {
        let cases: [(String, [[String]])] = [
            ("", []),
            ("\n", [[""]]),
            ("编码,名称\r\n01,预算\r\n", [["编码", "名称"], ["01", "预算"]]),
            ("a,b\nc", [["a", "b"], ["c"]]),
            ("a\rb\r\rc\r", [["a"], ["b"], [""], ["c"]]),
            ("a,,\n,\n\n", [["a", "", ""], ["", ""], [""]]),
            ("\"a\",\"\",\"b,c\"", [["a", "", "b,c"]]),
            ("\"say \"\"yes\"\"\",\"\"\"\"\n", [["say \"yes\"", "\""]]),
            ("\"one\r\ntwo\rthree\nfour\",x\r\n", [["one\ntwo\nthree\nfour", "x"]]),
            (" a , b\t\n", [[" a ", " b\t"]]),
            ("\u{FEFF}a\n", [["a"]]),
            ("\u{FEFF}\"a\"\n", [["a"]]),
        ]
        for (text, expected) in cases {
            let table = read(text)
            #expect(texts(table) == expected, "\(text)")
            #expect(table.problems.isEmpty, "\(text)")
        }
    }

    @Test func placesOfCells() {
        let rows = read("\u{FEFF}编码,\"a\nb\",c\r\n,\"d\"\"\"\r\nx").rows
        #expect(
            rows.map { $0.map(\.span) } == [
                [
                    TextSpan(line: 1, column: 1, length: 6),
                    TextSpan(line: 1, column: 8, length: 2),
                    TextSpan(line: 2, column: 4, length: 1),
                ],
                [TextSpan(line: 3, column: 1), TextSpan(line: 3, column: 2, length: 5)],
                [TextSpan(line: 4, column: 1, length: 1)],
            ])
    }

    @Test func problemsAreSaidAndCellsAreRead() {
        let cases: [(String, [[String]], [String])] = [
            ("a\nb\"c\"\n", [["a"], ["b\"c\""]], ["2:2+1 quoteInUnquotedField", "2:4+1 quoteInUnquotedField"]),
            ("\"a\"b,c\n", [["ab", "c"]], ["1:4+1 textAfterClosingQuote"]),
            ("\"a\" ,c\n", [["a ", "c"]], ["1:4+1 textAfterClosingQuote"]),
            ("a,\"b\nc,d\n", [["a", "b\nc,d\n"]], ["1:3+1 unclosedQuote"]),
            ("\"", [[""]], ["1:1+1 unclosedQuote"]),
            ("a,b\0\n", [["a", "b\0"]], [#"1:4+1 controlCharacter("\0")"#]),
        ]
        for (text, rows, problems) in cases {
            let table = read(text)
            #expect(texts(table) == rows, "\(text)")
            #expect(table.problems.map(shown) == problems, "\(text)")
        }
    }

    @Test func invalidUTF8IsSaidOnce() {
        // "编码" in GB 18030, as Chinese spreadsheets save it.
        let table = parseCSV(Array("a,b\r\nc,".utf8) + [0xB1, 0xE0, 0xC2, 0xEB])
        #expect(table.problems.map(shown) == ["2:3+1 invalidUTF8"])
    }

    @Test func rowsOneByOne() throws {
        var widths: [Int] = []
        let problems = forEachCSVRow(of: Array("a,b\nc\nd,e,f".utf8)) { widths.append($0.count) }
        #expect(widths == [2, 1, 3])
        #expect(problems.isEmpty)

        struct Enough: Error {}
        var seen = 0
        #expect(throws: Enough.self) {
            _ = try forEachCSVRow(of: Array("a\nb\nc".utf8)) { (_) throws(Enough) in
                seen += 1
                if seen == 2 { throw Enough() }
            }
        }
        #expect(seen == 2)
    }

    @Test func writing() {
        var bytes: [UInt8] = []
        bytes.appendByteOrderMark()
        bytes.appendCSVRow(["编码", "a,b", "say \"yes\"", "two\nlines", "", " x"])
        bytes.appendCSVRow([""])
        bytes.appendCSVRow([])
        let text = "\u{FEFF}编码,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",, x\r\n\"\"\r\n\r\n"
        #expect(bytes == Array(text.utf8))
    }

    @Test func whatIsWrittenIsReadBack() {
        var numbers = SmallNumbers(seed: 7)
        for _ in 0..<500 {
            let rows = (0..<numbers.next(4) + 1).map { _ in
                (0..<numbers.next(4) + 1).map { _ in
                    (0..<numbers.next(5)).map { _ in ["a", "公", ",", "\"", "\n", " "][numbers.next(6)] }.joined()
                }
            }
            var bytes: [UInt8] = []
            for row in rows { bytes.appendCSVRow(row) }
            let table = parseCSV(bytes)
            #expect(texts(table) == rows)
            #expect(table.problems.isEmpty)
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func hostileFilesTakeLinearTime() {
        let files = [
            String(repeating: "\"", count: 1_000_001),
            String(repeating: ",", count: 300_000),
            String(repeating: "\n", count: 300_000),
            String(repeating: "a\"\0", count: 300_000),
            String(repeating: "\"a\"b\n", count: 100_000),
            "\"" + String(repeating: "\r", count: 500_000),
        ]
        for file in files {
            #expect(read(file).problems.count <= 100)
        }
    }
}
