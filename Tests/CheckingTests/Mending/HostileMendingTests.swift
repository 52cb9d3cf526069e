import Checking
import Disclosure
import Files
import Findings
import Markdown
import Reading
import Testing

/// Repairs of damaged entries end, keep to the file, and come to rest.
@Suite("Repairs of anything")
struct HostileMendingTests {
    private static let file = "content/entries/a.md"
    private static let pieces = [
        "标题：甲\n", "标 题: 甲\n", "生成日期：2026年1月5日\n", "发布日期: 2026.1.5\n", "公示：\n  起：2026/1/5\n", "审查:\n  - 环 节：起草\n",
        "---\n",
        "：", ":", "\r\n", "\r", "　", "\"", "'", "- ", "  ", "\t", "２０２６", "年", "[", "{", "\u{FEFF}", "\u{20087}",
    ].map { Array($0.utf8) }

    @Test("A thousand damaged files", .timeLimit(.minutes(5)))
    func damaged() {
        var numbers = SeededNumbers(seed: 31)
        for _ in 0..<1000 {
            var bytes: [UInt8] = Bool.random(using: &numbers) ? Array("---\n".utf8) : []
            for _ in 0..<Int.random(in: 0...30, using: &numbers) {
                bytes += Self.pieces.randomElement(using: &numbers) ?? []
                if Int.random(in: 0...9, using: &numbers) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &numbers))
                }
            }
            let once = mended(bytes)
            #expect(mended(once) == once, "\(bytes)")
        }
    }

    /// The file after as many rounds as there is something to mend.
    private func mended(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        while let formed = FileForm.text.formed(bytes, decode: utf8(from:_:)) { bytes = formed.bytes }
        for _ in 0..<60 {
            let source = EntrySource(file: Self.file, bytes: bytes)
            let reading = EntryReading(
                source: source, bytes: bytes, defaults: [], context: Self.context, options: MarkdownOptions())
            let fixes = FindingFixes(file: Self.file, bytes: bytes, facts: FixFacts())
            let edits = reading.findings.compactMap(fixes.fix).compatibleEdits
            guard !edits.isEmpty else { break }
            guard let next = edits.applied(to: bytes) else {
                Issue.record("compatible edits are not: \(edits)")
                break
            }
            bytes = next
        }
        return bytes
    }

    private static let context = CheckContext(
        site: Site(name: "", body: ""), date: CivilDate(dayNumber: 20_000),
        catalogue: CheckedText(baseSite).site.model.catalogue,
        units: UnitTree([]), boards: [], calendar: WorkCalendar([]), noticeRules: [:], indexPatterns: [], files: [:])
}
