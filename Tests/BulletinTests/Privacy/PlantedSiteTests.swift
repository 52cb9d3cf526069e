import Bulletin
import Disclosure
import Files
import Findings
import Formats
import Testing
import Text

/// The test set of numbers in a whole site, as `check` reads it: each number in the head of an entry, in its text, in a
/// table, in a CSV file and in a Word document beside it. All are found where they stand and none is shown; of what
/// only looks like a number of a person nothing is told.
@Suite struct PlantedSiteTests {
    /// Lines of `page` on which the number stands, and that of the table beside it.
    private static let lines = [9, 12, 16]

    @Test func allAreFoundAndNoneIsShown() throws {
        let planted = try rows("planted.csv")
        let findings = try check(planted.map { $0[2] })
        for (number, row) in planted.enumerated() {
            let (rule, name) = try #require(Self.told[row[0]])
            let own = findings.filter { $0.rule == rule && $0.message.zh.contains(name) }
            let page = own.filter { $0.place.file == path(number, "index.md") }
            #expect(page.map { Int($0.place.span.line) } == Self.lines, "\(row[1]): \(row[2])")
            let table = own.filter { $0.place.file == path(number, "表.csv") }
            #expect(table.map { Int($0.place.span.line) } == [2], "\(row[1]): \(row[2])")
            #expect(own.count { $0.place.file == path(number, "表.docx") } == 1, "\(row[1]): \(row[2])")
            #expect(!findings.contains { $0.message.zh.contains(row[2]) || $0.message.en.contains(row[2]) })
        }
    }

    @Test func nothingElseIs() throws {
        let findings = try check(try rows("lookalikes.csv").map { $0[1] })
        #expect(findings.filter { $0.rule.hasPrefix("personal") }.map { "\($0.place.file) \($0.message.zh)" } == [])
    }

    /// What is told of each kind: the rule, and what it calls the number.
    private static let told: [String: (rule: String, name: String)] = [
        "identityNumber18": ("personal-number", "公民身份号码"), "identityNumber15": ("personal-number", "15 位身份证号码"),
        "bankCard": ("personal-number", "银行卡号"), "mobileNumber": ("personal-mobile", "手机号码"),
        "plate": ("personal-words", "机动车号牌"),
    ]

    private func check(_ numbers: [String]) throws -> [Finding] {
        try withScratch { root in
            var site = try files(in: checkout + "/Tests/Fixtures/small/site").filter {
                !$0.key.hasPrefix("content/entries/")
            }
            for (number, text) in numbers.enumerated() { plant(text, number, in: &site) }
            try write(site, to: root)
            var loader = SiteLoader(folder: try Folder(root), date: CivilDate(iso: TestSite.day))
            return try loader.load().findings
        }
    }

    private func plant(_ text: String, _ number: Int, in site: inout FileSet) {
        let page = entry(
            "QX-2026-\(1000 + number)", head: "内容概述: |\n  事项，\(text)",
            body: "说明：\(text)。\n\n| 事项 | 内容 |\n|---|---|\n| 一 | \(text) |\n\n[表](表.csv)、[表](表.docx)")
        site[path(number, "index.md")] = Array(page.utf8)
        site[path(number, "表.csv")] = Array("事项,内容\n一,\"\(text)\"\n".utf8)
        let document = "<w:document><w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>"
        site[path(number, "表.docx")] = storedArchive([("word/document.xml", Array(document.utf8))])
    }

    private func path(_ number: Int, _ file: String) -> String { "content/entries/\(number + 1)/\(file)" }

    private func rows(_ name: String) throws -> [[String]] {
        let bytes = try Folder.working.read(checkout + "/Tests/Fixtures/numbers/" + name)
        return parseCSV(bytes).rows.dropFirst().map { $0.map(\.text) }
    }
}
