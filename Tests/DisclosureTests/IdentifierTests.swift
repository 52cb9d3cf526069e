import Disclosure
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "Organisation codes of real index numbers (GB 11714)",
        arguments: ["000014349", "014416330", "008466032", "486344515"])
    func organisationCodes(code: String) {
        #expect(organisationCodeProblem(code) == nil)
    }

    @Test(
        "Organisation codes that fail, and why",
        arguments: [
            ("000014348", CodeProblem.checkDigit(found: "8", expected: "9")),
            ("0142768-8", .character("-", offset: 7)),
            ("01427688", .length(found: 8, expected: 9)),
            ("", .length(found: 0, expected: 9)),
            ("00001434a", .checkDigit(found: "a", expected: "9")),
        ])
    func badOrganisationCodes(code: String, problem: CodeProblem) {
        #expect(organisationCodeProblem(code) == problem)
    }

    @Test(
        "Credit codes of real index numbers (GB 32100)",
        arguments: [
            "11341702486344515H", "11370900004341590P", "1137078555222300XQ", "11441700007280420Y",
            "11500382774856013D", "11370300MB28646707",
        ])
    func creditCodes(code: String) {
        #expect(creditCodeProblem(code) == nil)
    }

    @Test(
        "Credit codes that fail, and why",
        arguments: [
            ("11341702486344516H", CodeProblem.checkDigit(found: "H", expected: "L")),
            ("1134170248634451", .length(found: 16, expected: 18)),
            ("113417O2486344515H", .character("O", offset: 6)),
        ])
    func badCreditCodes(code: String, problem: CodeProblem) {
        #expect(creditCodeProblem(code) == problem)
    }

    @Test(
        "Document numbers in order",
        arguments: ["青政发〔2025〕3号", "国办发〔2017〕47号", "国务院令第711号", "民发〔2021〕57号", "财预〔2018〕209号"])
    func documentNumbers(text: String) {
        #expect(documentNumberProblem(text) == nil)
    }

    @Test(
        "Document numbers with the faults met in real tables",
        arguments: [
            ("民发〔2016)115号", DocumentNumberProblem.brackets(found: "〔2016)")),
            ("国办发〔201680号", .unbalanced), ("建村〔2017192号", .unbalanced), ("国办发2016〕80号", .unbalanced),
            ("文财务发[2011]5号", .brackets(found: "[2011]")), ("青政发(2025)3号", .brackets(found: "(2025)")),
            ("青政发【2025】3号", .brackets(found: "【2025】")), ("青政发〔25〕3号", .year("25")),
            ("青政发〔2025〕03号", .number("03")), ("青政发〔2025〕第3号", .number("第3")), ("青政发〔2025〕号", .number("")),
            ("银办发〔〕219号", .year("")), ("〔2025〕3号", .issuerMissing), ("青政发〔2025〕3", .endMissing),
            ("青政发3号", .yearMissing), ("青政发 〔2025〕3号", .blanks), ("", .yearMissing), ("〔", .unbalanced),
            ("〔〕", .year("")),
        ])
    func badDocumentNumbers(text: String, problem: DocumentNumberProblem) {
        #expect(documentNumberProblem(text) == problem)
    }
}

@Suite("Patterns of index numbers")
struct IndexPatternTests {
    @Test(
        "Real index numbers fit the pattern of their place",
        arguments: [
            ("{org}/{YYYY}-{serial:5}", "000014349/2017-00110"),
            ("{org}/{YYYY}-{serial:5}", "014416330/2018-04736"),
            ("{org}/{YYYY}-{serial:4}", "008466032/2018-0187"),
            ("{uscc}/{YYYY}{MM}-{serial:5}", "11341702486344515H/202110-00013"),
            ("{uscc}/{YYYY}-{serial:5}", "11370900004341590P/2017-00150"),
            ("{text}/{YYYY}-{serial}", "6107280000/2024-001005"),
            ("{text}-{text}/{YYYY}{MM}-{serial:5}", "11341523003188-01/201302-00012"),
            ("{text}-{serial:3}", "a-1-b-002"),
        ])
    func fits(pattern: String, index: String) throws {
        #expect(throws: Never.self) { try IndexPattern(pattern).match(index).get() }
    }

