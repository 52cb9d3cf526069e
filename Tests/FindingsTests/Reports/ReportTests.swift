import Findings
import Testing
import Text

@Suite struct ReportTests {
    @Test func `JSON counts characters and speaks both languages`() {
        let expected = [
            #"{"format":"bulletin-findings","version":1,"tool":"bulletin 1.2.3","#,
            #""counts":{"error":1,"warning":1,"note":1},"findings":["#,
            #"{"rule":"layout","severity":"note","file":"","#,
            #""message":{"zh":"缺少版式","en":"a layout is missing"},"#,
            #""fingerprint":"FINGERPRINT"},"#,
            #"{"rule":"key-missing","severity":"error","file":"content/entries/预算 一.md","#,
            #""line":2,"column":7,"endColumn":8,"#,
            #""message":{"zh":"缺少“索引号”：100%","en":"`index` is missing: 100%, really"},"#,
            #""remedy":{"zh":"加一行\n索引号: …","en":"add a line\n`index: …`"},"#,
            #""fingerprint":"FINGERPRINT"},"#,
            #"{"rule":"table-malformed","severity":"warning","file":"content/units.csv","#,
            #""message":{"zh":"表格是“空”的","en":"the \"table\" is empty"},"#,
            #""fingerprint":"FINGERPRINT"}]}"#, "\n",
        ].joined()
        #expect(withoutFingerprints(ReportFixture.text(as: .json)) == expected)
        #expect(
            withoutFingerprints(ReportFixture.text(as: .json, language: .chinese, prefix: "town/")) == expected,
            "neither language nor folder change it")
    }

    @Test func `SARIF counts UTF-16 units and encodes paths`() {
        let expected = [
            #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","#,
            #""runs":[{"tool":{"driver":{"name":"Bulletin","version":"1.2.3","semanticVersion":"1.2.3","rules":["#,
            #"{"id":"key-missing","shortDescription":{"text":"必填项应填写"},"#,
            #""fullDescription":{"text":"必填项应填写 / Required keys are filled in"},"#,
            #""help":{"text":"必填项。\n","markdown":"必填项。\n"},"#,
            #""defaultConfiguration":{"level":"error"}},"#,
            #"{"id":"layout","shortDescription":{"text":"layout"},"fullDescription":{"text":"layout / layout"},"#,
            #""help":{"text":"layout","markdown":"layout"},"defaultConfiguration":{"level":"note"}},"#,
            #"{"id":"table-malformed","shortDescription":{"text":"table-malformed"},"#,
            #""fullDescription":{"text":"table-malformed / table-malformed"},"#,
            #""help":{"text":"table-malformed","markdown":"table-malformed"},"#,
            #""defaultConfiguration":{"level":"warning"}}]}},"#,
            #""language":"zh-CN","columnKind":"utf16CodeUnits","results":["#,
            #"{"ruleId":"layout","ruleIndex":1,"level":"note","message":{"text":"缺少版式"},"#,
            #""partialFingerprints":{"bulletin/v1":"FINGERPRINT"}},"#,
            #"{"ruleId":"key-missing","ruleIndex":0,"level":"error","#,
            #""message":{"text":"缺少“索引号”：100%。改法：加一行\n索引号: …"},"#,
            #""locations":[{"physicalLocation":{"artifactLocation":"#,
            #"{"uri":"town/content/entries/%E9%A2%84%E7%AE%97%20%E4%B8%80.md"},"#,
            #""region":{"startLine":2,"startColumn":8,"endColumn":9}}}],"#,
            #""partialFingerprints":{"bulletin/v1":"FINGERPRINT"}},"#,
            #"{"ruleId":"table-malformed","ruleIndex":2,"level":"warning","message":{"text":"表格是“空”的"},"#,
            #""locations":[{"physicalLocation":{"artifactLocation":{"uri":"town/content/units.csv"}}}],"#,
            #""partialFingerprints":{"bulletin/v1":"FINGERPRINT"}}]}]}"#, "\n",
        ].joined()
        #expect(withoutFingerprints(ReportFixture.text(as: .sarif, language: .chinese, prefix: "town/")) == expected)
    }

    @Test func `GitHub commands escape what would end them`() {
        #expect(
            ReportFixture.text(as: .github) == """
                ::notice title=layout::a layout is missing
                ::error file=content/entries/预算 一.md,line=2,col=7,endColumn=8,title=key-missing::`index` is missing: \
                100%25, really. Fix: add a line%0A`index: …`
                ::warning file=content/units.csv,title=table-malformed::the "table" is empty

                """)
        #expect(ReportFixture.text(as: .github, prefix: "a,b:c/").contains("file=a%2Cb%3Ac/content/units.csv,"))
    }

    @Test func `GitLab issues always name a file and a line`() {
        let expected = [
            #"[{"description":"a layout is missing","check_name":"layout","fingerprint":"FINGERPRINT","#,
            #""severity":"info","location":{"path":"content","lines":{"begin":1}}},"#,
            #"{"description":"`index` is missing: 100%, really. Fix: add a line\n`index: …`","#,
            #""check_name":"key-missing","fingerprint":"FINGERPRINT","severity":"critical","#,
            #""location":{"path":"content/entries/预算 一.md","lines":{"begin":2}}},"#,
            #"{"description":"the \"table\" is empty","check_name":"table-malformed","fingerprint":"FINGERPRINT","#,
            #""severity":"minor","location":{"path":"content/units.csv","lines":{"begin":1}}}]"#, "\n",
        ].joined()
        #expect(withoutFingerprints(ReportFixture.text(as: .gitlab)) == expected)
    }

    @Test(arguments: FindingReport.Format.allCases)
    func `A report without findings is whole`(format: FindingReport.Format) {
        let report = FindingReport(version: "1", language: .english, pathPrefix: "", rules: [])
        let text = report.text(of: [], as: format) { _ in nil }
        switch format {
        case .json:
            #expect(
                text == """
                    {"format":"bulletin-findings","version":1,"tool":"bulletin 1",\
                    "counts":{"error":0,"warning":0,"note":0},"findings":[]}

                    """)
        case .sarif: #expect(text.hasSuffix(#""columnKind":"utf16CodeUnits","results":[]}]}"# + "\n"))
        case .github: #expect(text == "")
        case .gitlab: #expect(text == "[]\n")
        }
    }

    @Test func `Places past the end of a file that changed give no columns that are not there`() {
        func place(_ line: Int, _ column: Int) -> [Finding] {
            [
                Finding(
                    rule: "r", severity: .error,
                    place: Place(file: "content/units.csv", span: TextSpan(line: line, column: column, length: 99)),
                    message: Words(zh: "", en: ""))
            ]
        }
        #expect(ReportFixture.text(as: .github, findings: place(1, 900)).contains("line=1,col=6,endColumn=6,"))
        #expect(ReportFixture.text(as: .github, findings: place(9, 1)).contains("line=9,title"))
        #expect(ReportFixture.text(as: .github, findings: place(.max, .min)).contains("line=2147483647,title"))
    }
}

/// With the 32 digits of each fingerprint replaced; they have tests of their own.
private func withoutFingerprints(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: #"fingerprint":""#) ?? rest.firstRange(of: #"bulletin/v1":""#) {
        let digits = rest[found.upperBound...].prefix(32)
        result += rest[..<found.upperBound] + (digits.allSatisfy(\.isHexDigit) ? "FINGERPRINT" : "NONE")
        rest = rest[digits.endIndex...]
    }
    return result + rest
}

extension Substring {
    fileprivate func firstRange(of part: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            formIndex(after: &start)
        }
        return nil
    }
}
