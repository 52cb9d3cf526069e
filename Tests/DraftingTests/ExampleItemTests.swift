import Bulletin
import Checking
import Disclosure
import Files
import Findings
import Markdown
import Reading
import Testing
import Text

@testable import Drafting

/// A new entry under each item of the example and of the first site: before anybody filled it in the checker
/// speaks of nothing but what is open, afterwards of nothing at all.
@Suite struct ExampleItemTests {
    private static let package = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    @Test(arguments: ["", "/docs/starter"])
    func everyItemOfASite(site: String) throws {
        let day = try #require(CivilDate(iso: "2026-09-17"))
        var loader = SiteLoader(folder: try Folder(Self.package + site), date: day)
        let (desk, hasErrors) = try loader.loadDesk()
        #expect(!hasErrors)
        #expect(!desk.context.catalogue.leaves.isEmpty)
        for item in desk.context.catalogue.leaves {
            for unit in unitsNamed(by: item.duty?.body ?? "", in: desk.context.units).prefix(1) {
                check(DraftRequest(item: item.id, unit: unit, title: "关于\(item.name)的公告", produced: day), desk)
            }
        }
    }

    private func check(_ request: DraftRequest, _ desk: Desk) {
        let draft = desk.draft(request)
        let lines = draft.text.split(separator: "\n", omittingEmptySubsequences: false)
        let open = findings(draft.file, draft.text, desk)
        for finding in open {
            #expect(finding.rule == "placeholder", "\(draft.text)\n\(finding.message.en)")
            #expect(lines[Int(finding.place.span.line) - 1].contains("待填写"))
        }
        #expect(open.count == lines.count { $0.contains("待填写") })

        // Undrafted too early: what lacks is what was left open.
        let early = draft.text.replacing("\n草稿: 是\n", with: "\n")
        let rules = Set(findings(draft.file, early, desk).map(\.rule))
        #expect(rules.isSubset(of: ["placeholder", "review-missing", "element-missing"]), "\(draft.text)")
        #expect(rules.contains("review-missing"))

        let filled = filledIn(draft)
        #expect(findings(draft.file, filled, desk).map(\.message.en) == [], "\(filled)")
    }

    private func findings(_ file: String, _ text: String, _ desk: Desk) -> [Finding] {
        let above = desk.defaults.keys.filter(file.hasPrefix).sorted().compactMap { desk.defaults[$0] }
        let bytes = Array(text.utf8)
        return EntryReading(
            source: EntrySource(file: file, bytes: bytes), bytes: bytes, defaults: above, context: desk.context,
            options: MarkdownOptions()
        ).findings
    }

    /// What a clerk makes of it.
    private func filledIn(_ draft: Draft) -> String {
        var persons = ["甲一", "乙二", "丙三", "丁四", "戊五", "己六"][...]
        let day = draft.published
        var lines: [String] = []
        for line in draft.text.split(separator: "\n", omittingEmptySubsequences: false) {
            switch line.drop(while: { $0 == " " }) {
            case "人员:": lines.append("\(line) \(persons.popFirst() ?? "庚七")")
            case "日期:", "施行日期:": lines.append("\(line) \(day)")
            case "失效日期:": lines.append("\(line) \(day.adding(days: 400))")
            case "活动日期:": lines.append("\(line) \(day.adding(days: 60))")
            case "文号:": lines.append("\(line) 青政发〔2026〕3号")
            case "止:": lines.append("\(line) \(day.adding(days: 10))")
            case "草稿: 是": continue
            case let text where text.hasPrefix("（待填写"): lines.append("内容如下。")
            case let text where text.hasSuffix(": 待填写"): lines.append(line.dropLast(3) + "镇政府，0990-5550100")
            default: lines.append(String(line))
            }
        }
        return lines.joined(separator: "\n")
    }
}