    @Test("The parts of a number")
    func parts() throws {
        let match = try IndexPattern("{uscc}/{YYYY}{MM}-{serial:5}").match("11341702486344515H/202110-00013").get()
        #expect(match.creditCode == "11341702486344515H")
        #expect(match.year == 2021)
        #expect(match.month == 10)
        #expect(match.day == nil)
        #expect(match.serial == "00013")
        let local = try IndexPattern("{text}-{text}/{serial}").match("3302-01-5/7").get()
        #expect(local.texts == ["3302-01", "5"])
    }

    @Test(
        "Where a number leaves its pattern, and how",
        arguments: [
            (
                "{org}/{YYYY}-{serial:5}", "000014348/2017-00110", 0, "{org}",
                .code(.checkDigit(found: "8", expected: "9"))
            ),
            ("{org}/{YYYY}-{serial:5}", "000014349/2017-0011", 15, "{serial:5}", .digits(5)),
            ("{org}/{YYYY}-{serial:5}", "000014349/2017-001101", 20, nil, .goesOn("1")),
            ("{org}/{YYYY}-{serial:5}", "000014349-2017-00110", 9, nil, .literal(expected: "/")),
            ("{org}/{YYYY}-{serial:5}", "000014349/2017", 14, nil, .ends),
            ("{uscc}/{YYYY}-{serial:5}", "11370300MB28646707/2020-None", 24, "{serial:5}", .digits(5)),
            ("{uscc}/{YYYY}{MM}-{serial:5}", "11341702486344515H/202113-00013", 23, "{MM}", .noSuchDay("13")),
            ("{YYYY}{MM}{DD}", "20250230", 8, "{DD}", .noSuchDay("2-30")),
            ("{text}/{serial}", "/1", 0, "{text}", .emptyText),
            ("{uscc}/{YYYY}-{serial:5}", "ymzjczwgkbzml", 0, "{uscc}", .code(.length(found: 13, expected: 18))),
            ("{uscc}/{YYYY}-{serial:5}", "", 0, "{uscc}", .ends),
        ] as [(String, String, Int, String?, IndexPattern.Mismatch.Reason)])
    func leaves(
        pattern: String, index: String, offset: Int, field: String?, reason: IndexPattern.Mismatch.Reason
    ) throws {
        guard case .failure(let mismatch) = try IndexPattern(pattern).match(index) else {
            Issue.record("\(index) fits \(pattern)")
            return
        }
        #expect(mismatch.offset == offset)
        #expect(mismatch.field == field)
        #expect(mismatch.reason == reason)
    }

    @Test(
        "Texts that are no pattern",
        arguments: [
            ("", IndexPattern.Problem.empty), ("{uscc", .brace(offset: 0)), ("a}", .brace(offset: 1)),
            ("{uscc}/{yyyy}", .unknownField("{yyyy}", offset: 7)),
            ("{serial:0}", .unknownField("{serial:0}", offset: 0)),
            ("{serial:99}", .unknownField("{serial:99}", offset: 0)), ("{}", .unknownField("{}", offset: 0)),
        ])
    func noPattern(text: String, problem: IndexPattern.Problem) {
        #expect(throws: problem) { try IndexPattern(text) }
    }

    @Test("Many text fields over a long number take no time to speak of")
    func hostile() throws {
        let pattern = try IndexPattern(String(repeating: "{text}a", count: 30) + "!")
        let elapsed = ContinuousClock().measure {
            #expect(throws: IndexPattern.Mismatch.self) { try pattern.match(String(repeating: "a", count: 200)).get() }
            #expect(throws: IndexPattern.Mismatch.self) {
                try pattern.match(String(repeating: "a", count: 1_000_000)).get()
            }
        }
        #expect(elapsed < .seconds(20))
    }
}
